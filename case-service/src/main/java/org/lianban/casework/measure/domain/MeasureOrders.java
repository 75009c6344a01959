package org.lianban.casework.measure.domain;

import java.util.ArrayList;
import java.util.List;
import org.lianban.casework.deadline.domain.Beginning;
import org.lianban.casework.deadline.domain.ClockOrder;
import org.lianban.casework.deadline.domain.ClockOrder.EndClock;
import org.lianban.casework.deadline.domain.ClockOrder.ExtendClock;
import org.lianban.casework.deadline.domain.ClockOrder.HandClock;
import org.lianban.casework.deadline.domain.ClockOrder.LendClock;
import org.lianban.casework.deadline.domain.ClockOrder.StartClock;
import org.lianban.casework.deadline.domain.Duty;
import org.lianban.casework.deadline.domain.LegalLimit;
import org.lianban.casework.deadline.domain.LimitIds;
import org.lianban.casework.deadline.domain.Subject;
import org.lianban.casework.matter.domain.MatterOrder.CountMeasure;
import org.lianban.casework.office.domain.Role;
import org.lianban.kernel.contract.ClockId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.counter.Order;

/** What measures ask of other rooms: limits, and that the matter knows of open ones. */
final class MeasureOrders {
    /** What an urgent measure waits for, in the words of a clock. */
    static final String APPROVE = "approve-measure";

    /** What preserved goods wait for. */
    static final String SETTLE = "settle-preservation";

    private MeasureOrders() {}

    /** Row of the register under which it must be over. */
    static String term(MeasureKind kind) {
        return switch (kind) {
            case PRESERVE -> LimitIds.PRESERVATION;
            case SEAL, SEIZE -> LimitIds.COERCION;
        };
    }

    static Order begun(Measure measure) {
        return new CountMeasure(measure.matter(), measure.office(), 1);
    }

    /**
     * Its limit runs from the day it was taken; a preservation's is the officers' to meet.
     *
     * @param officers who handle the matter: of an urgent measure perhaps others than took the
     *     goods
     */
    static List<Order> startTerm(
            Measure measure, Taking taking, List<PersonId> officers, ClockId id) {
        List<Order> orders = new ArrayList<>();
        orders.add(
                new StartClock(
                        id,
                        measure.matter(),
                        measure.office(),
                        term(measure.kind()),
                        Subject.measure(measure.id()),
                        new Beginning.On(taking.on()),
                        null));
        if (measure.kind().lapses()) {
            orders.add(
                    new HandClock(
                            measure.matter(),
                            measure.office(),
                            LimitIds.PRESERVATION,
                            Subject.measure(measure.id()),
                            Role.OFFICER,
                            SETTLE,
                            officers));
        }
        return orders;
    }

    /** The limit is this office's, though somebody above it may have to approve. */
    static List<Order> startApproval(
            Measure measure, Beginning.At taken, Duty approver, ClockId id) {
        Order start =
                new StartClock(
                        id,
                        measure.matter(),
                        measure.office(),
                        LimitIds.URGENT_APPROVAL,
                        Subject.measure(measure.id()),
                        taken,
                        new LegalLimit.First(approver.role(), approver.command()));
        return approver.office().equals(measure.office())
                ? List.of(start)
                : List.of(
                        start,
                        new LendClock(
                                measure.matter(),
                                measure.office(),
                                LimitIds.URGENT_APPROVAL,
                                Subject.measure(measure.id()),
                                approver));
    }

    static Order endApproval(Measure measure, ClockOrder.Outcome outcome) {
        return new EndClock(
                measure.matter(),
                measure.office(),
                LimitIds.URGENT_APPROVAL,
                Subject.measure(measure.id()),
                outcome);
    }

    static Order extend(Measure measure) {
        return new ExtendClock(
                measure.matter(),
                measure.office(),
                LimitIds.COERCION,
                Subject.measure(measure.id()),
                LimitIds.COERCION);
    }

    /** Nothing of it runs any more. */
    static List<Order> over(Measure measure, ClockOrder.Outcome outcome) {
        return List.of(
                endApproval(measure, ClockOrder.Outcome.FELL_AWAY),
                new EndClock(
                        measure.matter(),
                        measure.office(),
                        term(measure.kind()),
                        Subject.measure(measure.id()),
                        outcome),
                new CountMeasure(measure.matter(), measure.office(), -1));
    }
}
