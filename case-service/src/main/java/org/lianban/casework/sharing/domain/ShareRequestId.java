package org.lianban.casework.sharing.domain;

import java.util.UUID;

/** One request to see a matter of another office (申请查阅). */
public record ShareRequestId(UUID value) {
    /**
     * Reads the canonical text form; a text that is no UUID is an {@link IllegalArgumentException}.
     */
    public static ShareRequestId of(String text) {
        return new ShareRequestId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
