package org.lianban.casework.casefile.domain;

import org.lianban.kernel.counter.Refusal;

/** Why something about a filed case is refused. */
public enum CasefileRefusal implements Refusal {
    ROLE_REQUIRED,
    NOT_WRITING_OFFICE,
    WRONG_STATE,
    TRANSFER_UNDER_WAY,
    URGENT_ONLY,
    /** The two offices negotiate which of them is competent. */
    DISPUTE_OPEN,
    DATE_IMPLAUSIBLE,
    OFFICER_MIN_TWO,
    OPEN_DEPENDENCY,
    OFFICER_NOT_NAMED,
    /** A letter of ours needs the name of whom it goes to. */
    PARTY_NOT_NAMED,
    /** No single article forbids the breach: whoever writes the order names what it rests on. */
    PROVISION_UNKNOWN,
    GROUND_MISSING,
    GROUND_UNEXPECTED,
    STOP_ORDER_MISSING,
    /** Goods are still held. */
    OPEN_COERCION,
    /** Somebody named may take no part in the matter. */
    PERSON_RECUSED
}
