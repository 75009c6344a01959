package org.lianban.evidence.fixity;

/** What came of an item's turn. */
enum Finding {
    /** Its bytes are what was taken in, or it has none. */
    WHOLE,
    DAMAGED,
    /** It could not be looked at or written down: a fault of ours, not of the bytes. */
    FAILED,
    /** The vault's folder is not there: nothing can be said of any item. */
    VAULT_AWAY
}
