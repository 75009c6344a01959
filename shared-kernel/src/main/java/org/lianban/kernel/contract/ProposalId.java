package org.lianban.kernel.contract;

import java.util.UUID;

/** One proposal about a matter (建议), from its making to its answer. */
public record ProposalId(UUID value) {
    /**
     * Reads the canonical text form; a text that is no UUID is an {@link IllegalArgumentException}.
     */
    public static ProposalId of(String text) {
        return new ProposalId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
