package org.lianban.casework.measure;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.deadline.Clocks;
import org.lianban.casework.deadline.domain.DueDay;
import org.lianban.casework.deadline.domain.LimitIds;
import org.lianban.casework.deadline.domain.Subject;
import org.lianban.casework.exhibit.Exhibits;
import org.lianban.casework.exhibit.domain.Exhibit;
import org.lianban.casework.lead.Leads;
import org.lianban.casework.lead.domain.LeadContent;
import org.lianban.casework.matter.domain.MatterFile;
import org.lianban.casework.measure.domain.DivisionName;
import org.lianban.casework.measure.domain.Measure;
import org.lianban.casework.measure.domain.MeasureKind;
import org.lianban.casework.measure.domain.Premises;
import org.lianban.casework.measure.domain.Situation;
import org.lianban.casework.measure.domain.Situation.Background;
import org.lianban.casework.measure.domain.Situation.Limits;
import org.lianban.casework.measure.domain.Wording;
import org.lianban.casework.office.Divisions;
import org.lianban.casework.office.Offices;
import org.lianban.casework.office.PersonLabel;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.office.domain.OfficeTree;
import org.lianban.casework.office.domain.Person;
import org.lianban.casework.party.Parties;
import org.lianban.casework.party.domain.PartiesOfMatter;
import org.lianban.kernel.contract.Actor;
import org.lianban.kernel.contract.EvidenceId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.counter.LawBook;
import org.lianban.kernel.counter.LegalClock;
import org.lianban.kernel.counter.Occasion;

/** Gathers from other rooms, as values, what the rules of this one must know. */
@ApplicationScoped
class MeasureSurroundings {
    private final Offices offices;
    private final Divisions divisions;
    private final Clocks clocks;
    private final Leads leads;
    private final Exhibits exhibits;
    private final Parties parties;
    private final LawBook laws;
    private final LegalClock legalClock;

    MeasureSurroundings(
            Offices offices,
            Divisions divisions,
            Clocks clocks,
            Leads leads,
            Exhibits exhibits,
            Parties parties,
            LawBook laws,
            LegalClock legalClock) {
        this.offices = offices;
        this.divisions = divisions;
        this.clocks = clocks;
        this.leads = leads;
        this.exhibits = exhibits;
        this.parties = parties;
        this.laws = laws;
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

    boolean isDivision(String code) {
        return divisions.exists(code);
    }

    String divisionName(String code) {
        return divisions.name(code).orElse(code);
    }

    /** Before there is a measure. */
    Situation situation(MatterFile matter, Caller caller, Occasion now) {
        return new Situation(
                matter,
                caller,
                offices.tree(),
                now,
                background(matter, matter.writingOffice()),
                Limits.NONE,
                List.of(),
                Set.of());
    }

    /** As it is looked at: what opens and closes acts. */
    Situation situation(MatterFile matter, Measure measure, Caller caller, Occasion now) {
        return new Situation(
                matter,
                caller,
                offices.tree(),
                now,
                background(matter, measure.office()),
                limits(measure, now),
                List.of(),
                Set.of());
    }

    /** As it is acted on. */
    Situation acting(
            MatterFile matter,
            Measure measure,
            Caller caller,
            Occasion now,
            Collection<EvidenceId> named) {
        Background background = background(matter, measure.office());
        return new Situation(
                matter,
                caller,
                offices.tree(),
                now,
                background,
                limits(measure, now),
                persons(background.officers()),
                exhibits.ofMatter(matter.id(), named).stream()
                        .map(Exhibit::id)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** What letters say that are issued on that day. */
    Wording wording(MatterFile matter, Measure measure, LocalDate on) {
        return wording(matter, measure.office(), measure.premises(), taking(matter, measure), on);
    }

    /**
     * The same before there is a measure.
     *
     * @param officers who take the goods, or are to
     */
    Wording wording(MatterFile matter, Premises premises, List<Person> officers, LocalDate on) {
        return wording(matter, matter.writingOffice(), premises, officers, on);
    }

    private Wording wording(
            MatterFile matter,
            OfficeId office,
            Premises premises,
            List<Person> officers,
            LocalDate on) {
        PartiesOfMatter named = parties.of(matter.id());
        return new Wording(
                matter.title(),
                named.addressed(),
                named.addressedCode(),
                offices.tree().office(office).name(),
                division(premises),
                officers,
                contact(matter, office),
                background(matter, office).breach().powers(),
                laws,
                on);
    }

    private DivisionName division(Premises premises) {
        return new DivisionName(
                divisions.above(premises.division()), divisionName(premises.division()));
    }

    // Whoever decides or signs does not know the goods.
    private @Nullable String contact(MatterFile matter, OfficeId office) {
        String labels =
                persons(leads.officers(matter.id(), office)).stream()
                        .map(Person::label)
                        .collect(Collectors.joining("、"));
        return labels.isEmpty() ? null : labels;
    }

    private List<Person> taking(MatterFile matter, Measure measure) {
        return persons(
                Stream.concat(
                                measure.officers().stream(),
                                leads.officers(matter.id(), measure.office()).stream())
                        .distinct()
                        .toList());
    }

    /** Row of the register under which such a measure must be over. */
    static String term(MeasureKind kind) {
        return kind.lapses() ? LimitIds.PRESERVATION : LimitIds.COERCION;
    }

    Optional<DueDay> end(Measure measure, String rule) {
        return clocks.end(measure.matter(), measure.office(), rule, Subject.measure(measure.id()));
    }

    /** What they are called in either language, in the order given. */
    List<PersonLabel> labels(List<PersonId> ids) {
        return ids.stream().map(offices::label).flatMap(Optional::stream).toList();
    }

    /** Those of them that exist, in the order given. */
    List<Person> persons(List<PersonId> ids) {
        return ids.stream().map(offices::person).flatMap(Optional::stream).toList();
    }

    private Background background(MatterFile matter, OfficeId office) {
        LeadContent content = leads.content(matter.id(), office).orElseThrow();
        return new Background(
                leads.officers(matter.id(), office), content.breach(), content.foundOn());
    }

    private Limits limits(Measure measure, Occasion now) {
        return new Limits(
                clocks.running(
                                measure.matter(),
                                measure.office(),
                                term(measure.kind()),
                                Subject.measure(measure.id()))
                        .orElse(null),
                end(measure, LimitIds.URGENT_APPROVAL)
                        .filter(end -> end.isOverAt(now.at()))
                        .isPresent());
    }
}
