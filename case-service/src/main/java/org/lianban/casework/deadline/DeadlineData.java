package org.lianban.casework.deadline;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.lianban.casework.deadline.domain.DeadlineRegister;
import org.lianban.casework.deadline.domain.WorkingCalendar;

/** The calendar and the register as read at start. */
@ApplicationScoped
class DeadlineData {
    private final DeadlineConfig config;
    private final DeadlineFiles files;

    DeadlineData(DeadlineConfig config, ObjectMapper mapper) {
        this.config = config;
        this.files = new DeadlineFiles(mapper);
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
