package org.lianban.casework.deadline.domain;

/** What the State Council's notices, the week and the office make of a day. */
public enum DayKind {
    WORKDAY,
    /** 调休上班: a Saturday or Sunday that is worked. */
    MAKE_UP_WORKDAY,
    WEEKEND,
    /** 放假: a public holiday, or a day moved next to one. */
    PUBLIC_HOLIDAY,
    /** One office does not work, though others do. */
    LOCAL_DAY_OFF,
    /** One office works, though others do not. */
    LOCAL_WORKDAY;

    public boolean isWorked() {
        return switch (this) {
            case WORKDAY, MAKE_UP_WORKDAY, LOCAL_WORKDAY -> true;
            case WEEKEND, PUBLIC_HOLIDAY, LOCAL_DAY_OFF -> false;
        };
    }
}
