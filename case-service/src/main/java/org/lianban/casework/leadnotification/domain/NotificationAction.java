package org.lianban.casework.leadnotification.domain;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.matter.domain.Weight;
import org.lianban.kernel.counter.Ruling;

/** A step as the caller finds it: open, or closed for a reason. */
public record NotificationAction(NotificationStep step, Weight weight, @Nullable Closed closed) {
    /** It belongs to another office than the caller's: nothing that he could wait for. */
    public boolean isOfOthers() {
        return closed != null && closed.because() == NotificationRefusal.NOT_NOTIFIED_OFFICE;
    }

    /** Why it is closed, with the particulars of the sentence. */
    public record Closed(NotificationRefusal because, Map<String, String> particulars) {
        public Closed {
            particulars = Map.copyOf(particulars);
        }

        static Closed because(NotificationRefusal refusal) {
            return new Closed(refusal, Map.of());
        }

        static Closed because(NotificationRefusal refusal, String name, String value) {
            return new Closed(refusal, Map.of(name, value));
        }

        /** The same as the answer to a command. */
        <T> Ruling<T> refused() {
            return Ruling.refused(because, particulars);
        }
    }
}
