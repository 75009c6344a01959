package org.lianban.gateway.session;

import java.time.Duration;
import java.time.Instant;

/** When a session began, and when its person last did something. */
record SessionTimes(Instant began, Instant lastAct) {
    private static final Duration FINEST = Duration.ofMinutes(1);

    static SessionTimes startingAt(Instant now) {
        return new SessionTimes(now, now);
    }

    Instant endsAt(SessionConfig config) {
        return began.plus(config.absoluteTimeout());
    }

    Instant idleEndsAt(SessionConfig config) {
        Instant idle = lastAct.plus(config.idleTimeout());
        return idle.isBefore(endsAt(config)) ? idle : endsAt(config);
    }

    boolean isOver(Instant now, SessionConfig config) {
        return !now.isBefore(idleEndsAt(config));
    }

    /** Not every request needs a new cookie: what is a little old is good enough. */
    boolean isWorthWriting(Instant now, SessionConfig config) {
        Duration tenth = config.idleTimeout().dividedBy(10);
        Duration step = tenth.compareTo(FINEST) < 0 ? tenth : FINEST;
        return Duration.between(lastAct, now).compareTo(step) > 0;
    }

    SessionTimes actedAt(Instant now) {
        return new SessionTimes(began, now);
    }
}
