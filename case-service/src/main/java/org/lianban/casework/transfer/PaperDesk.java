package org.lianban.casework.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.lianban.casework.matter.Matters;
import org.lianban.casework.matter.domain.MatterFile;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.transfer.domain.PaperCommand;
import org.lianban.casework.transfer.domain.PaperRules;
import org.lianban.casework.transfer.domain.Transfer;
import org.lianban.kernel.contract.TransferId;
import org.lianban.kernel.counter.CounterRefusal;
import org.lianban.kernel.counter.LegalClock;
import org.lianban.kernel.counter.Occasion;
import org.lianban.kernel.counter.Preconditions;
import org.lianban.kernel.counter.RefusedException;
import org.lianban.kernel.counter.Ruling;

/** Keys in what went and came on paper; one transaction per command. */
@ApplicationScoped
class PaperDesk {
    private final Matters matters;
    private final TransferStore store;
    private final PaperStore papers;
    private final Surroundings surroundings;
    private final LegalClock clock;

    PaperDesk(
            Matters matters,
            TransferStore store,
            PaperStore papers,
            Surroundings surroundings,
            LegalClock clock) {
        this.matters = matters;
        this.store = store;
        this.papers = papers;
        this.surroundings = surroundings;
        this.clock = clock;
    }

    // As of every transfer the rule speaks before the version.
    @Transactional
    Ruling<Transfer> decide(Caller caller, TransferId id, long seenVersion, PaperCommand command) {
        MatterFile matter =
                matters.lock(
                        store.matterOf(id)
                                .orElseThrow(() -> new RefusedException(CounterRefusal.NOT_FOUND)));
        Occasion occasion = new Occasion(caller.actor(PaperRules.roles()), clock.now());
        StoredTransfer stored = store.get(id);
        Ruling<Transfer> ruling =
                PaperRules.decide(
                        stored.transfer(),
                        command,
                        surroundings.of(matter, caller, occasion.on(), List.of()));
        if (ruling instanceof Ruling.Made<Transfer> made) {
            Preconditions.unchanged(seenVersion, stored.version());
            store.save(made.next(), occasion.at());
            papers.add(id, command, caller.person(), occasion);
            matters.settle(matter.id(), made, occasion);
            store.flush();
        }
        return ruling;
    }
}
