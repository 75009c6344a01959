package org.lianban.casework.matter.domain;

/** How an action weighs among those that are offered beside it. */
public enum Weight {
    /** What comes next for this caller: open, and one at most. */
    NEXT,
    OTHER,
    /** Takes a step back, or ends a lead without a case: offered, never as what comes next. */
    UNDOING
}
