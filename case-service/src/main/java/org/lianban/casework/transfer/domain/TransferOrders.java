package org.lianban.casework.transfer.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.access.domain.GrantOrder.EndGrant;
import org.lianban.casework.access.domain.GrantOrder.GrantOffice;
import org.lianban.casework.access.domain.GrantOrder.Reason;
import org.lianban.casework.deadline.domain.Beginning;
import org.lianban.casework.deadline.domain.ClockOrder.EndClock;
import org.lianban.casework.deadline.domain.ClockOrder.LendClock;
import org.lianban.casework.deadline.domain.ClockOrder.Outcome;
import org.lianban.casework.deadline.domain.ClockOrder.ReturnClock;
import org.lianban.casework.deadline.domain.ClockOrder.StartClock;
import org.lianban.casework.deadline.domain.Duty;
import org.lianban.casework.deadline.domain.HandOverWriting;
import org.lianban.casework.deadline.domain.LimitIds;
import org.lianban.casework.deadline.domain.Subject;
import org.lianban.casework.lead.domain.LeadOrder.LeaveLead;
import org.lianban.casework.lead.domain.LeadOrder.TakeOverLead;
import org.lianban.casework.lead.domain.LeadRules;
import org.lianban.casework.letter.domain.VoidLetters;
import org.lianban.casework.matter.domain.Because;
import org.lianban.casework.matter.domain.CaseOrder.LeaveCase;
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
import org.lianban.kernel.contract.LetterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.counter.Order;

/** What a decision about a transfer asks of the other rooms. */
final class TransferOrders {
    private TransferOrders() {}

    /** The draft is with its officer. */
    static List<Order> onDraft(TransferTerms terms) {
        @Nullable PersonId officer = terms.officer();
        return lend(
                        terms,
                        terms.from(),
                        TransferStep.SUBMIT,
                        officer == null ? List.of() : List.of(officer))
                .toList();
    }

    /** The draft is with the agency head. */
    static List<Order> onSubmission(TransferTerms terms) {
        return lend(terms, terms.from(), TransferStep.ISSUE).toList();
    }

    // No limit runs for a step that only the agreement knows: the sender's own runs on, and stands
    // with whoever must take the next step.
    private static Stream<Order> lend(TransferTerms terms, OfficeId to, TransferStep step) {
        return lend(terms, to, step, List.of());
    }

    private static Stream<Order> lend(
            TransferTerms terms, OfficeId to, TransferStep step, List<PersonId> persons) {
        Duty duty = new Duty(to, TransferGuards.roles(step).getFirst(), step.word(), persons);
        return LimitIds.OF_HANDLING.stream()
                .map(rule -> new LendClock(terms.matter(), terms.from(), rule, duty));
    }

    private static Stream<Order> giveBack(TransferTerms terms) {
        return LimitIds.OF_HANDLING.stream()
                .map(rule -> new ReturnClock(terms.matter(), terms.from(), rule));
    }

    private static List<Order> both(Stream<Order> lent, List<Order> orders) {
        return Stream.concat(orders.stream(), lent).toList();
    }

    static List<Order> onIssue(
            TransferTerms terms, TransferCommand.Issue command, Circumstances now) {
        List<Order> orders = new ArrayList<>();
        orders.add(new SetStanding(terms.matter(), Standing.IN_TRANSFER));
        boolean outside = terms.to().isOutside();
        if (!outside) {
            orders.add(new GrantOffice(terms.matter(), terms.to(), Reason.ADDRESSED));
        }
        orders.add(TransferLetters.of(terms, command.letter(), now));
        list(terms, command.list(), now).ifPresent(orders::add);
        if (outside) {
            return both(PaperOrders.lend(terms, PaperStep.RECORD_DELIVERY), orders);
        }
        TransferStep next =
                terms.way() == TransferWay.ASSIGNMENT
                        ? TransferStep.SIGN_FOR_FILE
                        : TransferStep.DELIVER;
        return both(lend(terms, terms.to(), next), orders);
    }

    // After the letter, whose number it names.
    private static Optional<Order> list(TransferTerms terms, LetterId list, Circumstances now) {
        return terms.isWithoutEvidence()
                ? Optional.empty()
                : Optional.of(EvidenceLetters.list(terms, list, now));
    }

    /** The office below goes on with what cannot wait until its superior has the file. */
    static List<Order> onTakingUp(TransferTerms terms, LetterId letter, Circumstances now) {
        return both(
                lend(terms, terms.from(), TransferStep.SURRENDER_FILE),
                List.of(
                        new SetStanding(terms.matter(), Standing.URGENT_ONLY),
                        TransferLetters.of(terms, letter, now)));
    }

