package org.lianban.casework.deadline;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.TreeMap;
import org.lianban.casework.deadline.domain.DeadlineRegister;
import org.lianban.casework.deadline.domain.Distances;
import org.lianban.casework.deadline.domain.Sayings;
import org.lianban.casework.deadline.domain.WorkingCalendar;
import org.lianban.kernel.counter.LawBook;

/** The calendar and the register as read at start. */
@ApplicationScoped
class DeadlineData {
    private final DeadlineConfig config;
    private final DeadlineFiles files;

    DeadlineData(DeadlineConfig config, ObjectMapper mapper, LawBook laws) {
        this.config = config;
        this.files = new DeadlineFiles(mapper, laws);
    }

    @Produces
    @Singleton
    WorkingCalendar calendar() {
        return files.calendar(config.calendarFile());
    }

    @Produces
    @Singleton
    DeadlineRegister register() {
        return files.register(config.register());
    }

    @Produces
    @Singleton
    Sayings sayings(WorkingCalendar calendar, DeadlineRegister register) {
        Distances common =
                new Distances(config.remind(), config.remindHours(), config.escalateAfter());
        Map<String, Distances> own = new TreeMap<>();
        config.limits()
                .forEach((rule, given) -> own.put(register.row(rule).id(), own(given, common)));
        return new Sayings(calendar, common, own);
    }

    private static Distances own(DeadlineConfig.Own given, Distances common) {
        return new Distances(
                given.remind().orElse(common.remind()),
                given.remindHours().orElse(common.remindHours()),
                given.escalateAfter().orElse(common.escalateAfter()));
    }
}
