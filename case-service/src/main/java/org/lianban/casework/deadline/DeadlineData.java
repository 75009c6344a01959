package org.lianban.casework.deadline;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.lianban.casework.deadline.domain.DeadlineRegister;
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
}
