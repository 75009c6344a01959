package org.lianban.casework.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import org.lianban.casework.deadline.domain.Clock;
import org.lianban.casework.deadline.domain.Sayings;

/** What clocks say as time goes by, each by the calendar of its own office. */
@ApplicationScoped
class OfficeSayings {
    private final Calendars calendars;
    private final DeadlineData.SpokenOf spokenOf;

    OfficeSayings(Calendars calendars, DeadlineData.SpokenOf spokenOf) {
        this.calendars = calendars;
        this.spokenOf = spokenOf;
    }

    Sayings of(Clock clock) {
        return new Sayings(
                calendars.counting().of(clock.deadline().office()),
                spokenOf.common(),
                spokenOf.own());
    }
}
