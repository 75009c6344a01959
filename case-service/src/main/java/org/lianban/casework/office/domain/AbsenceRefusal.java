package org.lianban.casework.office.domain;

import org.lianban.kernel.counter.Refusal;

/** Why an absence is not entered or ended. */
public enum AbsenceRefusal implements Refusal {
    /** Somebody else's: a head of his office enters it, or the system administrator. */
    ABSENCE_NOT_YOURS,
    ABSENCE_PERIOD_INVALID,
    /** He is away on some of these days already. */
    ABSENCE_OVERLAPS
}
