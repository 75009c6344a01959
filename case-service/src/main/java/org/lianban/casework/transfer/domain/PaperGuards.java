package org.lianban.casework.transfer.domain;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.office.domain.Role;
import org.lianban.kernel.contract.OfficeId;

/** Which step on paper is open to whom: asked before every decision, and for every view. */
final class PaperGuards {
    static final Role KEEPER = Role.LIAISON;

    private PaperGuards() {}

    /** Somebody on its way is outside the system. */
    static boolean isOnPaper(Transfer transfer) {
        return transfer.terms().to().isOutside() || !admitted(transfer).isEmpty();
    }

    /** In the order of {@link TransferGuards#closed}: whose step, which state, which role. */
    static Optional<Closed> closed(PaperStep step, Transfer transfer, Circumstances now) {
        return notTheirs(transfer, now)
                .or(() -> notNow(step, transfer))
                .or(() -> notWithThisMatter(step, transfer, now))
                .or(() -> notInThisRole(now));
    }

    /**
     * What a state admits. Delivery and objection may be keyed in anew until the next step relies
     * on them.
     */
    static Set<PaperStep> admitted(Transfer transfer) {
        TransferTerms terms = transfer.terms();
        return switch (transfer) {
            case Transfer.Issued _ -> of(terms.to(), PaperStep.RECORD_DELIVERY);
            case Transfer.Delivered _ ->
                    of(
                            terms.to(),
                            PaperStep.RECORD_DELIVERY,
                            PaperStep.RECORD_ACCEPTANCE,
                            PaperStep.RECORD_OBJECTION);
            case Transfer.Objected _ ->
                    of(terms.to(), PaperStep.RECORD_OBJECTION, PaperStep.RECORD_REQUEST);
            case Transfer.SubmittedUp submitted ->
                    of(submitted.superior(), PaperStep.RECORD_DESIGNATION);
            case Transfer.Designated designated ->
                    of(designated.designee(), PaperStep.RECORD_ACCEPTANCE);
            case Transfer.Moved moved -> of(moved.holder(), PaperStep.RECORD_HAND_OVER);
            case Transfer.HandedOver handedOver ->
                    of(handedOver.before().holder(), PaperStep.RECORD_RESULT);
            case Transfer.Draft _,
                    Transfer.AwaitingApproval _,
                    Transfer.Withdrawn _,
                    Transfer.PapersReceived _,
                    Transfer.Completed _ ->
                    Set.of();
        };
    }

    /** What usually comes next: of what a state admits, not what was keyed in once. */
    static Optional<PaperStep> next(Transfer transfer) {
        return switch (transfer) {
            case Transfer.Issued _ -> Optional.of(PaperStep.RECORD_DELIVERY);
            case Transfer.Delivered _, Transfer.Designated _ ->
                    Optional.of(PaperStep.RECORD_ACCEPTANCE);
            case Transfer.Objected _ -> Optional.of(PaperStep.RECORD_REQUEST);
            case Transfer.SubmittedUp _ -> Optional.of(PaperStep.RECORD_DESIGNATION);
            case Transfer.Moved _ -> Optional.of(PaperStep.RECORD_HAND_OVER);
            case Transfer.HandedOver _ -> Optional.of(PaperStep.RECORD_RESULT);
            case Transfer.Draft _,
                    Transfer.AwaitingApproval _,
                    Transfer.Withdrawn _,
                    Transfer.PapersReceived _,
                    Transfer.Completed _ ->
                    Optional.empty();
        };
    }

    // Whoever is inside acts himself.
    private static Set<PaperStep> of(OfficeId whose, PaperStep... steps) {
        return whose.isOutside() ? Set.of(steps) : Set.of();
    }

    private static Optional<Closed> notTheirs(Transfer transfer, Circumstances now) {
        OfficeId from = transfer.terms().from();
        return now.isBy(from)
                ? Optional.empty()
                : Optional.of(
                        Closed.because(
                                TransferRefusal.NOT_WRITING_OFFICE, "office", now.nameOf(from)));
    }

    private static Optional<Closed> notNow(PaperStep step, Transfer transfer) {
        if (admitted(transfer).contains(step)) {
            return Optional.empty();
        }
        return Optional.of(
                isOnPaper(transfer)
                        ? Closed.because(
                                TransferRefusal.WRONG_STATE, "state", transfer.state().name())
                        : Closed.because(TransferRefusal.PAPER_NOT_NEEDED));
    }

