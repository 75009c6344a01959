package org.lianban.casework.deadline.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.lianban.kernel.counter.Occasion;

/**
 * When a limit ends.
 *
 * @param raw the last day as counted
 * @param rolled the raw day moved to a working day; the raw day itself of a limit of hours
 * @param due the last day as it binds: the rolled one, or the earlier of both where a limit does
 *     not roll
 * @param provisional the day that binds was computed with a year whose holidays are not announced
 * @param at the last moment of a limit of hours; null of all others, which last to the end of the
 *     day
 */
public record DueDay(
        LocalDate raw, LocalDate rolled, LocalDate due, boolean provisional, @Nullable Instant at) {
    // As exact as the database keeps a moment.
    private static final Duration SMALLEST = Duration.of(1, ChronoUnit.MICROS);

    public DueDay {
        if (rolled.isBefore(raw) || due.isBefore(raw) || due.isAfter(rolled)) {
            throw new IllegalArgumentException("a last day moves on only, to the rolled one");
        }
    }

    /** A limit that ends with the day. */
    public static DueDay of(LocalDate raw, LocalDate rolled, LocalDate due, boolean provisional) {
        return new DueDay(raw, rolled, due, provisional, null);
    }

    /** A limit that ends with the moment. */
    public static DueDay at(Instant moment) {
        LocalDate day = LocalDate.ofInstant(moment, Occasion.ZONE);
        return new DueDay(day, day, day, false, moment);
    }

    /** The moment by which it must be done: the last of a limit of hours, else the day's end. */
    public Instant by() {
        return at == null ? due.plusDays(1).atStartOfDay(Occasion.ZONE).toInstant() : at;
    }

    /** The first moment at which it is too late. */
    public Instant over() {
        return at == null ? by() : at.plus(SMALLEST);
    }

    /** It is too late by then. */
    public boolean isOverAt(Instant moment) {
        return at == null ? !moment.isBefore(by()) : moment.isAfter(at);
    }
}
