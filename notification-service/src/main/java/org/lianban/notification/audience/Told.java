package org.lianban.notification.audience;

import java.util.List;
import java.util.Map;
import org.lianban.notification.audience.domain.Expectation;

/** A fact's announcement, posts resolved to people. */
public record Told(
        List<Recipient> recipients,
        List<Call> calls,
        List<Expectation> ended,
        Map<String, String> particulars) {
    public Told {
        recipients = List.copyOf(recipients);
        calls = List.copyOf(calls);
        ended = List.copyOf(ended);
        particulars = Map.copyOf(particulars);
    }
}
