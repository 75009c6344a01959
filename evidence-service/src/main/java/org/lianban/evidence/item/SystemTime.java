package org.lianban.evidence.item;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;

/** The time of tickets and uploads, which end by the machine's clock; acts have the legal one. */
@ApplicationScoped
public class SystemTime {
    private final InstantSource source = InstantSource.system();

    public Instant now() {
        return source.instant();
    }
}
