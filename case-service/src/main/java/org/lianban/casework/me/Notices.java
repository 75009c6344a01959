package org.lianban.casework.me;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.lianban.casework.deadline.Calendars;
import org.lianban.casework.me.MeView.Notice;
import org.lianban.casework.office.PersonView;

/** What the console tells everybody above every page. */
@ApplicationScoped
class Notices {
    // The longest limits end about three months after they begin: from this distance on their due
    // days become provisional.
    private static final int DAYS_OF_WARNING = 90;

    private final Supplier<LocalDate> horizon;

    @Inject
    Notices(Calendars calendars) {
        this(calendars::horizon);
    }

    Notices(Supplier<LocalDate> horizon) {
        this.horizon = horizon;
    }

    List<Notice> of(PersonView person, LocalDate today) {
        List<Notice> notices = new ArrayList<>();
        if (today.plusDays(DAYS_OF_WARNING).isAfter(horizon())) {
            notices.add(Notice.CALENDAR_ENDS);
        }
        if (person.demo()) {
            notices.add(Notice.DEMO_ACCOUNT);
        }
        return notices;
    }

    /** The last day whose working days are known. */
    LocalDate horizon() {
        return horizon.get();
    }
}
