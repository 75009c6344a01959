package org.lianban.casework.transfer.domain;

import org.jspecify.annotations.Nullable;
import org.lianban.casework.matter.domain.Weight;

/** A step as the caller finds it: open, or closed for a reason. */
public record TransferAction(TransferStep step, Weight weight, @Nullable Closed closed) {
    public boolean isOpen() {
        return closed == null;
    }

    boolean mayBeNext() {
        return isOpen() && weight == Weight.OTHER;
    }

    TransferAction asNext() {
        return new TransferAction(step, Weight.NEXT, closed);
    }
}
