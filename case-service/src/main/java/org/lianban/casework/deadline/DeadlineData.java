package org.lianban.casework.deadline;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.TreeMap;
import org.lianban.casework.deadline.domain.DeadlineRegister;
import org.lianban.casework.deadline.domain.Distances;
import org.lianban.casework.deadline.domain.WorkingCalendar;
import org.lianban.kernel.counter.LawBook;

/** The register and the settings as read at start, and the years that the calendar begins with. */
@ApplicationScoped
class DeadlineData {
    private final DeadlineConfig config;
    private final DeadlineFiles files;

    DeadlineData(DeadlineConfig config, ObjectMapper mapper, LawBook laws) {
        this.config = config;
        this.files = new DeadlineFiles(mapper, laws);
    }

    /** The years that the calendar begins with, where there is none yet. */
    WorkingCalendar calendarFile() {
        return files.calendar(config.calendarFile());
    }

    @Produces
    @Singleton
    DeadlineRegister register() {
        return files.register(config.register());
    }

    @Produces
    @Singleton
    SpokenOf spokenOf(DeadlineRegister register) {
        Distances common =
                new Distances(config.remind(), config.remindHours(), config.escalateAfter());
        Map<String, Distances> own = new TreeMap<>();
        config.limits()
                .forEach((rule, given) -> own.put(register.row(rule).id(), own(given, common)));
        return new SpokenOf(common, own);
    }

    /** How long before and after their ends limits are spoken of, as settings say. */
    record SpokenOf(Distances common, Map<String, Distances> own) {}

    private static Distances own(DeadlineConfig.Own given, Distances common) {
        return new Distances(
                given.remind().orElse(common.remind()),
                given.remindHours().orElse(common.remindHours()),
                given.escalateAfter().orElse(common.escalateAfter()));
    }
}
