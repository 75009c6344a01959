package org.lianban.evidence.item.domain;

import org.lianban.kernel.counter.Refusal;

/** Why an item is not taken in. */
public enum ItemRefusal implements Refusal {
    OFFICER_MIN_TWO,
    COPY_NOT_ATTESTED,
    EVIDENCE_MAKING_MISSING,
    EVIDENCE_TRANSCRIPT_MISSING,
    EVIDENCE_QUANTITY_MISSING,
    EVIDENCE_DAY_AHEAD,
    IDENTITY_NUMBER_IN_TEXT,
    EVIDENCE_QUOTA_FULL,
    EVIDENCE_COLLECTOR_UNCERTIFIED
}
