package org.lianban.kernel.counter;

/** Refusals that any service may give before a rule is asked. */
public enum CounterRefusal implements Refusal {
    MALFORMED,
    FIELD_MISSING,
    FIELD_UNKNOWN,
    TEXT_TOO_LONG,
    IDEMPOTENCY_KEY_MISSING,
    IDEMPOTENCY_KEY_REUSED,
    IDEMPOTENCY_IN_PROGRESS,
    NOT_AUTHENTICATED,
    NOT_YOURS,
    NOT_FOUND,
    METHOD_NOT_ALLOWED,
    NOT_ACCEPTABLE,
    BODY_TOO_LARGE,
    MEDIA_TYPE_UNSUPPORTED,
    VERSION_STALE,
    VERSION_MISSING,
    UPLOAD_TICKET_EXPIRED,
    TOO_MANY_REQUESTS,
    /** A reading that cannot be entered in the log does not take place. */
    READING_NOT_LOGGED,
    UNAVAILABLE,
    INTERNAL_ERROR
}
