package org.lianban.casework.dispute.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.access.domain.GrantOrder.EndGrant;
import org.lianban.casework.access.domain.GrantOrder.GrantOffice;
import org.lianban.casework.access.domain.GrantOrder.Reason;
import org.lianban.casework.deadline.domain.Beginning;
import org.lianban.casework.deadline.domain.ClockOrder.EndClock;
import org.lianban.casework.deadline.domain.ClockOrder.HandClock;
import org.lianban.casework.deadline.domain.ClockOrder.Outcome;
import org.lianban.casework.deadline.domain.ClockOrder.StartClock;
import org.lianban.casework.deadline.domain.LegalLimit.First;
import org.lianban.casework.deadline.domain.LimitIds;
import org.lianban.casework.deadline.domain.Subject;
import org.lianban.casework.dispute.domain.Dispute.Agreed;
import org.lianban.casework.dispute.domain.Dispute.ReportedUp;
import org.lianban.casework.matter.domain.MatterOrder.SetStanding;
import org.lianban.casework.matter.domain.Standing;
import org.lianban.casework.office.domain.Role;
import org.lianban.casework.transfer.domain.TransferOrder.BeginDesignation;
import org.lianban.casework.transfer.domain.TransferOrder.DraftAgreed;
import org.lianban.kernel.contract.ClockId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.counter.Order;

/** What a decision about a dispute asks of the other rooms. */
final class DisputeOrders {
    private DisputeOrders() {}

    /** Both negotiate, within the same limit; it is the counterpart's turn to speak. */
    static List<Order> onRaising(DisputeTerms terms, RaiseDispute command, DisputeSituation now) {
        return List.of(
                new SetStanding(terms.matter(), Standing.NEGOTIATING),
                new GrantOffice(terms.matter(), terms.counterpart(), Reason.NEGOTIATES),
                begin(terms, command.ours(), terms.raisedBy(), DisputeStep.PROPOSE),
                begin(terms, command.theirs(), terms.counterpart(), DisputeStep.STATE));
    }

    private static StartClock begin(
            DisputeTerms terms, ClockId clock, OfficeId office, DisputeStep first) {
        return new StartClock(
                clock,
                terms.matter(),
                office,
                LimitIds.NEGOTIATION,
                Subject.dispute(terms.id()),
                new Beginning.On(terms.raisedOn()),
                new First(Role.AGENCY_HEAD, first.word()));
    }

    /** Somebody spoke: the other may propose how to end it. */
    static List<Order> onWord(DisputeTerms terms, OfficeId other) {
        return List.of(hand(terms, other, DisputeStep.PROPOSE));
    }

    /** It is the other's turn to agree. */
    static List<Order> onProposal(DisputeTerms terms, OfficeId other) {
        return List.of(hand(terms, other, DisputeStep.AGREE));
    }

    private static HandClock hand(DisputeTerms terms, OfficeId office, DisputeStep step) {
        return new HandClock(
                terms.matter(),
                office,
                LimitIds.NEGOTIATION,
                Subject.dispute(terms.id()),
                Role.AGENCY_HEAD,
                step.word(),
                List.of());
    }

    // If the writer keeps the matter, whoever negotiated with it has no more reason to see it. If
    // not, the draft is the writer's to send, and what the other may see the letter says.
    static List<Order> onAgreement(
            Agreed agreed, DisputeCommand.Agree command, DisputeSituation now) {
        DisputeTerms terms = agreed.terms();
        List<Order> orders = new ArrayList<>(end(terms, Outcome.MET));
        orders.add(new SetStanding(terms.matter(), Standing.OPEN));
        orders.add(DisputeLetters.minutes(agreed, now));
        if (agreed.conclusion().competent().equals(terms.raisedBy())) {
            orders.add(new EndGrant(terms.matter(), terms.counterpart(), Reason.NEGOTIATES));
        } else {
            orders.add(
                    new DraftAgreed(
                            command.transfer(),
                            terms.matter(),
                            terms.id(),
                            terms.raisedBy(),
                            terms.counterpart(),
                            agreed.conclusion().text()));
        }
        return orders;
    }

    static List<Order> onReport(
            ReportedUp reported, DisputeCommand.ReportUp command, DisputeSituation now) {
        List<Order> orders = new ArrayList<>(up(reported, null));
        orders.add(DisputeLetters.request(reported, command.letter(), now));
        return orders;
    }

    static List<Order> onTakingUp(ReportedUp reported, DisputeCommand.TakeUp command) {
        return up(reported, command.designation());
    }

    private static List<Order> up(ReportedUp reported, @Nullable ClockId designation) {
        DisputeTerms terms = reported.terms();
        @Nullable Position ours = DisputeGuards.lastWord(reported.before(), terms.raisedBy());
        @Nullable Position theirs = DisputeGuards.lastWord(reported.before(), terms.counterpart());
        return Stream.concat(
                        end(terms, Outcome.MET).stream(),
                        Stream.of(
                                new SetStanding(terms.matter(), Standing.URGENT_ONLY),
                                new GrantOffice(
                                        terms.matter(), reported.superior(), Reason.DESIGNATES),
                                new BeginDesignation(
                                        reported.transfer(),
                                        terms.matter(),
                                        terms.id(),
                                        terms.raisedBy(),
                                        terms.counterpart(),
                                        ours == null ? "" : ours.argument(),
                                        theirs == null ? "" : theirs.argument(),
                                        terms.raisedOn(),
                                        reported.by(),
                                        reported.superior(),
                                        designation)))
                .toList();
    }

    static List<Order> onDropping(DisputeTerms terms) {
        return Stream.concat(
                        end(terms, Outcome.FELL_AWAY).stream(),
                        Stream.of(
                                new SetStanding(terms.matter(), Standing.OPEN),
                                new EndGrant(
                                        terms.matter(), terms.counterpart(), Reason.NEGOTIATES)))
                .toList();
    }

    private static List<Order> end(DisputeTerms terms, Outcome outcome) {
        return Stream.of(terms.raisedBy(), terms.counterpart())
                .<Order>map(
                        office ->
                                new EndClock(
                                        terms.matter(),
                                        office,
                                        LimitIds.NEGOTIATION,
                                        Subject.dispute(terms.id()),
                                        outcome))
                .toList();
    }
}
