package org.lianban.evidence.fixity;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Every so often a portion of what is due. */
@ApplicationScoped
class FixitySchedule {
    private final Fixity fixity;

    FixitySchedule(Fixity fixity) {
        this.fixity = fixity;
    }

    @Scheduled(
            every = "${fixity.every:1m}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() throws InterruptedException {
        fixity.due();
    }
}
