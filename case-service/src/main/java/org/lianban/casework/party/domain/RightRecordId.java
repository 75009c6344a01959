package org.lianban.casework.party.domain;

import java.util.UUID;

/** What is known of one registered right, whichever matters it is named in. */
public record RightRecordId(UUID value) {
    /**
     * Reads the canonical text form; a text that is none is an {@link IllegalArgumentException}.
     */
    public static RightRecordId of(String text) {
        return new RightRecordId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
