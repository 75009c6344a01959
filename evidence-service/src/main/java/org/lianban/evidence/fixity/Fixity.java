package org.lianban.evidence.fixity;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;
import org.lianban.evidence.fixity.domain.Verdict;
import org.lianban.evidence.item.Checks;
import org.lianban.kernel.contract.Actor;
import org.lianban.kernel.contract.EvidenceId;
import org.lianban.kernel.counter.LegalClock;
import org.lianban.kernel.counter.Occasion;

/** Reads objects again, one replica at a time, one object after the other. */
@ApplicationScoped
class Fixity {
    private static final Logger LOG = Logger.getLogger(Fixity.class);
    // The turn's transaction lasts as long as the reading; it holds a lock of its own and no row.
    private static final int LONGEST_SECONDS = 24 * 3600;
    private static final int PAGE = 500;

    private final FixityTurn turn;
    private final Checks checks;
    private final FixityReader reader;
    private final FixityDesk desk;
    private final FixityConfig config;
    private final LegalClock clock;
    private final AtomicInteger damaged;

    Fixity(
            FixityTurn turn,
            Checks checks,
            FixityReader reader,
            FixityDesk desk,
            FixityConfig config,
            LegalClock clock,
            MeterRegistry metrics) {
        this.turn = turn;
        this.checks = checks;
        this.reader = reader;
        this.desk = desk;
        this.config = config;
        this.clock = clock;
        this.damaged = metrics.gauge("lianban.evidence.damaged", new AtomicInteger());
    }

    /** A portion of what is due. */
    @Transactional
    @TransactionConfiguration(timeout = LONGEST_SECONDS)
    FixityRun due() throws InterruptedException {
        if (!turn.take()) {
            damaged.set(checks.damaged());
            return FixityRun.BUSY;
        }
        List<EvidenceId> found = new ArrayList<>();
        int read = 0;
        Optional<EvidenceId> next = next();
        while (next.isPresent() && read < config.portion()) {
            look(next.get(), found);
            read++;
            Thread.sleep(config.pause());
            next = next();
        }
        damaged.set(checks.damaged());
        return new FixityRun(false, read, found);
    }

    /** Everything, due or not. */
    @Transactional
    @TransactionConfiguration(timeout = LONGEST_SECONDS)
    FixityRun all() throws InterruptedException {
        if (!turn.take()) {
            return FixityRun.BUSY;
        }
        List<EvidenceId> found = new ArrayList<>();
        int read = 0;
        List<EvidenceId> page = checks.after(null, PAGE);
        while (!page.isEmpty()) {
            for (EvidenceId item : page) {
                look(item, found);
                read++;
            }
            page = checks.after(page.getLast(), PAGE);
        }
        damaged.set(checks.damaged());
        return new FixityRun(false, read, found);
    }

    private Optional<EvidenceId> next() {
        return checks.due(config.within(), config.damagedWithin());
    }

    private void look(EvidenceId item, List<EvidenceId> found) throws InterruptedException {
        Optional<Read> read = reader.read(item);
        if (read.isEmpty()) {
            return;
        }
        Verdict verdict = desk.found(read.get(), new Occasion(Actor.system("fixity"), clock.now()));
        switch (verdict) {
            case WHOLE -> {}
            case DIGEST_DIFFERS, ILLEGIBLE -> {
                found.add(item);
                LOG.errorf("Evidence is damaged evidenceId=%s how=%s", item, verdict);
            }
        }
    }
}
