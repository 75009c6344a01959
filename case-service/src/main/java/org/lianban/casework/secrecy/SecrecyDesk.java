package org.lianban.casework.secrecy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.lianban.casework.matter.Matters;
import org.lianban.casework.matter.domain.MatterFile;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.secrecy.domain.SecrecyCommand;
import org.lianban.casework.secrecy.domain.SecrecyRules;
import org.lianban.casework.secrecy.domain.SecrecySituation;
import org.lianban.casework.secrecy.domain.SecretMark;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.counter.Preconditions;
import org.lianban.kernel.counter.Ruling;

/** The commands: lock the matter, decide, save; one transaction each. */
@ApplicationScoped
class SecrecyDesk {
    private final Matters matters;
    private final SecrecyStore store;
    private final SecrecySurroundings surroundings;

    SecrecyDesk(Matters matters, SecrecyStore store, SecrecySurroundings surroundings) {
        this.matters = matters;
        this.store = store;
        this.surroundings = surroundings;
    }

    /**
     * @param seen version of the matter
     */
    @Transactional
    Ruling<SecretMark> decide(
            Caller caller, MatterId id, UUID document, long seen, SecrecyCommand command) {
        MatterFile matter = matters.lock(id);
        Preconditions.matterUnchanged(seen, matter.version());
        SecrecySituation now = surroundings.situation(matter, caller);
        Ruling<SecretMark> ruling =
                SecrecyRules.decide(
                        command,
                        new SecrecySituation.OfDocument(
                                now,
                                surroundings.document(id, document).orElse(null),
                                store.inForce(id, document).orElse(null)));
        switch (ruling) {
            case Ruling.Made<SecretMark> made -> {
                // Before it is settled: who is shown the item is read out of the mark.
                store.save(made.next());
                matters.settle(id, made, now.occasion());
            }
            case Ruling.Refused<SecretMark> _ -> {}
        }
        return ruling;
    }
}
