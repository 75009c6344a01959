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
 *                         (ENDED)
 * </pre>
 */
@NullMarked
package org.lianban.casework.deadline.domain;

import org.jspecify.annotations.NullMarked;