    private static Optional<Closed> notWithThisMatter(
            PaperStep step, Transfer transfer, Circumstances now) {
        return switch (step) {
            case RECORD_ACCEPTANCE ->
                    SelectionRules.unplanned(transfer.terms(), now).or(() -> awaited(now));
            case RECORD_HAND_OVER ->
                    transfer instanceof Transfer.Moved moved && EvidenceRules.hasArrived(moved, now)
                            ? Optional.empty()
                            : Optional.of(Closed.because(TransferRefusal.PAPER_EVIDENCE_HERE));
            case RECORD_REQUEST ->
                    now.offices()
                                    .commonSuperior(transfer.terms().from(), transfer.terms().to())
                                    .isEmpty()
                            ? Optional.of(Closed.because(TransferRefusal.NO_COMMON_SUPERIOR))
                            : Optional.empty();
            case RECORD_DELIVERY, RECORD_OBJECTION, RECORD_DESIGNATION, RECORD_RESULT ->
                    Optional.empty();
        };
    }

    // With it the matter ends here: nobody would read the answer.
    private static Optional<Closed> awaited(Circumstances now) {
        return now.holdings().awaited()
                ? Optional.of(Closed.because(TransferRefusal.OPEN_DEPENDENCY))
                : Optional.empty();
    }

    private static Optional<Closed> notInThisRole(Circumstances now) {
        return now.by().is(KEEPER)
                ? Optional.empty()
                : Optional.of(Closed.because(TransferRefusal.ROLE_REQUIRED, "role", KEEPER.name()));
    }

    /** No paper is older than the step before it, nor of a day to come. */
    static Optional<Closed> implausible(
            PaperCommand command, Transfer transfer, Circumstances now) {
        LocalDate on = command.paper().on();
        LocalDate earliest = earliest(command.step(), transfer);
        return on.isBefore(earliest) || on.isAfter(now.on())
                ? Optional.of(
                        new Closed(
                                TransferRefusal.PAPER_DAY_IMPLAUSIBLE,
                                Map.of(
                                        "earliest",
                                        earliest.toString(),
                                        "latest",
                                        now.on().toString(),
                                        DraftRules.POINTER,
                                        "/on")))
                : Optional.empty();
    }

    private static LocalDate earliest(PaperStep step, Transfer transfer) {
        @Nullable LocalDate since =
                switch (transfer) {
                    case Transfer.Delivered delivered when step == PaperStep.RECORD_DELIVERY ->
                            delivered.before().since();
                    case Transfer.Objected objected when step == PaperStep.RECORD_OBJECTION ->
                            objected.before().since();
                    case Transfer other -> other.since();
                };
        return Objects.requireNonNull(since);
    }

    /**
     * What is still held on the day of the acceptance went along with it: no goods stay behind a
     * matter that is elsewhere, and none go whose last day was over (行政强制法28).
     */
    static Optional<Closed> goodsLeft(PaperCommand command, Transfer transfer, Circumstances now) {
        return switch (command) {
            case PaperCommand.RecordAcceptance acceptance ->
                    SelectionRules.unresolved(transfer.terms(), now.asOf(acceptance.paper().on()));
            case PaperCommand.RecordDelivery _,
                    PaperCommand.RecordObjection _,
                    PaperCommand.RecordRequest _,
                    PaperCommand.RecordDesignation _,
                    PaperCommand.RecordHandOver _,
                    PaperCommand.RecordResult _ ->
                    Optional.empty();
        };
    }

    /** What cannot go on paper is refused with the draft. */
    static Optional<Closed> unfit(DraftTransfer draft) {
        if (!draft.to().isOutside()) {
            return Optional.empty();
        }
        return draft.way() == TransferWay.TRANSFER
                ? Optional.empty()
                : Optional.of(
                        Closed.because(
                                TransferRefusal.PAPER_BY_TRANSFER_ONLY, DraftRules.POINTER, "/to"));
    }

    /** A body outside may have ended since the draft. */
    static Optional<Closed> ended(OfficeId to, Circumstances now) {
        return now.offices()
                .outsider(to)
                .filter(outsider -> !outsider.isThereOn(now.on()))
                .map(
                        outsider ->
                                Closed.because(
                                        TransferRefusal.OUTSIDE_BODY_ENDED,
                                        "office",
                                        outsider.name()));
    }
}
