package org.lianban.casework.deadline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.deadline.domain.ClockOrder.Outcome;
import org.lianban.casework.deadline.domain.ClockState;
import org.lianban.casework.deadline.domain.Deadline;
import org.lianban.casework.deadline.domain.DueChip;

/**
 * A clock as pages of other rooms show it.
 *
 * @param outcome only of an ended clock
 * @param chip how near it is; missing once the clock has ended
 * @param text how long there still is, or how it ended
 */
public record ClockReading(
        Deadline deadline,
        ClockState state,
        @Nullable Outcome outcome,
        @Nullable DueChip chip,
        String text) {
    public LocalDate due() {
        return deadline.end().due();
    }

    public boolean hasEnded() {
        return state == ClockState.ENDED;
    }
}
