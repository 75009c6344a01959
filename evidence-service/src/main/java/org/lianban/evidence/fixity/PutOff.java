package org.lianban.evidence.fixity;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.lianban.evidence.item.SystemTime;
import org.lianban.kernel.contract.EvidenceId;

/**
 * Items whose turn failed. They are left alone for as long as damaged ones are: the first in the
 * line must not keep all others from being read. Counted, and forgotten with the process.
 */
@ApplicationScoped
class PutOff {
    private final Map<EvidenceId, Instant> since = new ConcurrentHashMap<>();
    private final FixityConfig config;
    private final SystemTime time;

    PutOff(FixityConfig config, SystemTime time, MeterRegistry metrics) {
        this.config = config;
        this.time = time;
        metrics.gaugeMapSize("lianban.evidence.unchecked", List.of(), since);
    }

    void put(EvidenceId item) {
        since.put(item, time.now());
    }

    void done(EvidenceId item) {
        since.remove(item);
    }

    /** Those that are to be left alone for now. */
    Set<EvidenceId> now() {
        Instant over = time.now().minus(config.damagedWithin());
        since.values().removeIf(at -> at.isBefore(over));
        return Set.copyOf(since.keySet());
    }
}
