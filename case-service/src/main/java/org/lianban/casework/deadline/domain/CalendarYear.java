package org.lianban.casework.deadline.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One year's holiday notice of the State Council General Office.
 *
 * @param names what the notice calls its days, {@code 元旦}; of some, or of none
 */
public record CalendarYear(
        int year,
        String notice,
        Set<LocalDate> off,
        Set<LocalDate> makeUpWorkdays,
        Map<LocalDate, String> names) {
    public CalendarYear(
            int year, String notice, Set<LocalDate> off, Set<LocalDate> makeUpWorkdays) {
        this(year, notice, off, makeUpWorkdays, Map.of());
    }

    public CalendarYear {
        names = Map.copyOf(names);
        off = Set.copyOf(off);
        makeUpWorkdays = Set.copyOf(makeUpWorkdays);
        int noticeYear = year;
        if (Stream.concat(off.stream(), makeUpWorkdays.stream())
                .anyMatch(day -> day.getYear() != noticeYear)) {
            throw new IllegalArgumentException("a day of another year in the calendar of " + year);
        }
        if (makeUpWorkdays.stream().anyMatch(off::contains)) {
            throw new IllegalArgumentException("a day both off and worked in " + year);
        }
        if (!makeUpWorkdays.stream().allMatch(CalendarYear::isWeekend)) {
            throw new IllegalArgumentException("a make-up workday within the week in " + year);
        }
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
