package org.lianban.evidence.evidencetransfer.domain;

/** What may be done about a discrepancy. */
public enum DiscrepancyOutcome {
    /** Put right; it is checked anew. */
    CHECK_AGAIN,
    TAKEN_WITH_NOTE,
    /** Stays with the old office. */
    LEFT_OUT
}
