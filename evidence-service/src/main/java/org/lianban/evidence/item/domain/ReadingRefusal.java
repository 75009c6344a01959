package org.lianban.evidence.item.domain;

import org.lianban.kernel.counter.Refusal;

/** Why an item is not opened, or not recognised. */
public enum ReadingRefusal implements Refusal {
    /**
     * His office neither handles, holds nor collected it, no share names it to it, or he has no
     * part in handling cases.
     */
    EVIDENCE_ACCESS_DENIED,
    EVIDENCE_WITHOUT_BYTES,
    /** Of a type that is fetched, not shown. */
    EVIDENCE_NOT_SHOWN,
    EVIDENCE_DAMAGED,
    EVIDENCE_REASON_REQUIRED,
    /** A reason stands in the chain of custody for ever. */
    IDENTITY_NUMBER_IN_TEXT,
    /** That is for an officer of the office that handles the matter. */
    EVIDENCE_RECOGNITION_NOT_YOURS,
    /** The handling office collected it itself. */
    EVIDENCE_OWN,
    /** Another office's, and it has not come here. */
    EVIDENCE_NOT_ARRIVED
}
