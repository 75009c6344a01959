package org.lianban.evidence.fixity;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.lianban.evidence.item.Checks;
import org.lianban.kernel.contract.EvidenceId;

/** Reads everything again, due or not, and keeps a row of how far it is. */
@ApplicationScoped
class WholeRun {
    private final FixityTurn turn;
    private final Checks checks;
    private final ItemTurn items;
    private final FixityStore store;
    private final DamageCount damage;

    WholeRun(
            FixityTurn turn, Checks checks, ItemTurn items, FixityStore store, DamageCount damage) {
        this.turn = turn;
        this.checks = checks;
        this.items = items;
        this.store = store;
        this.damage = damage;
    }

    /**
     * Runs to the end; at once to that of nothing if another run is at it.
     *
     * @param asker is told as soon as it is known which of the two it is
     */
    // The transaction holds the locks: with the process they go, whatever the row says.
    @Transactional
    @TransactionConfiguration(timeout = Fixity.LONGEST_SECONDS)
    void walk(String askedFrom, CompletableFuture<Begun> asker) throws InterruptedException {
        UUID id = UUID.randomUUID();
        turn.sign(id);
        Begun begun = store.begin(id, askedFrom, checks.readable());
        asker.complete(begun);
        if (begun.anew()) {
            FixityRun.State outcome = FixityRun.State.BROKEN_OFF;
            try {
                turn.await();
                outcome = all(id);
                damage.take();
            } finally {
                store.end(id, outcome);
            }
        }
    }

    private FixityRun.State all(UUID run) throws InterruptedException {
        // One by one: without the database the run ends at once, not after a page of failures.
        List<EvidenceId> next = checks.after(null, 1);
        while (!next.isEmpty()) {
            if (Thread.interrupted()) {
                throw new InterruptedException("the service stops");
            }
            Looked looked = items.take(next.getFirst());
            if (looked.finding() == Finding.VAULT_AWAY) {
                return FixityRun.State.VAULT_AWAY;
            }
            store.looked(run, looked);
            next = checks.after(next.getFirst(), 1);
        }
        return FixityRun.State.FINISHED;
    }
}
