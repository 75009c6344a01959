package org.lianban.casework.transfer.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.deadline.domain.LimitIds;
import org.lianban.casework.office.domain.Role;
import org.lianban.casework.transfer.domain.Transfer.Accepted;
import org.lianban.casework.transfer.domain.Transfer.AwaitingApproval;
import org.lianban.casework.transfer.domain.Transfer.Completable;
import org.lianban.casework.transfer.domain.Transfer.Delivered;
import org.lianban.casework.transfer.domain.Transfer.Designated;
import org.lianban.casework.transfer.domain.Transfer.Draft;
import org.lianban.casework.transfer.domain.Transfer.FileReceived;
import org.lianban.casework.transfer.domain.Transfer.Issued;
import org.lianban.casework.transfer.domain.Transfer.Moved;
import org.lianban.casework.transfer.domain.Transfer.Objected;
import org.lianban.casework.transfer.domain.Transfer.PapersReceived;
import org.lianban.casework.transfer.domain.Transfer.Receivable;
import org.lianban.casework.transfer.domain.Transfer.SubmittedUp;
import org.lianban.casework.transfer.domain.Transfer.Undelivered;
import org.lianban.kernel.contract.AssignmentIssued;
import org.lianban.kernel.contract.CaseworkEvent;
import org.lianban.kernel.contract.DesignationPapersReceived;
import org.lianban.kernel.contract.DesignationRequested;
import org.lianban.kernel.contract.DisputeId;
import org.lianban.kernel.contract.FileSurrendered;
import org.lianban.kernel.contract.JurisdictionDesignated;
import org.lianban.kernel.contract.LetterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.TransferAccepted;
import org.lianban.kernel.contract.TransferCompleted;
import org.lianban.kernel.contract.TransferDeclined;
import org.lianban.kernel.contract.TransferDelivered;
import org.lianban.kernel.contract.TransferFileReceived;
import org.lianban.kernel.contract.TransferHandedOver;
import org.lianban.kernel.contract.TransferIssued;
import org.lianban.kernel.contract.TransferObjected;
import org.lianban.kernel.contract.TransferRevised;
import org.lianban.kernel.contract.TransferSubmitted;
import org.lianban.kernel.contract.TransferWithdrawn;
import org.lianban.kernel.counter.Order;
import org.lianban.kernel.counter.Ruling;

/** Every decision about a transfer that has begun, whichever way it goes (程序规定13–16). */
public final class TransferRules {
    /** Told to the sender when the superior leaves the matter with it. */
    static final String STAYS_WITH_SENDER = "指定由移送机关管辖";

    /** Told to whoever asked its superior, when that leaves the matter with it. */
    static final String STAYS_WITH_ASKER = "仍由报请机关管辖";

    private static final String DESIGNEE = "/designee";

    // What happens in every procedure comes before what happens in some: of the open ones the first
    // is what comes next.
    private static final List<TransferStep> IN_ORDER =
            List.of(
                    TransferStep.SUBMIT,
                    TransferStep.ISSUE,
                    TransferStep.DELIVER,
                    TransferStep.ACCEPT,
                    TransferStep.OBJECT,
                    TransferStep.REQUEST_DESIGNATION,
                    TransferStep.SIGN_FOR_PAPERS,
                    TransferStep.DESIGNATE,
                    TransferStep.SURRENDER_FILE,
                    TransferStep.SIGN_FOR_FILE,
                    TransferStep.HAND_OVER,
                    TransferStep.COMPLETE,
                    TransferStep.REVISE,
                    TransferStep.DECLINE,
                    TransferStep.WITHDRAW);

    private TransferRules() {}

    /** Who may do it: any one of these roles suffices. */
    public static List<Role> roles(TransferCommand command) {
        return TransferGuards.roles(command.step());
    }

    /** What the caller may do now, and why not the rest, in the order of procedure. */
    public static List<TransferAction> actions(Transfer transfer, Circumstances now) {
        List<TransferAction> all =
                IN_ORDER.stream()
                        .filter(step -> step.isOf(transfer.terms().way()))
                        .map(step -> action(step, transfer, now))
                        .toList();
        Optional<TransferAction> next = all.stream().filter(TransferAction::mayBeNext).findFirst();
        return all.stream()
                .map(
                        action ->
                                next.filter(action::equals)
                                        .map(TransferAction::asNext)
                                        .orElse(action))
                .toList();
    }

    private static TransferAction action(TransferStep step, Transfer transfer, Circumstances now) {
        return new TransferAction(
                step, step.weight(), TransferGuards.closed(step, transfer, now).orElse(null));
    }

