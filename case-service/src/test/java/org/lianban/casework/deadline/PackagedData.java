package org.lianban.casework.deadline;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.lianban.casework.deadline.domain.DeadlineRegister;
import org.lianban.casework.deadline.domain.WorkingCalendar;
import org.lianban.kernel.counter.LawFile;

/** The calendar and the register as they are packaged. */
public final class PackagedData {
    private static final DeadlineFiles FILES =
            new DeadlineFiles(
                    new ObjectMapper().registerModule(new JavaTimeModule()),
                    LawFile.packaged(new ObjectMapper()));

    private PackagedData() {}

    public static WorkingCalendar calendar() {
        return FILES.calendar("classpath:data/calendar.json");
    }

    public static DeadlineRegister register() {
        return FILES.register("data/deadlines.json");
    }
}
