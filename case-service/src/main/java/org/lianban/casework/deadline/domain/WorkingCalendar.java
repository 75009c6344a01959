package org.lianban.casework.deadline.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Which days are worked (工作日). In a year whose notice is not known, weekends alone are off, and
 * what is computed with it is provisional (decision 9).
 */
public final class WorkingCalendar {
    private final Map<Integer, CalendarYear> years;
    private final Map<LocalDate, LocalDay> local;

    public WorkingCalendar(Collection<CalendarYear> years) {
        this.years =
                years.stream()
                        .collect(
                                Collectors.toMap(
                                        CalendarYear::year,
                                        Function.identity(),
                                        (one, other) -> {
                                            throw new IllegalArgumentException(
                                                    "two calendars of " + one.year());
                                        },
                                        TreeMap::new));
        if (this.years.isEmpty()) {
            throw new IllegalArgumentException("a calendar without years");
        }
        this.local = Map.of();
    }

    private WorkingCalendar(Map<Integer, CalendarYear> years, Map<LocalDate, LocalDay> local) {
        this.years = years;
        this.local = local;
    }

    /** The calendar of an office that has these days of its own. */
    WorkingCalendar with(Collection<LocalDay> days) {
        return days.isEmpty()
                ? this
                : new WorkingCalendar(
                        years,
                        days.stream()
                                .collect(Collectors.toMap(LocalDay::day, Function.identity())));
    }

    /** The calendar with this notice in the place of the one that is known, if one is. */
    WorkingCalendar with(CalendarYear year) {
        Map<Integer, CalendarYear> more = new TreeMap<>(years);
        more.put(year.year(), year);
        return new WorkingCalendar(more, local);
    }

    boolean knowsYear(int year) {
        return years.containsKey(year);
    }

    /** The years whose notices are known, oldest first. */
    public Collection<CalendarYear> years() {
        return List.copyOf(years.values());
    }

    /** The last year up to which all are known. */
    public int horizon() {
        int horizon = years.keySet().stream().mapToInt(Integer::intValue).min().orElseThrow();
        while (years.containsKey(horizon + 1)) {
            horizon++;
        }
        return horizon;
    }

    public DayKind kind(LocalDate day) {
        LocalDay own = local.get(day);
        if (own != null) {
            return own.kind() == LocalDay.Effect.OFF
                    ? DayKind.LOCAL_DAY_OFF
                    : DayKind.LOCAL_WORKDAY;
        }
        CalendarYear year = years.get(day.getYear());
        if (year != null && year.makeUpWorkdays().contains(day)) {
            return DayKind.MAKE_UP_WORKDAY;
        }
        if (year != null && year.off().contains(day)) {
            return DayKind.PUBLIC_HOLIDAY;
        }
        return CalendarYear.isWeekend(day) ? DayKind.WEEKEND : DayKind.WORKDAY;
    }

    public boolean isWorkday(LocalDate day) {
        return kind(day).isWorked();
    }

    public boolean knows(LocalDate day) {
        return years.containsKey(day.getYear());
    }

    /** True if every year that the days from one to the other lie in is known. */
    public boolean knows(LocalDate from, LocalDate to) {
        return IntStream.rangeClosed(from.getYear(), to.getYear()).allMatch(years::containsKey);
    }

    /** The n-th working day after the day; the day itself does not count. */
    public LocalDate addWorkdays(LocalDate start, int workdays) {
        LocalDate day = start;
        for (int counted = 0; counted < workdays; ) {
            day = day.plusDays(1);
            if (isWorkday(day)) {
                counted++;
            }
        }
        return day;
    }

    /** The n-th working day before the day; the day itself does not count. */
    public LocalDate subtractWorkdays(LocalDate end, int workdays) {
        LocalDate day = end;
        for (int counted = 0; counted < workdays; ) {
            day = day.minusDays(1);
            if (isWorkday(day)) {
                counted++;
            }
        }
        return day;
    }

    /**
     * The n-th working day before the day; for 0 the day itself, or the last working day before it
     * if it is none.
     */
    LocalDate workdayBefore(LocalDate day, int workdays) {
        return workdays == 0 && !isWorkday(day)
                ? subtractWorkdays(day, 1)
                : subtractWorkdays(day, workdays);
    }

    /** The day itself if it is worked, or the first working day after it. */
    public LocalDate roll(LocalDate raw) {
        LocalDate day = raw;
        while (!isWorkday(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** Working days after the one day up to and with the other; 0 if there are none. */
    public int workdaysBetween(LocalDate after, LocalDate upTo) {
        return (int)
                after.plusDays(1)
                        .datesUntil(later(after, upTo).plusDays(1))
                        .filter(this::isWorkday)
                        .count();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
