package org.lianban.casework.lead.domain;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.deadline.domain.RunningClock;
import org.lianban.casework.lead.domain.LeadCommand.FileCase;
import org.lianban.casework.lead.domain.LeadCommand.Harm;
import org.lianban.casework.lead.domain.LeadState.CaseFiled;
import org.lianban.casework.lead.domain.LeadState.ImportWithdrawn;
import org.lianban.casework.lead.domain.LeadState.Merged;
import org.lianban.casework.lead.domain.LeadState.NotFiled;
import org.lianban.casework.lead.domain.LeadState.Registered;
import org.lianban.casework.lead.domain.LeadState.TransferredOut;
import org.lianban.casework.lead.domain.LeadState.Verifying;
import org.lianban.casework.lead.domain.MergeRules.Other;
import org.lianban.casework.matter.domain.Because;
import org.lianban.casework.matter.domain.Handling;
import org.lianban.casework.matter.domain.MatterFile;
import org.lianban.casework.matter.domain.Stage;
import org.lianban.casework.matter.domain.Standing;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.office.domain.Certificate;
import org.lianban.casework.office.domain.Office;
import org.lianban.casework.office.domain.OfficeFunction;
import org.lianban.casework.office.domain.OfficeKind;
import org.lianban.casework.office.domain.OfficeTree;
import org.lianban.casework.office.domain.Person;
import org.lianban.casework.office.domain.Role;
import org.lianban.casework.party.domain.BreachType;
import org.lianban.casework.party.domain.PartiesOfMatter;
import org.lianban.kernel.contract.ClockId;
import org.lianban.kernel.contract.EvidenceId;
import org.lianban.kernel.contract.HandlingId;
import org.lianban.kernel.contract.LetterId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.counter.LawBook;
import org.lianban.kernel.counter.LawFile;
import org.lianban.kernel.counter.Occasion;

/** 岳麓 and its neighbours, one lead of theirs, and the people who handle it (演示). */
final class LeadFixtures {
    static final OfficeId HUNAN = OfficeId.of("430000");
    static final OfficeId CHANGSHA = OfficeId.of("430100");
    static final OfficeId YUELU = OfficeId.of("430104");
    static final OfficeId YUHU = OfficeId.of("430302");
    static final EvidenceId ITEM = new EvidenceId(id(30));
    static final LocalDate FOUND = LocalDate.of(2026, 4, 13);
    static final LocalDate DUE = LocalDate.of(2026, 5, 7);
    static final LetterId FORM = new LetterId(id(6));
    static final LawBook LAWS = LawFile.packaged(new ObjectMapper());
    static final LocalDate TODAY = LocalDate.of(2026, 4, 15);
    static final MatterId MATTER = new MatterId(id(1));
    static final MatterId OTHER = new MatterId(id(41));
    static final HandlingId HANDLING = new HandlingId(id(2));
    static final Person FIRST = officer(11, YUELU, Role.OFFICER, LocalDate.of(2028, 12, 31));
    static final Person SECOND = officer(12, YUELU, Role.OFFICER, TODAY);
    static final Person THIRD = officer(13, YUELU, Role.OFFICER, LocalDate.of(2028, 12, 31));
    static final List<Person> BOTH = List.of(FIRST, SECOND);
    static final FilingForm BY_BOTH = form(BOTH);
    static final List<PersonId> BOTH_IDS = List.of(FIRST.id(), SECOND.id());
    static final OfficeTree OFFICES =
            new OfficeTree(
                    List.of(
                            office(HUNAN, OfficeKind.PROVINCE, null),
                            office(CHANGSHA, OfficeKind.CITY, HUNAN),
                            office(YUELU, OfficeKind.COUNTY, CHANGSHA),
                            office(YUHU, OfficeKind.COUNTY, HUNAN)));

    /** It has not stopped. */
    static final ActPeriod GOING_ON = new ActPeriod(LocalDate.of(2026, 3, 2), null, true);

    private LeadFixtures() {}

    static LeadContent content() {
        return content(BreachType.TM_INFRINGE_3, "430104", null, GOING_ON, FOUND);
    }

    static LeadContent content(
            BreachType breach,
            String place,
            @Nullable String business,
            ActPeriod act,
            LocalDate foundOn) {
        return new LeadContent(
                "网店销售标注专利号商品案(演示)",
                "举报称该店商品标注不存在的专利号。",
                LeadSource.REPORT_NAMED,
                LeadOrigin.NONE,
                breach,
                place,
                business,
                act,
                foundOn,
                null);
    }

    static Lead lead(LeadState state) {
        return lead(content(), state);
    }

    static Lead lead(LeadContent content, LeadState state) {
        return new Lead(MATTER, HANDLING, YUELU, content, true, null, state);
    }

    /** A second lead of 岳麓, about the same. */
    static Other other(LeadState state) {
        return other(YUELU, content(), state, YUELU, Standing.OPEN, Stage.VERIFYING);
    }

