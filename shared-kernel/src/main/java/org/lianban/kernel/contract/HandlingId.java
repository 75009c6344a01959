package org.lianban.kernel.contract;

import java.util.UUID;

/** One office's handling (办理) of a matter: own number, stage and clocks. */
public record HandlingId(UUID value) {
    /**
     * Reads the canonical text form; a text that is no UUID is an {@link IllegalArgumentException}.
     */
    public static HandlingId of(String text) {
        return new HandlingId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
