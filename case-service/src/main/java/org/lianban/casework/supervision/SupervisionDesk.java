package org.lianban.casework.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.lianban.casework.matter.Matters;
import org.lianban.casework.matter.domain.MatterFile;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.supervision.domain.OrderSupervision;
import org.lianban.casework.supervision.domain.OrderingRules;
import org.lianban.casework.supervision.domain.Supervision;
import org.lianban.casework.supervision.domain.SupervisionCommand;
import org.lianban.casework.supervision.domain.SupervisionRules;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.SupervisionId;
import org.lianban.kernel.counter.CounterRefusal;
import org.lianban.kernel.counter.LegalClock;
import org.lianban.kernel.counter.Occasion;
import org.lianban.kernel.counter.Preconditions;
import org.lianban.kernel.counter.RefusedException;
import org.lianban.kernel.counter.Ruling;

/** One transaction per command; the matter's lock decides every race. */
@ApplicationScoped
class SupervisionDesk {
    private final Matters matters;
    private final SupervisionStore store;
    private final SupervisionSurroundings surroundings;
    private final LegalClock clock;

    SupervisionDesk(
            Matters matters,
            SupervisionStore store,
            SupervisionSurroundings surroundings,
            LegalClock clock) {
        this.matters = matters;
        this.store = store;
        this.surroundings = surroundings;
        this.clock = clock;
    }

    @Transactional
    Ruling<Supervision> order(Caller caller, MatterId id, OrderSupervision command) {
        MatterFile matter = matters.lock(id);
        Occasion occasion = new Occasion(caller.actor(OrderingRules.ROLES), clock.now());
        Ruling<Supervision> ruling = ordering(caller, matter, command);
        if (ruling instanceof Ruling.Made<Supervision> made) {
            store.add(made.next(), occasion.at());
            matters.settle(id, made, occasion);
        }
        return ruling;
    }

    /** What the rule would say to it; nothing is kept of it. */
    @Transactional
    Ruling<Supervision> consider(Caller caller, MatterId id, OrderSupervision command) {
        return ordering(caller, matters.find(id).orElseThrow(), command);
    }

    private Ruling<Supervision> ordering(
            Caller caller, MatterFile matter, OrderSupervision command) {
        return OrderingRules.order(
                command,
                surroundings.now(matter, caller, clock.today()),
                surroundings.isOpen(matter.id(), caller.office()));
    }

    /** The same of a later step. */
    @Transactional
    Ruling<Supervision> consider(Caller caller, SupervisionId id, SupervisionCommand command) {
        Supervision supervision = get(id).supervision();
        MatterFile matter = matters.find(supervision.terms().matter()).orElseThrow();
        return SupervisionRules.decide(
                supervision, command, surroundings.now(supervision, matter, caller, clock.today()));
    }

    // The rule speaks before the version: who lost a race is told what the winner did.
    @Transactional
    Ruling<Supervision> decide(
            Caller caller, SupervisionId id, long seenVersion, SupervisionCommand command) {
        MatterFile matter = matters.lock(get(id).supervision().terms().matter());
        StoredSupervision stored = get(id);
        Occasion occasion = new Occasion(caller.actor(command.step().roles()), clock.now());
        Ruling<Supervision> ruling =
                SupervisionRules.decide(
                        stored.supervision(),
                        command,
                        surroundings.now(stored.supervision(), matter, caller, occasion.on()));
        if (ruling instanceof Ruling.Made<Supervision> made) {
            Preconditions.unchanged(seenVersion, stored.version());
            store.save(made.next(), occasion.at());
            matters.settle(matter.id(), made, occasion);
        }
        return ruling;
    }

    private StoredSupervision get(SupervisionId id) {
        return store.find(id).orElseThrow(() -> new RefusedException(CounterRefusal.NOT_FOUND));
    }
}
