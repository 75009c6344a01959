package org.lianban.casework.measure.domain;

/** Where the goods of one line are. */
public enum GoodsState {
    /** On the list of a measure that is not taken. */
    LISTED,
    HELD,
    RELEASED,
    SENT_FOR_TEST,
    /** Under the seizure that the preservation became. */
    SEIZED,
    DISPOSED_EARLY,
    /** With a body outside the system. */
    HANDED_OVER
}
