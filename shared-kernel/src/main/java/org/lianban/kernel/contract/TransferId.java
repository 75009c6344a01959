package org.lianban.kernel.contract;

import java.util.UUID;

/** One transfer (案件移送) from issue to completion; what moves travels under this id. */
public record TransferId(UUID value) {
    /**
     * Reads the canonical text form; a text that is no UUID is an {@link IllegalArgumentException}.
     */
    public static TransferId of(String text) {
        return new TransferId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
