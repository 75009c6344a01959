package org.lianban.evidence.evidencetransfer.domain;

/** In what an item differs from the list. */
public enum DiscrepancyKind {
    /** The bytes are not those on the list, or cannot be read. */
    DIGEST_MISMATCH,
    MISSING,
    QUANTITY,
    SEAL,
    OTHER
}
