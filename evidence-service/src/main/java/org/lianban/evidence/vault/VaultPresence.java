package org.lianban.evidence.vault;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Whether the folder is the vault, or the empty place where its disk should be mounted: the vault
 * has a mark of its own in it. Without that nothing is laid down, swept, or called damaged.
 */
@ApplicationScoped
class VaultPresence {
    private static final Logger LOG = Logger.getLogger(VaultPresence.class);
    private static final int SAMPLE = 100;

    private final Shelf shelf;
    private final VaultStore store;

    VaultPresence(Shelf shelf, VaultStore store) {
        this.shelf = shelf;
        this.store = store;
    }

    void begin(@Observes StartupEvent start) {
        look();
    }

    /** Marks a vault that is new, or older than the mark; false if its folder is not there. */
    boolean look() {
        if (shelf.isThere()) {
            return true;
        }
        List<ObjectId> some = store.some(SAMPLE);
        if (some.isEmpty() || some.stream().anyMatch(shelf::holds)) {
            shelf.mark();
            return true;
        }
        LOG.error("The vault's folder holds nothing of the vault: is its disk mounted?");
        return false;
    }
}
