package org.lianban.casework.docket;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Timestamp;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.deadline.domain.DueChip;
import org.lianban.casework.deadline.domain.WorkingCalendar;
import org.lianban.kernel.counter.LegalClock;

/** How near a due day is today. */
@ApplicationScoped
class Chips {
    private final WorkingCalendar calendar;
    private final LegalClock clock;

    Chips(WorkingCalendar calendar, LegalClock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * @param at the last moment of a limit of hours, else null
     */
    DueChip of(LocalDate due, @Nullable Timestamp at, boolean paused) {
        return DueChip.of(due, at == null ? null : at.toInstant(), paused, clock.now(), calendar);
    }
}
