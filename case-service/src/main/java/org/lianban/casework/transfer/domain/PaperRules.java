package org.lianban.casework.transfer.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.matter.domain.Weight;
import org.lianban.casework.office.domain.Role;
import org.lianban.casework.transfer.domain.Transfer.Delivered;
import org.lianban.casework.transfer.domain.Transfer.Designated;
import org.lianban.casework.transfer.domain.Transfer.Issued;
import org.lianban.casework.transfer.domain.Transfer.Moved;
import org.lianban.casework.transfer.domain.Transfer.Objected;
import org.lianban.casework.transfer.domain.Transfer.SubmittedUp;
import org.lianban.kernel.contract.CaseworkEvent;
import org.lianban.kernel.contract.DesignationRequested;
import org.lianban.kernel.contract.JurisdictionDesignated;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.TransferAccepted;
import org.lianban.kernel.contract.TransferCompleted;
import org.lianban.kernel.contract.TransferDelivered;
import org.lianban.kernel.contract.TransferFileReceived;
import org.lianban.kernel.contract.TransferHandedOver;
import org.lianban.kernel.contract.TransferObjected;
import org.lianban.kernel.contract.TransferPaperRecorded;
import org.lianban.kernel.counter.Order;
import org.lianban.kernel.counter.Ruling;

/**
 * What becomes of a transfer to a body outside the system: the way is that of every transfer
 * (程序规定14), and what the other side does is keyed in from its papers.
 *
 * <p>Nobody outside writes here, so the right to write moves to nobody: with the acceptance the
 * matter ends for whoever wrote it, and stands ended for all. The journal says where it lies.
 */
public final class PaperRules {
    private static final String DESIGNEE = "/designee";

    private PaperRules() {}

    public static List<Role> roles() {
        return List.of(PaperGuards.KEEPER);
    }

    /** The steps on paper as the caller finds them; none while both sides are here. */
    public static List<PaperAction> actions(Transfer transfer, Circumstances now) {
        return PaperGuards.isOnPaper(transfer)
                ? Arrays.stream(PaperStep.values())
                        .map(step -> action(step, transfer, now))
                        .toList()
                : List.of();
    }

    private static PaperAction action(PaperStep step, Transfer transfer, Circumstances now) {
        Optional<Closed> closed = PaperGuards.closed(step, transfer, now);
        boolean next =
                closed.isEmpty() && PaperGuards.next(transfer).filter(step::equals).isPresent();
        return new PaperAction(step, next ? Weight.NEXT : Weight.OTHER, closed.orElse(null));
    }

    /** Whether its other side is reached on paper only. */
    public static boolean isOnPaper(Transfer transfer) {
        return PaperGuards.isOnPaper(transfer);
    }

    // The guard has admitted the step in its own states only: the casts below rest on that, and the
    // matrix test walks every pair.
    public static Ruling<Transfer> decide(
            Transfer transfer, PaperCommand command, Circumstances now) {
        Optional<Closed> closed =
                PaperGuards.closed(command.step(), transfer, now)
                        .or(() -> PaperGuards.implausible(command, transfer, now))
                        .or(() -> PaperGuards.goodsLeft(command, transfer, now));
        if (closed.isPresent()) {
            return closed.get().asRuling();
        }
        return switch (command) {
            case PaperCommand.RecordDelivery delivery -> deliver(transfer, delivery);
            case PaperCommand.RecordAcceptance acceptance -> accept(transfer, acceptance, now);
            case PaperCommand.RecordObjection objection -> object(transfer, objection);
            case PaperCommand.RecordRequest request -> request((Objected) transfer, request, now);
            case PaperCommand.RecordDesignation designation ->
                    designate((SubmittedUp) transfer, designation, now);
            case PaperCommand.RecordHandOver handOver -> handOver((Moved) transfer, handOver);
            case PaperCommand.RecordResult result -> result((Transfer.HandedOver) transfer, result);
        };
    }

    private static Ruling<Transfer> deliver(
            Transfer transfer, PaperCommand.RecordDelivery command) {
        boolean anew = transfer instanceof Delivered;
        Issued issued =
                transfer instanceof Delivered delivered ? delivered.before() : (Issued) transfer;
        TransferTerms terms = issued.terms();
        return made(
                issued.deliver(command.paper().on()),
                command,
                anew,
                new TransferDelivered(
                        terms.matter(), terms.id(), terms.from(), terms.to(), command.paper().on()),
                anew
                        ? PaperOrders.onDeliveryAnew(terms, command)
                        : PaperOrders.onDelivery(terms, command));
    }

    private static Ruling<Transfer> object(
            Transfer transfer, PaperCommand.RecordObjection command) {
        boolean anew = transfer instanceof Objected;
        Delivered delivered =
                transfer instanceof Objected objected ? objected.before() : (Delivered) transfer;
        TransferTerms terms = delivered.terms();
        return made(
                delivered.object(command.paper().on(), command.argument(), false),
                command,
                anew,
                new TransferObjected(
                        terms.matter(),
                        terms.id(),
                        terms.from(),
                        terms.to(),
                        command.argument(),
                        command.paper().on()),
                anew ? List.of() : PaperOrders.onObjection(terms));
    }

