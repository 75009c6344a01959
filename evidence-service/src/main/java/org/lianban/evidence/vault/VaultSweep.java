package org.lianban.evidence.vault;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.ScheduledExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jboss.logging.Logger;

/** Removes files that were begun and never became known: broken uploads, kill -9 at any byte. */
@ApplicationScoped
class VaultSweep {
    private static final Logger LOG = Logger.getLogger(VaultSweep.class);

    private final Shelf shelf;
    private final VaultStore store;
    private final VaultConfig config;

    VaultSweep(Shelf shelf, VaultStore store, VaultConfig config) {
        this.shelf = shelf;
        this.store = store;
        this.config = config;
    }

    @Scheduled(
            every = "${vault.sweep-every:10m}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void scheduled(ScheduledExecution now) {
        sweep(now.getFireTime().minus(config.sweepAfter()));
    }

    /** How many files were removed. */
    int sweep(Instant before) {
        List<ObjectId> old = shelf.before(before);
        Set<ObjectId> known = store.known(old);
        List<ObjectId> lost = old.stream().filter(id -> !known.contains(id)).toList();
        lost.forEach(shelf::remove);
        if (!lost.isEmpty()) {
            LOG.infof("The vault was swept of %d broken uploads", lost.size());
        }
        return lost.size();
    }
}
