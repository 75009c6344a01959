package org.lianban.casework.party.domain;

import org.lianban.kernel.counter.Refusal;

/** Why what is known of a right is not entered. */
public enum RightRefusal implements Refusal {
    ROLE_REQUIRED,
    DATE_IMPLAUSIBLE,
    /** Trade secrets, trade names and the like stand in no register. */
    RIGHT_WITHOUT_REGISTER,
    /** The number is known already: check it there. */
    RIGHT_ALREADY_RECORDED,
    /** A check is of the same right; another number is another right. */
    RIGHT_NUMBER_DIFFERS,
    RIGHT_PERIOD_REVERSED
}
