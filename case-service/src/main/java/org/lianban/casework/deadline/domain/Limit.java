package org.lianban.casework.deadline.domain;

import java.time.Instant;
import java.time.LocalDate;

/** The length of a time limit, as it stood when the limit began. */
public sealed interface Limit {
    /** How many of its units it is long; 0 of a fixed end. */
    int amount();

    Unit unit();

    /** How a limit is counted, by the names that rows and views tell. */
    enum Unit {
        /** 工作日 */
        WORKING_DAY,
        /** 日 (自然日): counted through, only the last day moves to a working day. */
        CALENDAR_DAY,
        /** 月: ends on the day of the same number, or at the month's end. */
        MONTH,
        /** 年: ends on the same day, or on 28 February. */
        YEAR,
        /** 小时: by the clock, never rounded to days and never moved. */
        HOUR,
        /** The day on which it ends was set with it. */
        FIXED_END
    }

    /** 工作日 */
    record WorkingDays(int amount) implements Limit {
        public WorkingDays {
            atLeastOne(amount);
        }

        @Override
        public Unit unit() {
            return Unit.WORKING_DAY;
        }
    }

    /** 日 */
    record CalendarDays(int amount) implements Limit {
        public CalendarDays {
            atLeastOne(amount);
        }

        @Override
        public Unit unit() {
            return Unit.CALENDAR_DAY;
        }
    }

    /** 月 */
    record Months(int amount) implements Limit {
        public Months {
            atLeastOne(amount);
        }

        @Override
        public Unit unit() {
            return Unit.MONTH;
        }
    }

    /** 年 */
    record Years(int amount) implements Limit {
        public Years {
            atLeastOne(amount);
        }

        @Override
        public Unit unit() {
            return Unit.YEAR;
        }
    }

    /**
     * 小时.
     *
     * @param from the moment from which they run
     */
    record Hours(int amount, Instant from) implements Limit {
        public Hours {
            atLeastOne(amount);
        }

        @Override
        public Unit unit() {
            return Unit.HOUR;
        }
    }

    /**
     * Set by whoever decided on it, as a collective discussion sets the last extension of a case.
     *
     * @param end the last day, before it moves to a working day
     */
    record Until(LocalDate end) implements Limit {
        @Override
        public int amount() {
            return 0;
        }

        @Override
        public Unit unit() {
            return Unit.FIXED_END;
        }
    }

    private static void atLeastOne(int amount) {
        if (amount < 1) {
            throw new IllegalArgumentException("a limit is at least one of its units long");
        }
    }
}
