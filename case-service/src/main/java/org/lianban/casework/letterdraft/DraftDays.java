package org.lianban.casework.letterdraft;

import jakarta.enterprise.context.ApplicationScoped;
import org.lianban.casework.deadline.Calendars;
import org.lianban.casework.deadline.domain.WorkingCalendar;
import org.lianban.casework.office.domain.Caller;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.counter.LegalClock;
import org.lianban.kernel.counter.Occasion;

/** When somebody writes, and by which days his letters count. */
@ApplicationScoped
class DraftDays {
    private final LegalClock clock;
    private final Calendars calendars;

    DraftDays(LegalClock clock, Calendars calendars) {
        this.clock = clock;
        this.calendars = calendars;
    }

    Occasion now(Caller caller) {
        return new Occasion(caller.actor(), clock.now());
    }

    WorkingCalendar of(OfficeId office) {
        return calendars.of(office);
    }
}
