package org.lianban.notification.ledger;

/** How somebody is told. */
public enum Channel {
    INBOX,
    MAIL
}
