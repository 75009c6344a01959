package org.lianban.casework.sharing;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Every so often what is over. */
@ApplicationScoped
class ExpirySchedule {
    private final ShareExpiry expiry;

    ExpirySchedule(ShareExpiry expiry) {
        this.expiry = expiry;
    }

    @Scheduled(
            every = "${casework.sharing.expire-every:1m}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        expiry.run();
    }
}
