package org.lianban.casework.deadline.domain;

import java.time.LocalDate;
import org.lianban.kernel.contract.ClockId;

/** A running clock as the rules of other rooms see it. */
public record RunningClock(
        ClockId id,
        String rule,
        LocalDate start,
        LocalDate raw,
        LocalDate due,
        boolean provisional,
        boolean paused,
        boolean extended) {
    /** The last day has passed; of a clock that stands still it never has. */
    public boolean isOverOn(LocalDate day) {
        return !paused && day.isAfter(due);
    }
}
