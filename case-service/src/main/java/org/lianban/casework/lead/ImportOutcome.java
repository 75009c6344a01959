package org.lianban.casework.lead;

/** What became of a row of a list. */
enum ImportOutcome {
    /** Registered; it is a matter now. */
    ENTERED,
    /** A trial: it would be registered. */
    WOULD_ENTER,
    REFUSED,
    /** In order, but another row was not, and all or nothing was asked for. */
    HELD_BACK
}
