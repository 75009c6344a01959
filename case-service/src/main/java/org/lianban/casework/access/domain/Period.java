package org.lianban.casework.access.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.lianban.kernel.counter.Occasion;
import org.lianban.kernel.counter.Ruling;

/**
 * Days of Shanghai, both included.
 *
 * @param from not after {@code to}, less than a year before it
 */
public record Period(LocalDate from, LocalDate to) {
    public Period {
        if (to.isBefore(from) || isTooLong(from, to)) {
            throw new IllegalArgumentException("no period");
        }
    }

    /** At most a year: the same day of the next one is too much. */
    public static Ruling<Period> of(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return Ruling.refused(AccessRefusal.PERIOD_REVERSED, Map.of("pointer", "to"));
        }
        if (isTooLong(from, to)) {
            return Ruling.refused(AccessRefusal.PERIOD_TOO_LONG, Map.of("pointer", "from"));
        }
        return Ruling.made(new Period(from, to), List.of(), List.of());
    }

    /** The longest that ends on this day. */
    public static Period yearUntil(LocalDate to) {
        return new Period(firstOfYear(to), to);
    }

    /** The first moment. */
    public Instant start() {
        return from.atStartOfDay(Occasion.ZONE).toInstant();
    }

    /** The first moment after it. */
    public Instant end() {
        return to.plusDays(1).atStartOfDay(Occasion.ZONE).toInstant();
    }

    private static boolean isTooLong(LocalDate from, LocalDate to) {
        return from.isBefore(firstOfYear(to));
    }

    private static LocalDate firstOfYear(LocalDate to) {
        return to.plusDays(1).minusYears(1);
    }
}
