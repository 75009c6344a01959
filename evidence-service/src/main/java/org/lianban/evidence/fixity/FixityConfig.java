package org.lianban.evidence.fixity;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of the scheduled re-hash. */
@ConfigMapping(prefix = "fixity")
interface FixityConfig {
    /** How often it looks whether something is due; read where it is scheduled. */
    @WithDefault("1m")
    String every();

    /** Every object is read again within this time. */
    @WithDefault("90d")
    Duration within();

    /** What is damaged is read again within this time: it may have been repaired. */
    @WithDefault("1d")
    Duration damagedWithin();

    /** Objects read at each look at most. */
    @WithDefault("20")
    int portion();

    /** Between two of them, for others to get at the disk. */
    @WithDefault("200ms")
    Duration pause();
}
