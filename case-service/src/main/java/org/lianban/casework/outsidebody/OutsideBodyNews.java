package org.lianban.casework.outsidebody;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.lianban.casework.office.Offices;

/**
 * What is entered into the register is known to every replica soon: to the one that entered it at
 * once, to the others at their next look.
 */
@ApplicationScoped
class OutsideBodyNews {
    private final Offices offices;

    OutsideBodyNews(Offices offices) {
        this.offices = offices;
    }

    @Scheduled(
            every = "${casework.outsidebody.look-every:30s}",
            delayed = "30s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        offices.reload();
    }
}
