package org.lianban.casework.lead;

import com.fasterxml.uuid.Generators;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.lead.LeadDecisions.Asked;
import org.lianban.casework.lead.domain.FiledTarget;
import org.lianban.casework.lead.domain.FilingRules;
import org.lianban.casework.lead.domain.ImportMark;
import org.lianban.casework.lead.domain.ImportedCourse;
import org.lianban.casework.lead.domain.Lead;
import org.lianban.casework.lead.domain.LeadCommand.ImportMatter;
import org.lianban.casework.lead.domain.LeadCommand.VerifyImport;
import org.lianban.casework.lead.domain.LeadRefusal;
import org.lianban.casework.lead.domain.LeadState;
import org.lianban.casework.lead.domain.MatterImportRules;
import org.lianban.casework.lead.domain.Situation;
import org.lianban.casework.matter.Matters;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.office.domain.Person;
import org.lianban.casework.office.domain.Role;
import org.lianban.casework.party.Parties;
import org.lianban.casework.party.domain.PartiesOfMatter;
import org.lianban.casework.party.domain.PartyOrder;
import org.lianban.kernel.contract.ClockId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.counter.Occasion;
import org.lianban.kernel.counter.RefusedException;
import org.lianban.kernel.counter.Ruling;

/** 存量案件导入: matters in progress entered as far as they had come, and found right. */
@ApplicationScoped
class MatterImportDesk {
    private static final Logger LOG = Logger.getLogger(MatterImportDesk.class);

    private final Matters matters;
    private final LeadStore store;
    private final ImportMarkStore marks;
    private final InformantStore informants;
    private final FirstFiled firstFiled;
    private final Parties parties;
    private final LeadDecisions decisions;
    private final LeadSurroundings surroundings;

    MatterImportDesk(
            Matters matters,
            LeadStore store,
            ImportMarkStore marks,
            InformantStore informants,
            FirstFiled firstFiled,
            Parties parties,
            LeadDecisions decisions,
            LeadSurroundings surroundings) {
        this.matters = matters;
        this.store = store;
        this.marks = marks;
        this.informants = informants;
        this.firstFiled = firstFiled;
        this.parties = parties;
        this.decisions = decisions;
        this.surroundings = surroundings;
    }

    /** Locks what the filed cases among them claim, all at once and in the order of all filings. */
    @Transactional
    void lockAhead(Caller caller, List<Registration> filed) {
        LocalDate today = surroundings.today();
        List<FiledTarget> claimed = new ArrayList<>();
        for (Registration registration : filed) {
            PartiesOfMatter named = new PartiesOfMatter(List.of(), List.of());
            for (PartyOrder order : registration.at(caller.office()).parties()) {
                named = parties.after(named, order, today);
            }
            claimed.addAll(FilingRules.targets(registration.content(), named));
        }
        firstFiled.lockAhead(claimed);
    }

    /**
     * Within the transaction of whoever reads the list.
     *
     * @throws RefusedException if the office cannot have it so; nothing of it stands then
     */
    @Transactional
    Ruling<Lead> enter(Caller caller, Registration registration, CourseSaid said) {
        @Nullable Informant informant = registration.informant();
        if (informant != null) {
            new SealedWords(informant).refuseIn(said);
        }
        Occasion occasion = surroundings.occasion(caller.actor(List.of(Role.AGENCY_HEAD)));
        ImportedCourse course =
                new ImportedCourse(
                        said.formerNumber(),
                        officers(caller.office(), said.officers()),
                        said.extendedOn(),
                        said.pauses(),
                        said.filedOn());
        ImportMatter command =
                new ImportMatter(
                        registration.at(caller.office()),
                        course,
                        new ClockId(Generators.timeBasedEpochGenerator().generate()));
        Ruling<Lead> ruling =
                MatterImportRules.enter(command, caller, surroundings.offices(), occasion);
        switch (ruling) {
            case Ruling.Made<Lead> made -> {
                Lead lead = made.next();
                store.insert(lead, null);
                store.save(lead);
                if (informant != null) {
                    informants.enter(lead.matter(), lead.office(), informant);
                }
                if (!marks.enter(MatterImportRules.mark(lead, course, caller, occasion.on()))) {
                    throw new RefusedException(
                            LeadRefusal.IMPORT_NUMBER_KNOWN, Map.of("pointer", "/formerNumber"));
                }
                matters.settle(lead.matter(), made, occasion);
                marks.told(
                        lead.matter(),
                        lead.office(),
                        matters.find(lead.matter()).orElseThrow().version());
                filed(caller, lead, course);
            }
            case Ruling.Refused<Lead> _ -> {}
        }
        return ruling;
    }

    @Transactional
    Ruling<Lead> verify(Caller caller, MatterId id, long seen, VerifyImport command) {
        @Nullable ImportMark mark = marks.find(id, caller.office()).orElse(null);
        return decisions.decide(
                new Asked(caller, Role.OFFICER, id, seen),
                List.of(),
                (lead, now) -> {
                    Ruling<Lead> ruling = MatterImportRules.verify(mark, lead, now);
                    switch (ruling) {
                        case Ruling.Made<Lead> _ ->
                                found(Objects.requireNonNull(mark), command, now);
                        case Ruling.Refused<Lead> _ -> {}
                    }
                    return ruling;
                });
    }

    private void found(ImportMark mark, VerifyImport command, Situation now) {
        informants.words(mark.matter()).ifPresent(words -> words.refuseIn(command));
        marks.verify(MatterImportRules.verified(mark, command, now));
    }

    // It claims its targets as at a filing. Who was first is not said: a trial costs nothing and
    // leaves nothing.
    private void filed(Caller caller, Lead lead, ImportedCourse course) {
        switch (lead.state()) {
            case LeadState.CaseFiled _ -> {
                // Those of a verification are written with the lead.
                store.keepPauses(lead, course.pauses());
                Meeting meeting =
                        new Meeting(
                                caller,
                                lead.office() + " " + course.formerNumber(),
                                null,
                                Meeting.Act.IMPORTING);
                Optional<FiledMatch> first = firstFiled.before(meeting, lead);
                if (first.isPresent()) {
                    firstFiled.named(meeting, first.orElseThrow());
                    LOG.infov(
                            "An import met an earlier filing: officeId={0} first={1}",
                            lead.office(), first.orElseThrow().office());
                    throw new RefusedException(LeadRefusal.IMPORT_TARGET_FILED);
                }
                firstFiled.claim(lead);
            }
            case LeadState.Registered _,
                    LeadState.Verifying _,
                    LeadState.NotFiled _,
                    LeadState.TransferredOut _,
                    LeadState.Merged _,
                    LeadState.ImportWithdrawn _ -> {}
        }
    }

    // What a cell says is not repeated: a column that slipped may name somebody else.
    private List<Person> officers(OfficeId office, List<String> names) {
        List<Person> people = surroundings.peopleOf(office);
        List<Person> officers = new ArrayList<>();
        for (String name : names) {
            List<Person> called =
                    people.stream()
                            .filter(one -> one.account().equals(name) || one.label().equals(name))
                            .filter(one -> one.roles().contains(Role.OFFICER))
                            .toList();
            if (called.size() != 1) {
                throw new RefusedException(
                        LeadRefusal.IMPORT_OFFICER_UNKNOWN, Map.of("pointer", "/officers"));
            }
            officers.add(called.getFirst());
        }
        return officers;
    }
}
