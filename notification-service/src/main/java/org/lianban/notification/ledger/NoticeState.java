package org.lianban.notification.ledger;

/** How far a notice went; FAILED is a mail that nobody takes, and what was withheld (law 8). */
public enum NoticeState {
    PLANNED,
    SENT,
    DELIVERED,
    OPENED,
    ACTED,
    FAILED
}
