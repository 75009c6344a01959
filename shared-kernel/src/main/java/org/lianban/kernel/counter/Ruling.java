package org.lianban.kernel.counter;

import java.util.List;
import java.util.Map;
import org.lianban.kernel.contract.Fact;

/** The answer of a rule: the next state with its facts and orders, or a refusal with its reason. */
public sealed interface Ruling<T> {
    /** Granted. Orders are carried out first, then facts are recorded, all in one transaction. */
    record Made<T>(T next, List<Fact> facts, List<Order> orders) implements Ruling<T> {
        public Made {
            facts = List.copyOf(facts);
            orders = List.copyOf(orders);
        }
    }

    /**
     * Refused; nothing changes.
     *
     * @param particulars values for the placeholders of the refusal's text, {@code {superior}}
     */
    record Refused<T>(Refusal refusal, Map<String, String> particulars) implements Ruling<T> {
        public Refused {
            particulars = Map.copyOf(particulars);
        }
    }

    static <T> Ruling<T> made(T next, List<? extends Fact> facts, List<Order> orders) {
        return new Made<>(next, List.copyOf(facts), orders);
    }

    static <T> Ruling<T> refused(Refusal refusal) {
        return new Refused<>(refusal, Map.of());
    }

    static <T> Ruling<T> refused(Refusal refusal, Map<String, String> particulars) {
        return new Refused<>(refusal, particulars);
    }
}
