package org.lianban.casework.deadline;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.deadline.domain.DueDay;
import org.lianban.casework.deadline.domain.ExplainedDay;

/**
 * A due day with how it was counted.
 *
 * @param at the last moment of a limit of hours
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DueView(
        LocalDate raw,
        LocalDate due,
        @Nullable Instant at,
        boolean provisional,
        List<DayView> days) {
    static DueView of(DueDay end, List<ExplainedDay> days, DeadlineTexts texts, Locale language) {
        return new DueView(
                end.raw(),
                end.due(),
                end.at(),
                end.provisional(),
                DayView.list(days, texts, language));
    }

    /** One day: whether it counts, and why or why not. */
    record DayView(LocalDate date, boolean counted, ExplainedDay.Reason because, String text) {
        static List<DayView> list(List<ExplainedDay> days, DeadlineTexts texts, Locale language) {
            return days.stream()
                    .map(
                            day ->
                                    new DayView(
                                            day.date(),
                                            day.counted(),
                                            day.because(),
                                            texts.day(day, language)))
                    .toList();
        }
    }
}
