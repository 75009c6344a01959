package org.lianban.kernel.counter;

import io.quarkus.arc.profile.UnlessBuildProfile;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Legal time is the machine's time. */
@ApplicationScoped
@UnlessBuildProfile("acceptance")
class SystemLegalClock implements LegalClock {
    @Override
    public Instant now() {
        return Instant.now();
    }
}
