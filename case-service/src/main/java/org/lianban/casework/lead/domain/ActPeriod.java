package org.lianban.casework.lead.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When the breach happened, both days included.
 *
 * @param from unknown when null
 * @param to null when the act goes on, or its end is unknown
 * @param continuing it goes on (连续或者继续状态); then it has no end
 */
public record ActPeriod(@Nullable LocalDate from, @Nullable LocalDate to, boolean continuing) {
    /** Nothing that can still be pursued happened before. */
    static final LocalDate EARLIEST = LocalDate.of(1980, 1, 1);

    public static final ActPeriod UNKNOWN = new ActPeriod(null, null, false);

    /** Neither its end nor that it goes on is known. */
    public boolean isEndUnknown() {
        return to == null && !continuing;
    }

    /** Ordered, so that it can be compared with other periods. */
    public boolean isOrdered() {
        return from == null || to == null || !to.isBefore(from);
    }

    /** Nothing known says that they lie apart. */
    boolean mayMeet(ActPeriod other) {
        return !isOverBefore(other) && !other.isOverBefore(this);
    }

    private boolean isOverBefore(ActPeriod other) {
        return to != null && other.from != null && to.isBefore(other.from);
    }

    static boolean isBeforeAllRecords(@Nullable LocalDate day) {
        return day != null && (day.isBefore(EARLIEST) || day.getYear() > 9999);
    }

    /** The act had begun when it was found. */
    public boolean isFoundPlausibly(LocalDate foundOn) {
        return from == null || !foundOn.isBefore(from);
    }
}
