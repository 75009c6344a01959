package org.lianban.casework.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lianban.casework.matter.Matters;
import org.lianban.casework.sharing.domain.Share;
import org.lianban.casework.sharing.domain.ShareRules;
import org.lianban.kernel.contract.Actor;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.ShareId;
import org.lianban.kernel.counter.LegalClock;
import org.lianban.kernel.counter.Occasion;
import org.lianban.kernel.counter.Ruling;

/** Ends shares whose last day is over, one transaction each. */
@ApplicationScoped
class ExpiryDesk {
    private static final Actor JOB = Actor.system("share-expiry");

    private final Matters matters;
    private final ShareStore store;
    private final LegalClock clock;

    ExpiryDesk(Matters matters, ShareStore store, LegalClock clock) {
        this.matters = matters;
        this.store = store;
        this.clock = clock;
    }

    @Transactional
    List<StoredShare> over(LocalDate behindDay, UUID behind, int most) {
        return store.over(clock.today(), behindDay, behind, most);
    }

    /**
     * Ends it, if nobody has ended it meanwhile. A matter that somebody else works on just now is
     * left to the next run: he may be another runner.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean expire(MatterId matter, ShareId id) {
        if (matters.lockUnlessHeld(matter).isEmpty()) {
            return false;
        }
        Occasion now = new Occasion(JOB, clock.now());
        Optional<Ruling.Made<Share>> expired =
                store.find(id)
                        .map(StoredShare::share)
                        .filter(Share.Open.class::isInstance)
                        .map(Share.Open.class::cast)
                        .flatMap(open -> ShareRules.expire(open, now.on()));
        expired.ifPresent(
                made -> {
                    store.save(made.next(), now.at());
                    matters.settle(matter, made, now);
                });
        return expired.isPresent();
    }
}
