package org.lianban.casework.access;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.access.domain.Period;
import org.lianban.kernel.counter.CounterRefusal;
import org.lianban.kernel.counter.RefusedException;
import org.lianban.kernel.counter.Ruling;

/** The days of a question, as they come in. */
final class Days {
    private Days() {}

    /**
     * @param from the first day; a year's before {@code to} unless said
     * @param to the last day; today unless said
     */
    static Period of(@Nullable String from, @Nullable String to, LocalDate today) {
        LocalDate last = to == null ? today : day("to", to);
        if (from == null) {
            return Period.yearUntil(last);
        }
        return switch (Period.of(day("from", from), last)) {
            case Ruling.Made<Period> made -> made.next();
            case Ruling.Refused<Period> refused ->
                    throw new RefusedException(refused.refusal(), refused.particulars());
        };
    }

    private static LocalDate day(String pointer, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new RefusedException(CounterRefusal.MALFORMED, Map.of("pointer", pointer));
        }
    }
}
