package org.lianban.casework.deadline;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.deadline.domain.DueChip;
import org.lianban.casework.deadline.domain.Pause;

/**
 * A time limit as one reads it.
 *
 * @param rolled the last day moved to a working day; differs from {@code due} where a coercive
 *     limit binds on its unrolled day
 * @param chip how near it is; missing once the clock has ended
 * @param text how long there still is, or how it ended
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ClockView(
        String clockId,
        String matterId,
        String office,
        Law law,
        Duty duty,
        Course course,
        DueView count,
        LocalDate rolled,
        @Nullable DueChip chip,
        String text) {
    /** The rule and what it rests on. */
    record Law(String rule, String basis, int amount, String unit) {}

    /** Who must do what. */
    record Duty(String role, String command) {}

    /** What happened to the clock so far. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Course(
            String state,
            LocalDate start,
            int extension,
            List<Pause> pauses,
            @Nullable LocalDate pausedFrom,
            @Nullable String outcome,
            @Nullable LocalDate endedOn) {}
}
