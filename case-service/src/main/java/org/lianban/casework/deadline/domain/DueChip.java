package org.lianban.casework.deadline.domain;

import java.time.LocalDate;

/**
 * How near a due day is, for lists and views. It only shows; nothing is decided by it.
 *
 * @param workingDaysLeft working days after today up to and with the due day; once overdue, those
 *     that have passed since
 */
public record DueChip(Colour colour, int workingDaysLeft, LocalDate until) {
    private static final int AMBER_FROM = 5;
    private static final int RED_FROM = 2;

    /** Colours by working days left. */
    public enum Colour {
        CALM,
        AMBER,
        RED,
        OVERDUE,
        /** The clock stands still. */
        STILL
    }

    public static DueChip of(LocalDate due, boolean paused, LocalDate today, WorkingCalendar days) {
        if (today.isAfter(due) && !paused) {
            return new DueChip(Colour.OVERDUE, days.workdaysBetween(due, today), due);
        }
        int left = days.workdaysBetween(today, due);
        return new DueChip(paused ? Colour.STILL : colour(left), left, due);
    }

    private static Colour colour(int left) {
        if (left <= RED_FROM) {
            return Colour.RED;
        }
        return left <= AMBER_FROM ? Colour.AMBER : Colour.CALM;
    }
}
