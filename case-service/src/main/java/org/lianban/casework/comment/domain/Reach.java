package org.lianban.casework.comment.domain;

/** Who reads a comment, besides that he must see the matter. */
public enum Reach {
    /** The people of the writer's office, also after the matter has moved. */
    OWN_OFFICE,
    /** Whoever sees the matter. */
    ALL_OFFICES
}
