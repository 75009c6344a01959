package org.lianban.casework.measure.domain;

import org.lianban.kernel.counter.Refusal;

/** Why something about a measure is refused. */
public enum MeasureRefusal implements Refusal {
    /** {@code role} */
    ROLE_REQUIRED,
    /** {@code office}: who writes */
    NOT_WRITING_OFFICE,
    /** {@code state} */
    WRONG_STATE,
    TRANSFER_UNDER_WAY,
    URGENT_ONLY,
    /** {@code field} */
    DATE_IMPLAUSIBLE,
    OFFICER_MIN_TWO,
    /** A letter of ours needs the name of whom it goes to. */
    PARTY_NOT_NAMED,
    OFFICER_NOT_NAMED,
    EXTENSION_AFTER_EXPIRY,
    EVIDENCE_UNKNOWN,
    /** {@code office}: whose territory it is not */
    OUT_OF_TERRITORY,
    PRINCIPAL_REQUIRED,
    CITY_PRINCIPAL_REQUIRED,
    COERCION_CAP_EXCEEDED,
    URGENT_APPROVAL_LATE,
    /** {@code line} */
    EARLY_DISPOSAL_UNFIT,
    /** {@code line} */
    GOODS_NOT_HELD,
    /** Somebody named may take no part in the matter. */
    PERSON_RECUSED
}
