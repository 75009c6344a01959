package org.lianban.evidence.vault;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.ScheduledExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;

/**
 * Removes files that were begun and never became known: broken uploads, kill -9 at any byte. The
 * usual round asks the database which they are; all files are looked through at the start and once
 * a day, for what the database has never heard of.
 */
@ApplicationScoped
class VaultSweep {
    private static final Logger LOG = Logger.getLogger(VaultSweep.class);

    private final Shelf shelf;
    private final VaultStore store;
    private final VaultPresence presence;
    private final VaultConfig config;

    VaultSweep(Shelf shelf, VaultStore store, VaultPresence presence, VaultConfig config) {
        this.shelf = shelf;
        this.store = store;
        this.presence = presence;
        this.config = config;
    }

    @Scheduled(
            every = "${vault.sweep-every:10m}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void usual(ScheduledExecution now) {
        sweep(now.getFireTime().minus(config.sweepAfter()));
    }

    @Scheduled(
            every = "${vault.walk-every:24h}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void whole(ScheduledExecution now) {
        walk(now.getFireTime().minus(config.sweepAfter()));
    }

    /** Of what the database knows to be begun or let go; how many files were removed. */
    int sweep(Instant before) {
        if (!presence.look()) {
            return 0;
        }
        List<ObjectId> over = new ArrayList<>(store.forgotten());
        // A slow line may be at it for hours: then its file is being written.
        store.begun(before).stream()
                .filter(id -> shelf.isQuietSince(id, before))
                .forEach(over::add);
        return told(remove(over));
    }

    /** Of all files; how many were removed. */
    int walk(Instant before) {
        if (!presence.look()) {
            return 0;
        }
        AtomicInteger removed = new AtomicInteger();
        shelf.eachBefore(before, some -> removed.addAndGet(remove(some)));
        return told(removed.get());
    }

    private int remove(List<ObjectId> over) {
        Set<ObjectId> known = store.known(over);
        long removed =
                over.stream().filter(id -> !known.contains(id)).filter(shelf::remove).count();
        store.swept(over);
        return (int) removed;
    }

    private static int told(int removed) {
        if (removed > 0) {
            LOG.infof("The vault was swept of %d broken uploads", removed);
        }
        return removed;
    }
}
