package org.lianban.casework.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lianban.casework.access.Grants;
import org.lianban.casework.lead.Leads;
import org.lianban.casework.matter.domain.MatterFile;
import org.lianban.casework.office.Offices;
import org.lianban.casework.office.PersonLabel;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.office.domain.OfficeTree;
import org.lianban.casework.office.domain.Role;
import org.lianban.casework.proposal.domain.ProposalSituation;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.counter.LegalClock;
import org.lianban.kernel.counter.Occasion;

/** Gathers from other rooms, as values, what the rules of this one must know. */
@ApplicationScoped
class ProposalSurroundings {
    private final Offices offices;
    private final Leads leads;
    private final Grants grants;
    private final ProposalStore store;
    private final LegalClock clock;

    ProposalSurroundings(
            Offices offices, Leads leads, Grants grants, ProposalStore store, LegalClock clock) {
        this.offices = offices;
        this.leads = leads;
        this.grants = grants;
        this.store = store;
        this.clock = clock;
    }

    /** Asked once more when the matter is locked: a share may have been recalled meanwhile. */
    void requireSight(Caller caller, MatterId matter) {
        grants.requireSight(caller, matter);
    }

    /** The caller as he reads the matter, without his roles if he reads it by its number. */
    Caller reading(Caller caller, MatterId matter) {
        return grants.reading(caller, matter);
    }

    ProposalSituation now(MatterFile matter, Caller caller) {
        return at(matter, caller, clock.today());
    }

    ProposalSituation at(MatterFile matter, Caller caller, LocalDate day) {
        return new ProposalSituation(
                matter,
                offices.tree(),
                caller,
                leads.officers(matter.id(), caller.office()).contains(caller.person()),
                store.waiting(matter.id(), caller.office()),
                day);
    }

    Occasion occasion(Caller caller) {
        return new Occasion(caller.actor(), clock.now());
    }

    /** Answers are a head's act where it is not an officer in charge who gives them. */
    Occasion answering(Caller caller, ProposalSituation situation) {
        return situation.inCharge()
                ? occasion(caller)
                : new Occasion(caller.actor(List.of(Role.AGENCY_HEAD)), clock.now());
    }

    OfficeTree tree() {
        return offices.tree();
    }

    Optional<PersonLabel> label(PersonId person) {
        return offices.label(person);
    }
}
