package org.lianban.evidence.opening;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of reading evidence. */
@ConfigMapping(prefix = "opening")
interface OpeningConfig {
    /** How long an item stays open for the person who opened it; what is under way goes on. */
    @WithDefault("10m")
    Duration lasts();
}
