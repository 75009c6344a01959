package org.lianban.kernel.contract;

import java.util.UUID;

/** One joint handling of a case (联合办案), from its invitation to its end. */
public record JointHandlingId(UUID value) {
    /**
     * Reads the canonical text form; a text that is no UUID is an {@link IllegalArgumentException}.
     */
    public static JointHandlingId of(String text) {
        return new JointHandlingId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
