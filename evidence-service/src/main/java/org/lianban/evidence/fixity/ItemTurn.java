package org.lianban.evidence.fixity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.lianban.evidence.fixity.domain.Verdict;
import org.lianban.evidence.vault.VaultAwayException;
import org.lianban.kernel.contract.Actor;
import org.lianban.kernel.contract.EvidenceId;
import org.lianban.kernel.counter.LegalClock;
import org.lianban.kernel.counter.Occasion;

/**
 * One item's turn: read, judged, written down. It stands alone: if it fails, the next one comes.
 */
@ApplicationScoped
class ItemTurn {
    private static final Logger LOG = Logger.getLogger(ItemTurn.class);

    private final FixityReader reader;
    private final FixityDesk desk;
    private final PutOff putOff;
    private final LegalClock clock;

    ItemTurn(FixityReader reader, FixityDesk desk, PutOff putOff, LegalClock clock) {
        this.reader = reader;
        this.desk = desk;
        this.putOff = putOff;
        this.clock = clock;
    }

    Looked take(EvidenceId item) throws InterruptedException {
        return new Looked(item, finding(item));
    }

    private Finding finding(EvidenceId item) throws InterruptedException {
        try {
            Finding found = read(item);
            putOff.done(item);
            return found;
        } catch (VaultAwayException e) {
            LOG.errorf("No evidence can be read again evidenceId=%s cause=%s", item, e);
            return Finding.VAULT_AWAY;
        } catch (RuntimeException e) {
            // Whatever it is: one row that cannot be written must not end the watch over all.
            LOG.errorf(e, "Evidence could not be looked at evidenceId=%s", item);
            putOff.put(item);
            return Finding.FAILED;
        }
    }

    private Finding read(EvidenceId item) throws InterruptedException, VaultAwayException {
        Optional<Read> read = reader.read(item);
        if (read.isEmpty()) {
            return Finding.WHOLE;
        }
        Verdict verdict = desk.found(read.get(), new Occasion(Actor.system("fixity"), clock.now()));
        return switch (verdict) {
            case WHOLE -> Finding.WHOLE;
            case DIGEST_DIFFERS, ILLEGIBLE -> {
                LOG.errorf("Evidence is damaged evidenceId=%s how=%s", item, verdict);
                yield Finding.DAMAGED;
            }
        };
    }
}
