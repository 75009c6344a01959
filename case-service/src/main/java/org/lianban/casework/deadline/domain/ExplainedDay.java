package org.lianban.casework.deadline.domain;

import java.time.LocalDate;

/**
 * One day in the explanation of a due day.
 *
 * @param number how many days, months or years are counted up to and with this one
 * @param assumed its year's holidays are not announced
 */
public record ExplainedDay(
        LocalDate date, boolean counted, Reason because, int number, boolean assumed) {
    /** Why a day counts or not. */
    public enum Reason {
        WORKDAY,
        MAKE_UP_WORKDAY,
        WEEKEND,
        PUBLIC_HOLIDAY,
        PAUSED,
        CALENDAR_DAY,
        MONTH,
        YEAR,
        /** After the last day: moved on because of a weekend. */
        ROLLED_OVER_WEEKEND,
        /** After the last day: moved on because of a public holiday. */
        ROLLED_OVER_HOLIDAY,
        /** The working day to which the last day moved. */
        ROLLED_TO,
        LOCAL_DAY_OFF,
        LOCAL_WORKDAY,
        /** After the last day: moved on because the office does not work. */
        ROLLED_OVER_LOCAL_DAY_OFF
    }
}
