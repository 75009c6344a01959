package org.lianban.kernel.counter;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How long a request's body may be. */
@ConfigMapping(prefix = "lianban.body")
interface BodyConfig {
    /** Of every request that is no {@link LongBody}; the server's own limit may be lower. */
    @WithDefault("1M")
    MemorySize most();
}
