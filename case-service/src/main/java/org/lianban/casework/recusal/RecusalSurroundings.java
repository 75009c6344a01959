package org.lianban.casework.recusal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lianban.casework.access.Grants;
import org.lianban.casework.casefile.Casefiles;
import org.lianban.casework.lead.Leads;
import org.lianban.casework.office.Offices;
import org.lianban.casework.office.PersonLabel;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.office.domain.Person;
import org.lianban.casework.recusal.domain.RecusalSituation;
import org.lianban.kernel.contract.Actor;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.counter.LegalClock;
import org.lianban.kernel.counter.Occasion;
import org.lianban.kernel.counter.Order;

/** Gathers from other rooms, as values, what the rules of this one must know. */
@ApplicationScoped
class RecusalSurroundings {
    private final Offices offices;
    private final Grants grants;
    private final Leads leads;
    private final Casefiles casefiles;
    private final LegalClock clock;

    RecusalSurroundings(
            Offices offices, Grants grants, Leads leads, Casefiles casefiles, LegalClock clock) {
        this.offices = offices;
        this.grants = grants;
        this.leads = leads;
        this.casefiles = casefiles;
        this.clock = clock;
    }

    Occasion occasion(Actor actor) {
        return new Occasion(actor, clock.now());
    }

    LocalDate today() {
        return clock.today();
    }

    Optional<Person> person(PersonId id) {
        return offices.person(id);
    }

    List<Person> peopleOf(OfficeId office) {
        return offices.peopleOf(office);
    }

    Optional<PersonLabel> label(PersonId id) {
        return offices.label(id);
    }

    /** Who is named in the matter for the office now. */
    List<PersonId> named(MatterId matter, OfficeId office) {
        return leads.officers(matter, office);
    }

    Set<PersonId> recused(MatterId matter) {
        return grants.excluded(matter);
    }

    RecusalSituation situation(MatterId matter, Caller caller, Person person, LocalDate today) {
        return new RecusalSituation(
                matter, caller, person, recused(matter), parting(matter, person), today);
    }

    private List<Order> parting(MatterId matter, Person person) {
        List<Order> parting = new ArrayList<>();
        parting.addAll(leads.parting(matter, person.office(), person.id()));
        parting.addAll(casefiles.parting(matter, person.office(), person.id()));
        return parting;
    }
}
