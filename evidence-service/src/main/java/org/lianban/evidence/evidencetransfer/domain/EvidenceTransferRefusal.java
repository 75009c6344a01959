package org.lianban.evidence.evidencetransfer.domain;

import org.lianban.kernel.counter.Refusal;

/** Why a step is refused. */
public enum EvidenceTransferRefusal implements Refusal {
    /** {@code role} */
    ROLE_REQUIRED,
    /** {@code office}: who sends */
    NOT_SENDER,
    /** {@code office}: who receives */
    NOT_ADDRESSEE,
    /** {@code state} */
    WRONG_STATE,
    /** The matter's new office is not settled: nothing may leave. */
    EVIDENCE_RECEIVER_UNKNOWN,
    /** {@code office}: a body outside the system, which signs on paper. */
    EVIDENCE_RECEIVER_OUTSIDE,
    /** The receiver is here, and signs for itself. */
    PAPER_NOT_NEEDED,
    /** The list that the body outside signed has not been scanned. */
    PAPER_RECEIPT_NOT_SCANNED,
    /** {@code earliest}, {@code latest}, {@code pointer}: between these days it must have been. */
    PAPER_DAY_IMPLAUSIBLE,
    /** An item is under way with another transfer. */
    EVIDENCE_IN_TRANSIT,
    EVIDENCE_NOT_CHECKED,
    EVIDENCE_DISCREPANCY_OPEN,
    EVIDENCE_COLLECTOR_ACCEPTS,
    SECOND_SIGNATORY_UNFIT,
    /** Bytes that are not those on the list are never taken over. */
    DIGEST_MISMATCH,
    /** What is not there cannot be taken over. */
    EVIDENCE_MISSING,
    /** {@code pointer}: another quantity was found, and not said how much. */
    EVIDENCE_COUNT_MISSING,
    /** {@code pointer}: the list says no quantity that another could be counted against. */
    EVIDENCE_NOT_COUNTED
}
