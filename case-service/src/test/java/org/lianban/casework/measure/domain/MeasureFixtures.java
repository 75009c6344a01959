package org.lianban.casework.measure.domain;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.deadline.domain.RunningClock;
import org.lianban.casework.letter.domain.ActPaper;
import org.lianban.casework.matter.domain.Because;
import org.lianban.casework.matter.domain.Handling;
import org.lianban.casework.matter.domain.MatterFile;
import org.lianban.casework.matter.domain.Stage;
import org.lianban.casework.matter.domain.Standing;
import org.lianban.casework.measure.domain.MeasureCommand.Approve;
import org.lianban.casework.measure.domain.MeasureCommand.Convert;
import org.lianban.casework.measure.domain.MeasureCommand.Disapprove;
import org.lianban.casework.measure.domain.MeasureCommand.Dispose;
import org.lianban.casework.measure.domain.MeasureCommand.Extend;
import org.lianban.casework.measure.domain.MeasureCommand.Haste;
import org.lianban.casework.measure.domain.MeasureCommand.Propose;
import org.lianban.casework.measure.domain.MeasureCommand.Release;
import org.lianban.casework.measure.domain.MeasureCommand.Settle;
import org.lianban.casework.measure.domain.MeasureCommand.Take;
import org.lianban.casework.measure.domain.MeasureState.Approved;
import org.lianban.casework.measure.domain.MeasureState.Ended;
import org.lianban.casework.measure.domain.MeasureState.InForce;
import org.lianban.casework.measure.domain.MeasureState.Proposed;
import org.lianban.casework.measure.domain.MeasureState.Urgent;
import org.lianban.casework.measure.domain.Situation.Background;
import org.lianban.casework.measure.domain.Situation.Limits;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.office.domain.Certificate;
import org.lianban.casework.office.domain.Office;
import org.lianban.casework.office.domain.OfficeFunction;
import org.lianban.casework.office.domain.OfficeKind;
import org.lianban.casework.office.domain.OfficeTree;
import org.lianban.casework.office.domain.Person;
import org.lianban.casework.office.domain.Role;
import org.lianban.casework.party.domain.BreachType;
import org.lianban.kernel.contract.ClockId;
import org.lianban.kernel.contract.EvidenceId;
import org.lianban.kernel.contract.HandlingId;
import org.lianban.kernel.contract.LetterId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.MeasureId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.counter.LawBook;
import org.lianban.kernel.counter.LawFile;
import org.lianban.kernel.counter.Occasion;
import org.lianban.kernel.counter.Ruling;

/** 雨花's fruit in a wholesale market, and 长沙, 湖南 and 荷塘 beside it (演示). */
final class MeasureFixtures {
    static final OfficeId HUNAN = OfficeId.of("430000");
    static final OfficeId CHANGSHA = OfficeId.of("430100");
    static final OfficeId YUHUA = OfficeId.of("430111");
    static final OfficeId HETANG = OfficeId.of("430202");
    static final MatterId MATTER = new MatterId(id(1));
    static final MeasureId MEASURE = new MeasureId(id(2));
    static final MeasureId SEIZURE = new MeasureId(id(3));
    static final HandlingId HANDLING = new HandlingId(id(4));
    static final ClockId CLOCK = new ClockId(id(5));
    static final LawBook LAWS = LawFile.packaged(new ObjectMapper());
    static final LetterId LETTER = new LetterId(id(8));
    static final LetterId LIST = new LetterId(id(9));
    static final LetterId SPOT = new LetterId(id(10));
    static final LetterId REST = new LetterId(id(14));
    static final LetterId REST_LIST = new LetterId(id(15));
    static final EvidenceId SAMPLE = new EvidenceId(id(6));
    static final LocalDate FOUND = LocalDate.of(2026, 7, 8);
    static final LocalDate TAKEN = LocalDate.of(2026, 7, 9);
    static final LocalDate TODAY = LocalDate.of(2026, 7, 15);
    static final Person FIRST = officer(11, LocalDate.of(2028, 12, 31));
    static final Person SECOND = officer(12, TODAY);
    static final Person THIRD = officer(13, LocalDate.of(2028, 12, 31));
    static final Wording WORDING = wording("黄桃批发部(演示)", TODAY);
    static final Premises MARKET = new Premises("430111", "批发市场12号(演示)");
    static final Premises WAREHOUSE = new Premises("430211", "仓库3号(演示)");
    static final Goods FRUIT = new Goods("黄桃", new BigDecimal("120"), "箱", true, "冷库");
    static final Goods BOXES = new Goods("包装箱", new BigDecimal("120"), "个", false, null);
    static final Approval APPROVAL =
            new Approval(new PersonId(id(21)), new ActPaper.Outside("长雨市监先登〔2026〕3号"), TAKEN, null);
    static final OfficeTree OFFICES =
            new OfficeTree(
                    List.of(
                            office(HUNAN, OfficeKind.PROVINCE, null),
                            office(CHANGSHA, OfficeKind.CITY, HUNAN),
                            office(YUHUA, OfficeKind.COUNTY, CHANGSHA),
                            office(HETANG, OfficeKind.COUNTY, OfficeId.of("430000"))));