    static List<Order> onSurrender(
            TransferTerms terms, TransferCommand.SurrenderFile command, Circumstances now) {
        List<Order> orders = new ArrayList<>();
        // Of a restricted matter its liaison knows nothing otherwise, who signs for the file.
        orders.add(new GrantOffice(terms.matter(), terms.to(), Reason.ADDRESSED));
        orders.add(TransferLetters.receipt(terms, terms.from(), command.receipt(), now));
        list(terms, command.list(), now).ifPresent(orders::add);
        return both(lend(terms, terms.to(), TransferStep.SIGN_FOR_FILE), orders);
    }

    /** What it asks about waits for the answer: nobody decides on filing meanwhile. */
    static List<Order> onTakingUpRequest(
            TransferTerms terms, RequestTakingUp command, Circumstances now) {
        List<Order> orders = new ArrayList<>();
        orders.add(new SetStanding(terms.matter(), Standing.IN_TRANSFER));
        orders.add(new GrantOffice(terms.matter(), terms.to(), Reason.DESIGNATES));
        orders.add(TransferLetters.of(terms, command.letter(), now));
        list(terms, command.list(), now).ifPresent(orders::add);
        return both(lend(terms, terms.to(), TransferStep.SIGN_FOR_PAPERS), orders);
    }

    /** Nothing had gone out. */
    static List<Order> onWithdrawalOfDraft(TransferTerms terms) {
        return giveBack(terms).toList();
    }

    /** Whoever has the letter on paper can be told that its number is void. */
    static List<Order> onWithdrawal(TransferTerms terms, String reason) {
        List<Order> orders = new ArrayList<>();
        orders.add(VoidLetters.ofTransfer(terms.matter(), terms.id(), reason));
        orders.add(new SetStanding(terms.matter(), Standing.OPEN));
        if (terms.way() != TransferWay.TAKING_UP && !terms.to().isOutside()) {
            // A superior sees the matter without being addressed.
            orders.add(new EndGrant(terms.matter(), terms.to(), Reason.ADDRESSED));
        }
        return both(giveBack(terms), orders);
    }

    static List<Order> onDelivery(
            TransferTerms terms, TransferCommand.Deliver command, Circumstances now) {
        return both(
                lend(terms, terms.to(), TransferStep.ACCEPT),
                List.of(
                        TransferLetters.receipt(terms, terms.to(), command.receipt(), now),
                        begin(
                                terms,
                                command.acceptance(),
                                terms.to(),
                                LimitIds.ACCEPTANCE,
                                now.on()),
                        begin(
                                terms,
                                command.objection(),
                                terms.to(),
                                LimitIds.OBJECTION,
                                now.on())));
    }

    // Who must act first, the register says. The agreement's limits only remind (decision 3):
    // nothing lapses with them.
    private static StartClock begin(
            TransferTerms terms, ClockId clock, OfficeId office, String rule, LocalDate on) {
        return new StartClock(
                clock,
                terms.matter(),
                office,
                rule,
                Subject.transfer(terms.id()),
                new Beginning.On(on),
                null);
    }

    static List<Order> onAcceptance(
            Accepted accepted, TransferCommand.Takeover takeover, Circumstances now) {
        TransferTerms terms = accepted.terms();
        LocalDate receivedOn = accepted.before().since();
        Stream<Order> reminders =
                Stream.of(
                        end(terms, terms.to(), LimitIds.ACCEPTANCE, Outcome.MET),
                        end(terms, terms.to(), LimitIds.OBJECTION, Outcome.FELL_AWAY));
        return Stream.concat(
                        reminders,
                        move(accepted, Because.TRANSFER, takeover, receivedOn, now).stream())
                .toList();
    }

    static List<Order> onObjection(TransferTerms terms, Circumstances now) {
        return both(
                lend(terms, terms.to(), TransferStep.REQUEST_DESIGNATION),
                List.of(
                        new SetStanding(terms.matter(), Standing.URGENT_ONLY),
                        end(terms, terms.to(), LimitIds.OBJECTION, Outcome.MET),
                        end(terms, terms.to(), LimitIds.ACCEPTANCE, Outcome.FELL_AWAY)));
    }

    static List<Order> onRequest(
            Objected objected,
            OfficeId superior,
            TransferCommand.RequestDesignation command,
            Circumstances now) {
        return both(
                lend(objected.terms(), superior, TransferStep.SIGN_FOR_PAPERS),
                List.of(
                        new GrantOffice(objected.terms().matter(), superior, Reason.DESIGNATES),
                        TransferLetters.designationRequest(
                                objected, superior, command.letter(), now)));
    }

