package org.lianban.casework.transfer.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lianban.casework.matter.domain.Stage;
import org.lianban.casework.matter.domain.Standing;
import org.lianban.casework.office.domain.Role;
import org.lianban.casework.transfer.domain.Transfer.Designated;
import org.lianban.casework.transfer.domain.Transfer.HandedOver;
import org.lianban.casework.transfer.domain.Transfer.Moved;
import org.lianban.kernel.contract.OfficeId;

/** Which step is open to whom: asked before every decision, and by every view for its actions. */
final class TransferGuards {
    private TransferGuards() {}

    /**
     * Whose step it is comes first: a stranger learns nothing of the state. The role comes last: it
     * is named only where whoever has it could act now.
     */
    static Optional<Closed> closed(TransferStep step, Transfer transfer, Circumstances now) {
        return notTheirs(step, transfer, now)
                .or(() -> notOnThisWay(step, transfer.terms().way()))
                .or(() -> notInThisState(step, transfer))
                .or(() -> notWithThisMatter(step, transfer, now))
                .or(() -> notInTheseRoles(step, now));
    }

    /** What a state admits of a matter that goes this way; all else is refused. */
    static Set<TransferStep> admitted(TransferWay way, TransferState state) {
        return switch (state) {
            case DRAFT -> Set.of(TransferStep.SUBMIT, TransferStep.REVISE, TransferStep.WITHDRAW);
            case AWAITING_APPROVAL ->
                    Set.of(TransferStep.DECLINE, TransferStep.ISSUE, TransferStep.WITHDRAW);
            case ISSUED -> onIssue(way);
            case DELIVERED ->
                    way == TransferWay.TAKING_UP
                            ? Set.of(TransferStep.SIGN_FOR_FILE)
                            : Set.of(TransferStep.ACCEPT, TransferStep.OBJECT);
            case OBJECTED -> Set.of(TransferStep.REQUEST_DESIGNATION);
            case SUBMITTED_UP -> Set.of(TransferStep.SIGN_FOR_PAPERS);
            case PAPERS_RECEIVED -> Set.of(TransferStep.DESIGNATE);
            case DESIGNATED -> Set.of(TransferStep.SIGN_FOR_FILE);
            case ACCEPTED, FILE_RECEIVED -> Set.of(TransferStep.HAND_OVER);
            case HANDED_OVER -> Set.of(TransferStep.COMPLETE);
            case WITHDRAWN, COMPLETED -> Set.of();
        };
    }

    // Whoever a superior hands a matter to is not asked: it signs, and has it. Whoever has what the
    // superior takes up gives out its file first.
    private static Set<TransferStep> onIssue(TransferWay way) {
        return switch (way) {
            case TRANSFER, REQUEST -> Set.of(TransferStep.WITHDRAW, TransferStep.DELIVER);
            case ASSIGNMENT -> Set.of(TransferStep.WITHDRAW, TransferStep.SIGN_FOR_FILE);
            case TAKING_UP -> Set.of(TransferStep.WITHDRAW, TransferStep.SURRENDER_FILE);
        };
    }

    private static Optional<Closed> notOnThisWay(TransferStep step, TransferWay way) {
        if (step.isOf(way)) {
            return Optional.empty();
        }
        return Optional.of(
                way == TransferWay.ASSIGNMENT
                        ? Closed.because(TransferRefusal.ASSIGNED_CASE_LOCKED)
                        : Closed.because(TransferRefusal.OTHER_WAY));
    }

    private static Optional<Closed> notTheirs(
            TransferStep step, Transfer transfer, Circumstances now) {
        TransferTerms terms = transfer.terms();
        return switch (step) {
            case SUBMIT, REVISE, DECLINE, ISSUE, WITHDRAW -> onlyForTheIssuer(terms, now);
            case SURRENDER_FILE -> onlyFor(terms.from(), now);
            case DELIVER, ACCEPT, OBJECT, REQUEST_DESIGNATION -> onlyFor(terms.to(), now);
            case SIGN_FOR_PAPERS, DESIGNATE -> onlyForTheCommonSuperior(transfer, now);
            case SIGN_FOR_FILE ->
                    transfer instanceof Transfer.Receivable receivable && receives(receivable)
                            ? onlyFor(receivable.receiver(), now)
                            : onlyForTheHolder(transfer, now);
            case HAND_OVER, COMPLETE -> onlyForTheHolder(transfer, now);
        };
    }

    private static Optional<Closed> onlyForTheHolder(Transfer transfer, Circumstances now) {
        return holder(transfer).flatMap(holder -> onlyFor(holder, now));
    }

    private static Optional<Closed> onlyForTheIssuer(TransferTerms terms, Circumstances now) {
        if (now.isBy(terms.issuer())) {
            return Optional.empty();
        }
        return terms.way() == TransferWay.TAKING_UP
                ? closedFor(TransferRefusal.NOT_ADDRESSEE, now, terms.issuer())
                : closedFor(TransferRefusal.NOT_WRITING_OFFICE, now, now.matter().writingOffice());
    }

