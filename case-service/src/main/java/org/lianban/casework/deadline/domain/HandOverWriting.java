package org.lianban.casework.deadline.domain;

import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.counter.Order;

/**
 * Another office writes the matter from now on: whatever limits whoever writes it has to meet,
 * whoever that is, run on there, from the same day to the same day.
 *
 * @param from who wrote it
 */
public record HandOverWriting(MatterId matter, OfficeId from, OfficeId to) implements Order {
    /** Whether the limit is one of them. */
    public boolean takesAlong(Clock clock) {
        return clock.deadline().subject().kind().isOfWriter();
    }
}
