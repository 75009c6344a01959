package org.lianban.casework.supervision.domain;

import org.lianban.kernel.counter.Refusal;

/** Why a supervision, or a step of one, is refused (decision 0061). */
public enum SupervisionRefusal implements Refusal {
    /** {@code role} */
    ROLE_REQUIRED,
    /** {@code office}: who writes */
    NOT_WRITING_OFFICE,
    /** {@code state} */
    WRONG_STATE,
    /** {@code office}: who writes; the caller's office does not stand above it */
    SUPERVISION_NOT_ABOVE,
    /** The caller's office supervises it already. */
    SUPERVISION_OPEN,
    /** {@code office}: who supervises it */
    NOT_SUPERVISING,
    /** It is to be done after today and within a year. */
    SUPERVISION_DUE_UNFIT,
    /** A report is asked for every one to ninety days. */
    SUPERVISION_INTERVAL_UNFIT,
    /** Nothing is late. */
    SUPERVISION_NOT_LATE,
    SUPERVISION_REMINDED_TODAY
}
