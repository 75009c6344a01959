package org.lianban.casework.transfer.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.deadline.PackagedData;
import org.lianban.casework.deadline.domain.Beginning;
import org.lianban.casework.deadline.domain.Clock;
import org.lianban.casework.deadline.domain.ClockOrder;
import org.lianban.casework.deadline.domain.ClockRules;
import org.lianban.casework.deadline.domain.Subject;
import org.lianban.casework.letter.domain.ActPaper;
import org.lianban.casework.measure.domain.Approval;
import org.lianban.casework.measure.domain.Goods;
import org.lianban.casework.measure.domain.GoodsLine;
import org.lianban.casework.measure.domain.GoodsState;
import org.lianban.casework.measure.domain.HandOverMeasure;
import org.lianban.casework.measure.domain.Measure;
import org.lianban.casework.measure.domain.MeasureKind;
import org.lianban.casework.measure.domain.MeasureState;
import org.lianban.casework.measure.domain.OpenMeasure;
import org.lianban.casework.measure.domain.Premises;
import org.lianban.casework.measure.domain.Prolonging;
import org.lianban.casework.measure.domain.Taking;
import org.lianban.kernel.contract.ClockId;
import org.lianban.kernel.contract.HandlingId;
import org.lianban.kernel.contract.LetterId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.MeasureId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.counter.Ruling;

/** Measures on goods on paper, and what drafts plan for them. */
final class PaperGoods {
    static final LocalDate TAKEN_ON = LocalDate.of(2026, 4, 10);
    private static final Approval APPROVAL =
            new Approval(
                    new PersonId(new UUID(5, 3)),
                    new ActPaper.Outside("长岳市监强制〔2026〕3号"),
                    TAKEN_ON,
                    null);

    private final List<OpenMeasure> open = new ArrayList<>();
    private final List<GoodsPlan> plans = new ArrayList<>();
    private final List<Clock> clocks = new ArrayList<>();
    private final List<HandOverMeasure> moved = new ArrayList<>();
    private @Nullable String takesOver;

    static MeasureId id(int number) {
        return new MeasureId(new UUID(10, number));
    }

    static LetterId notice(int number) {
        return new LetterId(new UUID(11, number));
    }

    static ClockId clock(int number) {
        return new ClockId(new UUID(12, number));
    }

    /** One of the office, version 1. */
    PaperGoods with(int number, OfficeId office, MeasureKind kind, String state) {
        open.add(new OpenMeasure(measure(number, office, kind, state), 1));
        return this;
    }

    /** It went on: another state, one version more. */
    void becomes(int number, String state) {
        open.replaceAll(
                one ->
                        one.measure().id().equals(id(number))
                                ? new OpenMeasure(
                                        measure(
                                                number,
                                                one.measure().office(),
                                                one.measure().kind(),
                                                state),
                                        one.version() + 1)
                                : one);
    }

    void ends(int number) {
        open.removeIf(one -> one.measure().id().equals(id(number)));
        clocks.removeIf(one -> one.deadline().subject().equals(Subject.measure(id(number))));
    }

    void move(HandOverMeasure order) {
        moved.add(order);
        HandlingId handling = order.handling();
        if (handling == null) {
            open.removeIf(one -> one.measure().id().equals(order.measure()));
            return;
        }
        open.replaceAll(
                one ->
                        one.measure().id().equals(order.measure())
                                ? new OpenMeasure(
                                        of(one.measure(), order, handling), one.version() + 1)
                                : one);
    }

    List<HandOverMeasure> moved() {
        return List.copyOf(moved);
    }

    /** Plans from now on name him. */
    void takenOverBy(String name) {
        takesOver = name;
    }

    PaperGoods planning(int number, GoodsPlan.Course course) {
        boolean goes = course == GoodsPlan.Course.GOES_ALONG;
        plans.add(
                new GoodsPlan(
                        id(number),
                        course,
                        goes ? "区局涉案物品仓库" : null,
                        goes ? "办案人员甲" : null,
                        goes ? takesOver : null,
                        new GoodsPlan.Papers(notice(number), clock(number))));
        return this;
    }

    /** The limit of one that was taken on that day begins; answers with its last day. */
    LocalDate begins(int number, OfficeId office, String rule) {
        Ruling<Clock> begun =
                ClockRules.start(
                        new ClockOrder.StartClock(
                                new ClockId(new UUID(14, number)),
                                new MatterId(new UUID(0, 1)),
                                office,
                                rule,
                                Subject.measure(id(number)),
                                new Beginning.On(TAKEN_ON),
                                null),
                        PackagedData.register(),
                        PackagedData.calendar());
        Clock clock = ((Ruling.Made<Clock>) begun).next();
        clocks.add(clock);
        return clock.deadline().end().due();
    }

    List<Clock> clocks() {
        return List.copyOf(clocks);
    }

    void planningNothing() {
        plans.clear();
    }

    List<GoodsPlan> plans() {
        return List.copyOf(plans);
    }

    List<OpenMeasure> of(OfficeId office) {
        return open.stream().filter(one -> one.measure().office().equals(office)).toList();
    }

    private static Measure of(Measure measure, HandOverMeasure order, HandlingId handling) {
        return new Measure(
                measure.id(),
                measure.matter(),
                handling,
                order.to(),
                measure.kind(),
                measure.urgent(),
                measure.premises(),
                measure.proposedOn(),
                measure.facts(),
                measure.officers(),
                measure.goods(),
                measure.state());
    }

    private static Measure measure(int number, OfficeId office, MeasureKind kind, String state) {
        boolean taken = !state.equals("PROPOSED") && !state.equals("APPROVED");
        return new Measure(
                id(number),
                new MatterId(new UUID(0, 1)),
                new HandlingId(new UUID(0, 2)),
                office,
                kind,
                state.equals("URGENT"),
                new Premises("430104", "批发市场12号(演示)"),
                TAKEN_ON,
                "现场待售的黄桃使用他人注册商标。",
                List.of(new PersonId(new UUID(5, 1)), new PersonId(new UUID(5, 2))),
                List.of(
                        new GoodsLine(
                                1,
                                new Goods("黄桃", new BigDecimal("120"), "箱", true, "冷库"),
                                taken ? GoodsState.HELD : GoodsState.LISTED,
                                null,
                                null,
                                null)),
                state(state));
    }

    private static MeasureState state(String word) {
        Taking taking = new Taking(TAKEN_ON, null, null);
        return switch (word) {
            case "PROPOSED" -> new MeasureState.Proposed();
            case "APPROVED" -> new MeasureState.Approved(APPROVAL);
            case "URGENT" -> new MeasureState.Urgent(taking);
            case "IN_FORCE" -> new MeasureState.InForce(taking, APPROVAL, null);
            case "EXTENDED" ->
                    new MeasureState.InForce(
                            taking,
                            APPROVAL,
                            new Prolonging(new ActPaper.Outside("延强1号"), "案情复杂", TAKEN_ON));
            default -> throw new IllegalArgumentException(word);
        };
    }
}
