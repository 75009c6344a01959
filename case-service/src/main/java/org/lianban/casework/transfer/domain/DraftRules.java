package org.lianban.casework.transfer.domain;

import org.jspecify.annotations.Nullable;
import org.lianban.casework.matter.domain.Handling;
import org.lianban.casework.office.domain.Office;
import org.lianban.casework.office.domain.OfficeFunction;
import org.lianban.casework.office.domain.Outsider;
import org.lianban.casework.office.domain.Role;
import org.lianban.casework.transfer.domain.Transfer.Draft;
import org.lianban.kernel.contract.DisputeId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.TransferDrafted;
import org.lianban.kernel.counter.Ruling;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who may begin a transfer: the office that writes, unless it received the matter itself. */
public final class DraftRules {
    static final String POINTER = "pointer";
    private static final String RECEIVER = "/to";

    private DraftRules() {}

    /**
     * @param others every transfer of the matter so far
     */
    public static Ruling<Transfer> draft(
            DraftTransfer command, List<Transfer> others, Circumstances now) {
        Optional<Closed> closed =
                closed(others, now, Optional.of(command.to())).or(() -> unfit(command, now));
        if (closed.isPresent()) {
            return closed.get().asRuling();
        }
        TransferTerms terms = terms(command, null, now);
        return Ruling.made(
                new Draft(terms, null),
                List.of(
                        new TransferDrafted(
                                terms.matter(),
                                terms.id(),
                                terms.from(),
                                terms.to(),
                                terms.reason())),
                TransferOrders.onDraft(terms));
    }

    /** Why the caller may draft no transfer to anybody; empty if he may. */
    public static Optional<Closed> closed(List<Transfer> others, Circumstances now) {
        return closed(others, now, Optional.empty());
    }

    private static Optional<Closed> closed(
            List<Transfer> others, Circumstances now, Optional<OfficeId> to) {
        return received(others, now)
                .map(transfer -> Optional.of(prohibited(transfer, now, to)))
                .orElseGet(() -> notYetReceived(others, now));
    }

    private static Optional<Closed> notYetReceived(List<Transfer> others, Circumstances now) {
        if (!now.matter().isWrittenBy(now.by().office())) {
            return Optional.of(
                    Closed.because(
                            TransferRefusal.NOT_WRITING_OFFICE,
                            "office",
                            now.nameOf(now.matter().writingOffice())));
        }
        if (isDesignated(now.matter().writing())) {
            return Optional.of(Closed.because(TransferRefusal.DESIGNATED_CASE_LOCKED));
        }
        if (others.stream().anyMatch(Transfer::isUnderWay)) {
            return Optional.of(Closed.because(TransferRefusal.TRANSFER_UNDER_WAY));
        }
        return TransferGuards.notTransferable(now)
                .or(
                        () ->
                                now.by().is(Role.OFFICER)
                                        ? Optional.empty()
                                        : Optional.of(
                                                TransferGuards.roleRequired(
                                                        List.of(Role.OFFICER))));
    }

    /** The transfer by which the caller's office has the matter on its table (程序规定14). */
    private static Optional<Transfer> received(List<Transfer> others, Circumstances now) {
        return others.stream()
                .filter(transfer -> now.isBy(transfer.terms().to()))
                .filter(transfer -> isOnTheTable(transfer, now))
                .findFirst();
    }

    private static boolean isOnTheTable(Transfer transfer, Circumstances now) {
        return switch (transfer.state()) {
            case DRAFT, AWAITING_APPROVAL, ISSUED, WITHDRAWN -> false;
            case DELIVERED, OBJECTED, SUBMITTED_UP, PAPERS_RECEIVED, DESIGNATED -> true;
            case ACCEPTED, FILE_RECEIVED, HANDED_OVER, COMPLETED ->
                    now.matter().isWrittenBy(now.by().office())
                            && isTransferred(now.matter().writing());
        };
    }

    private static boolean isTransferred(Handling writing) {
        return switch (writing.because()) {
            case TRANSFER -> true;
            case REGISTERED, DESIGNATION -> false;
        };
    }

    private static boolean isDesignated(Handling writing) {
        return switch (writing.because()) {
            case DESIGNATION -> true;
            case REGISTERED, TRANSFER -> false;
        };
    }

    private static Closed prohibited(Transfer transfer, Circumstances now, Optional<OfficeId> to) {
        OfficeId from = transfer.terms().from();
        TransferRefusal refusal =
                to.filter(from::equals).isPresent()
                        ? TransferRefusal.TRANSFER_RETURN_PROHIBITED
                        : TransferRefusal.TRANSFER_ONWARD_PROHIBITED;
        return now.offices()
                .commonSuperior(from, transfer.terms().to())
                .map(superior -> Closed.because(refusal, "superior", now.nameOf(superior)))
                .orElseGet(() -> Closed.because(refusal));
    }

    /**
     * What the text of a letter may be refused for, at its first writing and at every later one.
     */
    static Optional<Closed> unfit(DraftTransfer command, Circumstances now) {
        return notTo(command.to(), now)
                .or(() -> notOn(command.legalBasis(), now))
                .or(() -> PaperGuards.unfit(command))
                .or(() -> EvidenceRules.notToBeListed(command, now))
                .or(() -> SelectionRules.notToBePlanned(command, now));
    }

    private static Optional<Closed> notTo(OfficeId to, Circumstances now) {
        if (now.isBy(to)) {
            return Optional.of(Closed.because(TransferRefusal.TRANSFER_TO_SELF, POINTER, RECEIVER));
        }
        return notCompetent(RECEIVER, to, now);
    }

    private static Optional<Closed> notOn(String legalBasis, Circumstances now) {
        return TransferBasis.isAllowed(legalBasis, now.breach(), now.laws(), now.on())
                ? Optional.empty()
                : Optional.of(
                        Closed.because(
                                TransferRefusal.LEGAL_BASIS_UNKNOWN, POINTER, "/legalBasis"));
    }

    /**
     * The office must exist and have the power to penalise; of a body outside, the register says
     * that it is there.
     *
     * @param pointer where the request names it
     */
    static Optional<Closed> notCompetent(String pointer, OfficeId office, Circumstances now) {
        Optional<Outsider> outside = now.offices().outsider(office);
        if (outside.isPresent()) {
            return outside.get().isThereOn(now.on())
                    ? Optional.empty()
                    : Optional.of(
                            new Closed(
                                    TransferRefusal.OUTSIDE_BODY_ENDED,
                                    Map.of("office", outside.get().name(), POINTER, pointer)));
        }
        Optional<Office> known = now.offices().find(office);
        if (known.isEmpty()) {
            return Optional.of(Closed.because(TransferRefusal.OFFICE_UNKNOWN, POINTER, pointer));
        }
        return known.get().functions().contains(OfficeFunction.PENALTY)
                ? Optional.empty()
                : Optional.of(
                        new Closed(
                                TransferRefusal.OFFICE_WITHOUT_PENALTY_POWER,
                                Map.of("office", known.get().name(), POINTER, pointer)));
    }

    /**
     * @param dispute kept from an earlier text; null of a first one
     */
    static TransferTerms terms(
            DraftTransfer command, @Nullable DisputeId dispute, Circumstances now) {
        return new TransferTerms(
                command.id(),
                now.matter().id(),
                TransferKind.at(now.matter().writing().stage()).orElseThrow(),
                now.by().office(),
                command.to(),
                command.reason(),
                command.legalBasis(),
                command.attachments(),
                command.selectionNote(),
                now.by().person(),
                command.evidence(),
                command.goods(),
                dispute);
    }
}
