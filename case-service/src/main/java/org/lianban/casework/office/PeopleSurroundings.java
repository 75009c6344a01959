package org.lianban.casework.office;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.office.domain.Enrolment;
import org.lianban.casework.office.domain.OfficeTree;
import org.lianban.casework.office.domain.PeopleSituation;
import org.lianban.casework.office.domain.Role;
import org.lianban.kernel.contract.Actor;
import org.lianban.kernel.counter.LegalClock;
import org.lianban.kernel.counter.Occasion;

/** Gathers, as values, what the rules about people must know. */
@ApplicationScoped
class PeopleSurroundings {
    private final Offices offices;
    private final LegalClock clock;

    PeopleSurroundings(Offices offices, LegalClock clock) {
        this.offices = offices;
        this.clock = clock;
    }

    PeopleSituation situation(Caller caller, Set<Role> heldByOthers, boolean taken) {
        return new PeopleSituation(caller, offices.tree(), clock.today(), heldByOthers, taken);
    }

    PeopleSituation situation(
            Caller caller, Set<Role> heldByOthers, boolean taken, @Nullable Enrolment represented) {
        return new PeopleSituation(
                caller, offices.tree(), clock.today(), heldByOthers, taken, represented);
    }

    OfficeTree offices() {
        return offices.tree();
    }

    Occasion occasion(Actor actor) {
        return new Occasion(actor, clock.now());
    }
}
