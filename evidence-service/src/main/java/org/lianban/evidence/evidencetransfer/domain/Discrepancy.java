package org.lianban.evidence.evidencetransfer.domain;

import java.time.LocalDate;

/** What does not agree with the list. */
public record Discrepancy(Kind kind, String note, LocalDate recordedOn) {
    /** In what it differs. */
    public enum Kind {
        /** The bytes are not those on the list, or cannot be read. */
        DIGEST_MISMATCH,
        MISSING,
        QUANTITY,
        SEAL,
        OTHER
    }

    /** What may be done about it. */
    public enum Outcome {
        /** Put right; it is checked anew. */
        CHECK_AGAIN,
        TAKEN_WITH_NOTE,
        /** Stays with the old office. */
        LEFT_OUT
    }
}
