package org.lianban.kernel.contract;

import java.util.UUID;

/** One item of evidence (证据) for life, whichever office holds it. */
public record EvidenceId(UUID value) {
    /**
     * Reads the canonical text form; a text that is no UUID is an {@link IllegalArgumentException}.
     */
    public static EvidenceId of(String text) {
        return new EvidenceId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