    // The guard has admitted the step, and a step is admitted in its own states only: the casts
    // below rest on that, and the matrix test walks every pair.
    public static Ruling<Transfer> decide(
            Transfer transfer, TransferCommand command, Circumstances now) {
        Optional<Closed> closed = TransferGuards.closed(command.step(), transfer, now);
        if (closed.isPresent()) {
            return closed.get().asRuling();
        }
        return switch (command) {
            case TransferCommand.Submit submit -> submit((Draft) transfer);
            case TransferCommand.Revise revise -> revise((Draft) transfer, revise, now);
            case TransferCommand.Decline decline ->
                    Ruling.made(
                            ((AwaitingApproval) transfer).decline(decline.reason()),
                            List.of(declined(transfer.terms(), decline)),
                            TransferOrders.onDraft(transfer.terms()));
            case TransferCommand.Issue issue -> issue((AwaitingApproval) transfer, issue, now);
            case TransferCommand.Withdraw withdraw ->
                    withdraw((Undelivered) transfer, withdraw, now);
            case TransferCommand.Deliver deliver -> deliver((Issued) transfer, deliver, now);
            case TransferCommand.Accept accept -> accept((Delivered) transfer, accept, now);
            case TransferCommand.ObjectTo object -> object((Delivered) transfer, object, now);
            case TransferCommand.RequestDesignation request ->
                    request((Objected) transfer, request, now);
            case TransferCommand.SignForPapers sign ->
                    signForPapers((SubmittedUp) transfer, sign, now);
            case TransferCommand.Designate designate ->
                    designate((PapersReceived) transfer, designate, now);
            case TransferCommand.SurrenderFile surrender ->
                    surrender((Issued) transfer, surrender, now);
            case TransferCommand.SignForFile sign -> signForFile((Receivable) transfer, sign, now);
            case TransferCommand.HandOver handOver -> handOver((Moved) transfer, handOver, now);
            case TransferCommand.Complete complete ->
                    complete((Transfer.HandedOver) transfer, complete, now);
        };
    }

    private static Ruling<Transfer> submit(Draft draft) {
        TransferTerms terms = draft.terms();
        return Ruling.made(
                draft.submit(),
                List.of(
                        new TransferSubmitted(
                                terms.matter(), terms.id(), terms.from(), terms.to())),
                TransferOrders.onSubmission(terms));
    }

    private static Ruling<Transfer> revise(
            Draft draft, TransferCommand.Revise command, Circumstances now) {
        DraftTransfer written = command.draft().going(draft.terms().way());
        Optional<Closed> closed = DraftRules.unfit(written, now);
        if (closed.isPresent()) {
            return closed.get().asRuling();
        }
        TransferTerms terms = DraftRules.terms(written, agreed(draft, written), now);
        return Ruling.made(
                draft.revise(terms),
                List.of(
                        new TransferRevised(
                                terms.matter(),
                                terms.id(),
                                terms.from(),
                                terms.to(),
                                terms.reason())),
                TransferOrders.onDraft(terms));
    }

    // Only the office that agreed is bound by it: whoever else the letter goes to may object.
    private static @Nullable DisputeId agreed(Draft draft, DraftTransfer written) {
        return draft.terms().to().equals(written.to()) ? draft.terms().dispute() : null;
    }

    private static Ruling<Transfer> issue(
            AwaitingApproval awaiting, TransferCommand.Issue command, Circumstances now) {
        // The case may have been filed since the draft: the letter says what it is on the day.
        TransferKind kind = TransferKind.at(now.matter().writing().stage()).orElseThrow();
        Issued issued =
                awaiting.issue(kind, now.on(), SelectionRules.of(awaiting.terms().as(kind), now));
        TransferTerms terms = issued.terms();
        return Ruling.made(
                issued,
                withList(issuedAs(terms, now), terms, command.list(), now),
                TransferOrders.onIssue(terms, command, now));
    }

    private static CaseworkEvent issuedAs(TransferTerms terms, Circumstances now) {
        return terms.way() == TransferWay.ASSIGNMENT
                ? new AssignmentIssued(
                        terms.matter(),
                        terms.id(),
                        terms.from(),
                        terms.to(),
                        terms.legalBasis(),
                        now.on())
                : new TransferIssued(
                        terms.matter(),
                        terms.id(),
                        terms.from(),
                        terms.to(),
                        terms.legalBasis(),
                        now.on());
    }

    /** What goes out, and the list of evidence that goes with it, if there is one. */
    static List<CaseworkEvent> withList(
            CaseworkEvent fact, TransferTerms terms, LetterId list, Circumstances now) {
        return terms.isWithoutEvidence()
                ? List.of(fact)
                : List.of(fact, EvidenceRules.listed(terms, list, now));
    }

