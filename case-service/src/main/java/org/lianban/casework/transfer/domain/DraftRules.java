package org.lianban.casework.transfer.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
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

/**
 * Who may begin a transfer: the office that writes, unless it received the matter itself; and who
 * may hand a matter down: a superior that writes it, also one that it received by transfer.
 */
public final class DraftRules {
    static final String POINTER = "pointer";
    private static final String RECEIVER = "/to";
    private static final String SUPERIOR = "procedure-superior";

    private DraftRules() {}

    /**
     * @param others every transfer of the matter so far
     */
    public static Ruling<Transfer> draft(
            DraftTransfer command, List<Transfer> others, Circumstances now) {
        Optional<Closed> closed =
                switch (command.way()) {
                    case TRANSFER -> closed(others, now, Optional.of(command.to()));
                    case ASSIGNMENT -> closedToAssignment(others, now);
                    case TAKING_UP, REQUEST -> throw new IllegalStateException("no such draft");
                };
        closed = closed.or(() -> unfit(command, now));
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

    /** Why the caller may hand the matter down to nobody; empty if he may. */
    public static Optional<Closed> closedToAssignment(List<Transfer> others, Circumstances now) {
        return notWriting(now)
                .or(() -> levelFixed(now))
                .or(() -> decidedAbove(now.matter().writing()))
                .or(() -> underWay(others))
                .or(() -> TransferGuards.notTransferable(now))
                .or(() -> nobodyBelow(now))
                .or(() -> officerNeeded(now));
    }

    // What a superior took up it may hand to another office below; what was handed or given to it
    // by
    // name it handles itself.
    private static Optional<Closed> decidedAbove(Handling writing) {
        return switch (writing.because()) {
            case REGISTERED, TRANSFER, TAKING_UP -> Optional.empty();
            case DESIGNATION -> Optional.of(Closed.because(TransferRefusal.DESIGNATED_CASE_LOCKED));
            case ASSIGNMENT -> Optional.of(Closed.because(TransferRefusal.ASSIGNED_CASE_LOCKED));
        };
    }

    /** Patent disputes are adjudicated where the law has put them, whatever a superior wants. */
    static Optional<Closed> levelFixed(Circumstances now) {
        return switch (now.breach().procedure()) {
            case ADJUDICATION, MEDIATION ->
                    Optional.of(Closed.because(TransferRefusal.LEVEL_FIXED_BY_LAW));
            case PENALTY, CORRECTION, EXTERNAL -> Optional.empty();
        };
    }

    /** Whether the caller's office may hand its matter down to that one. */
    public static boolean canBeAssigned(OfficeId office, Circumstances now) {
        return isBelow(office, now.by().office(), now)
                && notCompetent(RECEIVER, office, now).isEmpty()
                && handledBefore(RECEIVER, office, now).isEmpty();
    }

    private static Optional<Closed> nobodyBelow(Circumstances now) {
        return hasOfficesBelow(now)
                ? Optional.empty()
                : Optional.of(Closed.because(TransferRefusal.NO_OFFICE_BELOW));
    }

    /** Whether the caller's office is anybody's superior. */
    public static boolean hasOfficesBelow(Circumstances now) {
        return now.offices().all().stream()
                .anyMatch(office -> isBelow(office.id(), now.by().office(), now));
    }

    static boolean isBelow(OfficeId office, OfficeId superior, Circumstances now) {
        return now.offices().superiors(office).contains(superior);
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
        return notWriting(now)
                .or(() -> lockedBySuperior(now.matter().writing()))
                .or(() -> underWay(others))
                .or(() -> TransferGuards.notTransferable(now))
                .or(() -> officerNeeded(now));
    }

    static Optional<Closed> notWriting(Circumstances now) {
        return now.matter().isWrittenBy(now.by().office())
                ? Optional.empty()
                : Optional.of(
                        Closed.because(
                                TransferRefusal.NOT_WRITING_OFFICE,
                                "office",
                                now.nameOf(now.matter().writingOffice())));
    }

    static Optional<Closed> underWay(List<Transfer> others) {
        return others.stream().anyMatch(Transfer::isUnderWay)
                ? Optional.of(Closed.because(TransferRefusal.TRANSFER_UNDER_WAY))
                : Optional.empty();
    }

    private static Optional<Closed> lockedBySuperior(Handling writing) {
        return switch (writing.because()) {
            case REGISTERED, TRANSFER -> Optional.empty();
            case DESIGNATION -> Optional.of(Closed.because(TransferRefusal.DESIGNATED_CASE_LOCKED));
            case ASSIGNMENT, TAKING_UP ->
                    Optional.of(Closed.because(TransferRefusal.ASSIGNED_CASE_LOCKED));
        };
    }

    private static Optional<Closed> officerNeeded(Circumstances now) {
        return now.by().is(Role.OFFICER)
                ? Optional.empty()
                : Optional.of(TransferGuards.roleRequired(List.of(Role.OFFICER)));
    }

    /** The transfer by which the caller's office has the matter on its table (程序规定14). */
    private static Optional<Transfer> received(List<Transfer> others, Circumstances now) {
        return others.stream()
                .filter(transfer -> transfer.terms().way() == TransferWay.TRANSFER)
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
            case REGISTERED, DESIGNATION, ASSIGNMENT, TAKING_UP -> false;
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
        return notTo(command, now)
                .or(() -> notOn(command, now))
                .or(() -> PaperGuards.unfit(command))
                .or(() -> unfit(command.contents(), now));
    }

    /** What a list may be refused for. */
    static Optional<Closed> unfit(FileContents file, Circumstances now) {
        return EvidenceRules.notToBeListed(file, now)
                .or(() -> SelectionRules.notToBePlanned(file, now));
    }

    private static Optional<Closed> notTo(DraftTransfer command, Circumstances now) {
        OfficeId to = command.to();
        if (now.isBy(to)) {
            return Optional.of(Closed.because(TransferRefusal.TRANSFER_TO_SELF, POINTER, RECEIVER));
        }
        return notCompetent(RECEIVER, to, now)
                .or(
                        () ->
                                command.way() == TransferWay.ASSIGNMENT
                                        ? notBelow(RECEIVER, to, now.by().office(), now)
                                        : Optional.empty())
                .or(() -> handledBefore(RECEIVER, to, now));
    }

    /**
     * @param pointer where the request names it
     */
    static Optional<Closed> notBelow(
            String pointer, OfficeId office, OfficeId superior, Circumstances now) {
        return isBelow(office, superior, now)
                ? Optional.empty()
                : Optional.of(
                        new Closed(
                                TransferRefusal.DESIGNEE_NOT_BELOW,
                                Map.of(
                                        "office",
                                        now.nameOf(office),
                                        "superior",
                                        now.nameOf(superior),
                                        POINTER,
                                        pointer)));
    }

    /** An office handles a matter once (decision 1): what it gave away does not come back to it. */
    static Optional<Closed> handledBefore(String pointer, OfficeId office, Circumstances now) {
        return hasHandled(office, now)
                ? Optional.of(
                        new Closed(
                                TransferRefusal.HANDLED_BEFORE,
                                Map.of("office", now.nameOf(office), POINTER, pointer)))
                : Optional.empty();
    }

    /** It had the matter, and has it no more. */
    static boolean hasHandled(OfficeId office, Circumstances now) {
        return !now.matter().isWrittenBy(office)
                && now.matter().handlings().stream()
                        .anyMatch(handling -> handling.office().equals(office));
    }

    private static Optional<Closed> notOn(DraftTransfer command, Circumstances now) {
        return basis(command, now).isPresent()
                ? Optional.empty()
                : Optional.of(
                        Closed.because(
                                TransferRefusal.LEGAL_BASIS_UNKNOWN, POINTER, "/legalBasis"));
    }

    /** What it rests on, as its letter prints it. */
    private static Optional<String> basis(DraftTransfer command, Circumstances now) {
        return command.way() == TransferWay.ASSIGNMENT
                ? Optional.of(superiorBasis(now)).filter(command.legalBasis()::equals)
                : TransferBasis.chosen(command.legalBasis(), now.breach(), now.laws(), now.on());
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

    /** What the acts of a superior rest on, as letters of that day print it. */
    public static String superiorBasis(Circumstances now) {
        return now.laws().printed(List.of(SUPERIOR), now.on());
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
                command.way(),
                now.by().office(),
                command.to(),
                command.reason(),
                basis(command, now).orElseThrow(),
                command.attachments(),
                command.selectionNote(),
                now.by().person(),
                command.evidence(),
                command.goods(),
                dispute);
    }
}
