package org.lianban.kernel.contract;

import java.util.UUID;

/** One listed supervision of a matter (挂牌督办), from its order to its lifting. */
public record SupervisionId(UUID value) {
    /**
     * Reads the canonical text form; a text that is no UUID is an {@link IllegalArgumentException}.
     */
    public static SupervisionId of(String text) {
        return new SupervisionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
