package org.lianban.evidence.fixity.domain;

/** What came of reading bytes to their end. */
public sealed interface Reading {
    /** They can be read. */
    record Legible(Prints prints) implements Reading {}

    /** They are missing, cut off, or not what the cipher once sealed. */
    record Illegible(String how) implements Reading {}
}