    static final String FACTS = "现场待售的黄桃使用他人注册商标。";

    private MeasureFixtures() {}

    static Measure measure(MeasureKind kind, String state) {
        boolean taken = Set.of("URGENT", "IN_FORCE", "EXTENDED").contains(state);
        return new Measure(
                MEASURE,
                MATTER,
                HANDLING,
                YUHUA,
                kind,
                state.equals("URGENT"),
                MARKET,
                TAKEN,
                FACTS,
                List.of(FIRST.id(), SECOND.id()),
                List.of(
                        taken ? GoodsLine.held(1, FRUIT) : GoodsLine.listed(1, FRUIT),
                        taken ? GoodsLine.held(2, BOXES) : GoodsLine.listed(2, BOXES)),
                state(state));
    }

    /** As it was proposed before anybody was asked what was found. */
    static Measure withoutFacts(Measure measure) {
        return new Measure(
                measure.id(),
                measure.matter(),
                measure.handling(),
                measure.office(),
                measure.kind(),
                measure.urgent(),
                measure.premises(),
                measure.proposedOn(),
                null,
                measure.officers(),
                measure.goods(),
                measure.state());
    }

    /** Every state the machine draws, by its word. */
    static MeasureState state(String word) {
        Taking taking = Taking.on(TAKEN);
        return switch (word) {
            case "PROPOSED" -> new Proposed();
            case "APPROVED" -> new Approved(APPROVAL);
            case "URGENT" ->
                    new Urgent(
                            Taking.at(
                                    TAKEN.atTime(9, 0).toInstant(offset()),
                                    new ActPaper.Issued(SPOT)));
            case "IN_FORCE" -> new InForce(taking, APPROVAL, null);
            case "EXTENDED" ->
                    new InForce(
                            taking,
                            APPROVAL,
                            new Prolonging(new ActPaper.Outside("延强1号"), "案情复杂", TODAY));
            case "ENDED" ->
                    new Ended(
                            new InForce(taking, APPROVAL, null),
                            new Ending(
                                    MeasureOutcome.RELEASED,
                                    TODAY,
                                    new ActPaper.Outside("解登1号"),
                                    "已查清"));
            default -> throw new IllegalArgumentException(word);
        };
    }

    /** The word of the state that was reached, or the refusal. */
    static String outcome(MeasureAct act, Measure measure, Situation now) {
        return switch (act) {
            case APPROVE ->
                    word(
                            TakingRules.approve(
                                    measure, new Approve(outside("先登1号"), null), now, WORDING));
            case DISAPPROVE ->
                    word(
                            TakingRules.disapprove(
                                    measure, new Disapprove(outside("解登1号"), "无必要"), now, WORDING));
            case TAKE -> word(TakingRules.take(measure, new Take(TODAY, CLOCK), now));
            case SETTLE -> word(HoldingRules.settle(measure, recorded(), now, WORDING));
            case CONVERT ->
                    switch (SeizureRules.convert(measure, convert(), now, WORDING)) {
                        case Ruling.Made<Conversion>(var next, var _, var _) ->
                                next.preservation().state().word()
                                        + "+"
                                        + next.seizure().state().word();
                        case Ruling.Refused<Conversion> refused ->
                                refused.refusal().name() + refused.particulars();
                    };
            case EXTEND ->
                    word(
                            HoldingRules.extend(
                                    measure, new Extend(outside("延强1号"), "案情复杂"), now, WORDING));
            case RELEASE ->
                    word(
                            HoldingRules.release(
                                    measure,
                                    new Release(List.of(), outside("解强1号"), "已查清"),
                                    now,
                                    WORDING));
            case DISPOSE -> word(HoldingRules.dispose(measure, dispose(1), now, WORDING));
        };
    }

    /** What letters say on that day. */
    static Wording wording(@Nullable String party, LocalDate on) {
        return new Wording(
                "线索",
                party,
                null,
                "长沙市雨花区市场监督管理局",
                new DivisionName(List.of("湖南省", "长沙市"), "雨花区"),
                List.of(FIRST, SECOND),
                "办案人员甲(演示)、办案人员乙(演示)",
                List.of("trademark-powers"),
                LAWS,
                on);
    }

