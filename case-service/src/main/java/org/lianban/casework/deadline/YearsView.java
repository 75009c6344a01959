package org.lianban.casework.deadline;

import java.time.LocalDate;
import java.util.List;
import org.lianban.casework.deadline.domain.CalendarYear;
import org.lianban.casework.deadline.domain.DayKind;
import org.lianban.casework.deadline.domain.WorkingCalendar;

/**
 * The years whose holidays are announced.
 *
 * @param horizon the last day of the last known year; due days after it are provisional
 */
record YearsView(LocalDate horizon, List<YearView> years) {
    static YearsView of(WorkingCalendar calendar) {
        return new YearsView(
                LocalDate.of(calendar.horizon(), 12, 31),
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
                            .map(day -> new YearDay(day, calendar.kind(day)))
                            .toList();
            return new YearView(
                    year.year(),
                    year.notice(),
                    days.stream().filter(day -> day.kind().isWorked()).count(),
                    days);
        }
    }

    /** A day and what notice and week make of it. */
    record YearDay(LocalDate day, DayKind kind) {}
}
