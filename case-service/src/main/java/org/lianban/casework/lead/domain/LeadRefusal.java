package org.lianban.casework.lead.domain;

import org.lianban.kernel.counter.Refusal;

/** Why something about a lead is refused. */
public enum LeadRefusal implements Refusal {
    ROLE_REQUIRED,
    NOT_WRITING_OFFICE,
    WRONG_STATE,
    TRANSFER_UNDER_WAY,
    URGENT_ONLY,
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
    ACT_END_UNKNOWN
}