    static Notice outside(String number) {
        return new Notice.Outside(number);
    }

    static Settle recorded() {
        return new Settle(Settlement.RECORDED, outside("解登1号"), "已拍照");
    }

    static Convert convert(Integer... lines) {
        return new Convert(SEIZURE, List.of(lines), outside("强制1号"), outside("解登1号"), CLOCK);
    }

    static Dispose dispose(int line) {
        return new Dispose(line, new Disposal("同意书1号", "变卖", List.of(SAMPLE)), LETTER);
    }

    static Propose proposal(MeasureKind kind, Premises premises, @Nullable Instant takenAt) {
        return new Propose(
                MEASURE,
                kind,
                premises,
                List.of(FRUIT, BOXES),
                FACTS,
                List.of(FIRST, SECOND),
                2,
                Set.of(),
                takenAt == null
                        ? null
                        : new Haste(takenAt, new ActPaper.Issued(SPOT), CLOCK, new ClockId(id(7))));
    }

    static Situation as(Role role) {
        return situation(caller(FIRST.id(), role, YUHUA));
    }

    static Situation situation(Caller caller) {
        return situation(caller, Standing.OPEN, BreachType.GI_MISUSE, Limits.NONE);
    }

    static Situation at(Stage stage, Role role) {
        return situation(
                caller(FIRST.id(), role, YUHUA),
                matter(Standing.OPEN, stage, Because.REGISTERED),
                BreachType.GI_MISUSE,
                Limits.NONE);
    }

    /** 荷塘 has the matter by now. */
    static Situation gone(Standing standing, Role role, OfficeId office) {
        return gone(standing, caller(FIRST.id(), role, office));
    }

    static Situation gone(Standing standing, Caller caller) {
        MatterFile matter =
                new MatterFile(
                        MATTER,
                        "线索",
                        HETANG,
                        2,
                        standing,
                        9,
                        List.of(
                                new Handling(
                                        HANDLING,
                                        YUHUA,
                                        "XS-1",
                                        Stage.TRANSFERRED,
                                        Because.REGISTERED,
                                        1),
                                new Handling(
                                        new HandlingId(id(8)),
                                        HETANG,
                                        "XS-2",
                                        Stage.VERIFYING,
                                        Because.DESIGNATION,
                                        2)));
        return situation(caller, matter, BreachType.GI_MISUSE, Limits.NONE);
    }

    static Situation situation(Caller caller, Standing standing, BreachType breach, Limits limits) {
        return situation(
                caller, matter(standing, Stage.VERIFYING, Because.REGISTERED), breach, limits);
    }

    private static Situation situation(
            Caller caller, MatterFile matter, BreachType breach, Limits limits) {
        return new Situation(
                matter,
                caller,
                OFFICES,
                on(caller, TODAY),
                new Background(List.of(FIRST.id(), SECOND.id()), breach, FOUND),
                limits,
                List.of(FIRST, SECOND),
                Set.of(SAMPLE));
    }

    static Occasion on(Caller caller, LocalDate day) {
        return new Occasion(caller.actor(), day.atTime(10, 0).toInstant(offset()));
    }

    static MatterFile matter(Standing standing, Stage stage, Because because) {
        return new MatterFile(
                MATTER,
                "线索",
                YUHUA,
                1,
                standing,
                7,
                List.of(new Handling(HANDLING, YUHUA, "XS-1", stage, because, 1)));
    }

    /** Under which the goods are held until that day. */
    static Limits until(LocalDate due) {
        return new Limits(
                new RunningClock(CLOCK, "DL-10", TAKEN, due, due, false, false, false), false);
    }

    static Caller caller(PersonId person, Role role, OfficeId office) {
        return new Caller(person, office, "人员(演示)", Set.of(role));
    }

    static String word(Ruling<Measure> ruling) {
        return switch (ruling) {
            case Ruling.Made<Measure> made -> made.next().state().word();
            case Ruling.Refused<Measure> refused ->
                    refused.refusal().name() + refused.particulars();
        };
    }

    static UUID id(long number) {
        return new UUID(0, number);
    }

    static ZoneOffset offset() {
        return ZoneOffset.ofHours(8);
    }

    private static Person officer(int number, LocalDate certifiedTo) {
        return new Person(
                new PersonId(id(number)),
                YUHUA,
                "account-" + number,
                "办案人员(演示)",
                null,
                Set.of(Role.OFFICER),
                List.of(new Certificate("演示执法证" + number, LocalDate.of(2024, 1, 1), certifiedTo)));
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
