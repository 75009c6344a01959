package org.lianban.casework.delivery.domain;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianban.kernel.counter.Ruling.Refused;

/** An act as the caller finds it: open, or closed for a reason. */
public record DeliveryAction(DeliveryAct act, @Nullable Closed closed) {
    /** Why it is closed, with the particulars of the sentence. */
    public record Closed(DeliveryRefusal because, Map<String, String> particulars) {
        public Closed {
            particulars = Map.copyOf(particulars);
        }

        /** The same as the answer to a command. */
        <T> Refused<T> refused() {
            return new Refused<>(because, particulars);
        }
    }
}
