package org.lianban.kernel.counter;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** Settings of upload tickets. */
@ConfigMapping(prefix = "lianban.ticket")
interface TicketConfig {
    /**
     * Key that signs tickets, the same in the service that gives them and in the one that takes
     * them: at least 32 bytes in Base64.
     */
    Optional<String> key();

    /** Whether this service gives or takes tickets, and so does not start without the key. */
    @WithDefault("false")
    boolean required();
}
