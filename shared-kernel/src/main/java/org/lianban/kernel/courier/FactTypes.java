package org.lianban.kernel.courier;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianban.kernel.contract.Envelope;
import org.lianban.kernel.contract.Fact;

/** All fact records by type, taken from the sealed hierarchy: no list to forget a fact in. */
final class FactTypes {
    private final Map<String, Class<? extends Fact>> records = new HashMap<>();

    FactTypes() {
        collect(Fact.class);
    }

    @Nullable Class<? extends Fact> named(String type) {
        return records.get(type);
    }

    Set<Class<? extends Fact>> all() {
        return Set.copyOf(records.values());
    }

    private void collect(Class<? extends Fact> type) {
        if (type.isRecord()) {
            records.put(Envelope.typeOf(type), type);
            return;
        }
        for (Class<?> permitted : type.getPermittedSubclasses()) {
            collect(permitted.asSubclass(Fact.class));
        }
    }
}
