package org.lianban.casework.restriction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.matter.Matters;
import org.lianban.casework.matter.domain.MatterFile;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.restriction.domain.Restriction;
import org.lianban.casework.restriction.domain.RestrictionCommand;
import org.lianban.casework.restriction.domain.RestrictionRules;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.counter.Occasion;
import org.lianban.kernel.counter.Preconditions;
import org.lianban.kernel.counter.Ruling;

/** The commands: lock the matter, decide, save; one transaction each. */
@ApplicationScoped
class RestrictionDesk {
    private final Matters matters;
    private final RestrictionStore store;
    private final RestrictionSurroundings surroundings;

    RestrictionDesk(Matters matters, RestrictionStore store, RestrictionSurroundings surroundings) {
        this.matters = matters;
        this.store = store;
        this.surroundings = surroundings;
    }

    /**
     * @param seen version of the matter
     */
    @Transactional
    Ruling<Restriction> decide(Caller caller, MatterId id, long seen, RestrictionCommand command) {
        MatterFile matter = matters.lock(id);
        Preconditions.matterUnchanged(seen, matter.version());
        Occasion now = surroundings.occasion(caller);
        @Nullable Restriction before = store.inForce(id, caller.office()).orElse(null);
        Ruling<Restriction> ruling =
                RestrictionRules.decide(command, surroundings.situation(matter, caller, before));
        switch (ruling) {
            case Ruling.Made<Restriction> made -> {
                // Before the audience of the fact is drawn up: it is already that of the new
                // circle.
                store.save(before, made.next());
                matters.settle(id, made, now);
            }
            case Ruling.Refused<Restriction> _ -> {}
        }
        return ruling;
    }
}