    static Other other(
            OfficeId office,
            LeadContent content,
            LeadState state,
            OfficeId writing,
            Standing standing,
            Stage stage) {
        Handling handling =
                new Handling(new HandlingId(id(42)), writing, "XS-2", stage, Because.REGISTERED, 1);
        return new Other(
                new Lead(OTHER, new HandlingId(id(42)), office, content, true, null, state),
                new MatterFile(OTHER, "另一线索", writing, 1, standing, 5, List.of(handling)));
    }

    static Verifying verifying() {
        return new Verifying(BOTH_IDS, false, List.of());
    }

    /** Every state the machine draws, by its word. */
    static LeadState state(String word) {
        return switch (word) {
            case "REGISTERED" -> new Registered();
            case "VERIFYING" -> verifying();
            case "PAUSED" ->
                    verifying().pause(Pause.begun(PauseGround.TESTING, paper("检测委托书"), FOUND));
            case "CASE_FILED" -> new CaseFiled(BOTH_IDS, TODAY);
            case "NOT_FILED" -> new NotFiled(BOTH_IDS, NonFilingGround.OTHER, TODAY);
            case "TRANSFERRED_OUT" -> new TransferredOut(List.of(), null);
            case "IMPORT_WITHDRAWN" -> new ImportWithdrawn(List.of(), null);
            case "MERGED" -> new Merged(OTHER, MergeKind.MERGED, verifying(), false, TODAY);
            case "DUPLICATE_CLOSED" ->
                    new Merged(OTHER, MergeKind.DUPLICATE, verifying(), false, TODAY);
            default -> throw new IllegalArgumentException(word);
        };
    }

    static Situation as(Role role) {
        return situation(role, YUELU, Standing.OPEN, Because.REGISTERED, TODAY);
    }

    static Situation on(Role role, LocalDate today) {
        return situation(role, YUELU, Standing.OPEN, Because.REGISTERED, today);
    }

    static Situation situation(
            Role role, OfficeId office, Standing standing, Because because, LocalDate today) {
        MatterFile matter =
                new MatterFile(
                        MATTER,
                        "线索",
                        YUELU,
                        1,
                        standing,
                        3,
                        List.of(
                                new Handling(
                                        HANDLING, YUELU, "XS-1", Stage.VERIFYING, because, 1)));
        return new Situation(
                matter,
                caller(role, office),
                OFFICES,
                today,
                clock(false),
                Set.of(ITEM),
                false,
                LAWS);
    }

    static Situation withClock(Situation situation, RunningClock clock) {
        return new Situation(
                situation.matter(),
                situation.caller(),
                situation.offices(),
                situation.today(),
                clock,
                situation.evidence(),
                situation.awaited(),
                LAWS);
    }

    static Situation awaited(Situation situation) {
        return new Situation(
                situation.matter(),
                situation.caller(),
                situation.offices(),
                situation.today(),
                situation.verification(),
                situation.evidence(),
                true,
                LAWS);
    }

    static RunningClock clock(boolean paused) {
        return new RunningClock(new ClockId(id(3)), "DL-01", FOUND, DUE, DUE, false, paused, false);
    }

    static Caller caller(Role role, OfficeId office) {
        return new Caller(new PersonId(id(20)), office, "岳麓局人员(演示)", Set.of(role));
    }

    static Occasion occasion(LocalDate day) {
        return new Occasion(
                caller(Role.OFFICER, YUELU).actor(),
                day.atTime(LocalTime.of(9, 0)).atZone(Occasion.ZONE).toInstant());
    }

    static Person officer(int number, OfficeId office, Role role, LocalDate certifiedTo) {
        return new Person(
                new PersonId(id(number)),
                office,
                "account-" + number,
                "办案人员(演示)",
                null,
                Set.of(role),
                List.of(new Certificate("演示执法证" + number, LocalDate.of(2024, 1, 1), certifiedTo)));
    }

    static Paper paper(String number) {
        return new Paper(number, null, null);
    }

    static FileCase filing() {
        return filing(null, null);
    }

    static FileCase filing(@Nullable ActPeriod act, @Nullable HarmKind kind) {
        @Nullable Harm harm = kind == null ? null : new Harm(kind, "食用后就医三人");
        Map<FilingCondition, Ground> grounds = new EnumMap<>(FilingCondition.class);
        for (FilingCondition condition : FilingCondition.values()) {
            grounds.put(condition, new Ground("见核查笔录", List.of()));
        }
        return new FileCase(grounds, act, harm, null, new ClockId(id(4)), FORM);
    }

    static FilingForm form(List<Person> officers) {
        return new FilingForm(new PartiesOfMatter(List.of(), List.of()), officers);
    }

    static UUID id(long number) {
        return new UUID(0, number);
    }

    private static Office office(OfficeId id, OfficeKind kind, @Nullable OfficeId superior) {
        return new Office(
                id,
                id.value() + "局(演示)",
                id.value() + " office (demo)",
                kind,
                "演",
                superior,
                List.of(id.value()),
                Set.of(OfficeFunction.PENALTY));
    }
}
