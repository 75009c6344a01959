package org.lianban.casework.measure.domain;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lianban.casework.deadline.domain.ClockOrder.Outcome;
import org.lianban.casework.lead.domain.VerificationRules;
import org.lianban.casework.measure.domain.MeasureCommand.Convert;
import org.lianban.casework.measure.domain.MeasureCommand.Dispose;
import org.lianban.casework.measure.domain.MeasureCommand.Extend;
import org.lianban.casework.measure.domain.MeasureCommand.Release;
import org.lianban.casework.measure.domain.MeasureCommand.Settle;
import org.lianban.casework.measure.domain.MeasureState.Ended;
import org.lianban.casework.measure.domain.MeasureState.Holding;
import org.lianban.casework.measure.domain.MeasureState.InForce;
import org.lianban.kernel.contract.CaseworkEvent;
import org.lianban.kernel.contract.GoodsDisposedEarly;
import org.lianban.kernel.contract.GoodsReleased;
import org.lianban.kernel.contract.MeasureExtended;
import org.lianban.kernel.contract.MeasureLapsed;
import org.lianban.kernel.counter.Order;
import org.lianban.kernel.counter.Ruling;
import org.lianban.kernel.counter.Ruling.Refused;

/** While goods are held: settled, seized, extended, disposed of, released, lapsed. */
public final class HoldingRules {
    private HoldingRules() {}

    public static Ruling<Measure> settle(Measure measure, Settle command, Situation situation) {
        Optional<Refused<Measure>> closed =
                MeasureGuards.closed(MeasureAct.SETTLE, measure, situation);
        if (closed.isPresent()) {
            return closed.orElseThrow();
        }
        Ending ending =
                new Ending(
                        command.settlement().outcome(), situation.today(), null, command.reason());
        return Ruling.made(
                measure.ended(ending, command.settlement().goods()),
                List.of(TakingRules.ended(measure, ending)),
                MeasureOrders.over(measure, Outcome.MET));
    }

    /** The goods named are seized from today on, the others go back (程序规定35). */
    public static Ruling<Conversion> convert(
            Measure measure, Convert command, Situation situation) {
        List<Integer> lines = command.lines().isEmpty() ? measure.held() : command.lines();
        Optional<Refused<Measure>> closed =
                MeasureGuards.closed(MeasureAct.CONVERT, measure, situation)
                        .or(() -> MeasureGuards.outOfTerritory(measure.premises(), situation))
                        .or(() -> notHeld(measure, lines))
                        .or(() -> tooFew(measure, situation))
                        .or(
                                () ->
                                        MeasureGuards.addressedToNobody(
                                                MeasureKind.SEIZE, command.notice(), situation));
        if (closed.isPresent()) {
            Refused<Measure> refused = closed.orElseThrow();
            return new Refused<>(refused.refusal(), refused.particulars());
        }
        LocalDate today = situation.today();
        Ending ending = new Ending(MeasureOutcome.CONVERTED, today, command.notice().paper(), null);
        Measure preservation =
                measure.with(
                        measure.each(line -> converted(line, lines, today)),
                        new Ended(measure.state(), ending));
        Measure seizure = seizure(measure, command, lines, situation);
        Taking taking = ((InForce) seizure.state()).taking();
        return Ruling.made(
                new Conversion(preservation, seizure),
                List.of(TakingRules.ended(measure, ending), TakingRules.taken(seizure, taking)),
                Stream.of(
                                MeasureOrders.over(measure, Outcome.MET),
                                List.of(MeasureOrders.begun(seizure)),
                                MeasureOrders.startTerm(
                                        seizure, taking, seizure.officers(), command.term()),
                                MeasureLetters.seizure(
                                        measure, seizure, command.notice(), situation))
                        .flatMap(List::stream)
                        .toList());
    }

