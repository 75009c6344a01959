package org.lianban.evidence.evidencetransfer.domain;

import org.jspecify.annotations.Nullable;

/** A way out of a discrepancy: open, or closed for a reason. */
public record DiscrepancyChoice(DiscrepancyOutcome outcome, @Nullable Closed closed) {
    public boolean isOpen() {
        return closed == null;
    }
}
