package org.lianban.casework.access.domain;

/** How much of a matter a grant shows, in rising order. */
public enum FieldClass {
    /** 公开: the card alone, and the documents that the share names. */
    OPEN,
    /** 内部: all but what is secret. */
    INTERNAL,
    /**
     * 秘密: what is marked as secret too ({@code secrecy}). Identity numbers stay with those who
     * handle the matter, whatever the class.
     */
    SECRET;

    /** Shows at least as much. */
    public boolean covers(FieldClass other) {
        return compareTo(other) >= 0;
    }
}
