package org.lianban.evidence.fixity;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicInteger;
import org.lianban.evidence.item.Checks;

/** How many items are known to be damaged, as a measure. */
@ApplicationScoped
class DamageCount {
    private final Checks checks;
    private final AtomicInteger damaged;

    DamageCount(Checks checks, MeterRegistry metrics) {
        this.checks = checks;
        this.damaged = metrics.gauge("lianban.evidence.damaged", new AtomicInteger());
    }

    /** Counts again, in the caller's transaction. */
    void take() {
        damaged.set(checks.damaged());
    }
}
