package org.lianban.casework.letterdraft.domain;

import org.lianban.kernel.counter.Refusal;

/** Why something about a draft is refused. */
public enum LetterDraftRefusal implements Refusal {
    /** {@code role} */
    ROLE_REQUIRED,
    /** {@code office}: who writes */
    NOT_WRITING_OFFICE,
    /** {@code state} */
    WRONG_STATE,
    TRANSFER_UNDER_WAY,
    URGENT_ONLY,
    OFFICER_NOT_NAMED,
    OFFICER_MIN_TWO,
    /** A line of the officers names no colleague by the number of a certificate. */
    RECORD_OFFICER_UNKNOWN,
    /** Somebody named may take no part in the matter. */
    PERSON_RECUSED,
    OFFICE_UNKNOWN,
    /** The matter went to another office since it was begun. */
    DRAFT_OF_FORMER_OFFICE,
    /** Another room's act issues letters of this kind. */
    LETTER_NOT_DRAFTED,
    /** Officers issue records by themselves. */
    LETTER_NEEDS_NO_SIGNATURE,
    LETTER_FIELD_MISSING,
    LETTER_FIELD_UNKNOWN,
    LETTER_DAY_MALFORMED,
    LETTER_DAY_IMPLAUSIBLE,
    /** It ends today, or has ended. */
    LETTER_TERM_TOO_SHORT,
    /** {@code day}: when it ends by law */
    LETTER_TERM_ENDS_ON_DAY_OFF,
    LETTER_ADDRESSEE_MISSING,
    LETTER_ITEMS_MISSING,
    /** The letter it follows is none of this matter, or is void. */
    LETTER_REFERRED_UNKNOWN
}
