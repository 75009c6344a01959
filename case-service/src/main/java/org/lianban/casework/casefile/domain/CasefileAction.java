package org.lianban.casework.casefile.domain;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianban.kernel.counter.Ruling.Refused;

/** An act as the caller finds it: open, or closed for a reason. */
public record CasefileAction(CasefileAct act, @Nullable Closed closed) {
    /** Why it is closed, with the particulars of the sentence. */
    public record Closed(CasefileRefusal because, Map<String, String> particulars) {
        public Closed {
            particulars = Map.copyOf(particulars);
        }

        /** Of what a rule about casefiles refused. */
        public static Closed of(Refused<Casefile> refused) {
            return new Closed((CasefileRefusal) refused.refusal(), refused.particulars());
        }
    }
}
