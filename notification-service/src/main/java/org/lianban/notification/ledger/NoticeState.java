package org.lianban.notification.ledger;

/** How far a notice went. */
public enum NoticeState {
    PLANNED,
    SENT,
    DELIVERED,
    OPENED,
    ACTED,
    FAILED
}