    /** Somebody may sign for the file in this state, or could if it went on. */
    private static boolean receives(Transfer.Receivable receivable) {
        return receivable instanceof Designated
                || receivable.terms().way() == TransferWay.ASSIGNMENT
                || receivable.terms().way() == TransferWay.TAKING_UP;
    }

    /** Who has the matter once it has moved. */
    private static Optional<OfficeId> holder(Transfer transfer) {
        return switch (transfer) {
            case Moved moved -> Optional.of(moved.holder());
            case HandedOver handedOver -> Optional.of(handedOver.before().holder());
            case Transfer.Undelivered _,
                    Transfer.Withdrawn _,
                    Transfer.Delivered _,
                    Transfer.Objected _,
                    Transfer.SubmittedUp _,
                    Transfer.PapersReceived _,
                    Designated _,
                    Transfer.Completed _ ->
                    Optional.empty();
        };
    }

    private static Optional<Closed> onlyFor(OfficeId office, Circumstances now) {
        return now.isBy(office)
                ? Optional.empty()
                : closedFor(TransferRefusal.NOT_ADDRESSEE, now, office);
    }

    private static Optional<Closed> closedFor(
            TransferRefusal refusal, Circumstances now, OfficeId office) {
        return Optional.of(Closed.because(refusal, "office", now.nameOf(office)));
    }

    private static Optional<Closed> onlyForTheCommonSuperior(Transfer transfer, Circumstances now) {
        Optional<OfficeId> superior = superior(transfer, now);
        if (superior.isEmpty()) {
            return Optional.of(Closed.because(TransferRefusal.NO_COMMON_SUPERIOR));
        }
        return now.isBy(superior.get())
                ? Optional.empty()
                : Optional.of(
                        Closed.because(
                                TransferRefusal.NOT_COMMON_SUPERIOR,
                                "superior",
                                now.nameOf(superior.get())));
    }

    /** Who designates: whoever was asked, or, before anybody was, whoever stands above both. */
    private static Optional<OfficeId> superior(Transfer transfer, Circumstances now) {
        TransferTerms terms = transfer.terms();
        return switch (transfer) {
            case Transfer.SubmittedUp submitted -> Optional.of(submitted.superior());
            case Transfer.PapersReceived received -> Optional.of(received.before().superior());
            case Designated designated -> Optional.of(designated.before().before().superior());
            case Transfer.Undelivered _,
                    Transfer.Withdrawn _,
                    Transfer.Delivered _,
                    Transfer.Objected _,
                    Moved _,
                    HandedOver _,
                    Transfer.Completed _ ->
                    terms.way() == TransferWay.REQUEST
                            ? Optional.of(terms.to())
                            : now.offices().commonSuperior(terms.from(), terms.to());
        };
    }

    private static Optional<Closed> notInTheseRoles(TransferStep step, Circumstances now) {
        List<Role> needed = roles(step);
        return needed.stream().anyMatch(now.by()::is)
                ? Optional.empty()
                : Optional.of(roleRequired(needed));
    }

    static Closed roleRequired(List<Role> needed) {
        return new Closed(TransferRefusal.ROLE_REQUIRED, Role.anyOf(needed));
    }

    /** Who acts for an office; any one of these roles suffices, the first has it among its work. */
    static List<Role> roles(TransferStep step) {
        return switch (step) {
            case SUBMIT, REVISE -> List.of(Role.OFFICER);
            case DECLINE,
                    ISSUE,
                    WITHDRAW,
                    ACCEPT,
                    OBJECT,
                    REQUEST_DESIGNATION,
                    SURRENDER_FILE,
                    COMPLETE ->
                    List.of(Role.AGENCY_HEAD);
            case DELIVER, SIGN_FOR_FILE -> List.of(Role.LIAISON);
            case HAND_OVER -> List.of(Role.LIAISON, Role.AGENCY_HEAD);
            case SIGN_FOR_PAPERS -> List.of(Role.DESIGNATOR, Role.LIAISON);
            case DESIGNATE -> List.of(Role.DESIGNATOR);
        };
    }

    private static Optional<Closed> notInThisState(TransferStep step, Transfer transfer) {
        TransferState state = transfer.state();
        return admitted(transfer.terms().way(), state).contains(step)
                ? Optional.empty()
                : Optional.of(tooLate(step, state));
    }

    /** The loser of a race is told what the winner did. */
    private static Closed tooLate(TransferStep step, TransferState state) {
        return switch (state) {
            case WITHDRAWN -> Closed.because(TransferRefusal.TRANSFER_WITHDRAWN);
            case DRAFT, AWAITING_APPROVAL, ISSUED -> wrong(state);
            case SUBMITTED_UP, PAPERS_RECEIVED ->
                    step == TransferStep.REQUEST_DESIGNATION
                            ? Closed.because(TransferRefusal.DESIGNATION_PENDING)
                            : pastDelivery(step, state);
            case ACCEPTED, FILE_RECEIVED ->
                    step == TransferStep.COMPLETE
                            ? Closed.because(TransferRefusal.OPEN_DEPENDENCY)
                            : pastDelivery(step, state);
            case DELIVERED, OBJECTED, DESIGNATED, HANDED_OVER, COMPLETED ->
                    pastDelivery(step, state);
        };
    }

