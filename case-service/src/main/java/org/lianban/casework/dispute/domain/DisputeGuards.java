package org.lianban.casework.dispute.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.dispute.domain.Dispute.Negotiating;
import org.lianban.casework.dispute.domain.Dispute.Open;
import org.lianban.casework.dispute.domain.Dispute.Raised;
import org.lianban.casework.dispute.domain.DisputeAction.Closed;
import org.lianban.casework.jurisdiction.domain.CommonSuperior;
import org.lianban.casework.office.domain.Role;
import org.lianban.kernel.contract.OfficeId;

/** Which step is open to whom; the same answer closes a button and refuses a command. */
final class DisputeGuards {
    private DisputeGuards() {}

    /**
     * Whose step it is comes first: a stranger learns nothing of the state. The role comes last: it
     * is named only where whoever has it could act now.
     */
    static Optional<Closed> closed(DisputeStep step, Dispute dispute, DisputeSituation now) {
        return notTheirs(step, dispute.terms(), now)
                .or(() -> notInThisState(step, dispute, now))
                .or(() -> notInTheseRoles(step, now));
    }

    /** Any one of these roles suffices; the first has it among its work. */
    static List<Role> roles(DisputeStep step) {
        return switch (step) {
            case STATE, PROPOSE, AGREE, REPORT_UP, DROP -> List.of(Role.AGENCY_HEAD);
            case TAKE_UP -> List.of(Role.DESIGNATOR);
        };
    }

    private static Optional<Closed> notTheirs(
            DisputeStep step, DisputeTerms terms, DisputeSituation now) {
        return switch (step) {
            case STATE, PROPOSE, AGREE, REPORT_UP ->
                    terms.isBetween(now.by().office())
                            ? Optional.empty()
                            : Optional.of(
                                    new Closed(
                                            DisputeRefusal.NOT_IN_DISPUTE,
                                            Map.of(
                                                    "office",
                                                    now.nameOf(terms.raisedBy()),
                                                    "other",
                                                    now.nameOf(terms.counterpart()))));
            case DROP ->
                    now.isBy(terms.raisedBy())
                            ? Optional.empty()
                            : Optional.of(
                                    Closed.because(
                                            DisputeRefusal.NOT_WRITING_OFFICE,
                                            "office",
                                            now.nameOf(terms.raisedBy())));
            case TAKE_UP -> notTheSuperior(terms, now);
        };
    }

    private static Optional<Closed> notTheSuperior(DisputeTerms terms, DisputeSituation now) {
        Optional<OfficeId> superior = now.superior(terms).map(CommonSuperior::office);
        if (superior.isEmpty()) {
            return Optional.of(Closed.because(DisputeRefusal.NO_COMMON_SUPERIOR));
        }
        return superior.filter(now::isBy).isPresent()
                ? Optional.empty()
                : Optional.of(
                        Closed.because(
                                DisputeRefusal.NOT_COMMON_SUPERIOR,
                                "superior",
                                now.nameOf(superior.get())));
    }

    private static Optional<Closed> notInThisState(
            DisputeStep step, Dispute dispute, DisputeSituation now) {
        return switch (dispute) {
            case Raised _ ->
                    step == DisputeStep.AGREE
                            ? Optional.of(Closed.because(DisputeRefusal.NOTHING_PROPOSED))
                            : Optional.empty();
            case Negotiating negotiating -> notWhileNegotiating(step, negotiating, now);
            case Dispute.Agreed _, Dispute.ReportedUp _, Dispute.Dropped _ ->
                    Optional.of(wrong(dispute));
        };
    }

    private static Optional<Closed> notWhileNegotiating(
            DisputeStep step, Negotiating negotiating, DisputeSituation now) {
        return switch (step) {
            case STATE, PROPOSE, REPORT_UP, TAKE_UP -> Optional.empty();
            case DROP -> Optional.of(wrong(negotiating));
            case AGREE -> notToBeAgreed(negotiating.proposed(), now);
        };
    }

    // An agreement takes two.
    private static Optional<Closed> notToBeAgreed(
            @Nullable Conclusion proposed, DisputeSituation now) {
        if (proposed == null) {
            return Optional.of(Closed.because(DisputeRefusal.NOTHING_PROPOSED));
        }
        return now.isBy(proposed.proposedBy())
                ? Optional.of(Closed.because(DisputeRefusal.OWN_PROPOSAL))
                : Optional.empty();
    }

    private static Optional<Closed> notInTheseRoles(DisputeStep step, DisputeSituation now) {
        return roleMissing(roles(step), now);
    }

    static Optional<Closed> roleMissing(List<Role> needed, DisputeSituation now) {
        return needed.stream().anyMatch(now.by()::is)
                ? Optional.empty()
                : Optional.of(new Closed(DisputeRefusal.ROLE_REQUIRED, Role.anyOf(needed)));
    }

    private static Closed wrong(Dispute dispute) {
        return Closed.because(DisputeRefusal.WRONG_STATE, "state", dispute.state().name());
    }

    /** Of an open dispute: its last word of that office; null if it said nothing yet. */
    static @Nullable Position lastWord(Open dispute, OfficeId office) {
        return dispute.positions().stream()
                .filter(position -> position.office().equals(office))
                .reduce((earlier, later) -> later)
                .orElse(null);
    }
}
