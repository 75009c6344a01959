package org.lianban.casework.deadline;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.deadline.domain.ClockOrder.Outcome;
import org.lianban.casework.deadline.domain.ClockState;
import org.lianban.casework.deadline.domain.DueChip;
import org.lianban.casework.deadline.domain.Extension;
import org.lianban.casework.deadline.domain.Limit;
import org.lianban.casework.deadline.domain.Pause;
import org.lianban.casework.office.domain.Role;

/**
 * A time limit as one reads it.
 *
 * @param rolled the last day moved to a working day; differs from {@code due} where a limit binds
 *     on its unrolled day
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
    /**
     * The rule, what it rests on, and whom it binds.
     *
     * @param basis the articles as they stood at the start
     * @param articles their ids in the book of laws; none of the agreement
     * @param amount 0 where the last day was set with the limit
     */
    @Schema(name = "ClockLaw")
    record Law(
            String rule,
            String basis,
            List<String> articles,
            int amount,
            Limit.Unit unit,
            org.lianban.casework.deadline.domain.Law.Awaited awaited,
            org.lianban.casework.deadline.domain.Law.Binding binding) {}

    /** Who must do what next; the office may be another than that whose limit it is. */
    @Schema(name = "ClockDuty")
    record Duty(String office, Role role, String command) {}

    /**
     * What happened to the clock so far.
     *
     * @param startAt the moment from which a limit of hours runs
     * @param extended what its last extension rests on
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ClockCourse")
    record Course(
            ClockState state,
            LocalDate start,
            @Nullable Instant startAt,
            int extension,
            @Nullable Extension extended,
            List<Pause> pauses,
            @Nullable LocalDate pausedFrom,
            @Nullable Outcome outcome,
            @Nullable LocalDate endedOn) {}
}
