package org.lianban.casework.dispute.domain;

/** How far a dispute is. */
public enum DisputeState {
    RAISED,
    NEGOTIATING,
    AGREED,
    REPORTED_UP,
    DROPPED
}
