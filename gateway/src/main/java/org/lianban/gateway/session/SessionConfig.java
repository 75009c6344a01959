package org.lianban.gateway.session;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long a session lasts, and what its cookies are made with. */
@ConfigMapping(prefix = "gateway.session")
interface SessionConfig {
    /** Encrypts and signs the cookies; the same for all replicas, 32 characters at least. */
    String secret();

    /** What the gateway signs in to the identity provider with. */
    String clientSecret();

    /** A person who does nothing for so long is signed out. */
    @WithDefault("30m")
    Duration idleTimeout();

    /** Nobody stays signed in for longer, whatever he does. */
    @WithDefault("10h")
    Duration absoluteTimeout();

    /** Cookies for https only, also where a proxy before this door ends it. */
    @WithDefault("false")
    boolean secureCookies();
}
