package org.lianban.casework.deadline.domain;

/** So many days or months: the length of a time limit. */
public record Limit(int amount, Unit unit) {
    /** How a limit is counted. */
    public enum Unit {
        /** 工作日 */
        WORKING_DAY,
        /** 日 (自然日): counted through, only the last day moves to a working day. */
        CALENDAR_DAY,
        /** 月: ends on the day of the same number, or at the month's end. */
        MONTH
    }

    public Limit {
        if (amount < 1) {
            throw new IllegalArgumentException("a limit has at least one day or month");
        }
    }
}
