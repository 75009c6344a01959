package org.lianban.evidence.custody;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Every so often gives each log's new entries their place in its tree. */
@ApplicationScoped
class LogSequencer {
    private final LogStore logs;
    private final CustodyConfig config;

    LogSequencer(LogStore logs, CustodyConfig config) {
        this.logs = logs;
        this.config = config;
    }

    @Scheduled(
            every = "${custody.sequence-every:1s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sequence() {
        for (String log : logs.logs()) {
            int placed;
            do {
                placed = logs.sequence(log, config.batch());
            } while (placed == config.batch());
        }
    }
}
