package org.lianban.casework.letterdraft.domain;

import java.util.Map;
import org.lianban.kernel.counter.Ruling;

/** Why something is not open, with the particulars of its sentence. */
public record Closed(LetterDraftRefusal because, Map<String, String> particulars) {
    static final String POINTER = "pointer";

    public Closed {
        particulars = Map.copyOf(particulars);
    }

    static Closed because(LetterDraftRefusal refusal) {
        return new Closed(refusal, Map.of());
    }

    static Closed because(LetterDraftRefusal refusal, String name, String value) {
        return new Closed(refusal, Map.of(name, value));
    }

    /** Something of the text, at that place in the request. */
    static Closed at(String pointer, LetterDraftRefusal refusal) {
        return because(refusal, POINTER, pointer);
    }

    public <T> Ruling<T> asRuling() {
        return Ruling.refused(because, particulars);
    }
}
