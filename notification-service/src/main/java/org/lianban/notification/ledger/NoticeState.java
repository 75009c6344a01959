package org.lianban.notification.ledger;

/**
 * How far a notice went. WITHHELD and FAILED end it before it went, for an {@link UnsentReason}: we
 * do not tell him, or no mail server takes the mail.
 */
public enum NoticeState {
    PLANNED,
    SENT,
    DELIVERED,
    OPENED,
    ACTED,
    WITHHELD,
    FAILED
}
