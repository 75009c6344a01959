package org.lianban.kernel.contract;

import java.util.UUID;

/** One request for assistance (协查), from its draft to the rating of what came of it. */
public record AssistanceId(UUID value) {
    /**
     * Reads the canonical text form; a text that is no UUID is an {@link IllegalArgumentException}.
     */
    public static AssistanceId of(String text) {
        return new AssistanceId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
