package org.lianban.casework.deadline;

import io.smallrye.health.api.HealthGroup;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.lianban.kernel.counter.LegalClock;

/**
 * Whether clocks say in time what they have to say: {@code /q/health/group/clocks}, never
 * readiness.
 */
@HealthGroup("clocks")
@ApplicationScoped
class ClockHealth implements HealthCheck {
    private final ClockWakes wakes;
    private final DeadlineConfig config;
    private final LegalClock legalClock;

    ClockHealth(ClockWakes wakes, DeadlineConfig config, LegalClock legalClock) {
        this.wakes = wakes;
        this.config = config;
        this.legalClock = legalClock;
    }

    @Override
    public HealthCheckResponse call() {
        try {
            Duration oldest = wakes.oldest(legalClock.now());
            return HealthCheckResponse.named("clocks")
                    .status(oldest.compareTo(config.sweepAlarm()) <= 0)
                    .withData("oldestDueSeconds", oldest.toSeconds())
                    .build();
        } catch (IllegalStateException e) {
            return HealthCheckResponse.down("clocks");
        }
    }
}
