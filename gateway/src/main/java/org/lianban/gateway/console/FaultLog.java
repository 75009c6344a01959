package org.lianban.gateway.console;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jboss.logging.Logger;

/** Writes each fault once in a while, and of nobody too many. */
@Singleton
class FaultLog {
    private static final Logger LOG = Logger.getLogger(FaultLog.class);
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int KNOWN_FAULTS = 1_000;

    private final FaultConfig config;
    private final Map<String, Integer> reports = new HashMap<>();
    private final Map<String, Instant> written = new LinkedHashMap<>();
    private Instant minute = Instant.EPOCH;

    FaultLog(FaultConfig config) {
        this.config = config;
    }

    /** True if it was written. */
    synchronized boolean take(Fault fault, String subject, Instant now) {
        if (Duration.between(minute, now).compareTo(MINUTE) >= 0) {
            minute = now;
            reports.clear();
        }
        if (reports.merge(subject, 1, Integer::sum) > config.perMinute() || isKnown(fault, now)) {
            return false;
        }
        LOG.warnv(
                "the console reports an error: message={0} page={1} build={2} stack={3}",
                fault.message(), fault.page(), fault.build(), fault.stack());
        return true;
    }

    private boolean isKnown(Fault fault, Instant now) {
        written.values().removeIf(at -> Duration.between(at, now).compareTo(config.again()) >= 0);
        if (written.size() >= KNOWN_FAULTS) {
            // So many at once are one fault in many words, or somebody's game.
            return true;
        }
        return written.putIfAbsent(fault.message() + "\n" + fault.page(), now) != null;
    }
}
