package org.lianban.casework.presence;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of presence. */
@ConfigMapping(prefix = "casework.presence")
interface PresenceConfig {
    /** For how long a beat of an open page counts; the page beats every eight seconds. */
    @WithDefault("PT20S")
    Duration within();
}
