package org.lianban.casework.deadline.domain;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/**
 * The arithmetic of limits (程序规定80; 民法典201–203): the start day does not count; a pause moves a
 * limit of working days by the working days in it, any other by its calendar days; an extension is
 * counted from the unextended end; then the last day rolls to a working day. Hours run by the clock
 * and end at their moment (310号令5; 程序规定33, 36).
 */
public final class Counting {
    private Counting() {}

    public static DueDay dueDay(Term term, WorkingCalendar calendar) {
        return switch (term.limit()) {
            case Limit.WorkingDays _ -> inWorkingDays(term, calendar);
            case Limit.CalendarDays _, Limit.Months _, Limit.Years _, Limit.Until _ ->
                    throughTheCalendar(term, calendar);
            case Limit.Hours hours -> inHours(term, hours);
        };
    }

    // Counted from the end of the unextended limit or from the start comes to the same: both ends
    // are working days.
    private static DueDay inWorkingDays(Term term, WorkingCalendar calendar) {
        int paused =
                term.pauses().stream()
                        .mapToInt(
                                pause -> calendar.workdaysBetween(opening(pause, term), pause.to()))
                        .sum();
        LocalDate due = calendar.addWorkdays(term.start(), term.total() + paused);
        return DueDay.of(due, due, due, !calendar.knows(term.start().plusDays(1), due));
    }

    private static DueDay throughTheCalendar(Term term, WorkingCalendar calendar) {
        LocalDate raw = raw(term);
        LocalDate rolled = calendar.roll(raw);
        return term.rolls()
                ? DueDay.of(raw, rolled, rolled, !calendar.knows(raw, rolled))
                : DueDay.of(raw, rolled, raw, false);
    }

    private static DueDay inHours(Term term, Limit.Hours hours) {
        long paused = term.pauses().stream().mapToLong(pause -> days(pause, term)).sum();
        return DueDay.at(
                hours.from().plus(Duration.ofHours(term.total())).plus(Duration.ofDays(paused)));
    }

    private static LocalDate raw(Term term) {
        LocalDate end = forward(term.start(), term.limit().amount(), term);
        List<Pause> pauses = term.pauses();
        int next = 0;
        while (next < pauses.size() && !pauses.get(next).from().isAfter(end)) {
            end = end.plusDays(days(pauses.get(next++), term));
        }
        // The unextended end, moved by the pauses that began before it.
        end = forward(end, term.extension(), term);
        while (next < pauses.size()) {
            end = end.plusDays(days(pauses.get(next++), term));
        }
        return end;
    }

    private static LocalDate forward(LocalDate day, int amount, Term term) {
        return switch (term.limit()) {
            case Limit.CalendarDays _ -> day.plusDays(amount);
            case Limit.Months _ -> day.plusMonths(amount);
            case Limit.Years _ -> day.plusYears(amount);
            case Limit.Until until -> later(day, until.end());
            case Limit.WorkingDays _, Limit.Hours _ ->
                    throw new IllegalArgumentException("counted on a calendar only");
        };
    }

    // The second step forward, by an extension, stands where the pauses have moved the end to.
    private static LocalDate later(LocalDate day, LocalDate end) {
        return day.isAfter(end) ? day : end;
    }

    private static long days(Pause pause, Term term) {
        return Math.max(0, pause.to().toEpochDay() - opening(pause, term).toEpochDay());
    }

    // What lay before the start was never counted, so it cannot be given back.
    private static LocalDate opening(Pause pause, Term term) {
        return pause.from().isBefore(term.start()) ? term.start() : pause.from();
    }
}
