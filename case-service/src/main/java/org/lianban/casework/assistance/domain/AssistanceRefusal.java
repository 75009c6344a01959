package org.lianban.casework.assistance.domain;

import org.lianban.kernel.counter.Refusal;

/** Why something about assistance is refused. */
public enum AssistanceRefusal implements Refusal {
    /** {@code role} */
    ROLE_REQUIRED,
    /** {@code office}: who writes */
    NOT_WRITING_OFFICE,
    OFFICE_UNKNOWN,
    /** {@code state} */
    WRONG_STATE,
    URGENT_ONLY,
    ASSIST_NEEDS_CASE,
    COERCION_NOT_DELEGABLE,
    EXTENSION_AFTER_EXPIRY,
    OFFICER_MIN_TWO,
    PERSON_RECUSED,
    ASSISTANCE_TO_SELF,
    ASSISTANCE_WITHOUT_ITEMS,
    /** A day that is over, or after the fifteen working days that would begin today. */
    ASSISTANCE_WISH_UNFIT,
    /** {@code office}: who was asked */
    NOT_ASKED_OFFICE,
    /** It has to be signed for first. */
    ASSISTANCE_NOT_RECEIVED,
    /** No earlier day was wished, or the one offered is not between that and the last one. */
    ASSISTANCE_PROPOSAL_UNFIT,
    /** Nobody is named who does what is asked. */
    ASSISTANCE_WITHOUT_OFFICERS,
    /** Those who are named answer, nobody else. */
    NOT_NAMED_OFFICER,
    ASSISTANCE_ITEM_UNKNOWN,
    /** {@code number} */
    ASSISTANCE_ITEM_SEALED,
    ASSISTANCE_GROUND_MISSING,
    ASSISTANCE_GROUND_NOT_ASKED,
    /** Whoever has not the powers says who has (行政处罚法26). */
    ASSISTANCE_COMPETENT_MISSING,
    /** What was not taken in for this request by the asked office, or has gone out already. */
    ASSISTANCE_EVIDENCE_UNFIT,
    ASSISTANCE_NOTHING_ANSWERED,
    ASSISTANCE_EXTENDED_ALREADY,
    ASSISTANCE_EXTENSION_LENGTH,
    /** Its time has not ended. */
    ASSISTANCE_NOT_LATE,
    ASSISTANCE_REMINDED_TODAY,
    /** No matter of this office that the caller sees has that id. */
    SPIN_OFF_UNKNOWN,
    SPIN_OFF_NAMED,
    ASSISTANCE_GRADE_UNFIT,
    /** What was sent along has not been taken over. */
    ASSISTANCE_EVIDENCE_ON_ITS_WAY
}
