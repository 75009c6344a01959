package org.lianban.casework.deadline;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.deadline.domain.CalendarChange;

/**
 * How far the clocks are counted again after a change of the calendar.
 *
 * @param office whose days changed; missing where those of all did
 * @param looked how many clocks were looked at
 * @param moved of how many the last day is another
 * @param finishedAt missing while it goes on
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RecountView(
        long version,
        CalendarChange.Cause because,
        @Nullable String office,
        LocalDate first,
        LocalDate last,
        Instant madeAt,
        int looked,
        int moved,
        @Nullable Instant finishedAt) {}
