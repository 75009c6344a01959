package org.lianban.casework.histories;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.deadline.domain.LimitIds;
import org.lianban.casework.lead.domain.ActPeriod;
import org.lianban.casework.lead.domain.FilingCondition;
import org.lianban.casework.lead.domain.FilingForm;
import org.lianban.casework.lead.domain.FilingRules;
import org.lianban.casework.lead.domain.Ground;
import org.lianban.casework.lead.domain.ImportedCourse;
import org.lianban.casework.lead.domain.InformantRules;
import org.lianban.casework.lead.domain.Lead;
import org.lianban.casework.lead.domain.LeadAct;
import org.lianban.casework.lead.domain.LeadCommand.AssignOfficers;
import org.lianban.casework.lead.domain.LeadCommand.DeclineFiling;
import org.lianban.casework.lead.domain.LeadCommand.ExtendVerification;
import org.lianban.casework.lead.domain.LeadCommand.FileCase;
import org.lianban.casework.lead.domain.LeadCommand.ImportMatter;
import org.lianban.casework.lead.domain.LeadCommand.MergeLead;
import org.lianban.casework.lead.domain.LeadCommand.PauseVerification;
import org.lianban.casework.lead.domain.LeadCommand.Register;
import org.lianban.casework.lead.domain.LeadCommand.ResumeVerification;
import org.lianban.casework.lead.domain.LeadCommand.TellInformant;
import org.lianban.casework.lead.domain.LeadContent;
import org.lianban.casework.lead.domain.LeadOrigin;
import org.lianban.casework.lead.domain.LeadRules;
import org.lianban.casework.lead.domain.LeadSource;
import org.lianban.casework.lead.domain.LeadState;
import org.lianban.casework.lead.domain.MatterImportRules;
import org.lianban.casework.lead.domain.MergeKind;
import org.lianban.casework.lead.domain.MergeRules;
import org.lianban.casework.lead.domain.MergeRules.Compared;
import org.lianban.casework.lead.domain.MergeRules.Other;
import org.lianban.casework.lead.domain.NonFilingGround;
import org.lianban.casework.lead.domain.NoticeWay;
import org.lianban.casework.lead.domain.Paper;
import org.lianban.casework.lead.domain.Pause;
import org.lianban.casework.lead.domain.PauseGround;
import org.lianban.casework.lead.domain.RegistrationRules;
import org.lianban.casework.lead.domain.RestartRules;
import org.lianban.casework.lead.domain.Situation;
import org.lianban.casework.lead.domain.Teller;
import org.lianban.casework.lead.domain.VerificationRules;
import org.lianban.casework.matter.domain.Because;
import org.lianban.casework.matter.domain.Handling;
import org.lianban.casework.matter.domain.MatterFile;
import org.lianban.casework.matter.domain.Stage;
import org.lianban.casework.matter.domain.Standing;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.office.domain.Person;
import org.lianban.casework.party.domain.BreachType;
import org.lianban.casework.party.domain.PartiesOfMatter;
import org.lianban.kernel.contract.HandlingId;
import org.lianban.kernel.contract.LetterId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.counter.LawBook;
import org.lianban.kernel.counter.LawFile;
import org.lianban.kernel.counter.Refusal;
import org.lianban.kernel.counter.Ruling;

/** What may be tried with a lead, lawful or not. */
final class LeadSteps {
    private static final LawBook LAWS = LawFile.packaged(new ObjectMapper());

    private static final MatterId ANOTHER = new MatterId(new UUID(0, 3));

    private static final LetterId FORM = new LetterId(new UUID(0, 5));
    private static final Teller TELLER = new Teller(true, true, true, false);

    private LeadSteps() {}

    /** A lead comes in: every second was told by somebody, every second is of passing-off. */
    static void register(HouseOnPaper house, Random choices) {
        Optional<Refusal> refused =
                house.carryOutLead(
                        RegistrationRules.register(
                                registration(house, house.today(), choices),
                                Staff.asOfficer(Staff.OFFICERS.getFirst()),
                                Staff.OFFICES,
                                house.now()));
        if (refused.isPresent()) {
            throw new AssertionError("no lead begins: " + refused.get().name());
        }
    }

