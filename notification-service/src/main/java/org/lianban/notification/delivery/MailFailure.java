package org.lianban.notification.delivery;

/**
 * Why a mail did not go, in words that may be shown: a server's own may name people and machines.
 */
public enum MailFailure {
    /** He has no address of office. */
    NO_ADDRESS,
    /** He wants no mails. */
    SWITCHED_OFF,
    /** What stands as his address is none, or is more than one. */
    ADDRESS_INVALID,
    /** The mail server takes nothing for this address. */
    RECIPIENT_REFUSED,
    /** The mail server does not take this mail. */
    MAIL_REFUSED,
    /** The mail server takes nothing from us, or not now. */
    SERVER_REFUSES,
    /** The mail server did not answer in time. */
    SERVER_SLOW,
    /** The mail server was not reached. */
    SERVER_AWAY
}
