package org.lianban.casework.docket;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Timestamp;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.deadline.Calendars;
import org.lianban.casework.deadline.domain.DueChip;
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
     * In working days of the office whose limit it is.
     *
     * @param at the last moment of a limit of hours, else null
     */
    DueChip of(OfficeId office, LocalDate due, @Nullable Timestamp at, boolean paused) {
        return DueChip.of(
                due, at == null ? null : at.toInstant(), paused, clock.now(), calendars.of(office));
    }
}
