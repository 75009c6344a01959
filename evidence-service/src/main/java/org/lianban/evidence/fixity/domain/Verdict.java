package org.lianban.evidence.fixity.domain;

/** What is to be said of an item's bytes. */
public enum Verdict {
    WHOLE,
    /** They can be read and are others. */
    DIGEST_DIFFERS,
    /** They cannot be read to their end. */
    ILLEGIBLE
}
