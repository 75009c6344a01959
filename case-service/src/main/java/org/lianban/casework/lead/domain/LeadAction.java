package org.lianban.casework.lead.domain;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianban.kernel.counter.Ruling.Refused;

/** An act as the caller finds it: open, or closed for a reason. */
public record LeadAction(LeadAct act, @Nullable Closed closed) {
    /** Why it is closed, with the particulars of the sentence. */
    public record Closed(LeadRefusal because, Map<String, String> particulars) {
        public Closed {
            particulars = Map.copyOf(particulars);
        }

        /** Of what a rule about leads refused. */
        public static Closed of(Refused<Lead> refused) {
            return new Closed((LeadRefusal) refused.refusal(), refused.particulars());
        }
    }
}
