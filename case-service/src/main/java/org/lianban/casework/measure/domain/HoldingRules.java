package org.lianban.casework.measure.domain;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lianban.casework.deadline.domain.ClockOrder.Outcome;
import org.lianban.casework.letter.domain.ActPaper;
import org.lianban.casework.measure.domain.MeasureCommand.Dispose;
import org.lianban.casework.measure.domain.MeasureCommand.Extend;
import org.lianban.casework.measure.domain.MeasureCommand.Release;
import org.lianban.casework.measure.domain.MeasureCommand.Settle;
import org.lianban.casework.measure.domain.MeasureState.Ended;
import org.lianban.casework.measure.domain.MeasureState.InForce;
import org.lianban.kernel.contract.CaseworkEvent;
import org.lianban.kernel.contract.GoodsDisposedEarly;
import org.lianban.kernel.contract.GoodsReleased;
import org.lianban.kernel.contract.MeasureExtended;
import org.lianban.kernel.counter.Order;
import org.lianban.kernel.counter.Ruling;
import org.lianban.kernel.counter.Ruling.Refused;

/** While goods are held: settled, extended, disposed of, released. */
public final class HoldingRules {
    private HoldingRules() {}

    /** The evidence is kept otherwise; where goods go back with that, they do by their paper. */
    public static Ruling<Measure> settle(
            Measure measure, Settle command, Situation situation, Wording wording) {
        Optional<Refused<Measure>> closed =
                MeasureGuards.closed(MeasureAct.SETTLE, measure, situation);
        if (closed.isPresent()) {
            return closed.orElseThrow();
        }
        Settlement settlement = command.settlement();
        Ending ending =
                new Ending(
                        settlement.outcome(),
                        situation.today(),
                        command.notice().paperIf(settlement.givesBack()),
                        command.reason());
        List<Order> orders = MeasureOrders.over(measure, Outcome.MET);
        return Ruling.made(
                measure.ended(ending, settlement.goods()),
                List.of(TakingRules.ended(measure, ending)),
                settlement.givesBack()
                        ? with(
                                orders,
                                ReleaseLetters.settled(
                                        measure, command.notice(), measure.held(), wording))
                        : orders);
    }

    public static Ruling<Measure> extend(
            Measure measure, Extend command, Situation situation, Wording wording) {
        Optional<Refused<Measure>> closed =
                MeasureGuards.closed(MeasureAct.EXTEND, measure, situation);
        if (closed.isPresent()) {
            return closed.orElseThrow();
        }
        InForce held = (InForce) measure.state();
        LocalDate today = situation.today();
        return Ruling.made(
                measure.in(
                        new InForce(
                                held.taking(),
                                held.approval(),
                                new Prolonging(command.notice().paper(), command.reason(), today))),
                List.of(
                        new MeasureExtended(
                                measure.matter(),
                                measure.handling(),
                                measure.office(),
                                measure.id(),
                                today)),
                with(
                        List.of(MeasureOrders.extend(measure)),
                        MeasureLetters.extension(measure, command.notice(), wording)));
    }

    /** Some goods go back, or all and the measure is over. */
    public static Ruling<Measure> release(
            Measure measure, Release command, Situation situation, Wording wording) {
        List<Integer> lines = command.lines().isEmpty() ? measure.held() : command.lines();
        Optional<Refused<Measure>> closed =
                MeasureGuards.closed(MeasureAct.RELEASE, measure, situation)
                        .or(() -> notHeld(measure, lines));
        if (closed.isPresent()) {
            return closed.orElseThrow();
        }
        LocalDate today = situation.today();
        ActPaper paper = command.notice().paper();
        Ending ending = new Ending(MeasureOutcome.RELEASED, today, paper, command.reason());
        List<GoodsLine> left =
                measure.each(
                        line ->
                                lines.contains(line.line())
                                        ? line.left(GoodsState.RELEASED, today, paper)
                                        : line);
        return afterwards(
                measure,
                left,
                ending,
                new GoodsReleased(
                        measure.matter(),
                        measure.handling(),
                        measure.office(),
                        measure.id(),
                        today),
                ReleaseLetters.released(measure, command.notice(), lines, wording));
    }

    public static Ruling<Measure> dispose(
            Measure measure, Dispose command, Situation situation, Wording wording) {
        Optional<Refused<Measure>> closed =
                MeasureGuards.closed(MeasureAct.DISPOSE, measure, situation)
                        .or(() -> notHeld(measure, List.of(command.line())))
                        .or(() -> unfit(measure, command, situation));
        if (closed.isPresent()) {
            return closed.orElseThrow();
        }
        LocalDate today = situation.today();
        ActPaper paper = new ActPaper.Issued(command.letter());
        GoodsLine disposed =
                measure.goods().stream()
                        .filter(line -> line.line() == command.line())
                        .findFirst()
                        .orElseThrow();
        List<GoodsLine> left =
                measure.each(
                        line ->
                                line.line() == command.line()
                                        ? line.disposed(command.how(), today, paper)
                                        : line);
        return afterwards(
                measure,
                left,
                new Ending(MeasureOutcome.DISPOSED_EARLY, today, paper, null),
                new GoodsDisposedEarly(
                        measure.matter(),
                        measure.handling(),
                        measure.office(),
                        measure.id(),
                        command.line(),
                        today),
                List.of(
                        MeasureLetters.disposal(
                                measure, command.letter(), disposed, command.how(), wording)));
    }

    // With its last goods the measure itself is over.
    private static Ruling<Measure> afterwards(
            Measure measure,
            List<GoodsLine> left,
            Ending ending,
            CaseworkEvent partly,
            List<Order> letters) {
        Measure next = measure.with(left, measure.state());
        boolean disposed = ending.how() == MeasureOutcome.DISPOSED_EARLY;
        if (!next.held().isEmpty()) {
            return Ruling.made(next, List.of(partly), letters);
        }
        CaseworkEvent end = TakingRules.ended(measure, ending);
        List<Order> orders = with(MeasureOrders.over(measure, Outcome.MET), letters);
        return Ruling.made(
                next.in(new Ended(measure.state(), ending)),
                disposed ? List.of(partly, end) : List.of(end),
                orders);
    }

    private static List<Order> with(List<Order> orders, List<Order> letters) {
        return Stream.concat(orders.stream(), letters.stream()).toList();
    }

    static Optional<Refused<Measure>> notHeld(Measure measure, List<Integer> lines) {
        Set<Integer> seen = new HashSet<>();
        for (Integer line : lines) {
            if (!measure.held().contains(line) || !seen.add(line)) {
                return MeasureGuards.refused(
                        MeasureRefusal.GOODS_NOT_HELD, Map.of("line", line.toString()));
            }
        }
        return Optional.empty();
    }

    private static Optional<Refused<Measure>> unfit(
            Measure measure, Dispose command, Situation situation) {
        boolean perishable =
                measure.goods().stream()
                        .anyMatch(
                                line -> line.line() == command.line() && line.goods().perishable());
        if (!perishable || command.how().kept().isEmpty()) {
            return MeasureGuards.refused(
                    MeasureRefusal.EARLY_DISPOSAL_UNFIT,
                    Map.of("line", String.valueOf(command.line())));
        }
        return situation.evidence().containsAll(command.how().kept())
                ? Optional.empty()
                : MeasureGuards.refused(
                        MeasureRefusal.EVIDENCE_UNKNOWN, Map.of("pointer", "/kept"));
    }
}
