package org.lianban.casework.outsidebody.domain;

import org.lianban.kernel.counter.Refusal;

/** Why something is not entered into the register. */
public enum OutsideBodyRefusal implements Refusal {
    /** {@code role} */
    ROLE_REQUIRED,
    /** {@code name} and {@code number} of the one that has this name, code or division already. */
    OUTSIDE_BODY_KNOWN,
    /** {@code office}: it works in this system. */
    OUTSIDE_BODY_INSIDE,
    /** Of another kind than national, and without six digits. */
    OUTSIDE_DIVISION_INVALID,
    /** The check character does not fit. */
    OUTSIDE_CREDIT_CODE_INVALID,
    /** No telephone of an office. */
    OUTSIDE_TELEPHONE_UNFIT,
    /** Neither in the register nor an office here, or below the body itself. */
    OUTSIDE_SUPERIOR_UNFIT,
    OUTSIDE_PERIOD_INVALID,
    OUTSIDE_BODY_ENDED
}
