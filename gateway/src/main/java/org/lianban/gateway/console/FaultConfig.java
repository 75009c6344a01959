package org.lianban.gateway.console;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How much of what goes wrong in browsers is written down. */
@ConfigMapping(prefix = "gateway.faults")
interface FaultConfig {
    /** Reports of one account in a minute; more are dropped. */
    @WithDefault("10")
    int perMinute();

    /** The same error on the same page is logged once in this time. */
    @WithDefault("1h")
    Duration again();

    /** Largest report, in bytes. */
    @WithDefault("16384")
    int size();
}
