package org.lianban.kernel.courier;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A fact that waits.
 *
 * @param source null when the message was no fact at all; then the subject is the message's key
 * @param sequence null when the message was no fact at all
 */
public record ParkedFact(
        UUID id,
        @Nullable String source,
        String subject,
        @Nullable Long sequence,
        @Nullable String type,
        Reason reason,
        @Nullable String error,
        int attempts,
        Instant parkedAt) {
    /** Why it waits. */
    public enum Reason {
        /** An earlier fact of the same source about the subject has not arrived. */
        GAP,
        /** A projection could not apply it. */
        POISON,
        /** A fact before it could not be applied. */
        BEHIND,
        /** The message is no fact. */
        UNREADABLE
    }
}
