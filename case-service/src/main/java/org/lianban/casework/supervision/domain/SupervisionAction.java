package org.lianban.casework.supervision.domain;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.matter.domain.Weight;
import org.lianban.kernel.counter.Ruling;

/** A step as the caller finds it: open, or closed for a reason. */
public record SupervisionAction(SupervisionStep step, Weight weight, @Nullable Closed closed) {
    private static final Set<SupervisionRefusal> OF_OTHERS =
            Set.of(SupervisionRefusal.NOT_WRITING_OFFICE, SupervisionRefusal.NOT_SUPERVISING);

    /** It belongs to another office than the caller's: nothing that he could wait for. */
    public boolean isOfOthers() {
        return closed != null && OF_OTHERS.contains(closed.because());
    }

    /** Why it is closed, with the particulars of the sentence. */
    public record Closed(SupervisionRefusal because, Map<String, String> particulars) {
        private static final String POINTER = "pointer";

        public Closed {
            particulars = Map.copyOf(particulars);
        }

        static Closed because(SupervisionRefusal refusal) {
            return new Closed(refusal, Map.of());
        }

        static Closed because(SupervisionRefusal refusal, String name, String value) {
            return new Closed(refusal, Map.of(name, value));
        }

        /** The same, at its place in the request. */
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