    /**
     * A matter comes from the books that the office kept before; empty if it was taken as it is.
     */
    static Optional<Refusal> enter(HouseOnPaper house, Random choices) {
        LocalDate found = house.today().minusDays(choices.nextInt(120));
        @Nullable LocalDate filed = choices.nextInt(3) == 0 ? after(found, house, choices) : null;
        List<Person> officers =
                filed == null && choices.nextInt(4) == 0 ? List.of() : Staff.OFFICERS.subList(0, 2);
        List<Pause> pauses = new ArrayList<>();
        LocalDate from = filed == null ? found : filed;
        while (!officers.isEmpty() && choices.nextInt(3) == 0) {
            from = after(from, house, choices);
            @Nullable LocalDate to = choices.nextInt(4) == 0 ? null : after(from, house, choices);
            Paper paper = paper("检测委托书");
            pauses.add(new Pause(PauseGround.TESTING, paper, from, to == null ? null : paper, to));
            from = to == null ? from : to;
        }
        @Nullable LocalDate extended =
                !officers.isEmpty() && choices.nextInt(3) == 0
                        ? after(found, house, choices)
                        : null;
        return house.carryOutLead(
                MatterImportRules.enter(
                        new ImportMatter(
                                registration(house, found, choices),
                                new ImportedCourse("旧1号", officers, extended, pauses, filed),
                                house.nextClock()),
                        Staff.AGENCY_HEAD,
                        Staff.OFFICES,
                        house.now()));
    }

    private static LocalDate after(LocalDate day, HouseOnPaper house, Random choices) {
        LocalDate later = day.plusDays(choices.nextInt(30));
        return later.isAfter(house.today()) ? house.today() : later;
    }

    private static Register registration(HouseOnPaper house, LocalDate found, Random choices) {
        boolean told = choices.nextBoolean();
        BreachType breach =
                choices.nextBoolean() ? BreachType.PATENT_PASSING_OFF : BreachType.TM_INFRINGE_3;
        LeadContent content =
                new LeadContent(
                        "网店销售案(演示)",
                        "巡查发现该店商品标注不存在的专利号。",
                        told ? LeadSource.REPORT_NAMED : LeadSource.INSPECTION,
                        LeadOrigin.NONE,
                        breach,
                        Staff.OFFICE.value(),
                        null,
                        new ActPeriod(LocalDate.of(2025, 3, 2), null, true),
                        found,
                        null);
        return new Register(
                HouseOnPaper.MATTER,
                HouseOnPaper.HANDLING,
                Staff.OFFICE,
                content,
                List.of(),
                told ? TELLER : null,
                house.nextClock(),
                house.nextClock());
    }

    /** A later report that tells new facts goes into the lead. */
    static Optional<Refusal> restart(HouseOnPaper house, Random choices) {
        return house.carryOutLead(
                RestartRules.restart(
                        house.books().lead().orElseThrow(),
                        after(house.restartedFrom(), house, choices)));
    }

    static Situation situation(HouseOnPaper house, Caller caller) {
        return new Situation(
                house.books().matter(),
                caller,
                Staff.OFFICES,
                house.today(),
                house.running(LimitIds.VERIFICATION),
                Set.of(),
                false,
                LAWS);
    }

