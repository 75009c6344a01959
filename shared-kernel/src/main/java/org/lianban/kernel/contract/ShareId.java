package org.lianban.kernel.contract;

import java.util.UUID;

/** One share of a matter with one office (信息共享), from its offer to its end. */
public record ShareId(UUID value) {
    /**
     * Reads the canonical text form; a text that is no UUID is an {@link IllegalArgumentException}.
     */
    public static ShareId of(String text) {
        return new ShareId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