    /** A dispute was reported: the superior must sign for the papers. */
    static List<Order> onReport(SubmittedUp submitted) {
        return lend(submitted.terms(), submitted.superior(), TransferStep.SIGN_FOR_PAPERS).toList();
    }

    static List<Order> onPapers(SubmittedUp submitted, ClockId designation, LocalDate on) {
        return both(
                lend(submitted.terms(), submitted.superior(), TransferStep.DESIGNATE),
                List.of(
                        begin(
                                submitted.terms(),
                                designation,
                                submitted.superior(),
                                LimitIds.DESIGNATION,
                                on)));
    }

    static List<Order> onDesignation(
            Designated designated, TransferCommand.Designate command, Circumstances now) {
        List<Order> orders =
                new ArrayList<>(
                        PaperOrders.onDesignation(designated.terms(), designated.designee()));
        orders.add(designationMet(designated));
        orders.add(TransferLetters.designationNotice(designated, command.letter(), now));
        return orders;
    }

    static List<Order> onDesignationOfSender(
            Designated designated, TransferCommand.Designate command, Circumstances now) {
        TransferTerms terms = designated.terms();
        return both(
                giveBack(terms),
                List.of(
                        designationMet(designated),
                        new KeepByDesignation(terms.matter(), terms.from()),
                        TransferLetters.designationNotice(designated, command.letter(), now)));
    }

    private static EndClock designationMet(Designated designated) {
        return end(
                designated.terms(),
                designated.before().before().superior(),
                LimitIds.DESIGNATION,
                Outcome.MET);
    }

    static List<Order> onFile(
            FileReceived received, TransferCommand.SignForFile command, Circumstances now) {
        TransferTerms terms = received.terms();
        Stream<Order> receipt =
                Stream.of(
                        TransferLetters.receipt(terms, received.holder(), command.receipt(), now));
        return Stream.concat(
                        move(received, because(received), command.takeover(), now.on(), now)
                                .stream(),
                        receipt)
                .toList();
    }

    private static Because because(FileReceived received) {
        TransferTerms terms = received.terms();
        return switch (terms.way()) {
            case ASSIGNMENT -> Because.ASSIGNMENT;
            case TAKING_UP -> Because.TAKING_UP;
            case REQUEST ->
                    received.holder().equals(terms.to()) ? Because.TAKING_UP : Because.DESIGNATION;
            case TRANSFER -> Because.DESIGNATION;
        };
    }

    static List<Order> onHandOver(
            Moved moved, TransferCommand.HandOver command, Circumstances now) {
        TransferTerms terms = moved.terms();
        return List.of(
                EvidenceLetters.receipt(moved, command.receipt(), now),
                end(terms, terms.from(), LimitIds.HAND_OVER, Outcome.MET));
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
        orders.add(new LeaveCase(terms.matter(), terms.from()));
        orders.add(
                new MoveMatter(
                        terms.matter(),
                        takeover.handling(),
                        terms.from(),
                        holder,
                        because,
                        terms.id()));
        orders.add(new GrantOffice(terms.matter(), holder, Reason.HANDLES));
        orders.add(new HandOverWriting(terms.matter(), terms.from(), holder));
        orders.add(
                new TakeOverLead(
                        terms.matter(), takeover.handling(), holder, terms.from(), receivedOn));
        for (String rule : LimitIds.OF_HANDLING) {
            orders.add(new EndClock(terms.matter(), terms.from(), rule, Outcome.FELL_AWAY));
        }
        orders.addAll(GoodsHandOver.orders(moved, takeover, now));
        orders.add(assign(moved, takeover.verification(), LimitIds.VERIFICATION, receivedOn));
        if (now.isPatentPassingOff()) {
            orders.add(
                    assign(
                            moved,
                            takeover.passingOff(),
                            LimitIds.PASSING_OFF_REPORTED,
                            receivedOn));
        }
        if (!terms.isWithoutEvidence()) {
            // Its first step is the old office's; whose turn it is next, the evidence itself says.
            orders.add(
                    begin(terms, takeover.handOver(), terms.from(), LimitIds.HAND_OVER, now.on()));
        }
        return orders;
    }

    private static StartClock assign(
            Moved moved, ClockId clock, String rule, LocalDate receivedOn) {
        return new StartClock(
                clock,
                moved.terms().matter(),
                moved.holder(),
                rule,
                receivedOn,
                Role.UNIT_HEAD,
                LeadRules.ASSIGN);
    }

    private static EndClock end(
            TransferTerms terms, OfficeId office, String rule, Outcome outcome) {
        return new EndClock(terms.matter(), office, rule, Subject.transfer(terms.id()), outcome);
    }
}
