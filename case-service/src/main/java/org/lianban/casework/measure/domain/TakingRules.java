package org.lianban.casework.measure.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.deadline.domain.Beginning;
import org.lianban.casework.deadline.domain.ClockOrder.Outcome;
import org.lianban.casework.deadline.domain.Duty;
import org.lianban.casework.lead.domain.OfficersCounted;
import org.lianban.casework.measure.domain.MeasureCommand.Approve;
import org.lianban.casework.measure.domain.MeasureCommand.Disapprove;
import org.lianban.casework.measure.domain.MeasureCommand.Haste;
import org.lianban.casework.measure.domain.MeasureCommand.Propose;
import org.lianban.casework.measure.domain.MeasureCommand.Take;
import org.lianban.casework.measure.domain.MeasureState.Approved;
import org.lianban.casework.measure.domain.MeasureState.Holding;
import org.lianban.casework.measure.domain.MeasureState.InForce;
import org.lianban.casework.measure.domain.MeasureState.Proposed;
import org.lianban.casework.measure.domain.MeasureState.Urgent;
import org.lianban.casework.office.domain.Person;
import org.lianban.kernel.contract.CaseworkEvent;
import org.lianban.kernel.contract.MeasureApproved;
import org.lianban.kernel.contract.MeasureEnded;
import org.lianban.kernel.contract.MeasureProposed;
import org.lianban.kernel.contract.MeasureTaken;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.counter.Occasion;
import org.lianban.kernel.counter.Order;
import org.lianban.kernel.counter.Ruling;
import org.lianban.kernel.counter.Ruling.Refused;

/** From the proposal until the goods are taken (程序规定33, 36; 商业秘密保护规定23). */
public final class TakingRules {
    private TakingRules() {}

    /**
     * @param wording of the list that is left on the spot when it could not wait
     */
    public static Ruling<Measure> propose(Propose command, Situation situation, Wording wording) {
        Measure draft = draft(command, situation);
        Optional<Refused<Measure>> closed =
                // Where the goods lie comes before all else that an officer could still mend.
                MeasureGuards.outOfTerritory(command.premises(), situation)
                        .filter(_ -> isBy(situation))
                        .or(() -> MeasureGuards.closedToProposals(situation))
                        .or(() -> MeasureGuards.notUrgent(command.kind(), situation))
                        .or(() -> unfit(command, situation));
        if (closed.isPresent()) {
            return closed.orElseThrow();
        }
        Duty approver = MeasureGuards.approver(draft.kind(), situation);
        List<CaseworkEvent> facts = new ArrayList<>();
        facts.add(
                new MeasureProposed(
                        draft.matter(),
                        draft.handling(),
                        draft.office(),
                        draft.id(),
                        draft.kind().name(),
                        draft.urgent(),
                        draft.proposedOn(),
                        approver.office(),
                        approver.role().name()));
        List<Order> orders = new ArrayList<>();
        orders.add(MeasureOrders.begun(draft));
        @Nullable Haste haste = command.haste();
        if (haste == null) {
            return Ruling.made(draft, facts, orders);
        }
        Taking taking = Taking.at(haste.takenAt(), haste.list());
        Measure taken = draft.with(draft.each(GoodsLine::taken), new Urgent(taking));
        facts.add(taken(taken, taking));
        orders.addAll(
                MeasureOrders.startApproval(
                        draft, new Beginning.At(haste.takenAt()), approver, haste.approval()));
        orders.addAll(
                MeasureOrders.startTerm(
                        draft, taking, situation.background().officers(), haste.term()));
        orders.addAll(GoodsLists.onTheSpot(taken, haste.list(), wording));
        return Ruling.made(taken, facts, orders);
    }

    public static Ruling<Measure> approve(
            Measure measure, Approve command, Situation situation, Wording wording) {
        @Nullable String finding = measure.facts() == null ? command.remark() : measure.facts();
        Optional<Refused<Measure>> closed =
                MeasureGuards.closed(MeasureAct.APPROVE, measure, situation)
                        .or(() -> MeasureGuards.outOfTerritory(measure.premises(), situation))
                        .or(() -> MeasureGuards.unfounded(finding, command.notice()))
                        .or(
                                () ->
                                        MeasureGuards.addressedToNobody(
                                                measure.kind(), command.notice(), wording));
        if (closed.isPresent()) {
            return closed.orElseThrow();
        }
        Approval approval =
                new Approval(
                        situation.caller().person(),
                        command.notice().paper(),
                        situation.today(),
                        command.remark());
        Notice notice = command.notice().because(finding == null ? "" : finding);
        List<Order> orders = new ArrayList<>(MeasureLetters.approval(measure, notice, wording));
        List<CaseworkEvent> facts =
                List.of(
                        new MeasureApproved(
                                measure.matter(),
                                measure.handling(),
                                measure.office(),
                                measure.id(),
                                measure.kind().name(),
                                approval.on()));
        if (measure.state() instanceof Urgent(Taking taking)) {
            orders.add(MeasureOrders.endApproval(measure, Outcome.MET));
            return Ruling.made(measure.in(new InForce(taking, approval, null)), facts, orders);
        }
        return Ruling.made(measure.in(new Approved(approval)), facts, orders);
    }

