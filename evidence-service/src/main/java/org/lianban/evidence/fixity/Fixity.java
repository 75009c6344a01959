package org.lianban.evidence.fixity;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.lianban.evidence.item.Checks;
import org.lianban.kernel.contract.EvidenceId;

/** Reads objects again, one replica at a time, one object after the other. */
@ApplicationScoped
class Fixity {
    // The turn's transaction lasts as long as the reading; it holds a lock of its own and no row.
    private static final int LONGEST_SECONDS = 24 * 3600;

    private final FixityTurn turn;
    private final Checks checks;
    private final ItemTurn items;
    private final PutOff putOff;
    private final FixityConfig config;
    private final AtomicInteger damaged;

    Fixity(
            FixityTurn turn,
            Checks checks,
            ItemTurn items,
            PutOff putOff,
            FixityConfig config,
            MeterRegistry metrics) {
        this.turn = turn;
        this.checks = checks;
        this.items = items;
        this.putOff = putOff;
        this.config = config;
        this.damaged = metrics.gauge("lianban.evidence.damaged", new AtomicInteger());
    }

    /** A portion of what is due. */
    @Transactional
    @TransactionConfiguration(timeout = LONGEST_SECONDS)
    FixityRun due() throws InterruptedException {
        FixityRun run = FixityRun.BUSY;
        if (turn.take()) {
            run = FixityRun.begun();
            Optional<EvidenceId> next = next();
            while (next.isPresent() && !run.vaultAway() && run.read() < config.portion()) {
                run = items.take(next.get(), run);
                Thread.sleep(config.pause());
                next = next();
            }
        }
        damaged.set(checks.damaged());
        return run;
    }

    /** Everything, due or not. */
    @Transactional
    @TransactionConfiguration(timeout = LONGEST_SECONDS)
    FixityRun all() throws InterruptedException {
        if (!turn.take()) {
            return FixityRun.BUSY;
        }
        FixityRun run = FixityRun.begun();
        // One by one: without the database the run ends at once, not after a page of failures.
        List<EvidenceId> next = checks.after(null, 1);
        while (!next.isEmpty() && !run.vaultAway()) {
            run = items.take(next.getFirst(), run);
            next = checks.after(next.getFirst(), 1);
        }
        damaged.set(checks.damaged());
        return run;
    }

    private Optional<EvidenceId> next() {
        return checks.due(config.within(), config.damagedWithin(), putOff.now());
    }
}