    public static Ruling<Measure> extend(Measure measure, Extend command, Situation situation) {
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
                        MeasureLetters.extension(measure, command.notice(), situation)));
    }

    /** Some goods go back, or all and the measure is over. */
    public static Ruling<Measure> release(Measure measure, Release command, Situation situation) {
        List<Integer> lines = command.lines().isEmpty() ? measure.held() : command.lines();
        Optional<Refused<Measure>> closed =
                MeasureGuards.closed(MeasureAct.RELEASE, measure, situation)
                        .or(() -> notHeld(measure, lines));
        if (closed.isPresent()) {
            return closed.orElseThrow();
        }
        LocalDate today = situation.today();
        Ending ending =
                new Ending(
                        MeasureOutcome.RELEASED, today, command.notice().paper(), command.reason());
        List<GoodsLine> left =
                measure.each(
                        line ->
                                lines.contains(line.line())
                                        ? line.left(GoodsState.RELEASED, today)
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
                MeasureLetters.release(measure, command.notice(), lines, situation));
    }

    public static Ruling<Measure> dispose(Measure measure, Dispose command, Situation situation) {
        Optional<Refused<Measure>> closed =
                MeasureGuards.closed(MeasureAct.DISPOSE, measure, situation)
                        .or(() -> notHeld(measure, List.of(command.line())))
                        .or(() -> unfit(measure, command, situation));
        if (closed.isPresent()) {
            return closed.orElseThrow();
        }
        LocalDate today = situation.today();
        GoodsLine disposed =
                measure.goods().stream()
                        .filter(line -> line.line() == command.line())
                        .findFirst()
                        .orElseThrow();
        List<GoodsLine> left =
                measure.each(
                        line ->
                                line.line() == command.line()
                                        ? line.disposed(command.how(), today)
                                        : line);
        return afterwards(
                measure,
                left,
                new Ending(MeasureOutcome.DISPOSED_EARLY, today, null, null),
                new GoodsDisposedEarly(
                        measure.matter(),
                        measure.handling(),
                        measure.office(),
                        measure.id(),
                        command.line(),
                        today),
                List.of(
                        MeasureLetters.disposal(
                                measure, command.letter(), disposed, command.how(), situation)));
    }

    /**
     * Nothing was decided in time: the goods go back by law (程序规定35).
     *
     * @param lastDay of the limit; the measure is over with it, whenever that is noticed
     * @return empty if there is nothing to lapse: it is over, or never was taken
     */
    public static Optional<Ruling.Made<Measure>> lapse(
            Measure measure, LocalDate lastDay, LocalDate today) {
        if (!measure.kind().lapses()
                || !(measure.state() instanceof Holding)
                || !today.isAfter(lastDay)) {
            return Optional.empty();
        }
        Ending ending = new Ending(MeasureOutcome.LAPSED, lastDay, null, null);
        return Optional.of(
                new Ruling.Made<>(
                        measure.ended(ending, GoodsState.RELEASED),
                        List.of(
                                new MeasureLapsed(
                                        measure.matter(),
                                        measure.handling(),
                                        measure.office(),
                                        measure.id(),
                                        lastDay)),
                        MeasureOrders.over(measure, Outcome.FELL_AWAY)));
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

    private static Measure seizure(
            Measure measure, Convert command, List<Integer> lines, Situation situation) {
        LocalDate today = situation.today();
        return new Measure(
                command.seizure(),
                measure.matter(),
                measure.handling(),
                measure.office(),
                MeasureKind.SEIZE,
                false,
                measure.premises(),
                today,
                situation.background().officers(),
                measure.goods().stream()
                        .filter(line -> lines.contains(line.line()))
                        .map(line -> GoodsLine.held(line.line(), line.goods()))
                        .toList(),
                new InForce(
                        new Taking(today, null),
                        new Approval(situation.caller().person(), command.notice().paper(), today),
                        null));
    }

    private static GoodsLine converted(GoodsLine line, List<Integer> seized, LocalDate on) {
        if (!line.isHeld()) {
            return line;
        }
        return line.left(
                seized.contains(line.line()) ? GoodsState.SEIZED : GoodsState.RELEASED, on);
    }

    private static Optional<Refused<Measure>> notHeld(Measure measure, List<Integer> lines) {
        Set<Integer> seen = new HashSet<>();
        for (Integer line : lines) {
            if (!measure.held().contains(line) || !seen.add(line)) {
                return MeasureGuards.refused(
                        MeasureRefusal.GOODS_NOT_HELD, Map.of("line", line.toString()));
            }
        }
        return Optional.empty();
    }

    // A seizure is an act of its own: two certified officers on its day (程序规定22).
    private static Optional<Refused<Measure>> tooFew(Measure measure, Situation situation) {
        return VerificationRules.areEnough(
                        situation.officers(), measure.office(), situation.today())
                ? Optional.empty()
                : MeasureGuards.refused(MeasureRefusal.OFFICER_MIN_TWO, Map.of());
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
