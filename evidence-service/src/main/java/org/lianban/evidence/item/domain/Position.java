package org.lianban.evidence.item.domain;

/** Where an item is. */
public enum Position {
    IN_CUSTODY,
    IN_TRANSIT,
    /** 已移出系统外: with a body outside the system; bytes, if there are any, stay and are read. */
    HANDED_OUT
}
