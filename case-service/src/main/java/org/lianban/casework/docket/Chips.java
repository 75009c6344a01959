package org.lianban.casework.docket;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Timestamp;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.deadline.Calendars;
import org.lianban.casework.deadline.domain.DueChip;
import org.lianban.casework.deadline.domain.WorkingCalendar;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.counter.LegalClock;

/** How near a due day is today. */
@ApplicationScoped
class Chips {
    private final Calendars calendars;
    private final LegalClock clock;

    Chips(Calendars calendars, LegalClock clock) {
        this.calendars = calendars;
        this.clock = clock;
    }

    /**
     * Where a list does not say whose limit it is: in working days of all offices.
     *
     * @param at the last moment of a limit of hours, else null
     */
    DueChip of(LocalDate due, @Nullable Timestamp at, boolean paused) {
        return of(due, at, paused, calendars.common());
    }

    /** In working days of the office whose limit it is. */
    DueChip of(OfficeId office, LocalDate due, @Nullable Timestamp at, boolean paused) {
        return of(due, at, paused, calendars.of(office));
    }

    private DueChip of(
            LocalDate due, @Nullable Timestamp at, boolean paused, WorkingCalendar calendar) {
        return DueChip.of(due, at == null ? null : at.toInstant(), paused, clock.now(), calendar);
    }
}
