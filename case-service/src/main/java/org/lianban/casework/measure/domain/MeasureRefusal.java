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
    /** Nor can one be issued of which nobody said what was found. */
    MEASURE_FACTS_MISSING,
    /** {@code shortest} */
    MEASURE_FACTS_TOO_SHORT,
    /** No goods go back by this act: there is no paper to be numbered. */
    MEASURE_PAPER_NOT_ASKED,
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
