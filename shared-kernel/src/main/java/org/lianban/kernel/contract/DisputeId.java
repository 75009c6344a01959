package org.lianban.kernel.contract;

import java.util.UUID;

/**
 * One jurisdiction dispute (管辖权争议) between two offices, from its raising to agreement or report.
 */
public record DisputeId(UUID value) {
    /**
     * Reads the canonical text form; a text that is no UUID is an {@link IllegalArgumentException}.
     */
    public static DisputeId of(String text) {
        return new DisputeId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
