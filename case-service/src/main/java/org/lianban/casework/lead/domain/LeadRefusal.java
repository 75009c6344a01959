package org.lianban.casework.lead.domain;

import org.lianban.kernel.counter.Refusal;

/** Why something about a lead is refused. */
public enum LeadRefusal implements Refusal {
    ROLE_REQUIRED,
    NOT_WRITING_OFFICE,
    WRONG_STATE,
    TRANSFER_UNDER_WAY,
    URGENT_ONLY,
    /** The two offices negotiate which of them is competent. */
    DISPUTE_OPEN,
    DATE_IMPLAUSIBLE,
    DIVISION_UNKNOWN,
    OFFICER_MIN_TWO,
    VERIFY_EXTENSION_EXHAUSTED,
    EXTENSION_AFTER_EXPIRY,
    PAUSE_AFTER_EXPIRY,
    WRONG_PROCEDURE,
    FILING_CONDITION_MISSING,
    JURISDICTION_NOT_OURS,
    PENALTY_LIMITATION_EXPIRED,
    FIRST_FILED_PREVAILS,
    INFORMANT_PROTECTED,
    ACT_END_UNKNOWN,
    PAUSE_STILL_OPEN,
    EVIDENCE_UNKNOWN,
    SOURCE_NOT_BY_HAND,
    SOURCE_PARTICULAR_MISSING,
    SOURCE_PARTICULAR_UNEXPECTED,
    SUPERIOR_UNKNOWN,
    RIGHT_REQUIRED,
    INFORMANT_REQUIRED,
    INFORMANT_NOT_EXPECTED,
    INFORMANT_NAMED_IN_TEXT,
    NO_INFORMANT,
    COMPETENT_OFFICE_UNFIT,
    LAW_CHOICE_MISSING,
    LAW_CHOICE_NOT_OPEN,
    /** Goods are still held. */
    OPEN_COERCION,
    /** Another office owes an answer about it. */
    OPEN_DEPENDENCY,
    /** It can take up no other lead, or is the very same. */
    LEAD_MERGE_UNFIT,
    SAME_TARGET_REQUIRED,
    LEAD_HAS_ABSORBED,
    MERGED_INTO_FILED,
    NOT_A_REPORT,
    NOT_SAME_INFORMANT,
    /** Somebody named may take no part in the matter. */
    PERSON_RECUSED,
    OFFICER_NOT_NAMED,
    /** Corrected or withdrawn already, or never named here. */
    PARTY_NOT_CURRENT,
    /** A filed case would stand against nobody, or for no right. */
    FILED_TARGET_LAST,
    /** The office has entered rows of the same list before, or is entering them. */
    IMPORT_FILE_KNOWN,
    /** All rows or none, and too many for one transaction. */
    IMPORT_TOO_LONG_AT_ONCE,
    /** No officer of the office has that account. */
    IMPORT_OFFICER_UNKNOWN,
    /** The office has imported a matter under that number already. */
    IMPORT_NUMBER_KNOWN,
    /** Somebody has filed the same before; who, is not said of what is only tried. */
    IMPORT_TARGET_FILED,
    /** Another row of the list has it. */
    IMPORT_NUMBER_TWICE,
    /** It was compared with its papers already, or never imported. */
    IMPORT_NOT_OPEN,
    /** Whoever brought it does not find it right himself. */
    IMPORT_OWN,
    /** No later report that goes into a lead on which filing is not decided. */
    RESTART_NOT_OPEN,
    /** Something was done in the matter since it was imported. */
    IMPORT_IN_USE,
    /** Another list came under that id. */
    IMPORT_ID_TAKEN,
    /** The breach is another department's business, wherever it happened. */
    BREACH_NOT_OURS,
    /** An agency wishes for an office that is not there. */
    OFFICE_UNKNOWN,
    /** The act ends before it begins. */
    ACT_REVERSED,
    /** The act begins or ends on a day that has not come. */
    ACT_DAY_FUTURE,
    /** It has an end and is said to go on. */
    ACT_ENDED_AND_CONTINUING
}
