package org.lianban.casework.measure.domain;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianban.kernel.counter.Ruling.Refused;

/** An act as the caller finds it: open, or closed for a reason. */
public record MeasureAction(MeasureAct act, @Nullable Closed closed) {
    /** Why it is closed, with the particulars of the sentence. */
    public record Closed(MeasureRefusal because, Map<String, String> particulars) {
        public Closed {
            particulars = Map.copyOf(particulars);
        }

        /** Of what a rule about measures refused. */
        public static Closed of(Refused<Measure> refused) {
            return new Closed((MeasureRefusal) refused.refusal(), refused.particulars());
        }
    }
}
