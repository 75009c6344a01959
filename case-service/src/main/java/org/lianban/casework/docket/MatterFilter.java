package org.lianban.casework.docket;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.matter.domain.Stage;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.counter.CounterRefusal;
import org.lianban.kernel.counter.Fields;
import org.lianban.kernel.counter.RefusedException;

/**
 * What a list of matters was asked for.
 *
 * @param office the reader: only what it may see is listed
 * @param query text to look for in numbers, titles, names and identifiers
 */
record MatterFilter(
        OfficeId office, Order order, @Nullable Stage stage, @Nullable String query, int limit) {
    private static final int MOST = 100;
    private static final int USUAL = 25;

    /** How a list is sorted. */
    enum Order {
        NEWEST,
        NEAREST_CLOCK;

        /** Reads a cursor's key; what cannot be read is a DateTimeException. */
        Object key(String text) {
            return switch (this) {
                case NEWEST -> Instant.parse(text);
                case NEAREST_CLOCK -> LocalDate.parse(text);
            };
        }
    }

    static MatterFilter of(
            OfficeId office,
            @Nullable String order,
            @Nullable String stage,
            @Nullable String query,
            @Nullable String limit) {
        long rows = limit == null ? USUAL : number("limit", limit);
        if (rows < 1 || rows > MOST) {
            throw new RefusedException(CounterRefusal.MALFORMED, Map.of("pointer", "limit"));
        }
        return new MatterFilter(
                office,
                order == null ? Order.NEWEST : constant(Order.class, "order", order),
                stage == null ? null : constant(Stage.class, "stage", stage),
                Fields.optionalText("query", query, 100),
                (int) rows);
    }

    static long number(String pointer, String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new RefusedException(CounterRefusal.MALFORMED, Map.of("pointer", pointer));
        }
    }

    /** What a cursor of this list is bound to. */
    String fingerprint() {
        return String.join(
                "|", office.value(), order.name(), String.valueOf(stage), String.valueOf(query));
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String pointer, String value) {
        try {
            return Enum.valueOf(type, value.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException e) {
            throw new RefusedException(CounterRefusal.MALFORMED, Map.of("pointer", pointer));
        }
    }
}
