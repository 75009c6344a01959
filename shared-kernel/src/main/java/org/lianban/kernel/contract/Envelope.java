package org.lianban.kernel.contract;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A fact on its way: CloudEvents 1.0 with who may see it and where it stands in its subject's life.
 *
 * @param id UUIDv7, the same for ever; readers apply it once
 * @param source the publishing service, {@code /case-service}; each counts its own facts
 * @param subject the matter, or the office or agency for facts that concern no one matter
 * @param time when it was recorded (system time, UTC); days of the law stand in the fact itself
 * @param sequence gap-free from 1 within the subject, as this source counts
 * @param epoch how often the matter had changed its writing office (0 for other subjects)
 */
public record Envelope(
        UUID id,
        String source,
        String subject,
        Instant time,
        Actor actor,
        Audience audience,
        long sequence,
        long epoch,
        @Nullable String traceparent,
        Fact fact) {
    /** CloudEvents {@code type}: the fact's record name under the publishing context. */
    public String type() {
        return typeOf(fact.getClass());
    }

    /** The type under which facts of this record travel. */
    public static String typeOf(Class<? extends Fact> record) {
        return "org.lianban." + context(record) + "." + record.getSimpleName();
    }

    private static String context(Class<? extends Fact> record) {
        if (EvidenceEvent.class.isAssignableFrom(record)) {
            return "evidence";
        }
        return NoticeEvent.class.isAssignableFrom(record) ? "notice" : "casework";
    }
}
