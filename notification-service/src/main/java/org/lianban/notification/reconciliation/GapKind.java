package org.lianban.notification.reconciliation;

/** What may be missing. */
public enum GapKind {
    /** Facts that were taken in and do not stand in the ledger with all their notices. */
    FACT_WITHOUT_PLAN,
    /** Notices that stand in nobody's list though they should by now. */
    PLAN_WITHOUT_SEND,
    /** Facts that wait for one before them, of whichever source, that does not come. */
    SEQUENCE_GAP,
    /** Facts that could not be applied, and those behind them. */
    PARKED
}
