package org.lianban.kernel.counter;

import java.util.Map;

/** What HTTP wants said beside some problems. */
final class ProblemHeaders {
    private ProblemHeaders() {}

    static Map<String, String> of(Refusal refusal) {
        if (!(refusal instanceof CounterRefusal known)) {
            return Map.of();
        }
        return switch (known) {
            case NOT_AUTHENTICATED -> Map.of("WWW-Authenticate", "Bearer");
            case IDEMPOTENCY_IN_PROGRESS, TOO_MANY_REQUESTS -> Map.of("Retry-After", "1");
            case UNAVAILABLE, READING_NOT_LOGGED -> Map.of("Retry-After", "5");
            case MALFORMED,
                    FIELD_MISSING,
                    FIELD_UNKNOWN,
                    TEXT_TOO_LONG,
                    IDEMPOTENCY_KEY_MISSING,
                    IDEMPOTENCY_KEY_REUSED,
                    NOT_YOURS,
                    NOT_FOUND,
                    METHOD_NOT_ALLOWED,
                    NOT_ACCEPTABLE,
                    BODY_TOO_LARGE,
                    MEDIA_TYPE_UNSUPPORTED,
                    VERSION_STALE,
                    VERSION_MISSING,
                    UPLOAD_TICKET_EXPIRED,
                    INTERNAL_ERROR ->
                    Map.of();
        };
    }
}
