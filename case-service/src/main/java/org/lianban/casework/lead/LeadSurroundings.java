package org.lianban.casework.lead;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.deadline.Clocks;
import org.lianban.casework.deadline.domain.LimitIds;
import org.lianban.casework.deadline.domain.RunningClock;
import org.lianban.casework.lead.domain.ActPeriod;
import org.lianban.casework.lead.domain.AppliedLaw;
import org.lianban.casework.lead.domain.LawChoice;
import org.lianban.casework.lead.domain.Lead;
import org.lianban.casework.lead.domain.LeadContent;
import org.lianban.casework.lead.domain.LeadState;
import org.lianban.casework.lead.domain.Situation;
import org.lianban.casework.matter.Matters;
import org.lianban.casework.matter.domain.MatterFile;
import org.lianban.casework.office.Offices;
import org.lianban.casework.office.PersonLabel;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.office.domain.OfficeTree;
import org.lianban.casework.office.domain.Person;
import org.lianban.casework.party.KnownRight;
import org.lianban.casework.party.Rights;
import org.lianban.casework.party.domain.RightEntry;
import org.lianban.kernel.contract.Actor;
import org.lianban.kernel.contract.EvidenceId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.counter.LawBook;
import org.lianban.kernel.counter.LegalClock;
import org.lianban.kernel.counter.Occasion;

/** Gathers from other rooms, as values, what the rules of this one must know. */
@ApplicationScoped
class LeadSurroundings {
    private final Offices offices;
    private final Clocks clocks;
    private final Matters matters;
    private final Rights rights;
    private final LegalClock legalClock;
    private final LawBook laws;

    LeadSurroundings(
            Offices offices,
            Clocks clocks,
            Matters matters,
            Rights rights,
            LegalClock legalClock,
            LawBook laws) {
        this.matters = matters;
        this.laws = laws;
        this.offices = offices;
        this.rights = rights;
        this.clocks = clocks;
        this.legalClock = legalClock;
    }

    Occasion occasion(Actor actor) {
        return new Occasion(actor, legalClock.now());
    }

    Instant now() {
        return legalClock.now();
    }

    LocalDate today() {
        return legalClock.today();
    }

    OfficeTree offices() {
        return offices.tree();
    }

    Situation situation(MatterFile matter, Caller caller, LocalDate today) {
        return situation(matter, caller, today, Set.of());
    }

    /**
     * @param evidence the items that a command may rest on
     */
    Situation situation(
            MatterFile matter, Caller caller, LocalDate today, Set<EvidenceId> evidence) {
        return new Situation(
                matter,
                caller,
                offices.tree(),
                today,
                clock(matter.id(), matter.writingOffice(), LimitIds.VERIFICATION).orElse(null),
                evidence,
                matters.isAwaited(matter.id()),
                laws);
    }

    Optional<RunningClock> clock(MatterId matter, OfficeId office, String rule) {
        return clocks.running(matter, office, rule);
    }

    /** What is known of a right that the lead names, at the act and today. */
    KnownRight known(RightEntry right, LeadContent content) {
        ActPeriod act = content.act();
        LocalDate last = act.to() == null ? content.foundOn() : act.to();
        LocalDate first = act.from() == null ? last : act.from();
        return rights.of(right, first, last, today());
    }

    /** What forbids the breach, as a letter prints it, by the law that applies to the act. */
    String provisions(Lead lead, @Nullable LawChoice choice) {
        LocalDate decided =
                choice == LawChoice.LIGHTER && lead.state() instanceof LeadState.CaseFiled filed
                        ? filed.filedOn()
                        : today();
        return AppliedLaw.of(lead.content(), choice, decided, laws).printed(laws);
    }

    List<Person> peopleOf(OfficeId office) {
        return offices.peopleOf(office);
    }

    /** What the person is called; his id, should nobody know him any more. */
    String label(PersonId person) {
        return offices.person(person).map(Person::label).orElse(person.toString());
    }

    /** What the person is called in either language; nothing if nobody knows him any more. */
    PersonLabel called(PersonId person) {
        return offices.label(person).orElseGet(() -> new PersonLabel(person.toString(), "", ""));
    }

    /** Those of them that exist, in the order given. */
    List<Person> persons(List<PersonId> ids) {
        return ids.stream().map(offices::person).flatMap(Optional::stream).toList();
    }
}
