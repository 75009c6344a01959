package org.lianban.casework.deadline;

import org.lianban.kernel.counter.Refusal;

/** Why a question to the calendar cannot be answered. */
enum CalendarRefusal implements Refusal {
    CALENDAR_START_INVALID,
    CALENDAR_LIMIT_INVALID,
    CALENDAR_UNIT_INVALID
}
