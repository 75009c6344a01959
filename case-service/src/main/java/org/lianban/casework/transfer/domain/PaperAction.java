package org.lianban.casework.transfer.domain;

import org.jspecify.annotations.Nullable;
import org.lianban.casework.matter.domain.Weight;

/** A step on paper as the caller finds it: open, or closed for a reason. */
public record PaperAction(PaperStep step, Weight weight, @Nullable Closed closed) {
    public boolean isOpen() {
        return closed == null;
    }
}
