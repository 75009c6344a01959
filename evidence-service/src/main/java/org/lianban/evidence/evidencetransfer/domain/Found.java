package org.lianban.evidence.evidencetransfer.domain;

/** What reading an item's bytes again came to, before anybody decides. */
public sealed interface Found {
    /** The bytes can be read; their digests as computed now. */
    record Bytes(String sha256, String sm3) implements Found {}

    /** There should be bytes, and they cannot be read. */
    record Illegible() implements Found {}

    /** A thing without bytes: only eyes can check it. */
    record Thing() implements Found {}

    /** This service does not know the item, as after the return of an older backup. */
    record Nothing() implements Found {}
}
