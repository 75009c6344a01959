package org.lianban.gateway.live;

import io.smallrye.health.api.HealthGroup;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/**
 * Whether hints can be given; answers at {@code /q/health/group/live-hints}. Not part of readiness:
 * without hints everything else works, and pages say that they may be old.
 */
@HealthGroup("live-hints")
@ApplicationScoped
class FeedHealth implements HealthCheck {
    private final FactFeed feed;

    FeedHealth(FactFeed feed) {
        this.feed = feed;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("live-hints").status(feed.isHearing()).build();
    }
}
