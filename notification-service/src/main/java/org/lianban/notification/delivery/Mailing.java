package org.lianban.notification.delivery;

/** What became of handing a mail to the server. */
sealed interface Mailing {
    /** The server took it: it is its own affair now. */
    record Accepted() implements Mailing {}

    /** The server will never take it for this address. */
    record Refused(String why) implements Mailing {}

    /** Not now: the server is away, slow, or says so. */
    record Later(String why) implements Mailing {}
}
