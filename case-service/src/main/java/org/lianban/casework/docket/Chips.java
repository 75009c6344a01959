package org.lianban.casework.docket;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
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

    DueChip of(LocalDate due, boolean paused) {
        return DueChip.of(due, paused, clock.today(), calendar);
    }
}
