package org.lianban.gateway.verification;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of the public page. */
@ConfigMapping(prefix = "gateway.verification")
interface VerificationConfig {
    /** Files being compared at once: each is held in memory for that long. */
    @WithDefault("8")
    int concurrentChecks();

    /** A file that takes longer is cut off: it keeps the place of others. */
    @WithDefault("60s")
    Duration checkPatience();
}
