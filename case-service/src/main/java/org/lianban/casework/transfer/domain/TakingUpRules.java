package org.lianban.casework.transfer.domain;

import java.util.List;
import java.util.Optional;
import org.lianban.casework.office.domain.Role;
import org.lianban.casework.transfer.domain.Transfer.Asked;
import org.lianban.casework.transfer.domain.Transfer.Completed;
import org.lianban.casework.transfer.domain.Transfer.Designated;
import org.lianban.casework.transfer.domain.Transfer.FileReceived;
import org.lianban.casework.transfer.domain.Transfer.HandedOver;
import org.lianban.casework.transfer.domain.Transfer.Issued;
import org.lianban.casework.transfer.domain.Transfer.Undelivered;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.TakingUpDecided;
import org.lianban.kernel.contract.TakingUpRequested;
import org.lianban.kernel.contract.TransferId;
import org.lianban.kernel.contract.TransferWithdrawn;
import org.lianban.kernel.counter.Ruling;

/**
 * When a superior takes a matter up, and when an office asks it to (程序规定15). Both begin without a
 * draft; what follows is decided by {@link TransferRules}.
 */
public final class TakingUpRules {
    /** Why a draft ends that nobody but its office knows of. */
    static final String DRAFT_ENDED = "上级机关决定提级管辖";

    private static final List<Role> ROLES = List.of(Role.AGENCY_HEAD);

    private TakingUpRules() {}

    /**
     * @param others every transfer of the matter so far
     */
    public static Ruling<Transfer> takeUp(
            TakeUp command, List<Transfer> others, Circumstances now) {
        Optional<Closed> closed = closedToTakingUp(others, now);
        if (closed.isPresent()) {
            return closed.get().asRuling();
        }
        TransferTerms terms =
                terms(
                        command.id(),
                        TransferWay.TAKING_UP,
                        now.by().office(),
                        command.reason(),
                        new FileContents(List.of(), List.of()),
                        now);
        return Ruling.made(
                new Issued(terms, now.on(), null),
                List.of(
                        new TakingUpDecided(
                                terms.matter(),
                                terms.id(),
                                terms.from(),
                                terms.to(),
                                terms.reason(),
                                now.on())),
                TransferOrders.onTakingUp(terms, command.letter(), now));
    }

    /**
     * A draft of the office below holds nobody up: it ends with the decision. Empty if there is
     * none.
     */
    public static Optional<Ruling.Made<Transfer>> endDraft(
            List<Transfer> others, Circumstances now) {
        return others.stream()
                .filter(Transfer::isUnderWay)
                .flatMap(
                        transfer ->
                                transfer instanceof Undelivered draft
                                        ? Optional.of(ended(draft, now)).stream()
                                        : Optional.<Ruling.Made<Transfer>>empty().stream())
                .findFirst();
    }

    private static Ruling.Made<Transfer> ended(Undelivered draft, Circumstances now) {
        TransferTerms terms = draft.terms();
        return new Ruling.Made<>(
                draft.withdraw(now.on(), DRAFT_ENDED),
                List.of(
                        new TransferWithdrawn(
                                terms.matter(),
                                terms.id(),
                                terms.from(),
                                terms.to(),
                                DRAFT_ENDED,
                                false)),
                TransferOrders.onWithdrawalOfDraft(terms));
    }

    /** Why the caller may not take the matter up; empty if he may. */
    public static Optional<Closed> closedToTakingUp(List<Transfer> others, Circumstances now) {
        OfficeId own = now.by().office();
        OfficeId writing = now.matter().writingOffice();
        return notSuperior(writing, own, now)
                .or(() -> decidedFurtherUp(own, others, now))
                .or(() -> DraftRules.levelFixed(now))
                .or(() -> handledBefore(own, now))
                .or(() -> TransferGuards.notTransferable(now))
                .or(() -> headNeeded(now));
    }

    private static Optional<Closed> notSuperior(OfficeId writing, OfficeId own, Circumstances now) {
        return DraftRules.isBelow(writing, own, now)
                ? Optional.empty()
                : Optional.of(
                        Closed.because(
                                TransferRefusal.NOT_SUPERIOR, "office", now.nameOf(writing)));
    }

    private static Optional<Closed> handledBefore(OfficeId own, Circumstances now) {
        return DraftRules.hasHandled(own, now)
                ? Optional.of(
                        Closed.because(TransferRefusal.HANDLED_BEFORE, "office", now.nameOf(own)))
                : Optional.empty();
    }

    // What an office further up has assigned or designated, no office between them undoes.
    private static Optional<Closed> decidedFurtherUp(
            OfficeId own, List<Transfer> others, Circumstances now) {
        return decidedBy(others, now)
                .filter(decider -> isAbove(own, decider, now))
                .map(decider -> decidedBy(decider, now));
    }

    // A body outside that decided is the national one: it stands above every office.
    private static boolean isAbove(OfficeId office, OfficeId decider, Circumstances now) {
        return decider.isOutside() || DraftRules.isBelow(office, decider, now);
    }

