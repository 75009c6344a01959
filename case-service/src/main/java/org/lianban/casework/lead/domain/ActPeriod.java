package org.lianban.casework.lead.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When the breach happened, both days included.
 *
 * @param from unknown when null
 * @param to null when the act goes on, or its end is unknown
 */
public record ActPeriod(@Nullable LocalDate from, @Nullable LocalDate to) {
    public static final ActPeriod UNKNOWN = new ActPeriod(null, null);

    /** It does not end before it begins, and nothing of it lies after that day. */
    public boolean isPlausibleOn(LocalDate day) {
        boolean begun = from == null || !from.isAfter(day);
        boolean over = to == null || !to.isAfter(day);
        boolean ordered = from == null || to == null || !to.isBefore(from);
        return begun && over && ordered;
    }

    /** The act had begun when it was found. */
    public boolean isFoundPlausibly(LocalDate foundOn) {
        return from == null || !foundOn.isBefore(from);
    }
}
