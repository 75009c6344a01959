package org.lianban.casework.restriction;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.access.Grants;
import org.lianban.casework.lead.Leads;
import org.lianban.casework.matter.domain.MatterFile;
import org.lianban.casework.office.Offices;
import org.lianban.casework.office.PersonLabel;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.office.domain.OfficeTree;
import org.lianban.casework.office.domain.Person;
import org.lianban.casework.restriction.domain.Restriction;
import org.lianban.casework.restriction.domain.RestrictionRules;
import org.lianban.casework.restriction.domain.RestrictionSituation;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.counter.LawBook;
import org.lianban.kernel.counter.LegalClock;
import org.lianban.kernel.counter.Occasion;

/** Gathers from other rooms, as values, what the rules of this one must know. */
@ApplicationScoped
class RestrictionSurroundings {
    private final Offices offices;
    private final Grants grants;
    private final Leads leads;
    private final LawBook laws;
    private final LegalClock clock;

    RestrictionSurroundings(
            Offices offices, Grants grants, Leads leads, LawBook laws, LegalClock clock) {
        this.offices = offices;
        this.grants = grants;
        this.leads = leads;
        this.laws = laws;
        this.clock = clock;
    }

    Occasion occasion(Caller caller) {
        return new Occasion(caller.actor(RestrictionRules.DECIDERS), clock.now());
    }

    RestrictionSituation situation(
            MatterFile matter, Caller caller, @Nullable Restriction inForce) {
        return new RestrictionSituation(
                matter,
                caller,
                inForce,
                colleagues(caller.office()).stream().map(Person::id).collect(Collectors.toSet()),
                grants.excluded(matter.id()),
                offices.tree(),
                laws,
                clock.today());
    }

    List<Person> colleagues(OfficeId office) {
        return offices.peopleOf(office).stream().filter(Person::hasPart).toList();
    }

    /** Who handles the matter for the office, and sees it by that. */
    List<PersonId> inCharge(MatterId matter, OfficeId office) {
        return leads.officers(matter, office);
    }

    /** The caller as he reads the matter, without his roles if he reads it by its number. */
    Caller reading(Caller caller, MatterId matter) {
        return grants.reading(caller, matter);
    }

    boolean isByNumber(Caller caller, MatterId matter) {
        return grants.isByNumber(caller, matter);
    }

    OfficeTree tree() {
        return offices.tree();
    }

    Optional<PersonLabel> label(PersonId person) {
        return offices.label(person);
    }

    LawBook laws() {
        return laws;
    }
}
