package org.lianban.notification.ledger;

/** Why a notice will never go: it is closed, and no sending meets it again. */
public enum UnsentReason {
    /** Withheld: he may not see the matter, or no more (law 8). */
    OUT_OF_SIGHT,
    /** Withheld: he was called for by name and stands in no roster; who is enrolled is told. */
    NOT_ENROLLED,
    /** A mail withheld: he had opened the notice in his list, or all was done, before it went. */
    NO_LONGER_UNREAD,
    /** A mail withheld: he has no address of office any more. */
    NO_ADDRESS,
    /** A mail withheld: he wants none any more. */
    SWITCHED_OFF,
    /** A mail that failed: what stands as his address is none. */
    ADDRESS_INVALID,
    /** A mail that failed: the mail server takes nothing for him. */
    RECIPIENT_REFUSED,
    /** A mail that failed: the mail server does not take it. */
    MAIL_REFUSED
}
