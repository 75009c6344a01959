package org.lianban.evidence.evidencetransfer.domain;

import java.util.Map;
import java.util.Optional;
import org.lianban.kernel.counter.Ruling;

/** Why a way is closed, with the particulars of its sentence. */
public record Closed(EvidenceTransferRefusal because, Map<String, String> particulars) {
    public Closed {
        particulars = Map.copyOf(particulars);
    }

    static Optional<Closed> because(EvidenceTransferRefusal refusal) {
        return Optional.of(new Closed(refusal, Map.of()));
    }

    static Optional<Closed> because(EvidenceTransferRefusal refusal, String name, String value) {
        return Optional.of(new Closed(refusal, Map.of(name, value)));
    }

    <T> Ruling<T> asRuling() {
        return Ruling.refused(because, particulars);
    }
}
