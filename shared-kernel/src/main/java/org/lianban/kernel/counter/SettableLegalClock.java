package org.lianban.kernel.counter;

import io.quarkus.arc.profile.IfBuildProfile;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Legal time for acceptance stories: stands at the start of the service until it is told where to
 * stand, and moves only when told, so that a story's days do not depend on how fast it runs.
 */
@ApplicationScoped
@IfBuildProfile("acceptance")
class SettableLegalClock implements LegalClock {
    private final AtomicReference<Instant> standsAt = new AtomicReference<>(Instant.now());

    @Override
    public Instant now() {
        return standsAt.get();
    }

    void set(Instant at) {
        standsAt.set(at);
    }
}
