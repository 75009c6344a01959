package org.lianban.evidence.item.domain;

/** What the last reading of an item's bytes found. */
public enum DigestState {
    /** There are no bytes. */
    NONE,
    WHOLE,
    DAMAGED
}
