package org.lianban.kernel.contract;

import java.util.UUID;

/** A letter or an item of evidence, where it does not matter which: the id is that of either. */
public record DocumentId(UUID value) {
    /**
     * Reads the canonical text form; a text that is no UUID is an {@link IllegalArgumentException}.
     */
    public static DocumentId of(String text) {
        return new DocumentId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
