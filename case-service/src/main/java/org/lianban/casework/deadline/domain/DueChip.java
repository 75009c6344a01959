package org.lianban.casework.deadline.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lianban.kernel.counter.Occasion;

/**
 * How near a limit is, for lists and views. It only shows; nothing is decided by it.
 *
 * @param workingDaysLeft working days after today up to and with the due day; once overdue, those
 *     that have passed since
 * @param until the day on which the limit ends
 * @param at the moment at which a limit of hours ends; null of all others
 * @param minutesLeft whole minutes to that moment, or since it once overdue; null of all others
 */
public record DueChip(
        Colour colour,
        int workingDaysLeft,
        LocalDate until,
        @Nullable Instant at,
        @Nullable Integer minutesLeft) {
    private static final int AMBER_FROM = 5;
    private static final int RED_FROM = 2;
    private static final Duration AMBER_HOURS = Duration.ofHours(12);
    private static final Duration RED_HOURS = Duration.ofHours(2);

    /** Colours by what is left. */
    public enum Colour {
        CALM,
        AMBER,
        RED,
        OVERDUE,
        /** The clock stands still. */
        STILL
    }

    /**
     * @param at the last moment of a limit of hours, else null
     */
    public static DueChip of(
            LocalDate due,
            @Nullable Instant at,
            boolean paused,
            Instant now,
            WorkingCalendar days) {
        LocalDate today = LocalDate.ofInstant(now, Occasion.ZONE);
        int left =
                today.isAfter(due) && !paused
                        ? days.workdaysBetween(due, today)
                        : days.workdaysBetween(today, due);
        if (at != null) {
            Duration time = Duration.between(now, at);
            int minutes = Math.toIntExact(time.abs().toMinutes());
            return new DueChip(paused ? Colour.STILL : colour(time), left, due, at, minutes);
        }
        Colour colour = today.isAfter(due) ? Colour.OVERDUE : colour(left);
        return new DueChip(paused ? Colour.STILL : colour, left, due, null, null);
    }

    private static Colour colour(Duration left) {
        if (left.isNegative()) {
            return Colour.OVERDUE;
        }
        if (left.compareTo(RED_HOURS) <= 0) {
            return Colour.RED;
        }
        return left.compareTo(AMBER_HOURS) <= 0 ? Colour.AMBER : Colour.CALM;
    }

    private static Colour colour(int left) {
        if (left <= RED_FROM) {
            return Colour.RED;
        }
        return left <= AMBER_FROM ? Colour.AMBER : Colour.CALM;
    }
}
