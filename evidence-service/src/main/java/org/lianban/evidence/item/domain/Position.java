package org.lianban.evidence.item.domain;

/** Where an item is. */
public enum Position {
    IN_CUSTODY,
    IN_TRANSIT
}