    private static Ruling<Transfer> surrender(
            Issued issued, TransferCommand.SurrenderFile command, Circumstances now) {
        Optional<Closed> closed = DraftRules.unfit(command.contents(), now);
        if (closed.isPresent()) {
            return closed.get().asRuling();
        }
        TransferTerms terms =
                issued.terms().with(command.contents().evidence(), command.contents().goods());
        Delivered surrendered =
                issued.naming(terms, SelectionRules.of(terms, now)).deliver(now.on());
        FileSurrendered fact =
                new FileSurrendered(terms.matter(), terms.id(), terms.from(), terms.to(), now.on());
        return Ruling.made(
                surrendered,
                withList(fact, terms, command.list(), now),
                TransferOrders.onSurrender(terms, command, now));
    }

    private static Ruling<Transfer> withdraw(
            Undelivered transfer, TransferCommand.Withdraw command, Circumstances now) {
        TransferTerms terms = transfer.terms();
        boolean letterOut =
                switch (transfer) {
                    case Draft draft -> false;
                    case AwaitingApproval awaiting -> false;
                    case Issued issued -> true;
                };
        return Ruling.made(
                transfer.withdraw(now.on(), command.reason()),
                List.of(
                        new TransferWithdrawn(
                                terms.matter(),
                                terms.id(),
                                terms.issuer(),
                                terms.addressee(),
                                command.reason(),
                                letterOut)),
                letterOut
                        ? TransferOrders.onWithdrawal(terms, command.reason())
                        : TransferOrders.onWithdrawalOfDraft(terms));
    }

    private static Ruling<Transfer> deliver(
            Issued issued, TransferCommand.Deliver command, Circumstances now) {
        TransferTerms terms = issued.terms();
        return Ruling.made(
                issued.deliver(now.on()),
                List.of(
                        new TransferDelivered(
                                terms.matter(), terms.id(), terms.from(), terms.to(), now.on())),
                TransferOrders.onDelivery(terms, command, now));
    }

    private static Ruling<Transfer> accept(
            Delivered delivered, TransferCommand.Accept command, Circumstances now) {
        TransferTerms terms = delivered.terms();
        Selection current = SelectionRules.of(terms, now);
        // What differs says more than that something does.
        Optional<Ruling<Transfer>> unseen =
                SelectionRules.notAsSeen(command.seenSelection(), current, delivered.signed());
        if (unseen.isPresent()) {
            return unseen.get();
        }
        if (command.seenMatterVersion() != now.matter().version()) {
            return Ruling.refused(TransferRefusal.VERSION_STALE);
        }
        Accepted accepted = delivered.accept(now.on(), current);
        return moved(
                accepted,
                new TransferAccepted(
                        terms.matter(),
                        terms.id(),
                        terms.from(),
                        terms.to(),
                        now.on(),
                        current.digest(),
                        changes(current, delivered.signed())),
                command.takeover(),
                TransferOrders.onAcceptance(accepted, command.takeover(), now),
                now);
    }

    // With no evidence on its way, everything is handed over when the right to write has moved.
    private static Ruling<Transfer> moved(
            Moved moved,
            CaseworkEvent fact,
            TransferCommand.Takeover takeover,
            List<Order> orders,
            Circumstances now) {
        List<CaseworkEvent> facts = new ArrayList<>();
        facts.add(fact);
        facts.addAll(GoodsHandOver.facts(moved, takeover, now));
        if (!moved.terms().isWithoutEvidence()) {
            return Ruling.made(moved, facts, orders);
        }
        facts.add(handedOver(moved, now));
        return Ruling.made(moved.handOver(now.on()), facts, orders);
    }

    private static @Nullable Integer changes(Selection current, @Nullable Selection signed) {
        return signed == null ? null : current.since(signed).size();
    }

    private static Ruling<Transfer> handOver(
            Moved moved, TransferCommand.HandOver command, Circumstances now) {
        return Ruling.made(
                moved.handOver(now.on()),
                List.of(handedOver(moved, now)),
                TransferOrders.onHandOver(moved, command, now));
    }

    private static TransferHandedOver handedOver(Moved moved, Circumstances now) {
        return new TransferHandedOver(
                moved.terms().matter(), moved.terms().id(), moved.holder(), now.on());
    }

    private static Ruling<Transfer> object(
            Delivered delivered, TransferCommand.ObjectTo command, Circumstances now) {
        TransferTerms terms = delivered.terms();
        boolean late = now.isOver(LimitIds.OBJECTION);
        return Ruling.made(
                delivered.object(now.on(), command.argument(), late),
                List.of(
                        new TransferObjected(
                                terms.matter(),
                                terms.id(),
                                terms.from(),
                                terms.to(),
                                command.argument(),
                                now.on())),
                TransferOrders.onObjection(terms, now));
    }

