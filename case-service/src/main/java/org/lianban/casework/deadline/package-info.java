/**
 * Time limits: the working calendar, and the clocks of matters. Other rooms start, extend, pause,
 * resume and end clocks by orders through {@link org.lianban.casework.deadline.Clocks}; nothing is
 * decided here for lack of time, a limit that passes is told and shown (the law's consequences are
 * the acts of persons). Whose turn it is under a clock is compiled into {@code clock_turn} with it,
 * for the lists of work; see decisions/0020. A clock's row is also the task that speaks of it:
 * {@code ClockSweep} tells reminders, the passing and the heads of the office; see decisions/0025.
 * The calendar is data that administrators keep; after a change {@code ClockRecount} counts open
 * clocks again in the background, each with a fact; see decisions/0028.
 */
@NullMarked
package org.lianban.casework.deadline;

import org.jspecify.annotations.NullMarked;
