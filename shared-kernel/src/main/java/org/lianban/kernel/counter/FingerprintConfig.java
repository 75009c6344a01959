package org.lianban.kernel.counter;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** Settings of what is kept of a request so that its repetition is known again. */
@ConfigMapping(prefix = "lianban.fingerprint")
interface FingerprintConfig {
    /**
     * Key of the fingerprints: at least 32 bytes in Base64. Without it whoever reads the table
     * could try out what a request said, where little of it is unknown.
     */
    Optional<String> key();

    /**
     * Whether bodies hold what must not be guessed, and so the service does not start without it.
     */
    @WithDefault("false")
    boolean required();
}
