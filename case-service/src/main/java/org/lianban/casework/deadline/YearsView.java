package org.lianban.casework.deadline;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.deadline.domain.CalendarYear;
import org.lianban.casework.deadline.domain.DayKind;
import org.lianban.casework.deadline.domain.WorkingCalendar;

/**
 * The years whose holidays are announced.
 *
 * @param horizon the last day of the last known year; due days after it are provisional
 * @param mayImport the reader may announce and correct years
 */
record YearsView(LocalDate horizon, boolean mayImport, List<YearView> years) {
    static YearsView of(WorkingCalendar calendar, boolean mayImport) {
        return new YearsView(
                LocalDate.of(calendar.horizon(), 12, 31),
                mayImport,
                calendar.years().stream().map(year -> YearView.of(year, calendar)).toList());
    }

    /**
     * One year with its notice.
     *
     * @param workdays how many days of it are worked
     * @param days all of them, from the first of January on
     */
    record YearView(int year, String notice, long workdays, List<YearDay> days) {
        static YearView of(CalendarYear year, WorkingCalendar calendar) {
            List<YearDay> days =
                    LocalDate.of(year.year(), 1, 1)
                            .datesUntil(LocalDate.of(year.year() + 1, 1, 1))
                            .map(day -> new YearDay(day, calendar.kind(day), year.names().get(day)))
                            .toList();
            return new YearView(
                    year.year(),
                    year.notice(),
                    days.stream().filter(day -> day.kind().isWorked()).count(),
                    days);
        }
    }

    /**
     * A day and what notice and week make of it.
     *
     * @param name what the notice calls it; of most days nothing
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record YearDay(LocalDate day, DayKind kind, @Nullable String name) {}
}
