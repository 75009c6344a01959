package org.lianban.kernel.contract;

import java.util.UUID;

/** The shared matter (线索或案件) for life: given at registration (登记), key of every fact about it. */
public record MatterId(UUID value) {
    /**
     * Reads the canonical text form; a text that is no UUID is an {@link IllegalArgumentException}.
     */
    public static MatterId of(String text) {
        return new MatterId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
