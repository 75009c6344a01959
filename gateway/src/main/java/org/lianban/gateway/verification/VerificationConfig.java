package org.lianban.gateway.verification;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of the public page. */
@ConfigMapping(prefix = "gateway.verification")
interface VerificationConfig {
    /** Files being compared at once: each is held in memory for that long. */
    @WithDefault("8")
    int concurrentChecks();
}
