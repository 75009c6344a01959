package org.lianban.notification.ledger;

/** What the facts of a strand are about. */
enum StrandKind {
    /** One matter. */
    MATTER,
    /** Offices, the people enrolled in them, and agencies: who sits where. */
    ROSTER
}