    /** Why it is refused; empty when it was done. */
    static Optional<Refusal> attempt(
            HouseOnPaper house, LeadAct act, Caller caller, Random choices) {
        Lead lead = house.books().lead().orElseThrow();
        Situation now = situation(house, caller);
        return house.carryOutLead(
                switch (act) {
                    case ASSIGN -> {
                        List<Person> officers = officers(choices);
                        yield VerificationRules.assign(
                                lead, new AssignOfficers(officers, officers.size()), now);
                    }
                    case EXTEND ->
                            VerificationRules.extend(lead, new ExtendVerification("案情复杂"), now);
                    case PAUSE ->
                            VerificationRules.pause(
                                    lead,
                                    new PauseVerification(
                                            PauseGround.TESTING,
                                            paper("检测委托书"),
                                            dayNear(house, choices)),
                                    now);
                    case RESUME ->
                            VerificationRules.resume(
                                    lead,
                                    new ResumeVerification(paper("检测报告"), dayNear(house, choices)),
                                    now);
                    case MERGE -> merging(house, lead, MergeKind.MERGED, choices, now);
                    case CLOSE_DUPLICATE -> merging(house, lead, MergeKind.DUPLICATE, choices, now);
                    case UNMERGE -> MergeRules.undo(lead, another(house, choices), now);
                    case FILE ->
                            FilingRules.file(lead, filing(house, choices), form(house), null, now);
                    case DECLINE ->
                            FilingRules.decline(
                                    lead,
                                    new DeclineFiling(NonFilingGround.OTHER, "见报告", FORM),
                                    form(house),
                                    now);
                    case TELL_INFORMANT ->
                            InformantRules.tell(
                                    lead,
                                    new TellInformant(
                                            dayNear(house, choices), NoticeWay.PHONE, Staff.OTHER),
                                    now);
                });
    }

    // Mostly into another that is followed up and about the same.
    private static Ruling<Lead> merging(
            HouseOnPaper house, Lead lead, MergeKind kind, Random choices, Situation now) {
        return MergeRules.merge(
                lead,
                new MergeLead(ANOTHER, kind, choices.nextBoolean() ? "同一当事人同一行为" : null),
                another(house, choices),
                new Compared(
                        choices.nextInt(4) > 0,
                        choices.nextInt(4) > 0,
                        choices.nextInt(6) == 0,
                        lead.content().foundOn()),
                now);
    }

    // A second lead of the office, of which a case is filed now and then.
    private static Other another(HouseOnPaper house, Random choices) {
        Lead lead = house.books().lead().orElseThrow();
        HandlingId handling = new HandlingId(new UUID(0, 4));
        boolean filed = choices.nextInt(4) == 0;
        return new Other(
                new Lead(
                        ANOTHER,
                        handling,
                        Staff.OFFICE,
                        lead.content(),
                        lead.hasInformant(),
                        null,
                        filed
                                ? new LeadState.CaseFiled(List.of(), house.today())
                                : new LeadState.Registered()),
                new MatterFile(
                        ANOTHER,
                        "另一线索",
                        Staff.OFFICE,
                        0,
                        Standing.OPEN,
                        0,
                        List.of(
                                new Handling(
                                        handling,
                                        Staff.OFFICE,
                                        "XS-2",
                                        filed ? Stage.FILED : Stage.REGISTERED,
                                        Because.REGISTERED,
                                        0))));
    }

    static boolean isOpen(HouseOnPaper house, LeadAct act, Caller caller) {
        return LeadRules.closed(act, house.books().lead().orElseThrow(), situation(house, caller))
                .isEmpty();
    }

    // Mostly enough of them; at times one alone, one twice, or one without a certificate.
    static List<Person> officers(Random choices) {
        return choices.ints(1 + choices.nextInt(3), 0, Staff.OFFICERS.size())
                .mapToObj(Staff.OFFICERS::get)
                .toList();
    }

    // Today and the days around it: those of tomorrow and of long ago are tried too.
    static LocalDate dayNear(HouseOnPaper house, Random choices) {
        return house.today().minusDays(choices.nextInt(12) - 1L);
    }

    private static FilingForm form(HouseOnPaper house) {
        return new FilingForm(new PartiesOfMatter(List.of(), List.of()), house.named());
    }

    private static FileCase filing(HouseOnPaper house, Random choices) {
        Map<FilingCondition, Ground> grounds = new EnumMap<>(FilingCondition.class);
        for (FilingCondition condition : FilingCondition.values()) {
            if (choices.nextInt(40) > 0) {
                grounds.put(condition, new Ground("见核查笔录", List.of()));
            }
        }
        return new FileCase(grounds, null, null, null, house.nextClock(), FORM);
    }

    private static Paper paper(String number) {
        return new Paper(number, null, null);
    }
}
