package org.lianban.notification.reconciliation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of the reconciler. */
@ConfigMapping(prefix = "reconciliation")
interface ReconciliationConfig {
    /** How often facts, plans and sends are compared; read where it is scheduled. */
    @WithDefault("60s")
    String every();

    /** What is planned and not sent for so long counts as a gap. */
    @WithDefault("30s")
    Duration sendLimit();

    /** What waits for an earlier fact of its strand for so long counts as a gap. */
    @WithDefault("30s")
    Duration arrivalLimit();

    /** How long results are kept. */
    @WithDefault("7d")
    Duration keep();
}
