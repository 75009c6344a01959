package org.lianban.casework.measure.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.deadline.domain.ClockOrder.Outcome;
import org.lianban.casework.lead.domain.OfficersCounted;
import org.lianban.casework.letter.domain.ActPaper;
import org.lianban.casework.measure.domain.MeasureCommand.Convert;
import org.lianban.casework.measure.domain.MeasureState.Ended;
import org.lianban.casework.measure.domain.MeasureState.InForce;
import org.lianban.kernel.counter.Order;
import org.lianban.kernel.counter.Ruling;
import org.lianban.kernel.counter.Ruling.Refused;

/** Preserved goods become a seizure (程序规定35). */
public final class SeizureRules {
    private SeizureRules() {}

    /** The goods named are seized from today on; the others go back, by a paper of their own. */
    public static Ruling<Conversion> convert(
            Measure measure, Convert command, Situation situation, Wording wording) {
        List<Integer> lines = command.lines().isEmpty() ? measure.held() : command.lines();
        Optional<Refused<Measure>> closed =
                MeasureGuards.closed(MeasureAct.CONVERT, measure, situation)
                        .or(() -> MeasureGuards.outOfTerritory(measure.premises(), situation))
                        .or(() -> HoldingRules.notHeld(measure, lines))
                        .or(() -> tooFew(measure, situation))
                        .or(
                                () ->
                                        MeasureGuards.addressedToNobody(
                                                MeasureKind.SEIZE, command.notice(), wording));
        if (closed.isPresent()) {
            Refused<Measure> refused = closed.orElseThrow();
            return new Refused<>(refused.refusal(), refused.particulars());
        }
        Ending ending =
                new Ending(
                        MeasureOutcome.CONVERTED,
                        situation.today(),
                        command.notice().paper(),
                        null);
        Measure preservation =
                measure.with(
                        measure.each(line -> converted(line, lines, command, situation.today())),
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
                                        measure,
                                        seizure,
                                        command.notice()
                                                .because(MeasureFields.said(seizure.facts())),
                                        wording),
                                rest(measure, command, lines, wording))
                        .flatMap(List::stream)
                        .toList());
    }

    private static List<Order> rest(
            Measure measure, Convert command, List<Integer> seized, Wording wording) {
        List<Integer> back =
                measure.held().stream().filter(line -> !seized.contains(line)).toList();
        return back.isEmpty()
                ? List.of()
                : ReleaseLetters.settled(measure, command.rest(), back, wording);
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
                found(measure, command),
                situation.background().officers(),
                measure.lines(lines).stream()
                        .map(line -> GoodsLine.held(line.line(), line.goods()))
                        .toList(),
                new InForce(
                        Taking.on(today),
                        new Approval(
                                situation.caller().person(), command.notice().paper(), today, null),
                        null));
    }

    // What the officers found, and then why that is not enough.
    private static @Nullable String found(Measure measure, Convert command) {
        return switch (command.notice()) {
            case Notice.Outside _ -> measure.facts();
            case Notice.Ours ours ->
                    measure.facts() == null
                            ? ours.reason()
                            : measure.facts() + "\n" + ours.reason();
        };
    }

    private static GoodsLine converted(
            GoodsLine line, List<Integer> seized, Convert command, LocalDate on) {
        if (!line.isHeld()) {
            return line;
        }
        boolean stays = seized.contains(line.line());
        ActPaper paper = (stays ? command.notice() : command.rest()).paper();
        return line.left(stays ? GoodsState.SEIZED : GoodsState.RELEASED, on, paper);
    }

    // A seizure is an act of its own: two certified officers on its day (程序规定22).
    private static Optional<Refused<Measure>> tooFew(Measure measure, Situation situation) {
        OfficersCounted counted =
                OfficersCounted.of(situation.officers(), measure.office(), situation.today());
        return counted.areEnough()
                ? Optional.empty()
                : MeasureGuards.refused(MeasureRefusal.OFFICER_MIN_TWO, counted.particulars());
    }
}
