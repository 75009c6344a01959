package org.lianban.evidence.fixity;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lianban.evidence.item.Checks;
import org.lianban.kernel.contract.EvidenceId;

/** Reads what is due again, one replica at a time, one object after the other. */
@ApplicationScoped
class Fixity {
    // The turn's transaction lasts as long as the reading; it holds a lock of its own and no row.
    static final int LONGEST_SECONDS = 24 * 3600;

    private final FixityTurn turn;
    private final Checks checks;
    private final ItemTurn items;
    private final PutOff putOff;
    private final FixityConfig config;
    private final DamageCount damage;

    Fixity(
            FixityTurn turn,
            Checks checks,
            ItemTurn items,
            PutOff putOff,
            FixityConfig config,
            DamageCount damage) {
        this.turn = turn;
        this.checks = checks;
        this.items = items;
        this.putOff = putOff;
        this.config = config;
        this.damage = damage;
    }

    /** A portion of what is due; nothing while another replica, or a run, is at it. */
    @Transactional
    @TransactionConfiguration(timeout = LONGEST_SECONDS)
    List<Looked> due() throws InterruptedException {
        List<Looked> portion = new ArrayList<>();
        if (turn.take()) {
            Optional<EvidenceId> next = next();
            while (next.isPresent() && portion.size() < config.portion()) {
                Looked looked = items.take(next.get());
                portion.add(looked);
                if (looked.finding() == Finding.VAULT_AWAY) {
                    break;
                }
                Thread.sleep(config.pause());
                next = next();
            }
        }
        damage.take();
        return portion;
    }

    private Optional<EvidenceId> next() {
        return checks.due(config.within(), config.damagedWithin(), putOff.now());
    }
}
