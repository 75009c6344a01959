package org.lianban.casework.outsidebody;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.lianban.casework.office.Offices;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.office.domain.OfficeTree;
import org.lianban.casework.outsidebody.domain.OutsideBody;
import org.lianban.casework.outsidebody.domain.OutsideBodyCommand;
import org.lianban.casework.outsidebody.domain.OutsideBodyEntry;
import org.lianban.casework.outsidebody.domain.OutsideBodyRules;
import org.lianban.casework.outsidebody.domain.OutsideBodySituation;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.counter.CounterRefusal;
import org.lianban.kernel.counter.LegalClock;
import org.lianban.kernel.counter.Occasion;
import org.lianban.kernel.counter.Preconditions;
import org.lianban.kernel.counter.RefusedException;
import org.lianban.kernel.counter.Ruling;

/** Keeps the register; one transaction per command, one at a time. */
@ApplicationScoped
class OutsideBodyDesk {
    private final OutsideBodyStore store;
    private final Offices offices;
    private final LegalClock clock;

    OutsideBodyDesk(OutsideBodyStore store, Offices offices, LegalClock clock) {
        this.store = store;
        this.offices = offices;
        this.clock = clock;
    }

    @Transactional
    Ruling<OutsideBody> enter(Caller caller, OutsideBodyEntry entry, String why) {
        store.lock();
        OutsideBodyCommand.Enter command = new OutsideBodyCommand.Enter(store.next(), entry, why);
        return settled(command, OutsideBodyRules.enter(command, situation(caller)), caller);
    }

    // The rule speaks before the version: whoever may not learns no more than that.
    @Transactional
    Ruling<OutsideBody> decide(Caller caller, OfficeId id, long seen, OutsideBodyCommand command) {
        store.lock();
        OutsideBody body =
                store.find(id).orElseThrow(() -> new RefusedException(CounterRefusal.NOT_FOUND));
        Ruling<OutsideBody> ruling = OutsideBodyRules.decide(body, command, situation(caller));
        if (ruling instanceof Ruling.Made<OutsideBody>) {
            Preconditions.unchanged(seen, body.version());
        }
        return settled(command, ruling, caller);
    }

    // Who stands above whom is asked of the register itself: the tree may be half a minute old.
    OutsideBodySituation situation(Caller caller) {
        List<OutsideBody> register = store.register();
        OfficeTree tree =
                new OfficeTree(
                        offices.tree().all(),
                        register.stream().map(OutsideBody::outsider).toList());
        return new OutsideBodySituation(caller, tree, register, clock.today());
    }

    private Ruling<OutsideBody> settled(
            OutsideBodyCommand command, Ruling<OutsideBody> ruling, Caller caller) {
        if (ruling instanceof Ruling.Made<OutsideBody> made) {
            store.save(command, made, caller, new Occasion(caller.actor(), clock.now()));
        }
        return ruling;
    }
}
