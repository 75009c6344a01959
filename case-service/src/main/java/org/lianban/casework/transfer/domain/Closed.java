package org.lianban.casework.transfer.domain;

import java.util.Map;
import org.lianban.kernel.counter.Ruling;

/** Why a way is closed, with the particulars of its sentence. */
public record Closed(TransferRefusal because, Map<String, String> particulars) {
    public Closed {
        particulars = Map.copyOf(particulars);
    }

    static Closed because(TransferRefusal refusal) {
        return new Closed(refusal, Map.of());
    }

    static Closed because(TransferRefusal refusal, String name, String value) {
        return new Closed(refusal, Map.of(name, value));
    }

    <T> Ruling<T> asRuling() {
        return Ruling.refused(because, particulars);
    }
}
