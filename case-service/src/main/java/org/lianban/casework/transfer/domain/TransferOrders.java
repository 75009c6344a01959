package org.lianban.casework.transfer.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.lianban.casework.access.domain.GrantOrder.EndGrant;
import org.lianban.casework.access.domain.GrantOrder.GrantOffice;
import org.lianban.casework.access.domain.GrantOrder.Reason;
import org.lianban.casework.deadline.domain.ClockOrder.EndClock;
import org.lianban.casework.deadline.domain.ClockOrder.Outcome;
import org.lianban.casework.deadline.domain.ClockOrder.StartClock;
import org.lianban.casework.lead.domain.LeadOrder.LeaveLead;
import org.lianban.casework.lead.domain.LeadOrder.TakeOverLead;
import org.lianban.casework.matter.domain.Because;
import org.lianban.casework.matter.domain.MatterOrder.EndHandling;
import org.lianban.casework.matter.domain.MatterOrder.KeepByDesignation;
import org.lianban.casework.matter.domain.MatterOrder.MoveMatter;
import org.lianban.casework.matter.domain.MatterOrder.SetStanding;
import org.lianban.casework.matter.domain.Standing;
import org.lianban.casework.office.domain.Role;
import org.lianban.casework.transfer.domain.Transfer.Accepted;
import org.lianban.casework.transfer.domain.Transfer.Designated;
import org.lianban.casework.transfer.domain.Transfer.FileReceived;
import org.lianban.casework.transfer.domain.Transfer.Moved;
import org.lianban.casework.transfer.domain.Transfer.Objected;
import org.lianban.casework.transfer.domain.Transfer.SubmittedUp;
import org.lianban.kernel.contract.ClockId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.counter.Order;

/** What a decision about a transfer asks of the other rooms. */
final class TransferOrders {
    static final String VERIFICATION_LIMIT = "DL-01";
    static final String DESIGNATION_LIMIT = "DL-04";
    static final String PENALTY_LIMIT = "DL-06";
    static final String FOUND_PASSING_OFF_LIMIT = "DL-22a";
    static final String PASSING_OFF_LIMIT = "DL-22b";
    static final String OBJECTION_LIMIT = "DL-25a";
    static final String ACCEPTANCE_LIMIT = "DL-25b";

    private TransferOrders() {}

    static List<Order> onIssue(
            TransferTerms terms, TransferCommand.Issue command, Circumstances now) {
        return List.of(
                new SetStanding(terms.matter(), Standing.IN_TRANSFER),
                new GrantOffice(terms.matter(), terms.to(), Reason.ADDRESSED),
                TransferLetters.transferLetter(terms, command.letter(), now));
    }

    static List<Order> onWithdrawal(TransferTerms terms) {
        return List.of(
                new SetStanding(terms.matter(), Standing.OPEN),
                new EndGrant(terms.matter(), terms.to(), Reason.ADDRESSED));
    }

    static List<Order> onDelivery(
            TransferTerms terms, TransferCommand.Deliver command, Circumstances now) {
        return List.of(
                TransferLetters.receipt(terms, terms.to(), command.receipt(), now),
                reminder(terms, command.acceptance(), ACCEPTANCE_LIMIT, "accept", now),
                reminder(terms, command.objection(), OBJECTION_LIMIT, "object", now));
    }

    // The agreement's limits only remind (decision 3): nothing lapses with them.
    private static StartClock reminder(
            TransferTerms terms, ClockId clock, String rule, String command, Circumstances now) {
        return new StartClock(
                clock, terms.matter(), terms.to(), rule, now.on(), Role.AGENCY_HEAD, command);
    }

    static List<Order> onAcceptance(
            Accepted accepted, TransferCommand.Takeover takeover, Circumstances now) {
        TransferTerms terms = accepted.terms();
        LocalDate receivedOn = accepted.before().since();
        Stream<Order> reminders =
                Stream.of(
                        end(terms, terms.to(), ACCEPTANCE_LIMIT, Outcome.MET),
                        end(terms, terms.to(), OBJECTION_LIMIT, Outcome.FELL_AWAY));
        return Stream.concat(
                        reminders,
                        move(accepted, Because.TRANSFER, takeover, receivedOn, now).stream())
                .toList();
    }

    static List<Order> onObjection(TransferTerms terms, Circumstances now) {
        return List.of(
                new SetStanding(terms.matter(), Standing.URGENT_ONLY),
                end(terms, terms.to(), OBJECTION_LIMIT, Outcome.MET),
                end(terms, terms.to(), ACCEPTANCE_LIMIT, Outcome.FELL_AWAY));
    }

