package org.lianban.gateway.session;

import java.time.Instant;

/**
 * A request that may pass.
 *
 * @param token the access token to go on with
 * @param bySession whether the token comes from a session, not from the request itself
 * @param subject whose token it is, as the identity provider numbers its accounts
 * @param session the sign-in behind it, as the identity provider numbers them; empty for clients
 * @param until when the token, or the session before it, ends
 */
public record Admitted(
        String token, boolean bySession, String subject, String session, Instant until) {
    /** Whether it came through the sign-in that ended there. */
    public boolean isOf(SignedOut gone) {
        return !session.isEmpty() && session.equals(gone.session());
    }

    @Override
    public String toString() {
        // A token is a secret: it must not come into a log by way of its record.
        return "Admitted[subject=" + subject + ", until=" + until + "]";
    }
}
