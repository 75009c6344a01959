package org.lianban.casework.party.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * From when to when a right is valid, both days included, as the register was read on one day.
 *
 * <p>No grace period is counted: none is law here.
 *
 * @param from unknown when null
 * @param to unknown when null
 * @param checkedOn the day somebody looked into the register
 */
public record RightValidity(
        @Nullable LocalDate from, @Nullable LocalDate to, Renewal renewal, LocalDate checkedOn) {
    public RightStanding on(LocalDate day) {
        if (from != null && day.isBefore(from)) {
            return RightStanding.NOT_YET;
        }
        if (to != null && day.isAfter(to)) {
            return after();
        }
        return from == null || to == null ? RightStanding.UNKNOWN : RightStanding.VALID;
    }

    /** Its last known day lies ahead, at most so many days, and no renewal is known. */
    public boolean lapsesWithin(int days, LocalDate today) {
        return to != null
                && on(today) == RightStanding.VALID
                && renewal != Renewal.RENEWED
                && !to.isAfter(today.plusDays(days));
    }

    /** It does not end before it begins. */
    public boolean isOrdered() {
        return from == null || to == null || !to.isBefore(from);
    }

    private RightStanding after() {
        return switch (renewal) {
            case RENEWED -> RightStanding.UNKNOWN;
            case NOT_RENEWED, UNKNOWN -> RightStanding.LAPSED;
        };
    }
}
