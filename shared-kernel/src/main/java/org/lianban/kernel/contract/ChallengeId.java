package org.lianban.kernel.contract;

import java.util.UUID;

/** One reading of a restricted matter by its number (凭编号查阅). */
public record ChallengeId(UUID value) {
    /**
     * Reads the canonical text form; a text that is no UUID is an {@link IllegalArgumentException}.
     */
    public static ChallengeId of(String text) {
        return new ChallengeId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
