package org.lianban.casework.transfer;

import org.jspecify.annotations.Nullable;
import org.lianban.casework.transfer.domain.Closed;

/** A way on which a matter could be set, open to the caller or closed for a reason. */
public record Beginning(String name, @Nullable Closed closed) {
    public boolean isOpen() {
        return closed == null;
    }
}
