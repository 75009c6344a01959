package org.lianban.casework.deadline.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.lianban.casework.deadline.domain.ExplainedDay.Reason;

/**
 * How a due day was counted, day by day; of a limit in months or years, one line for each; where a
 * fixed end moved to; of hours, nothing.
 */
public final class Explanation {
    private final Term term;
    private final WorkingCalendar calendar;
    private final DueDay end;
    private final List<ExplainedDay> days = new ArrayList<>();
    private int number;

    private Explanation(Term term, WorkingCalendar calendar) {
        this.term = term;
        this.calendar = calendar;
        this.end = Counting.dueDay(term, calendar);
    }

    public static List<ExplainedDay> of(Term term, WorkingCalendar calendar) {
        Explanation explanation = new Explanation(term, calendar);
        switch (term.limit()) {
            case Limit.WorkingDays _ -> explanation.workingDays();
            case Limit.CalendarDays _ -> explanation.calendarDays();
            case Limit.Months _ -> explanation.periods(Reason.MONTH, LocalDate::plusMonths);
            case Limit.Years _ -> explanation.periods(Reason.YEAR, LocalDate::plusYears);
            // A moment and a day that was set are not counted day by day.
            case Limit.Hours _, Limit.Until _ -> {}
        }
        explanation.rolling();
        return List.copyOf(explanation.days);
    }

    private void workingDays() {
        for (LocalDate day : daysUntil(end.raw())) {
            switch (calendar.kind(day)) {
                case WORKDAY -> work(day, Reason.WORKDAY);
                case MAKE_UP_WORKDAY -> work(day, Reason.MAKE_UP_WORKDAY);
                case WEEKEND -> skip(day, Reason.WEEKEND);
                case PUBLIC_HOLIDAY -> skip(day, Reason.PUBLIC_HOLIDAY);
                case LOCAL_DAY_OFF -> skip(day, Reason.LOCAL_DAY_OFF);
                case LOCAL_WORKDAY -> work(day, Reason.LOCAL_WORKDAY);
            }
        }
    }

    private void calendarDays() {
        for (LocalDate day : daysUntil(end.raw())) {
            work(day, Reason.CALENDAR_DAY);
        }
    }

    /** From a day so many months or years on. */
    private interface Forward {
        LocalDate from(LocalDate day, long amount);
    }

    private void periods(Reason reason, Forward forward) {
        for (LocalDate day : daysUntil(end.raw())) {
            if (day.equals(end.raw())) {
                number = term.total() - 1;
                count(day, reason);
            } else if (term.isPausedOn(day)) {
                skip(day, Reason.PAUSED);
            } else if (number < term.total() - 1
                    && day.equals(forward.from(term.start(), number + 1L))) {
                count(day, reason);
            }
        }
    }

    private void rolling() {
        LocalDate day = end.raw();
        while (day.isBefore(end.due())) {
            day = day.plusDays(1);
            switch (calendar.kind(day)) {
                case WORKDAY, MAKE_UP_WORKDAY, LOCAL_WORKDAY -> skip(day, Reason.ROLLED_TO);
                case WEEKEND -> skip(day, Reason.ROLLED_OVER_WEEKEND);
                case PUBLIC_HOLIDAY -> skip(day, Reason.ROLLED_OVER_HOLIDAY);
                case LOCAL_DAY_OFF -> skip(day, Reason.ROLLED_OVER_LOCAL_DAY_OFF);
            }
        }
    }

    // A pause opened on the last day, or while it rolled, gives back days after the count is full.
    private void work(LocalDate day, Reason reason) {
        if (term.isPausedOn(day) || number == term.total()) {
            skip(day, Reason.PAUSED);
        } else {
            count(day, reason);
        }
    }

    private void count(LocalDate day, Reason reason) {
        number++;
        days.add(new ExplainedDay(day, true, reason, number, !calendar.knows(day)));
    }

    private void skip(LocalDate day, Reason reason) {
        days.add(new ExplainedDay(day, false, reason, number, !calendar.knows(day)));
    }

    private List<LocalDate> daysUntil(LocalDate last) {
        return term.start().plusDays(1).datesUntil(last.plusDays(1)).toList();
    }
}
