package org.lianban.evidence.item;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much evidence a matter takes. */
@ConfigMapping(prefix = "item")
public interface ItemConfig {
    /** Items of one matter. */
    @WithDefault("10000")
    int mostItems();

    /** Bytes of one matter, all items together. */
    @WithDefault("200G")
    MemorySize mostBytes();
}
