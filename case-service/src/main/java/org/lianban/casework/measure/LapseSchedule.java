package org.lianban.casework.measure;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Every so often what is due. */
@ApplicationScoped
class LapseSchedule {
    private final MeasureLapses lapses;

    LapseSchedule(MeasureLapses lapses) {
        this.lapses = lapses;
    }

    @Scheduled(
            every = "${casework.measure.lapse-every:1m}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        lapses.run();
    }
}
