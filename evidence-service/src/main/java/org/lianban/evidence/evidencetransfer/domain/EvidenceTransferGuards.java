package org.lianban.evidence.evidencetransfer.domain;

import java.util.List;
import java.util.Optional;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.counter.Refusal;

/** Which step is open to whom: asked before every decision, and by every view for its actions. */
final class EvidenceTransferGuards {
    private static final String OFFICER = "OFFICER";
    private static final String LIAISON = "LIAISON";
    private static final String UNIT_HEAD = "UNIT_HEAD";

    /** Who may put the second name under a list or a receipt. */
    private static final List<String> SIGNING = List.of(OFFICER, UNIT_HEAD, LIAISON);

    private EvidenceTransferGuards() {}

    /**
     * Whose step it is comes first, then whether it is time for it; the role comes last, so that it
     * is named only where whoever has it could act now.
     */
    static Optional<Closed> closed(
            EvidenceTransferStep step, EvidenceTransfer transfer, Circumstances now) {
        return notTheirs(step, transfer, now)
                .or(() -> notInThisState(step, transfer, now))
                .or(() -> notWithTheseItems(step, transfer, now))
                .or(() -> notInTheseRoles(step, now))
                .or(() -> notThisPerson(step, now));
    }

    /** The same for a step with one item. */
    static Optional<Closed> closed(
            EvidenceTransferStep step,
            EvidenceTransfer transfer,
            TravellingItem item,
            Circumstances now) {
        return notTheirs(step, transfer, now)
                .or(() -> notInThisState(step, transfer, now))
                .or(() -> notAtThisItem(step, item))
                .or(() -> notInTheseRoles(step, now));
    }

    /** Whether it is time for the step at this item, and the caller's office's to do. */
    static boolean isExpected(
            EvidenceTransferStep step,
            EvidenceTransfer transfer,
            TravellingItem item,
            Circumstances now) {
        return notTheirs(step, transfer, now)
                .or(() -> notInThisState(step, transfer, now))
                .or(() -> notAtThisItem(step, item))
                .isEmpty();
    }

    /** Whoever may sign beside the caller. */
    static boolean isFitToSign(EvidenceTransferStep step, Signatory second, Circumstances now) {
        return second.office().equals(now.by().office())
                && !second.id().equals(now.by().id())
                && SIGNING.stream().anyMatch(second::is)
                && !collected(step, second, now);
    }

    static Optional<Closed> unfit(
            EvidenceTransferStep step, Optional<Signatory> second, Circumstances now) {
        if (second.isPresent() && collected(step, second.get(), now)) {
            return Closed.because(EvidenceTransferRefusal.EVIDENCE_COLLECTOR_ACCEPTS);
        }
        return second.filter(one -> isFitToSign(step, one, now)).isPresent()
                ? Optional.empty()
                : Closed.because(EvidenceTransferRefusal.SECOND_SIGNATORY_UNFIT);
    }

    private static Optional<Closed> notTheirs(
            EvidenceTransferStep step, EvidenceTransfer transfer, Circumstances now) {
        return switch (step) {
            case DISPATCH, HAND_OUT ->
                    onlyFor(transfer.terms().from(), EvidenceTransferRefusal.NOT_SENDER, now);
            // While no receiver is known it is nobody's step: the state says so.
            case CHECK, RESOLVE, ACCEPT ->
                    transfer.receiver()
                            .flatMap(to -> onlyFor(to, EvidenceTransferRefusal.NOT_ADDRESSEE, now));
        };
    }

    private static Optional<Closed> onlyFor(
            OfficeId office, EvidenceTransferRefusal refusal, Circumstances now) {
        return now.isBy(office)
                ? Optional.empty()
                : Closed.because(refusal, "office", now.nameOf(office));
    }

    private static Optional<Closed> notInThisState(
            EvidenceTransferStep step, EvidenceTransfer transfer, Circumstances now) {
        return switch (transfer) {
            case EvidenceTransfer.SenderSigned _ ->
                    leaves(step)
                            ? Closed.because(EvidenceTransferRefusal.EVIDENCE_RECEIVER_UNKNOWN)
                            : wrong(transfer.state());
            case EvidenceTransfer.ReceiverKnown known -> notThisWay(step, known, now);
            case EvidenceTransfer.Dispatched _, EvidenceTransfer.Checked _ ->
                    leaves(step) ? wrong(transfer.state()) : Optional.empty();
            case EvidenceTransfer.Accepted _,
                    EvidenceTransfer.HandedOut _,
                    EvidenceTransfer.Closed _,
                    EvidenceTransfer.Cancelled _ ->
                    wrong(transfer.state());
        };
    }

    /** With it the items leave the old office. */
    private static boolean leaves(EvidenceTransferStep step) {
        return switch (step) {
            case DISPATCH, HAND_OUT -> true;
            case CHECK, RESOLVE, ACCEPT -> false;
        };
    }

