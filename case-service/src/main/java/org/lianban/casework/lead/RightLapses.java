package org.lianban.casework.lead;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jboss.logging.Logger;
import org.lianban.kernel.contract.MatterId;

/**
 * Tells those who handle a matter that a right it names ends, every so often and in every replica.
 * What was told stands beside the rights: a run that comes late tells the nearest distance only,
 * and two at once tell nothing twice.
 */
@ApplicationScoped
class RightLapses {
    private static final Logger LOG = Logger.getLogger(RightLapses.class);

    private final RightLapseDesk desk;

    RightLapses(RightLapseDesk desk) {
        this.desk = desk;
    }

    @Scheduled(
            every = "${casework.lead.right-lapse-every:10m}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tick() {
        run();
    }

    /**
     * All that is due by the legal clock.
     *
     * @return how many facts were told
     */
    int run() {
        List<MatterId> due = desk.due();
        return due.stream().mapToInt(this::tell).sum();
    }

    // One matter that cannot be told of must not keep the others silent; it is tried again.
    private int tell(MatterId matter) {
        try {
            return desk.tell(matter);
        } catch (RuntimeException e) {
            LOG.errorf(e, "A right's end was not told: matterId %s", matter);
            return 0;
        }
    }
}