    private static Ruling<Transfer> accept(
            Transfer transfer, PaperCommand.RecordAcceptance command, Circumstances now) {
        TransferTerms terms = transfer.terms();
        // On paper goes what the letter lists, and nothing can be shown anew; if a dispute was
        // reported there was no letter.
        @Nullable Selection signed = transfer.signed();
        Selection taken = signed == null ? SelectionRules.of(terms, now) : signed;
        return transfer instanceof Designated designated
                ? elsewhere(
                        designated.receiveFile(command.paper().on(), taken),
                        command,
                        new TransferFileReceived(
                                terms.matter(),
                                terms.id(),
                                designated.designee(),
                                command.paper().on(),
                                taken.digest(),
                                0),
                        now)
                : elsewhere(
                        ((Delivered) transfer).accept(command.paper().on(), taken),
                        command,
                        new TransferAccepted(
                                terms.matter(),
                                terms.id(),
                                terms.from(),
                                terms.to(),
                                command.paper().on(),
                                taken.digest(),
                                0),
                        now);
    }

    // Goods leave with the matter; evidence leaves by a signature of its own, and as long as it is
    // here the transfer is not over.
    private static Ruling<Transfer> elsewhere(
            Moved moved,
            PaperCommand.RecordAcceptance command,
            CaseworkEvent fact,
            Circumstances now) {
        TransferTerms terms = moved.terms();
        Circumstances then = now.asOf(command.paper().on());
        List<CaseworkEvent> facts = new ArrayList<>();
        facts.add(fact);
        facts.addAll(GoodsHandOver.leaving(moved, then));
        if (terms.isWithoutEvidence()) {
            facts.add(handedOver(moved, command));
        }
        facts.add(recorded(terms, command, false));
        return Ruling.made(
                terms.isWithoutEvidence() ? moved.handOver(command.paper().on()) : moved,
                facts,
                PaperOrders.onAcceptance(moved, command, then));
    }

    private static Ruling<Transfer> handOver(Moved moved, PaperCommand.RecordHandOver command) {
        return made(
                moved.handOver(command.paper().on()),
                command,
                false,
                handedOver(moved, command),
                PaperOrders.onHandOver(moved.terms()));
    }

    private static TransferHandedOver handedOver(Moved moved, PaperCommand command) {
        return new TransferHandedOver(
                moved.terms().matter(), moved.terms().id(), moved.holder(), command.paper().on());
    }

    private static Ruling<Transfer> request(
            Objected objected, PaperCommand.RecordRequest command, Circumstances now) {
        TransferTerms terms = objected.terms();
        OfficeId superior = now.offices().commonSuperior(terms.from(), terms.to()).orElseThrow();
        return made(
                objected.submitUp(command.paper().on(), superior),
                command,
                false,
                new DesignationRequested(
                        terms.matter(), terms.id(), terms.to(), superior, command.paper().on()),
                PaperOrders.onRequest(terms, superior));
    }

    private static Ruling<Transfer> designate(
            SubmittedUp submitted, PaperCommand.RecordDesignation command, Circumstances now) {
        TransferTerms terms = submitted.terms();
        OfficeId designee = command.designee();
        Optional<Closed> closed =
                DraftRules.notCompetent(DESIGNEE, designee, now)
                        .or(() -> aboveAll(designee, submitted, now));
        if (closed.isPresent()) {
            return closed.get().asRuling();
        }
        Designated designated =
                submitted
                        .receivePapers(command.paper().on())
                        .designate(command.paper().on(), designee, command.reason());
        JurisdictionDesignated fact =
                new JurisdictionDesignated(
                        terms.matter(),
                        terms.id(),
                        submitted.superior(),
                        designee,
                        command.reason(),
                        command.paper().on());
        if (!designee.equals(terms.from())) {
            return made(
                    designated, command, false, fact, PaperOrders.onDesignation(terms, designee));
        }
        String stays = TransferRules.STAYS_WITH_SENDER;
        return Ruling.made(
                designated.complete(command.paper().on(), stays),
                List.of(
                        fact,
                        new TransferCompleted(
                                terms.matter(),
                                terms.id(),
                                terms.from(),
                                terms.from(),
                                stays,
                                command.paper().on()),
                        recorded(terms, command, false)),
                PaperOrders.onDesignationOfSender(terms));
    }

    // A national body is above whoever it names; it takes nothing over itself.
    private static Optional<Closed> aboveAll(
            OfficeId designee, SubmittedUp submitted, Circumstances now) {
        return designee.equals(submitted.superior())
                ? Optional.of(
                        new Closed(
                                TransferRefusal.DESIGNEE_NOT_BELOW,
                                Map.of(
                                        "office",
                                        now.nameOf(designee),
                                        "superior",
                                        now.nameOf(submitted.superior()),
                                        DraftRules.POINTER,
                                        DESIGNEE)))
                : Optional.empty();
    }

    private static Ruling<Transfer> result(
            Transfer.HandedOver handedOver, PaperCommand.RecordResult command) {
        TransferTerms terms = handedOver.terms();
        return made(
                handedOver.complete(command.paper().on(), command.result()),
                command,
                false,
                new TransferCompleted(
                        terms.matter(),
                        terms.id(),
                        terms.from(),
                        handedOver.before().holder(),
                        command.result(),
                        command.paper().on()),
                TransferOrders.onCompletion(terms));
    }

    private static Ruling<Transfer> made(
            Transfer next,
            PaperCommand command,
            boolean anew,
            CaseworkEvent fact,
            List<Order> orders) {
        return Ruling.made(next, List.of(fact, recorded(next.terms(), command, anew)), orders);
    }

    private static TransferPaperRecorded recorded(
            TransferTerms terms, PaperCommand command, boolean anew) {
        return new TransferPaperRecorded(
                terms.matter(),
                terms.id(),
                terms.from(),
                command.step().name(),
                command.paper().on(),
                command.paper().number(),
                anew);
    }
}