    // Nobody of a body outside checks or takes over here: its signature comes on paper.
    private static Optional<Closed> notThisWay(
            EvidenceTransferStep step, EvidenceTransfer.ReceiverKnown known, Circumstances now) {
        return switch (step) {
            case DISPATCH ->
                    known.isOutside()
                            ? Closed.because(
                                    EvidenceTransferRefusal.EVIDENCE_RECEIVER_OUTSIDE,
                                    "office",
                                    now.nameOf(known.to()))
                            : Optional.empty();
            case HAND_OUT ->
                    known.isOutside()
                            ? Optional.empty()
                            : Closed.because(EvidenceTransferRefusal.PAPER_NOT_NEEDED);
            case CHECK, RESOLVE, ACCEPT -> wrong(known.state());
        };
    }

    private static Optional<Closed> notWithTheseItems(
            EvidenceTransferStep step, EvidenceTransfer transfer, Circumstances now) {
        return switch (step) {
            case DISPATCH -> onAnotherWay(now);
            case HAND_OUT -> onAnotherWay(now).or(() -> unscanned(transfer));
            case ACCEPT -> unsettled(transfer);
            case CHECK, RESOLVE -> Optional.empty();
        };
    }

    private static Optional<Closed> onAnotherWay(Circumstances now) {
        return now.onAnotherWay()
                ? Closed.because(EvidenceTransferRefusal.EVIDENCE_IN_TRANSIT)
                : Optional.empty();
    }

    // Whoever took the originals is known by his signature alone: without it custody goes on here.
    private static Optional<Closed> unscanned(EvidenceTransfer transfer) {
        return transfer instanceof EvidenceTransfer.ReceiverKnown known && known.scan() != null
                ? Optional.empty()
                : Closed.because(EvidenceTransferRefusal.PAPER_RECEIPT_NOT_SCANNED);
    }

    private static Optional<Closed> unsettled(EvidenceTransfer transfer) {
        if (transfer.discrepancies() > 0) {
            return Closed.because(EvidenceTransferRefusal.EVIDENCE_DISCREPANCY_OPEN);
        }
        return transfer.items().stream().allMatch(TravellingItem::isSettled)
                ? Optional.empty()
                : Closed.because(EvidenceTransferRefusal.EVIDENCE_NOT_CHECKED);
    }

    private static Optional<Closed> notAtThisItem(EvidenceTransferStep step, TravellingItem item) {
        boolean admitted =
                switch (item) {
                    case TravellingItem.Checkable _ -> step == EvidenceTransferStep.CHECK;
                    case TravellingItem.Disputed _ -> step == EvidenceTransferStep.RESOLVE;
                    case TravellingItem.Listed _,
                            TravellingItem.Resolved _,
                            TravellingItem.LeftOut _,
                            TravellingItem.HandedOut _,
                            TravellingItem.Accepted _ ->
                            false;
                };
        return admitted ? Optional.empty() : wrong(item.state());
    }

    private static Optional<Closed> notInTheseRoles(EvidenceTransferStep step, Circumstances now) {
        List<String> needed = roles(step);
        return needed.stream().anyMatch(now.by()::is)
                ? Optional.empty()
                : Closed.because(
                        EvidenceTransferRefusal.ROLE_REQUIRED, "role", Refusal.anyOf(needed));
    }

    /**
     * Who acts first for an office; any one of these suffices, whoever is assigned to the matter.
     *
     * <p>Custody passes from office to office (程序规定14: papers go along with the transfer), and two
     * of each side sign; that two officers are assigned is asked of verification (程序规定19), whose
     * limit runs beside the hand-over. To wait for the assignment would leave evidence with nobody
     * answering for it: so a matter that is only registered may have its evidence checked, settled
     * and taken over by any officer of the receiving office. See decisions/0018.
     */
    private static List<String> roles(EvidenceTransferStep step) {
        return switch (step) {
            case DISPATCH, HAND_OUT -> List.of(OFFICER);
            case CHECK, RESOLVE -> List.of(OFFICER, LIAISON);
            case ACCEPT -> SIGNING;
        };
    }

    private static Optional<Closed> notThisPerson(EvidenceTransferStep step, Circumstances now) {
        return collected(step, now.by(), now)
                ? Closed.because(EvidenceTransferRefusal.EVIDENCE_COLLECTOR_ACCEPTS)
                : Optional.empty();
    }

    /** Whoever collected an item is not the one to certify that it arrived. */
    private static boolean collected(EvidenceTransferStep step, Signatory who, Circumstances now) {
        return step == EvidenceTransferStep.ACCEPT && now.collectors().contains(who.id());
    }

    private static Optional<Closed> wrong(Enum<?> state) {
        return Closed.because(EvidenceTransferRefusal.WRONG_STATE, "state", state.name());
    }
}