    private static Closed pastDelivery(TransferStep step, TransferState state) {
        return switch (step) {
            case WITHDRAW -> Closed.because(TransferRefusal.ALREADY_DELIVERED);
            case DELIVER -> Closed.because(TransferRefusal.ALREADY_SIGNED_FOR);
            case SUBMIT,
                    REVISE,
                    DECLINE,
                    ISSUE,
                    ACCEPT,
                    OBJECT,
                    REQUEST_DESIGNATION,
                    SIGN_FOR_PAPERS,
                    DESIGNATE,
                    SURRENDER_FILE,
                    SIGN_FOR_FILE,
                    HAND_OVER,
                    COMPLETE ->
                    wrong(state);
        };
    }

    private static Optional<Closed> notWithThisMatter(
            TransferStep step, Transfer transfer, Circumstances now) {
        return switch (step) {
            case SUBMIT, REVISE -> notTransferable(now).or(() -> notToBeAssigned(transfer, now));
            case ISSUE ->
                    notTransferable(now)
                            .or(() -> notToBeAssigned(transfer, now))
                            .or(() -> PaperGuards.ended(transfer.terms().to(), now))
                            .or(() -> informantUntold(transfer.terms(), now))
                            .or(() -> SelectionRules.unresolved(transfer.terms(), now))
                            .or(() -> EvidenceRules.notToBeIssued(transfer.terms(), now));
            case HAND_OVER ->
                    transfer instanceof Moved moved && EvidenceRules.hasArrived(moved, now)
                            ? Optional.empty()
                            : Optional.of(Closed.because(TransferRefusal.OPEN_DEPENDENCY));
            case REQUEST_DESIGNATION ->
                    now.offices()
                                    .commonSuperior(transfer.terms().from(), transfer.terms().to())
                                    .isEmpty()
                            ? Optional.of(Closed.because(TransferRefusal.NO_COMMON_SUPERIOR))
                            : Optional.empty();
            case OBJECT ->
                    transfer.terms().dispute() == null
                            ? Optional.empty()
                            : Optional.of(Closed.because(TransferRefusal.AGREED_IN_NEGOTIATION));
            case ACCEPT, SIGN_FOR_FILE -> SelectionRules.leftBehind(transfer.terms(), now);
            case DECLINE, WITHDRAW, DELIVER, SIGN_FOR_PAPERS, DESIGNATE, SURRENDER_FILE ->
                    Optional.empty();
            case COMPLETE -> withoutResult(now.matter().writing().stage());
        };
    }

    // What is suspected may have changed since the draft.
    private static Optional<Closed> notToBeAssigned(Transfer transfer, Circumstances now) {
        return transfer.terms().way() == TransferWay.ASSIGNMENT
                ? DraftRules.levelFixed(now)
                : Optional.empty();
    }

    // A lead goes where it belongs only after whoever told of it knows where that is; a filed case
    // was taken on, and he is told of the filing.
    private static Optional<Closed> informantUntold(TransferTerms terms, Circumstances now) {
        boolean lead =
                TransferKind.at(now.matter().writing().stage())
                        .filter(kind -> kind == TransferKind.LEAD)
                        .isPresent();
        // A superior that hands its own matter down does not say that it was not competent.
        return lead && terms.way() == TransferWay.TRANSFER && now.informant().isUntoldOf(terms.to())
                ? Optional.of(Closed.because(TransferRefusal.INFORMANT_NOT_TOLD))
                : Optional.empty();
    }

    /** There is a result to tell once the new office has decided on filing (decision 1). */
    private static Optional<Closed> withoutResult(Stage stage) {
        return switch (stage) {
            case REGISTERED, VERIFYING -> Optional.of(wrong(stage));
            case FILED, DECIDED, NOT_FILED, TRANSFERRED, COMPLETED, MERGED, DUPLICATE, WITHDRAWN ->
                    Optional.empty();
        };
    }

    /** The matter itself must be open, at a stage at which it can go to another office. */
    static Optional<Closed> notTransferable(Circumstances now) {
        Standing standing = now.matter().standing();
        return switch (standing) {
            case IN_TRANSFER, URGENT_ONLY ->
                    Optional.of(Closed.because(TransferRefusal.TRANSFER_UNDER_WAY));
            case NEGOTIATING -> Optional.of(Closed.because(TransferRefusal.DISPUTE_OPEN));
            case ENDED -> Optional.of(wrong(standing));
            case OPEN ->
                    TransferKind.at(now.matter().writing().stage()).isPresent()
                            ? Optional.empty()
                            : Optional.of(wrong(now.matter().writing().stage()));
        };
    }

    private static Closed wrong(Enum<?> state) {
        return new Closed(TransferRefusal.WRONG_STATE, Map.of("state", state.name()));
    }
}
