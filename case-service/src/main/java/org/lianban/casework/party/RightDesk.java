package org.lianban.casework.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.OptionalLong;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.party.domain.RightRecord;
import org.lianban.casework.party.domain.RightRecordId;
import org.lianban.casework.party.domain.RightRefusal;
import org.lianban.casework.party.domain.RightRules;
import org.lianban.casework.party.domain.RightSaid;
import org.lianban.kernel.counter.CounterRefusal;
import org.lianban.kernel.counter.LegalClock;
import org.lianban.kernel.counter.Preconditions;
import org.lianban.kernel.counter.RefusedException;
import org.lianban.kernel.counter.Ruling;

/** What is known of rights, one transaction each: load, decide, save. */
@ApplicationScoped
class RightDesk {
    private final RightStore store;
    private final LegalClock clock;

    RightDesk(RightStore store, LegalClock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Transactional
    Ruling<RightRecord> enter(Caller caller, RightRecordId id, RightSaid said) {
        Ruling<RightRecord> ruling = RightRules.enter(id, said, caller, clock.today());
        return switch (ruling) {
            case Ruling.Made<RightRecord> made ->
                    store.insert(made.next(), caller, clock.now())
                            ? ruling
                            : Ruling.refused(RightRefusal.RIGHT_ALREADY_RECORDED);
            case Ruling.Refused<RightRecord> _ -> ruling;
        };
    }

    @Transactional
    Ruling<RightRecord> check(Caller caller, RightRecordId id, long seen, RightSaid said) {
        OptionalLong version = store.lock(id);
        CheckedRight known = find(id);
        Preconditions.unchanged(seen, version.orElseThrow());
        Ruling<RightRecord> ruling = RightRules.check(known.right(), said, caller, clock.today());
        switch (ruling) {
            case Ruling.Made<RightRecord> made ->
                    store.check(made.next(), seen + 1, caller, clock.now());
            case Ruling.Refused<RightRecord> _ -> {}
        }
        return ruling;
    }

    @Transactional
    CheckedRight find(RightRecordId id) {
        return store.find(id).orElseThrow(() -> new RefusedException(CounterRefusal.NOT_FOUND));
    }
}