    static List<Order> onRequest(
            Objected objected,
            OfficeId superior,
            TransferCommand.RequestDesignation command,
            Circumstances now) {
        return List.of(
                new GrantOffice(objected.terms().matter(), superior, Reason.DESIGNATES),
                TransferLetters.designationRequest(objected, superior, command.letter(), now));
    }

    static List<Order> onPapers(
            SubmittedUp submitted, TransferCommand.SignForPapers command, Circumstances now) {
        return List.of(
                new StartClock(
                        command.designation(),
                        submitted.terms().matter(),
                        submitted.superior(),
                        DESIGNATION_LIMIT,
                        now.on(),
                        Role.DESIGNATOR,
                        "designate"));
    }

    static List<Order> onDesignation(
            Designated designated, TransferCommand.Designate command, Circumstances now) {
        return List.of(
                designationMet(designated),
                new GrantOffice(
                        designated.terms().matter(), designated.designee(), Reason.ADDRESSED),
                TransferLetters.designationNotice(designated, command.letter(), now));
    }

    static List<Order> onDesignationOfSender(
            Designated designated, TransferCommand.Designate command, Circumstances now) {
        TransferTerms terms = designated.terms();
        return List.of(
                designationMet(designated),
                new KeepByDesignation(terms.matter(), terms.from()),
                TransferLetters.designationNotice(designated, command.letter(), now));
    }

    private static EndClock designationMet(Designated designated) {
        return end(
                designated.terms(),
                designated.before().before().superior(),
                DESIGNATION_LIMIT,
                Outcome.MET);
    }

    static List<Order> onFile(
            FileReceived received, TransferCommand.SignForFile command, Circumstances now) {
        TransferTerms terms = received.terms();
        Stream<Order> receipt =
                Stream.of(
                        TransferLetters.receipt(terms, received.holder(), command.receipt(), now));
        return Stream.concat(
                        move(received, Because.DESIGNATION, command.takeover(), now.on(), now)
                                .stream(),
                        receipt)
                .toList();
    }

    static List<Order> onCompletion(TransferTerms terms) {
        return List.of(new EndHandling(terms.matter(), terms.from()));
    }

    // The old lead is left before the new one begins, so that one filed target never has two
    // owners; the new office's limits count from the day on which it received the papers.
    private static List<Order> move(
            Moved moved,
            Because because,
            TransferCommand.Takeover takeover,
            LocalDate receivedOn,
            Circumstances now) {
        TransferTerms terms = moved.terms();
        OfficeId holder = moved.holder();
        List<Order> orders = new ArrayList<>();
        orders.add(new LeaveLead(terms.matter(), terms.from()));
        orders.add(
                new MoveMatter(
                        terms.matter(),
                        takeover.handling(),
                        terms.from(),
                        holder,
                        because,
                        terms.id()));
        orders.add(new GrantOffice(terms.matter(), holder, Reason.HANDLES));
        orders.add(
                new TakeOverLead(
                        terms.matter(), takeover.handling(), holder, terms.from(), receivedOn));
        orders.add(end(terms, terms.from(), VERIFICATION_LIMIT, Outcome.FELL_AWAY));
        orders.add(end(terms, terms.from(), PENALTY_LIMIT, Outcome.FELL_AWAY));
        orders.add(end(terms, terms.from(), FOUND_PASSING_OFF_LIMIT, Outcome.FELL_AWAY));
        orders.add(end(terms, terms.from(), PASSING_OFF_LIMIT, Outcome.FELL_AWAY));
        orders.add(decideFiling(moved, takeover.verification(), VERIFICATION_LIMIT, receivedOn));
        if (now.isPatentPassingOff()) {
            orders.add(decideFiling(moved, takeover.passingOff(), PASSING_OFF_LIMIT, receivedOn));
        }
        return orders;
    }

    private static StartClock decideFiling(
            Moved moved, ClockId clock, String rule, LocalDate receivedOn) {
        return new StartClock(
                clock,
                moved.terms().matter(),
                moved.holder(),
                rule,
                receivedOn,
                Role.AGENCY_HEAD,
                "decide-filing");
    }

    private static EndClock end(
            TransferTerms terms, OfficeId office, String rule, Outcome outcome) {
        return new EndClock(terms.matter(), office, rule, outcome);
    }
}
