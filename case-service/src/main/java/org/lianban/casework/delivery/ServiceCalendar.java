package org.lianban.casework.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import org.lianban.casework.deadline.Calendars;
import org.lianban.casework.deadline.domain.DeadlineRegister;
import org.lianban.casework.delivery.domain.ServiceDays;
import org.lianban.kernel.contract.OfficeId;

/** By which calendar and which limits an office's letters are served. */
@ApplicationScoped
class ServiceCalendar {
    private final DeadlineRegister register;
    private final Calendars calendars;

    ServiceCalendar(DeadlineRegister register, Calendars calendars) {
        this.register = register;
        this.calendars = calendars;
    }

    ServiceDays days(OfficeId office) {
        return new ServiceDays(register, calendars.of(office));
    }
}
