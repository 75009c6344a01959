package org.lianban.casework.dispute.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.dispute.domain.Dispute.Raised;
import org.lianban.casework.dispute.domain.DisputeAction.Closed;
import org.lianban.casework.jurisdiction.domain.CommonSuperior;
import org.lianban.casework.jurisdiction.domain.CommonSuperior.How;
import org.lianban.casework.matter.domain.Stage;
import org.lianban.casework.office.domain.Office;
import org.lianban.casework.office.domain.OfficeFunction;
import org.lianban.casework.office.domain.Role;
import org.lianban.casework.transfer.domain.TransferKind;
import org.lianban.kernel.contract.DisputeRaised;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.counter.Ruling;

/** Who may raise a dispute, with whom (程序规定13). */
public final class RaisingRules {
    private static final String POINTER = "pointer";

    /** Any one of these suffices. */
    public static final List<Role> ROLES = List.of(Role.AGENCY_HEAD);

    private static final String COUNTERPART = "/counterpart";

    private RaisingRules() {}

    /**
     * @param open the matter's dispute that is not over; null if there is none
     */
    public static Ruling<Dispute> raise(
            RaiseDispute command, @Nullable Dispute open, DisputeSituation now) {
        Optional<Closed> closed = closed(open, now).or(() -> unfit(command, now));
        if (closed.isPresent()) {
            return closed.get().refused();
        }
        DisputeTerms terms =
                new DisputeTerms(
                        command.id(),
                        now.matter().id(),
                        now.by().office(),
                        command.counterpart(),
                        now.on());
        Position first =
                new Position(
                        terms.raisedBy(),
                        now.by().person(),
                        command.competent(),
                        command.argument(),
                        now.on());
        return Ruling.made(
                new Raised(terms, List.of(first)),
                List.of(
                        new DisputeRaised(
                                terms.matter(),
                                terms.id(),
                                terms.raisedBy(),
                                terms.counterpart(),
                                first.competent(),
                                first.argument(),
                                now.on())),
                DisputeOrders.onRaising(terms, command, now));
    }

    /** Why the caller may raise none with anybody; empty if he may. */
    public static Optional<Closed> closed(@Nullable Dispute open, DisputeSituation now) {
        if (!now.matter().isWrittenBy(now.by().office())) {
            return Optional.of(
                    Closed.because(
                            DisputeRefusal.NOT_WRITING_OFFICE,
                            "office",
                            now.nameOf(now.matter().writingOffice())));
        }
        if (open != null) {
            return Optional.of(Closed.because(DisputeRefusal.DISPUTE_OPEN));
        }
        return notWithThisMatter(now).or(() -> DisputeGuards.roleMissing(ROLES, now));
    }

    // Before any transfer: of one that was received only the common superior decides (程序规定14).
    private static Optional<Closed> notWithThisMatter(DisputeSituation now) {
        Optional<Closed> received =
                switch (now.matter().writing().because()) {
                    case REGISTERED -> Optional.empty();
                    case TRANSFER ->
                            Optional.of(Closed.because(DisputeRefusal.RECEIVED_BY_TRANSFER));
                    case DESIGNATION, ASSIGNMENT, TAKING_UP ->
                            Optional.of(Closed.because(DisputeRefusal.DESIGNATED_CASE_LOCKED));
                };
        if (received.isPresent()) {
            return received;
        }
        if (now.transferUnderWay()) {
            return Optional.of(Closed.because(DisputeRefusal.TRANSFER_UNDER_WAY));
        }
        return switch (now.matter().standing()) {
            case OPEN -> decided(now.matter().writing().stage());
            case NEGOTIATING -> Optional.of(Closed.because(DisputeRefusal.DISPUTE_OPEN));
            case IN_TRANSFER, URGENT_ONLY ->
                    Optional.of(Closed.because(DisputeRefusal.TRANSFER_UNDER_WAY));
            case ENDED ->
                    Optional.of(
                            Closed.because(
                                    DisputeRefusal.WRONG_STATE,
                                    "state",
                                    now.matter().standing().name()));
        };
    }

    // What is decided here cannot go elsewhere any more.
    private static Optional<Closed> decided(Stage stage) {
        return TransferKind.at(stage).isPresent()
                ? Optional.empty()
                : Optional.of(Closed.because(DisputeRefusal.WRONG_STATE, "state", stage.name()));
    }

    private static Optional<Closed> unfit(RaiseDispute command, DisputeSituation now) {
        if (now.isBy(command.counterpart())) {
            return Optional.of(
                    Closed.because(DisputeRefusal.DISPUTE_WITH_SELF, POINTER, COUNTERPART));
        }
        return notCompetent(command.counterpart(), now)
                .or(() -> notSideBySide(command.counterpart(), now))
                .or(() -> notOneOf(command.competent(), now.by().office(), command.counterpart()));
    }

    private static Optional<Closed> notCompetent(OfficeId office, DisputeSituation now) {
        Optional<Office> known = now.offices().find(office);
        if (known.isEmpty()) {
            return Optional.of(Closed.because(DisputeRefusal.OFFICE_UNKNOWN, POINTER, COUNTERPART));
        }
        return known.get().functions().contains(OfficeFunction.PENALTY)
                ? Optional.empty()
                : Optional.of(
                        new Closed(
                                DisputeRefusal.OFFICE_WITHOUT_PENALTY_POWER,
                                Map.of("office", known.get().name(), POINTER, COUNTERPART)));
    }

    // With an office above or below there is nothing to negotiate: it assigns (程序规定15).
    private static Optional<Closed> notSideBySide(OfficeId counterpart, DisputeSituation now) {
        Optional<CommonSuperior> superior =
                CommonSuperior.of(now.offices(), now.by().office(), counterpart);
        if (superior.isEmpty()) {
            return Optional.of(
                    Closed.because(DisputeRefusal.NO_COMMON_SUPERIOR, POINTER, COUNTERPART));
        }
        return superior.get().how() == How.DESIGNATES
                ? Optional.empty()
                : Optional.of(
                        new Closed(
                                DisputeRefusal.SUPERIOR_ASSIGNS,
                                Map.of(
                                        "superior",
                                        now.nameOf(superior.get().office()),
                                        POINTER,
                                        COUNTERPART)));
    }

    static Optional<Closed> notOneOf(OfficeId competent, OfficeId one, OfficeId other) {
        return competent.equals(one) || competent.equals(other)
                ? Optional.empty()
                : Optional.of(
                        Closed.because(
                                DisputeRefusal.COMPETENT_NOT_A_PARTY, POINTER, "/competent"));
    }
}
