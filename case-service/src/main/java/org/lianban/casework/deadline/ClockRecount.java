package org.lianban.casework.deadline;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/**
 * Counts clocks again after the calendar has changed, in the background and in every copy of the
 * service; one copy at a time works at a change.
 */
@ApplicationScoped
class ClockRecount {
    private static final Logger LOG = Logger.getLogger(ClockRecount.class);
    private static final int BATCH = 200;

    private final RecountBatch batch;

    ClockRecount(RecountBatch batch) {
        this.batch = batch;
    }

    @Scheduled(
            every = "${casework.deadline.recount-every:10s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tick() {
        run();
    }

    /** Until nothing is left to do here. */
    void run() {
        boolean more = true;
        while (more) {
            more = next();
        }
    }

    // One clock that cannot be read must not keep the others from being counted.
    private boolean next() {
        try {
            return batch.next(BATCH);
        } catch (IllegalArgumentException e) {
            return oneByOne();
        }
    }

    private boolean oneByOne() {
        for (int i = 0; i < BATCH; i++) {
            try {
                if (!batch.next(1)) {
                    return false;
                }
            } catch (IllegalArgumentException e) {
                batch.passOver()
                        .ifPresent(clock -> LOG.errorf(e, "clock %s was not counted", clock));
            }
        }
        return true;
    }
}
