package org.lianban.casework.comment.domain;

/** What became of a comment. */
public enum CommentState {
    STANDS,
    /** A later one says it rightly. */
    REPLACED,
    /** Its writer took it back, and said why. */
    WITHDRAWN
}
