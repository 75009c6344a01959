package org.lianban.casework.transfer.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.lianban.casework.access.domain.GrantOrder.GrantOffice;
import org.lianban.casework.access.domain.GrantOrder.Reason;
import org.lianban.casework.deadline.domain.Beginning;
import org.lianban.casework.deadline.domain.ClockOrder.EndClock;
import org.lianban.casework.deadline.domain.ClockOrder.LendClock;
import org.lianban.casework.deadline.domain.ClockOrder.Outcome;
import org.lianban.casework.deadline.domain.ClockOrder.ReturnClock;
import org.lianban.casework.deadline.domain.ClockOrder.StartClock;
import org.lianban.casework.deadline.domain.Duty;
import org.lianban.casework.deadline.domain.LegalLimit;
import org.lianban.casework.deadline.domain.LimitIds;
import org.lianban.casework.deadline.domain.Subject;
import org.lianban.casework.lead.domain.LeadOrder.LeaveLead;
import org.lianban.casework.matter.domain.CaseOrder.LeaveCase;
import org.lianban.casework.matter.domain.MatterOrder.KeepByDesignation;
import org.lianban.casework.matter.domain.MatterOrder.SetStanding;
import org.lianban.casework.matter.domain.MatterOrder.StageHandling;
import org.lianban.casework.matter.domain.Stage;
import org.lianban.casework.matter.domain.Standing;
import org.lianban.casework.office.domain.Outsider;
import org.lianban.casework.office.domain.Role;
import org.lianban.casework.transfer.domain.Transfer.Moved;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.counter.Order;

/** What paper asks of the other rooms: nobody outside is granted anything, or has a limit here. */
final class PaperOrders {
    private PaperOrders() {}

    /** The sender's own limit runs on, and stands with its liaison. */
    static Stream<Order> lend(TransferTerms terms, PaperStep step) {
        return lend(terms, terms.from(), PaperGuards.KEEPER, step.word());
    }

    private static Stream<Order> lend(TransferTerms terms, OfficeId to, Role role, String command) {
        Duty duty = new Duty(to, role, command, List.of());
        return LimitIds.OF_HANDLING.stream()
                .map(rule -> new LendClock(terms.matter(), terms.from(), rule, duty));
    }

    // The agreement binds nobody outside: its limit for an answer reminds the sender to ask.
    static List<Order> onDelivery(TransferTerms terms, PaperCommand.RecordDelivery command) {
        List<Order> orders = new ArrayList<>(lend(terms, PaperStep.RECORD_ACCEPTANCE).toList());
        orders.add(reminder(terms, command));
        return orders;
    }

    /** The limit counts from the day that was meant. */
    static List<Order> onDeliveryAnew(TransferTerms terms, PaperCommand.RecordDelivery command) {
        return List.of(
                end(terms, LimitIds.ACCEPTANCE, Outcome.FELL_AWAY), reminder(terms, command));
    }

    private static StartClock reminder(TransferTerms terms, PaperCommand.RecordDelivery command) {
        return new StartClock(
                command.answer(),
                terms.matter(),
                terms.from(),
                LimitIds.ACCEPTANCE,
                Subject.transfer(terms.id()),
                new Beginning.On(command.paper().on()),
                new LegalLimit.First(PaperGuards.KEEPER, PaperStep.RECORD_ACCEPTANCE.word()));
    }

    private static EndClock answered(TransferTerms terms) {
        return end(terms, LimitIds.ACCEPTANCE, Outcome.MET);
    }

    private static EndClock end(TransferTerms terms, String rule, Outcome outcome) {
        return new EndClock(
                terms.matter(), terms.from(), rule, Subject.transfer(terms.id()), outcome);
    }

    /** The matter lies outside: it ends for its office, and nobody here writes it any more. */
    static List<Order> onAcceptance(
            Moved moved, PaperCommand.RecordAcceptance command, Circumstances then) {
        TransferTerms terms = moved.terms();
        List<Order> orders = new ArrayList<>();
        orders.add(answered(terms));
        orders.addAll(GoodsHandOver.leavingOrders(moved, then));
        if (!terms.isWithoutEvidence()) {
            orders.add(stillHere(terms, command));
        }
        orders.add(new LeaveLead(terms.matter(), terms.from()));
        orders.add(new LeaveCase(terms.matter(), terms.from()));
        orders.add(new StageHandling(terms.matter(), terms.from(), Stage.TRANSFERRED));
        orders.add(new SetStanding(terms.matter(), Standing.ENDED));
        for (String rule : LimitIds.OF_HANDLING) {
            orders.add(new EndClock(terms.matter(), terms.from(), rule, Outcome.FELL_AWAY));
        }
        return orders;
    }

    // Evidence leaves by the signature of its custodians; the limit is the liaison's, who keys the
    // end in.
    private static StartClock stillHere(
            TransferTerms terms, PaperCommand.RecordAcceptance command) {
        return new StartClock(
                command.handOver(),
                terms.matter(),
                terms.from(),
                LimitIds.HAND_OVER,
                Subject.transfer(terms.id()),
                new Beginning.On(command.paper().on()),
                new LegalLimit.First(PaperGuards.KEEPER, PaperStep.RECORD_HAND_OVER.word()));
    }

    static List<Order> onHandOver(TransferTerms terms) {
        return List.of(end(terms, LimitIds.HAND_OVER, Outcome.MET));
    }

    static List<Order> onObjection(TransferTerms terms) {
        List<Order> orders = new ArrayList<>(lend(terms, PaperStep.RECORD_REQUEST).toList());
        orders.add(answered(terms));
        orders.add(new SetStanding(terms.matter(), Standing.URGENT_ONLY));
        return orders;
    }

    /** A superior that is inside designates here, as of every transfer. */
    static List<Order> onRequest(TransferTerms terms, OfficeId superior) {
        if (Outsider.isOutside(superior)) {
            return lend(terms, PaperStep.RECORD_DESIGNATION).toList();
        }
        TransferStep next = TransferStep.SIGN_FOR_PAPERS;
        List<Order> orders =
                new ArrayList<>(
                        lend(terms, superior, TransferGuards.roles(next).getFirst(), next.word())
                                .toList());
        orders.add(new GrantOffice(terms.matter(), superior, Reason.DESIGNATES));
        return orders;
    }

    /** An office here that is designated signs for the file itself. */
    static List<Order> onDesignation(TransferTerms terms, OfficeId designee) {
        if (Outsider.isOutside(designee)) {
            // The dispute is over: goods that nobody planned for go back before the matter goes.
            return Stream.concat(
                            lend(terms, PaperStep.RECORD_ACCEPTANCE),
                            Stream.of(new SetStanding(terms.matter(), Standing.IN_TRANSFER)))
                    .toList();
        }
        TransferStep next = TransferStep.SIGN_FOR_FILE;
        List<Order> orders =
                new ArrayList<>(
                        lend(terms, designee, TransferGuards.roles(next).getFirst(), next.word())
                                .toList());
        orders.add(new GrantOffice(terms.matter(), designee, Reason.ADDRESSED));
        return orders;
    }

    static List<Order> onDesignationOfSender(TransferTerms terms) {
        List<Order> orders = new ArrayList<>();
        for (String rule : LimitIds.OF_HANDLING) {
            orders.add(new ReturnClock(terms.matter(), terms.from(), rule));
        }
        orders.add(new KeepByDesignation(terms.matter(), terms.from()));
        return orders;
    }
}