    private static Closed decidedBy(OfficeId decider, Circumstances now) {
        return Closed.because(TransferRefusal.DECIDED_FURTHER_UP, "office", now.nameOf(decider));
    }

    /** The superior that decided who handles the matter now; empty if none did. */
    static Optional<OfficeId> decidedBy(List<Transfer> others, Circumstances now) {
        if (!now.matter().writing().because().isBySuperior()) {
            return Optional.empty();
        }
        return others.stream()
                .filter(transfer -> !transfer.isUnderWay())
                .filter(transfer -> transfer.state() != TransferState.WITHDRAWN)
                .reduce((earlier, later) -> later)
                .flatMap(TakingUpRules::decider);
    }

    private static Optional<OfficeId> decider(Transfer transfer) {
        TransferTerms terms = transfer.terms();
        return switch (terms.way()) {
            case ASSIGNMENT -> Optional.of(terms.from());
            case TAKING_UP -> Optional.of(terms.to());
            case TRANSFER, REQUEST -> designatedBy(transfer);
        };
    }

    private static Optional<OfficeId> designatedBy(Transfer transfer) {
        return switch (transfer) {
            case Designated designated -> Optional.of(designated.before().before().superior());
            case FileReceived received -> designatedBy(received.before());
            case HandedOver handedOver -> designatedBy(handedOver.before());
            case Completed completed -> designatedBy(completed.before());
            case Undelivered _,
                    Transfer.Withdrawn _,
                    Transfer.Delivered _,
                    Transfer.Accepted _,
                    Transfer.Objected _,
                    Transfer.SubmittedUp _,
                    Transfer.PapersReceived _ ->
                    Optional.empty();
        };
    }

    /**
     * @param others every transfer of the matter so far
     */
    public static Ruling<Transfer> request(
            RequestTakingUp command, List<Transfer> others, Circumstances now) {
        Optional<Closed> closed =
                closedToRequest(others, now).or(() -> DraftRules.unfit(command.contents(), now));
        if (closed.isPresent()) {
            return closed.get().asRuling();
        }
        TransferTerms terms =
                terms(
                        command.id(),
                        TransferWay.REQUEST,
                        superior(others, now).orElseThrow(),
                        command.reason(),
                        command.contents(),
                        now);
        Optional<Closed> unresolved = SelectionRules.unresolved(terms, now);
        if (unresolved.isPresent()) {
            return unresolved.get().asRuling();
        }
        TakingUpRequested fact =
                new TakingUpRequested(
                        terms.matter(),
                        terms.id(),
                        terms.from(),
                        terms.to(),
                        terms.reason(),
                        now.on());
        return Ruling.made(
                new Asked(terms, now.on(), SelectionRules.of(terms, now))
                        .submitUp(now.on(), terms.to()),
                TransferRules.withList(fact, terms, command.list(), now),
                TransferOrders.onTakingUpRequest(terms, command, now));
    }

    /** Why the caller may not ask his superior; empty if he may. */
    public static Optional<Closed> closedToRequest(List<Transfer> others, Circumstances now) {
        return DraftRules.notWriting(now)
                .or(() -> DraftRules.levelFixed(now))
                .or(
                        () ->
                                superior(others, now).isEmpty()
                                        ? Optional.of(Closed.because(TransferRefusal.NO_SUPERIOR))
                                        : Optional.empty())
                .or(() -> decidedOutside(others, now))
                .or(() -> DraftRules.underWay(others))
                .or(() -> TransferGuards.notTransferable(now))
                .or(() -> headNeeded(now));
    }

    // A body outside is asked on paper: nobody there signs for a request here.
    private static Optional<Closed> decidedOutside(List<Transfer> others, Circumstances now) {
        return superior(others, now)
                .filter(OfficeId::isOutside)
                .map(decider -> decidedBy(decider, now));
    }

    /** Who is asked: whoever decided that this office handles it, otherwise the next one above. */
    public static Optional<OfficeId> superior(List<Transfer> others, Circumstances now) {
        OfficeId writing = now.matter().writingOffice();
        return decidedBy(others, now)
                .filter(decider -> !decider.equals(writing))
                .or(() -> now.offices().superiors(writing).stream().findFirst());
    }

    private static Optional<Closed> headNeeded(Circumstances now) {
        return ROLES.stream().anyMatch(now.by()::is)
                ? Optional.empty()
                : Optional.of(TransferGuards.roleRequired(ROLES));
    }

    private static TransferTerms terms(
            TransferId id,
            TransferWay way,
            OfficeId to,
            String reason,
            FileContents contents,
            Circumstances now) {
        return new TransferTerms(
                id,
                now.matter().id(),
                TransferKind.at(now.matter().writing().stage()).orElseThrow(),
                way,
                now.matter().writingOffice(),
                to,
                reason,
                DraftRules.superiorBasis(now),
                List.of(),
                null,
                now.by().person(),
                contents.evidence(),
                contents.goods(),
                null);
    }
}
