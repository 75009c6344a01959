package org.lianban.gateway.session;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** No gateway starts with a secret that could be guessed. */
@Singleton
class SecretCheck {
    static final int SHORTEST = 32;

    private static final int FIRST = 1;

    private final SessionConfig config;

    SecretCheck(SessionConfig config) {
        this.config = config;
    }

    void atStart(@Observes @Priority(FIRST) StartupEvent event) {
        int length = config.secret().length();
        if (length < SHORTEST) {
            // Its length only: the log is read by more people than the secret.
            throw new IllegalStateException(
                    "gateway.session.secret encrypts the sessions' cookies and needs at least "
                            + SHORTEST
                            + " characters; it has "
                            + length);
        }
    }
}
