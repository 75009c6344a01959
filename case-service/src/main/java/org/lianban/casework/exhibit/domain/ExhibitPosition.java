package org.lianban.casework.exhibit.domain;

/** How far an item on a transfer's list has come. */
public enum ExhibitPosition {
    LISTED,
    IN_TRANSIT,
    CHECKED,
    /** It does not agree with the list, and that is not settled. */
    DISCREPANCY,
    RESOLVED,
    ACCEPTED,
    /** It stays with the old office. */
    LEFT_OUT
}
