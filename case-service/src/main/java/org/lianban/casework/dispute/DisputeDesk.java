package org.lianban.casework.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.dispute.domain.Dispute;
import org.lianban.casework.dispute.domain.DisputeCommand;
import org.lianban.casework.dispute.domain.DisputeRules;
import org.lianban.casework.dispute.domain.RaiseDispute;
import org.lianban.casework.dispute.domain.RaisingRules;
import org.lianban.casework.matter.Matters;
import org.lianban.casework.matter.domain.MatterFile;
import org.lianban.casework.office.domain.Caller;
import org.lianban.kernel.contract.DisputeId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.counter.CounterRefusal;
import org.lianban.kernel.counter.LegalClock;
import org.lianban.kernel.counter.Occasion;
import org.lianban.kernel.counter.Preconditions;
import org.lianban.kernel.counter.RefusedException;
import org.lianban.kernel.counter.Ruling;

/** One transaction per command; the matter's lock decides every race. */
@ApplicationScoped
class DisputeDesk {
    private final Matters matters;
    private final DisputeStore store;
    private final DisputeSurroundings surroundings;
    private final LegalClock clock;

    DisputeDesk(
            Matters matters,
            DisputeStore store,
            DisputeSurroundings surroundings,
            LegalClock clock) {
        this.matters = matters;
        this.store = store;
        this.surroundings = surroundings;
        this.clock = clock;
    }

    @Transactional
    Ruling<Dispute> raise(Caller caller, MatterId id, RaiseDispute command) {
        MatterFile matter = matters.lock(id);
        Occasion occasion = new Occasion(caller.actor(RaisingRules.ROLES), clock.now());
        @Nullable Dispute open = store.open(id).map(StoredDispute::dispute).orElse(null);
        Ruling<Dispute> ruling =
                RaisingRules.raise(
                        command, open, surroundings.of(matter, null, caller, occasion.on()));
        if (ruling instanceof Ruling.Made<Dispute> made) {
            store.add(made.next(), occasion.at());
            matters.settle(id, made, occasion);
            store.flush();
        }
        return ruling;
    }

    // The rule speaks before the version: who lost a race is told what the winner did, not merely
    // that something changed.
    @Transactional
    Ruling<Dispute> decide(Caller caller, DisputeId id, long seenVersion, DisputeCommand command) {
        MatterFile matter = matters.lock(matterOf(id));
        Occasion occasion = new Occasion(caller.actor(DisputeRules.roles(command)), clock.now());
        StoredDispute stored = store.get(id);
        Ruling<Dispute> ruling =
                DisputeRules.decide(
                        stored.dispute(),
                        command,
                        surroundings.of(matter, id, caller, occasion.on()));
        if (ruling instanceof Ruling.Made<Dispute> made) {
            Preconditions.unchanged(seenVersion, stored.version());
            store.save(made.next(), occasion.at());
            matters.settle(matter.id(), made, occasion);
            store.flush();
        }
        return ruling;
    }

    /** What the rule would say to the step; nothing is kept of it. */
    @Transactional
    Ruling<Dispute> consider(Caller caller, DisputeId id, DisputeCommand command) {
        MatterFile matter = matters.find(matterOf(id)).orElseThrow();
        return DisputeRules.decide(
                store.get(id).dispute(),
                command,
                surroundings.of(matter, id, caller, clock.today()));
    }

    private MatterId matterOf(DisputeId id) {
        return store.matterOf(id).orElseThrow(() -> new RefusedException(CounterRefusal.NOT_FOUND));
    }
}