    private static Ruling<Transfer> request(
            Objected objected, TransferCommand.RequestDesignation command, Circumstances now) {
        TransferTerms terms = objected.terms();
        OfficeId superior = now.offices().commonSuperior(terms.from(), terms.to()).orElseThrow();
        return Ruling.made(
                objected.submitUp(now.on(), superior),
                List.of(
                        new DesignationRequested(
                                terms.matter(), terms.id(), terms.to(), superior, now.on())),
                TransferOrders.onRequest(objected, superior, command, now));
    }

    private static Ruling<Transfer> signForPapers(
            SubmittedUp submitted, TransferCommand.SignForPapers command, Circumstances now) {
        TransferTerms terms = submitted.terms();
        return Ruling.made(
                submitted.receivePapers(now.on()),
                List.of(
                        new DesignationPapersReceived(
                                terms.matter(), terms.id(), submitted.superior(), now.on())),
                TransferOrders.onPapers(submitted, command.designation(), now.on()));
    }

    private static Ruling<Transfer> designate(
            PapersReceived received, TransferCommand.Designate command, Circumstances now) {
        Optional<Closed> closed =
                DraftRules.notCompetent(DESIGNEE, command.designee(), now)
                        .or(() -> notBelow(command.designee(), received, now))
                        .or(() -> takenUpAgainstLaw(command.designee(), received, now))
                        .or(() -> DraftRules.handledBefore(DESIGNEE, command.designee(), now));
        if (closed.isPresent()) {
            return closed.get().asRuling();
        }
        TransferTerms terms = received.terms();
        Designated designated = received.designate(now.on(), command.designee(), command.reason());
        JurisdictionDesignated fact =
                new JurisdictionDesignated(
                        terms.matter(),
                        terms.id(),
                        received.before().superior(),
                        command.designee(),
                        command.reason(),
                        now.on());
        if (command.designee().equals(terms.from())) {
            String result =
                    terms.way() == TransferWay.REQUEST ? STAYS_WITH_ASKER : STAYS_WITH_SENDER;
            return Ruling.made(
                    designated.complete(now.on(), result),
                    List.of(fact, completed(designated, terms.from(), result, now)),
                    TransferOrders.onDesignationOfSender(designated, command, now));
        }
        return Ruling.made(
                designated, List.of(fact), TransferOrders.onDesignation(designated, command, now));
    }

    private static TransferDeclined declined(TransferTerms terms, TransferCommand.Decline decline) {
        return new TransferDeclined(
                terms.matter(), terms.id(), terms.from(), terms.to(), decline.reason());
    }

    private static Optional<Closed> notBelow(
            OfficeId designee, PapersReceived received, Circumstances now) {
        OfficeId superior = received.before().superior();
        return designee.equals(superior)
                ? Optional.empty()
                : DraftRules.notBelow(DESIGNEE, designee, superior, now);
    }

    // One of the two in dispute may be the level that the law names.
    private static Optional<Closed> takenUpAgainstLaw(
            OfficeId designee, PapersReceived received, Circumstances now) {
        TransferTerms terms = received.terms();
        boolean inDispute =
                terms.way() == TransferWay.TRANSFER
                        && (designee.equals(terms.from()) || designee.equals(terms.to()));
        return designee.equals(received.before().superior()) && !inDispute
                ? DraftRules.levelFixed(now)
                : Optional.empty();
    }

    private static Ruling<Transfer> signForFile(
            Receivable receivable, TransferCommand.SignForFile command, Circumstances now) {
        TransferTerms terms = receivable.terms();
        Selection current = SelectionRules.of(terms, now);
        Optional<Ruling<Transfer>> unseen =
                SelectionRules.notAsSeen(command.seenSelection(), current, receivable.signed());
        if (unseen.isPresent()) {
            return unseen.get();
        }
        FileReceived received = receivable.receiveFile(now.on(), current);
        return moved(
                received,
                new TransferFileReceived(
                        terms.matter(),
                        terms.id(),
                        received.holder(),
                        now.on(),
                        current.digest(),
                        changes(current, receivable.signed())),
                command.takeover(),
                TransferOrders.onFile(received, command, now),
                now);
    }

    private static Ruling<Transfer> complete(
            Transfer.HandedOver handedOver, TransferCommand.Complete command, Circumstances now) {
        OfficeId holder = handedOver.before().holder();
        return Ruling.made(
                handedOver.complete(now.on(), command.result()),
                List.of(completed(handedOver, holder, command.result(), now)),
                TransferOrders.onCompletion(handedOver.terms()));
    }

    private static TransferCompleted completed(
            Completable transfer, OfficeId holder, String result, Circumstances now) {
        TransferTerms terms = transfer.terms();
        return new TransferCompleted(
                terms.matter(), terms.id(), terms.from(), holder, result, now.on());
    }
}