    /** It is not to be; what was taken goes back at once, with its paper. */
    public static Ruling<Measure> disapprove(
            Measure measure, Disapprove command, Situation situation, Wording wording) {
        Optional<Refused<Measure>> closed =
                MeasureGuards.closed(MeasureAct.DISAPPROVE, measure, situation);
        if (closed.isPresent()) {
            return closed.orElseThrow();
        }
        boolean wasTaken = measure.state() instanceof Holding;
        Ending ending =
                new Ending(
                        MeasureOutcome.DISAPPROVED,
                        situation.today(),
                        command.notice().paperIf(wasTaken),
                        command.reason());
        List<Order> orders = new ArrayList<>(MeasureOrders.over(measure, Outcome.FELL_AWAY));
        orders.addAll(
                wasTaken
                        ? ReleaseLetters.disapproved(measure, command.notice(), wording)
                        : MeasureLetters.takenBack(measure, command.reason()));
        return Ruling.made(
                measure.ended(ending, GoodsState.RELEASED),
                List.of(ended(measure, ending)),
                orders);
    }

    public static Ruling<Measure> take(Measure measure, Take command, Situation situation) {
        Optional<Refused<Measure>> closed =
                MeasureGuards.closed(MeasureAct.TAKE, measure, situation)
                        .or(() -> MeasureGuards.outOfTerritory(measure.premises(), situation));
        if (closed.isPresent()) {
            return closed.orElseThrow();
        }
        Approval approval = ((Approved) measure.state()).approval();
        LocalDate on = command.on();
        if (on.isBefore(approval.on()) || on.isAfter(situation.today())) {
            return implausible("takenOn");
        }
        // Those in charge, on the day of the act, not on the day it is entered (程序规定22).
        OfficersCounted counted = OfficersCounted.of(situation.officers(), measure.office(), on);
        if (!counted.areEnough()) {
            return Ruling.refused(MeasureRefusal.OFFICER_MIN_TWO, counted.particulars());
        }
        Taking taking = Taking.on(on);
        List<PersonId> officers = situation.background().officers();
        return Ruling.made(
                measure.takenBy(officers)
                        .with(measure.each(GoodsLine::taken), new InForce(taking, approval, null)),
                List.of(taken(measure, taking)),
                MeasureOrders.startTerm(measure, taking, officers, command.term()));
    }

    static MeasureTaken taken(Measure measure, Taking taking) {
        return new MeasureTaken(
                measure.matter(),
                measure.handling(),
                measure.office(),
                measure.id(),
                measure.kind().name(),
                taking.on());
    }

    static MeasureEnded ended(Measure measure, Ending ending) {
        return new MeasureEnded(
                measure.matter(),
                measure.handling(),
                measure.office(),
                measure.id(),
                measure.kind().name(),
                ending.how().name(),
                ending.on());
    }

    private static boolean isBy(Situation situation) {
        return situation.caller().office().equals(situation.matter().writingOffice());
    }

    private static Measure draft(Propose command, Situation situation) {
        List<GoodsLine> lines = new ArrayList<>();
        for (Goods goods : command.goods()) {
            lines.add(GoodsLine.listed(lines.size() + 1, goods));
        }
        return new Measure(
                command.measure(),
                situation.matter().id(),
                situation.matter().writing().id(),
                situation.matter().writingOffice(),
                command.kind(),
                command.haste() != null,
                command.premises(),
                situation.today(),
                command.facts(),
                command.officers().stream().map(Person::id).toList(),
                lines,
                new Proposed());
    }

    private static Optional<Refused<Measure>> unfit(Propose command, Situation situation) {
        @Nullable Haste haste = command.haste();
        @Nullable Instant takenAt = haste == null ? null : haste.takenAt();
        if (takenAt != null && !isPlausible(takenAt, situation)) {
            return Optional.of(implausible("takenAt"));
        }
        Optional<Map<String, String>> recused =
                OfficersCounted.recused(
                        command.officers(), command.recused(), situation.matter().writingOffice());
        if (recused.isPresent()) {
            return MeasureGuards.refused(
                    MeasureRefusal.PERSON_RECUSED,
                    OfficersCounted.at("/officers", recused.orElseThrow()));
        }
        LocalDate day = takenAt == null ? situation.today() : Taking.day(takenAt);
        OfficersCounted counted =
                OfficersCounted.of(
                        command.officers(),
                        command.named(),
                        situation.matter().writingOffice(),
                        day);
        if (!counted.areEnough()) {
            return MeasureGuards.refused(MeasureRefusal.OFFICER_MIN_TWO, counted.particulars());
        }
        boolean amongThem =
                command.officers().stream()
                        .anyMatch(officer -> officer.id().equals(situation.caller().person()));
        return amongThem
                ? Optional.empty()
                : MeasureGuards.refused(
                        MeasureRefusal.OFFICER_NOT_NAMED, Map.of("pointer", "/officers"));
    }

    // Compared as moments: not every moment that can be written has a day.
    private static boolean isPlausible(Instant takenAt, Situation situation) {
        Instant found = situation.background().foundOn().atStartOfDay(Occasion.ZONE).toInstant();
        return !takenAt.isAfter(situation.now().at()) && !takenAt.isBefore(found);
    }

    private static Refused<Measure> implausible(String field) {
        return new Refused<>(
                MeasureRefusal.DATE_IMPLAUSIBLE, Map.of("field", field, "pointer", "/" + field));
    }
}
