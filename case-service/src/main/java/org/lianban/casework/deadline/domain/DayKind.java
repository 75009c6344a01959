package org.lianban.casework.deadline.domain;

/** What the State Council's notices and the week make of a day. */
public enum DayKind {
    WORKDAY,
    /** 调休上班: a Saturday or Sunday that is worked. */
    MAKE_UP_WORKDAY,
    WEEKEND,
    /** 放假: a public holiday, or a day moved next to one. */
    PUBLIC_HOLIDAY;

    public boolean isWorked() {
        return switch (this) {
            case WORKDAY, MAKE_UP_WORKDAY -> true;
            case WEEKEND, PUBLIC_HOLIDAY -> false;
        };
    }
}
