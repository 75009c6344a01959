package org.lianban.casework.deadline.domain;

import org.lianban.kernel.counter.Refusal;

/** Why the calendar cannot be asked or changed so. */
public enum CalendarRefusal implements Refusal {
    CALENDAR_START_INVALID,
    CALENDAR_LIMIT_INVALID,
    CALENDAR_UNIT_INVALID,
    CALENDAR_YEAR_INVALID,
    CALENDAR_DAYS_INVALID,
    CALENDAR_PREVIEW_STALE,
    LOCAL_DAY_CHANGES_NOTHING,
    LOCAL_DAY_PAST,
    LOCAL_DAY_TAKEN,
    ROLE_REQUIRED,
    NOT_YOURS,
    /** Where the notice stands is no address of a page. */
    CALENDAR_NOTICE_INVALID
}
