package org.lianban.casework.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lianban.casework.casefile.domain.Casefile;
import org.lianban.casework.casefile.domain.Situation;
import org.lianban.casework.casefile.domain.Wording;
import org.lianban.casework.deadline.Clocks;
import org.lianban.casework.deadline.domain.LimitIds;
import org.lianban.casework.deadline.domain.RunningClock;
import org.lianban.casework.lead.Leads;
import org.lianban.casework.matter.Matters;
import org.lianban.casework.matter.domain.MatterFile;
import org.lianban.casework.office.Offices;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.office.domain.OfficeTree;
import org.lianban.casework.office.domain.Person;
import org.lianban.casework.party.Parties;
import org.lianban.casework.party.domain.PartiesOfMatter;
import org.lianban.casework.transfer.Transfers;
import org.lianban.kernel.contract.Actor;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.counter.LegalClock;
import org.lianban.kernel.counter.Occasion;

/** Gathers from other rooms, as values, what the rules of this one must know. */
@ApplicationScoped
class CasefileSurroundings {
    private final Offices offices;
    private final Clocks clocks;
    private final Transfers transfers;
    private final Matters matters;
    private final Leads leads;
    private final Parties parties;
    private final LegalClock legalClock;

    CasefileSurroundings(
            Offices offices,
            Clocks clocks,
            Transfers transfers,
            Matters matters,
            Leads leads,
            Parties parties,
            LegalClock legalClock) {
        this.offices = offices;
        this.clocks = clocks;
        this.transfers = transfers;
        this.matters = matters;
        this.leads = leads;
        this.parties = parties;
        this.legalClock = legalClock;
    }

    Occasion occasion(Actor actor) {
        return new Occasion(actor, legalClock.now());
    }

    LocalDate today() {
        return legalClock.today();
    }

    OfficeTree offices() {
        return offices.tree();
    }

    Situation situation(MatterFile matter, Casefile file, Caller caller, LocalDate today) {
        return new Situation(
                matter,
                caller,
                offices.tree(),
                today,
                persons(file.officers()),
                transfers.isOnItsWay(matter.id()) || matters.isAwaited(matter.id()));
    }

    /** What a letter to the party says, as the office knows the matter. */
    Wording wording(MatterId matter, OfficeId office) {
        PartiesOfMatter named = parties.of(matter);
        return new Wording(
                named.addressed(), named.addressedCode(), leads.provisions(matter, office));
    }

    /** The case's limits that have not ended. */
    List<RunningClock> clocks(Casefile file) {
        return LimitIds.OF_CASE.stream()
                .map(rule -> clocks.running(file.matter(), file.office(), rule))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Those of them that exist, in the order given. */
    List<Person> persons(List<PersonId> ids) {
        return ids.stream().map(offices::person).flatMap(Optional::stream).toList();
    }
}
