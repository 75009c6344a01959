package org.lianban.casework.deadline;

import java.time.LocalDate;
import java.util.List;
import org.lianban.casework.deadline.domain.CalendarYear;
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
                calendar.years().stream().map(YearView::of).toList());
    }

    /** One year with its notice. */
    record YearView(int year, String notice, List<LocalDate> off, List<LocalDate> makeUpWorkdays) {
        static YearView of(CalendarYear year) {
            return new YearView(
                    year.year(),
                    year.notice(),
                    year.off().stream().sorted().toList(),
                    year.makeUpWorkdays().stream().sorted().toList());
        }
    }
}
