package org.lianban.kernel.courier;

/** What became of an arrived fact. */
enum Outcome {
    APPLIED,
    DUPLICATE,
    UNKNOWN,
    PARKED,
    /** There was none. */
    NOTHING
}
