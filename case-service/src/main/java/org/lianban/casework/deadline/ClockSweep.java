package org.lianban.casework.deadline;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;
import org.lianban.kernel.counter.LegalClock;

/**
 * Asks all clocks that are due what they have to say, every so often and in every replica. What is
 * due stands in the clocks' rows: a sweep that was killed, or never ran, is made up for by the next
 * one, and two at once share the work (decision 0025).
 */
@ApplicationScoped
class ClockSweep {
    private static final Logger LOG = Logger.getLogger(ClockSweep.class);
    private static final int BATCH = 200;

    private final ClockWakes wakes;
    private final ClockBatch batch;
    private final LegalClock legalClock;
    private final AtomicLong oldest;

    ClockSweep(ClockWakes wakes, ClockBatch batch, LegalClock legalClock, MeterRegistry metrics) {
        this.wakes = wakes;
        this.batch = batch;
        this.legalClock = legalClock;
        this.oldest = metrics.gauge("lianban.clocks.oldest.due.seconds", new AtomicLong());
    }

    @Scheduled(
            every = "${casework.deadline.sweep-every:60s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tick() {
        run();
    }

    /**
     * Lets every clock that is due by now say what it has to say.
     *
     * @return how many facts were told
     */
    int run() {
        return run(legalClock.now());
    }

    int run(Instant now) {
        int facts = 0;
        ClockWakes.Woken last = ClockWakes.Woken.FIRST;
        List<ClockWakes.Woken> due;
        do {
            due = wakes.due(now, last, BATCH);
            if (!due.isEmpty()) {
                facts += told(due, now);
                last = due.getLast();
            }
        } while (due.size() == BATCH);
        oldest.set(wakes.oldest(now).toSeconds());
        return facts;
    }

    // One clock that cannot be told of must not keep the others of its batch silent.
    private int told(List<ClockWakes.Woken> due, Instant now) {
        try {
            return batch.tell(due, now);
        } catch (RuntimeException e) {
            if (due.size() == 1) {
                LOG.errorf(e, "clock %s was not told of", due.getFirst().clock());
                return 0;
            }
            return due.stream().mapToInt(one -> told(List.of(one), now)).sum();
        }
    }
}
