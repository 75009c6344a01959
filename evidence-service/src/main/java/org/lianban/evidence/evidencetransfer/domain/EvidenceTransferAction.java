package org.lianban.evidence.evidencetransfer.domain;

import org.jspecify.annotations.Nullable;

/** A step as the caller finds it: open, or closed for a reason. */
public record EvidenceTransferAction(EvidenceTransferStep step, @Nullable Closed closed) {
    public boolean isOpen() {
        return closed == null;
    }
}
