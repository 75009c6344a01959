package org.lianban.casework.deadline.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lianban.kernel.contract.OfficeId;

/**
 * Days of the calendar that are not what they were.
 *
 * @param office whose days; null for those of all
 * @param first the first that may have changed
 * @param last the last
 */
public record CalendarChange(
        Cause because, @Nullable OfficeId office, LocalDate first, LocalDate last) {
    /** Why days changed, as facts tell it. */
    public enum Cause {
        YEAR_ANNOUNCED,
        YEAR_CORRECTED,
        LOCAL_DAYS
    }

    static CalendarChange of(int year, boolean known) {
        return new CalendarChange(
                known ? Cause.YEAR_CORRECTED : Cause.YEAR_ANNOUNCED,
                null,
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 12, 31));
    }

    static CalendarChange of(OfficeId office, LocalDate day) {
        return new CalendarChange(Cause.LOCAL_DAYS, office, day, day);
    }
}
