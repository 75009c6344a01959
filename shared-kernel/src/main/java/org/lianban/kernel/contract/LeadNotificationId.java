package org.lianban.kernel.contract;

import java.util.UUID;

/** One notification of a lead to another office (线索通报), from its letter to its answer. */
public record LeadNotificationId(UUID value) {
    /**
     * Reads the canonical text form; a text that is no UUID is an {@link IllegalArgumentException}.
     */
    public static LeadNotificationId of(String text) {
        return new LeadNotificationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
