package org.lianban.casework.deadline;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.deadline.domain.LocalDay;

/**
 * A day of one office.
 *
 * @param endedBecause missing while it is in force
 * @param mayEnd it is in force and not over; whether the reader may, says the list
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record LocalDayView(
        String id,
        String office,
        LocalDate day,
        LocalDay.Effect kind,
        String name,
        String paper,
        Instant enteredAt,
        @Nullable String endedBecause,
        boolean mayEnd) {}
