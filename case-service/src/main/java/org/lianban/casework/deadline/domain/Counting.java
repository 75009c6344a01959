package org.lianban.casework.deadline.domain;

import java.time.LocalDate;
import java.util.List;

/**
 * The arithmetic of limits (程序规定80; 民法典201–203): the start day does not count; a pause moves a
 * limit of working days by the working days in it, any other by its calendar days; an extension is
 * counted from the unextended end; then the last day rolls to a working day.
 */
public final class Counting {
    private Counting() {}

    public static DueDay dueDay(Term term, WorkingCalendar calendar) {
        return switch (term.limit().unit()) {
            case WORKING_DAY -> inWorkingDays(term, calendar);
            case CALENDAR_DAY, MONTH -> throughTheCalendar(term, calendar);
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
        return new DueDay(due, due, !calendar.knows(term.start().plusDays(1), due));
    }

    private static DueDay throughTheCalendar(Term term, WorkingCalendar calendar) {
        LocalDate raw = raw(term);
        if (!term.rolls()) {
            return new DueDay(raw, raw, false);
        }
        LocalDate due = calendar.roll(raw);
        return new DueDay(raw, due, !calendar.knows(raw, due));
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
        return switch (term.limit().unit()) {
            case CALENDAR_DAY -> day.plusDays(amount);
            case MONTH -> day.plusMonths(amount);
            case WORKING_DAY -> throw new IllegalArgumentException("counted on a calendar only");
        };
    }

    private static long days(Pause pause, Term term) {
        return Math.max(0, pause.to().toEpochDay() - opening(pause, term).toEpochDay());
    }

    // What lay before the start was never counted, so it cannot be given back.
    private static LocalDate opening(Pause pause, Term term) {
        return pause.from().isBefore(term.start()) ? term.start() : pause.from();
    }
}
