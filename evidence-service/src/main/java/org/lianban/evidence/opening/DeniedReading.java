package org.lianban.evidence.opening;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;
import org.lianban.kernel.counter.RefusedException;

/** Notes that somebody who sees the matter asked for what he may not read. */
@ApplicationScoped
class DeniedReading {
    private final DenialStore store;

    DeniedReading(DenialStore store) {
        this.store = store;
    }

    /**
     * To be called outside a transaction. The refused one is over, rolled back, when the denial is
     * noted: whoever holds a connection while he waits for a second deadlocks the pool.
     */
    <T> T noting(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (DeniedException denied) {
            store.note(denied);
            throw new RefusedException(denied.answer(), denied.told());
        }
    }
}
