/**
 * Time limits of the law: the working calendar, the register of limits, clocks with pauses and
 * extensions, and their arithmetic. No rule here reads a clock; days are data.
 *
 * <pre>
 *            StartClock
 *                |
 *                v      PauseClock
 *   ExtendClock (RUNNING) ------------> (PAUSED) ExtendClock
 *                |     <------------       |
 *                |       ResumeClock       |
 *                +------ EndClock ---------+
 *                            v
 *                         (ENDED) ---- ReviveClock, of one that fell away ----> (RUNNING)
 * </pre>
 *
 * <p>A limit is counted in days, months or years, runs in hours by the clock, or ends on a day set
 * with it ({@code Limit}); one rule runs once about one thing of a matter ({@code Subject}).
 *
 * <p>{@code RestartClock} lets a clock count from another day where it stands, with all that was
 * not counted since.
 *
 * <p>Whose turn it is under a clock is handed on without touching the limit: {@code HandClock}
 * within the office; {@code LendClock} to whoever must take the next step of a transfer, and {@code
 * ReturnClock}.
 *
 * <p>What a clock says of itself as time goes by is a rule of its own ({@code Sayings}).
 */
@NullMarked
package org.lianban.casework.deadline.domain;

import org.jspecify.annotations.NullMarked;
