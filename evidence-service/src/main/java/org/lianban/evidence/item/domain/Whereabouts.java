package org.lianban.evidence.item.domain;

import org.jspecify.annotations.Nullable;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.TransferId;

/**
 * Who has an item.
 *
 * @param holder in custody; on the way still the office that sent it, and of what left the system
 *     the office that handed it out, which keeps its bytes
 * @param transfer the open transfer it is listed on or travels under, or left the system with
 * @param handedTo the body outside the system that has it; null of all that is here
 */
public record Whereabouts(
        OfficeId holder,
        Position position,
        @Nullable TransferId transfer,
        @Nullable OfficeId handedTo) {
    public Whereabouts {
        if ((position == Position.HANDED_OUT) != (handedTo != null)) {
            throw new IllegalArgumentException("what left the system is with somebody there");
        }
    }

    public Whereabouts(OfficeId holder, Position position, @Nullable TransferId transfer) {
        this(holder, position, transfer, null);
    }
}
