package org.lianban.casework.challenge;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lianban.casework.access.Grants;
import org.lianban.casework.access.Readings;
import org.lianban.casework.office.Offices;
import org.lianban.casework.office.PersonLabel;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.office.domain.OfficeTree;
import org.lianban.casework.office.domain.PeopleRules;
import org.lianban.kernel.contract.Actor;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.counter.LegalClock;
import org.lianban.kernel.counter.Occasion;

/** Gathers from other rooms, as values, what the rules of this one must know. */
@ApplicationScoped
class ChallengeSurroundings {
    /** Neither who reads by it nor who reviews it is among those who see the matter. */
    private static final Actor JOB = Actor.system("challenge");

    private final Offices offices;
    private final Grants grants;
    private final Readings readings;
    private final LegalClock clock;

    ChallengeSurroundings(Offices offices, Grants grants, Readings readings, LegalClock clock) {
        this.offices = offices;
        this.grants = grants;
        this.readings = readings;
        this.clock = clock;
    }

    Occasion occasion() {
        return new Occasion(JOB, clock.now());
    }

    LocalDate today() {
        return clock.today();
    }

    OfficeTree tree() {
        return offices.tree();
    }

    /** The caller's own office and those below it. */
    List<OfficeId> below(Caller caller) {
        OfficeTree tree = offices.tree();
        return tree.all().stream()
                .map(office -> office.id())
                .filter(office -> PeopleRules.administers(caller.office(), office, tree))
                .toList();
    }

    Optional<PersonLabel> label(PersonId person) {
        return offices.label(person);
    }

    /** Kept with the line of this request, whatever comes of it. */
    void because(String reason) {
        readings.because(reason);
    }

    /** From now on the caller reads the matter. */
    void shown(Caller caller, MatterId matter) {
        grants.show(caller, matter);
    }
}
