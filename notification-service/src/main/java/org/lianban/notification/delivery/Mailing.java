package org.lianban.notification.delivery;

/** What became of handing a mail to the server. */
sealed interface Mailing {
    /** The server took it: it is its own affair now. */
    record Accepted() implements Mailing {}

    /**
     * It will never go to this address.
     *
     * @param said the server's own words, for the log alone
     */
    record Refused(MailFailure why, String said) implements Mailing {
        /** No server was asked. */
        Refused(MailFailure why) {
            this(why, "");
        }
    }

    /**
     * Not now: the server is away, slow, or says so.
     *
     * @param said its own words or those of the network, for the log alone
     */
    record Later(MailFailure why, String said) implements Mailing {}
}
