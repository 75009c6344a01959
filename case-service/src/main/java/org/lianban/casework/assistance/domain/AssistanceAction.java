package org.lianban.casework.assistance.domain;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.matter.domain.Weight;
import org.lianban.kernel.counter.Ruling;

/** A step as the caller finds it: open, or closed for a reason. */
public record AssistanceAction(AssistanceStep step, Weight weight, @Nullable Closed closed) {
    private static final Set<AssistanceRefusal> OF_OTHERS =
            Set.of(AssistanceRefusal.NOT_WRITING_OFFICE, AssistanceRefusal.NOT_ASKED_OFFICE);

    /** It belongs to another office than the caller's: nothing that he could wait for. */
    public boolean isOfOthers() {
        return closed != null && OF_OTHERS.contains(closed.because());
    }

    /** Why it is closed, with the particulars of the sentence. */
    public record Closed(AssistanceRefusal because, Map<String, String> particulars) {
        private static final String POINTER = "pointer";

        public Closed {
            particulars = Map.copyOf(particulars);
        }

        static Closed because(AssistanceRefusal refusal) {
            return new Closed(refusal, Map.of());
        }

        static Closed because(AssistanceRefusal refusal, String name, String value) {
            return new Closed(refusal, Map.of(name, value));
        }

        /** The same, at its place in the request. */
        static Closed at(String pointer, AssistanceRefusal refusal) {
            return because(refusal, POINTER, pointer);
        }

        Closed at(String pointer) {
            Map<String, String> all = new HashMap<>(particulars);
            all.put(POINTER, pointer);
            return new Closed(because, all);
        }

        /** The same as the answer to a command. */
        <T> Ruling<T> refused() {
            return Ruling.refused(because, particulars);
        }
    }
}
