package org.lianban.evidence.evidencetransfer.domain;

/** Names of an item's states under a list, as views show them. */
public enum ItemState {
    LISTED,
    IN_TRANSIT,
    CHECKED,
    DISCREPANCY,
    /** Taken with a note. */
    RESOLVED,
    ACCEPTED,
    /** With a body outside the system, by its receipt on paper. */
    HANDED_OUT,
    /** Stays with the old office. */
    LEFT_OUT
}
