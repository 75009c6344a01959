package org.lianban.casework.dispute.domain;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.dispute.domain.Dispute.Agreed;
import org.lianban.casework.dispute.domain.Dispute.Negotiating;
import org.lianban.casework.dispute.domain.Dispute.Open;
import org.lianban.casework.dispute.domain.Dispute.Raised;
import org.lianban.casework.dispute.domain.Dispute.ReportedUp;
import org.lianban.casework.dispute.domain.DisputeAction.Closed;
import org.lianban.casework.office.domain.Role;
import org.lianban.kernel.contract.DisputeAgreed;
import org.lianban.kernel.contract.DisputeConclusionProposed;
import org.lianban.kernel.contract.DisputeDropped;
import org.lianban.kernel.contract.DisputePositionStated;
import org.lianban.kernel.contract.DisputeReportedUp;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.TransferId;
import org.lianban.kernel.counter.Ruling;

/** Every decision about a dispute that is raised (程序规定13). */
public final class DisputeRules {
    private DisputeRules() {}

    /** Who may do it: any one of these roles suffices. */
    public static List<Role> roles(DisputeCommand command) {
        return DisputeGuards.roles(command.step());
    }

    /** What the caller may do now, and why not the rest. */
    public static List<DisputeAction> actions(Dispute dispute, DisputeSituation now) {
        List<DisputeAction> all =
                Arrays.stream(DisputeStep.values())
                        .map(
                                step ->
                                        new DisputeAction(
                                                step,
                                                step.weight(),
                                                DisputeGuards.closed(step, dispute, now)
                                                        .orElse(null)))
                        .toList();
        Optional<DisputeStep> next = next(dispute, now);
        return all.stream()
                .map(
                        action ->
                                action.isOpen() && next.filter(action.step()::equals).isPresent()
                                        ? action.asNext()
                                        : action)
                .toList();
    }

    // Nothing lapses with the seven days: whoever has not agreed by then reports (程序规定13).
    private static Optional<DisputeStep> next(Dispute dispute, DisputeSituation now) {
        OfficeId office = now.by().office();
        return switch (dispute) {
            case Open _ when now.isOver() -> Optional.of(DisputeStep.REPORT_UP);
            case Raised raised ->
                    office.equals(raised.terms().counterpart())
                            ? Optional.of(DisputeStep.STATE)
                            : Optional.empty();
            case Negotiating negotiating -> {
                @Nullable Conclusion proposed = negotiating.proposed();
                yield Optional.of(proposed == null ? DisputeStep.PROPOSE : DisputeStep.AGREE);
            }
            case Agreed _, ReportedUp _, Dispute.Dropped _ -> Optional.empty();
        };
    }

    // The guard has admitted the step, and a step is admitted in its own states only: the casts
    // below rest on that, and the matrix test walks every pair.
    public static Ruling<Dispute> decide(
            Dispute dispute, DisputeCommand command, DisputeSituation now) {
        Optional<Closed> closed =
                DisputeGuards.closed(command.step(), dispute, now)
                        .or(() -> unfit(dispute, command, now));
        if (closed.isPresent()) {
            return closed.get().refused();
        }
        return switch (command) {
            case DisputeCommand.StatePosition state -> state((Open) dispute, state, now);
            case DisputeCommand.Propose propose -> propose((Open) dispute, propose, now);
            case DisputeCommand.Agree agree -> agree((Negotiating) dispute, agree, now);
            case DisputeCommand.ReportUp report -> reportUp((Open) dispute, report, now);
            case DisputeCommand.TakeUp takeUp -> takeUp((Open) dispute, takeUp, now);
            case DisputeCommand.Drop drop -> drop((Raised) dispute, drop, now);
        };
    }

    private static Optional<Closed> unfit(
            Dispute dispute, DisputeCommand command, DisputeSituation now) {
        DisputeTerms terms = dispute.terms();
        return switch (command) {
            case DisputeCommand.StatePosition state -> notOneOf(state.competent(), terms);
            case DisputeCommand.Propose propose ->
                    notOneOf(propose.competent(), terms)
                            .or(() -> implausible(propose.heldAt().toLocalDate(), terms, now));
            case DisputeCommand.Agree _,
                    DisputeCommand.ReportUp _,
                    DisputeCommand.TakeUp _,
                    DisputeCommand.Drop _ ->
                    Optional.empty();
        };
    }

    private static Optional<Closed> notOneOf(OfficeId competent, DisputeTerms terms) {
        return RaisingRules.notOneOf(competent, terms.raisedBy(), terms.counterpart());
    }

    private static Optional<Closed> implausible(
            LocalDate heldOn, DisputeTerms terms, DisputeSituation now) {
        return heldOn.isBefore(terms.raisedOn()) || heldOn.isAfter(now.on())
                ? Optional.of(
                        Closed.because(DisputeRefusal.HELD_AT_IMPLAUSIBLE, "pointer", "/heldAt"))
                : Optional.empty();
    }

    private static Ruling<Dispute> state(
            Open dispute, DisputeCommand.StatePosition command, DisputeSituation now) {
        OfficeId office = now.by().office();
        DisputeTerms terms = dispute.terms();
        return Ruling.made(
                dispute.state(
                        new Position(
                                office,
                                now.by().person(),
                                command.competent(),
                                command.argument(),
                                now.on())),
                List.of(
                        new DisputePositionStated(
                                terms.matter(),
                                terms.id(),
                                office,
                                terms.other(office),
                                command.competent(),
                                command.argument(),
                                now.on())),
                DisputeOrders.onWord(terms, terms.other(office)));
    }

    private static Ruling<Dispute> propose(
            Open dispute, DisputeCommand.Propose command, DisputeSituation now) {
        OfficeId office = now.by().office();
        DisputeTerms terms = dispute.terms();
        return Ruling.made(
                dispute.propose(
                        new Conclusion(
                                office,
                                command.competent(),
                                command.text(),
                                command.heldAt(),
                                command.present(),
                                command.place(),
                                now.on())),
                List.of(
                        new DisputeConclusionProposed(
                                terms.matter(),
                                terms.id(),
                                office,
                                terms.other(office),
                                command.competent(),
                                command.text(),
                                now.on())),
                DisputeOrders.onProposal(terms, terms.other(office)));
    }

    private static Ruling<Dispute> agree(
            Negotiating dispute, DisputeCommand.Agree command, DisputeSituation now) {
        Conclusion conclusion = Objects.requireNonNull(dispute.proposed());
        Agreed agreed = dispute.agree(conclusion, command.minutes(), now.on());
        DisputeTerms terms = dispute.terms();
        return Ruling.made(
                agreed,
                List.of(
                        new DisputeAgreed(
                                terms.matter(),
                                terms.id(),
                                terms.raisedBy(),
                                terms.counterpart(),
                                conclusion.competent(),
                                command.minutes(),
                                now.on())),
                DisputeOrders.onAgreement(agreed, command, now));
    }

    private static Ruling<Dispute> reportUp(
            Open dispute, DisputeCommand.ReportUp command, DisputeSituation now) {
        DisputeTerms terms = dispute.terms();
        OfficeId superior = now.superior(terms).orElseThrow().office();
        ReportedUp reported =
                dispute.reportUp(now.by().office(), superior, command.transfer(), now.on());
        return Ruling.made(
                reported,
                List.of(reported(reported, command.transfer(), now)),
                DisputeOrders.onReport(reported, command, now));
    }

    private static Ruling<Dispute> takeUp(
            Open dispute, DisputeCommand.TakeUp command, DisputeSituation now) {
        ReportedUp reported =
                dispute.reportUp(
                        now.by().office(), now.by().office(), command.transfer(), now.on());
        return Ruling.made(
                reported,
                List.of(reported(reported, command.transfer(), now)),
                DisputeOrders.onTakingUp(reported, command));
    }

    private static DisputeReportedUp reported(
            ReportedUp dispute, TransferId transfer, DisputeSituation now) {
        DisputeTerms terms = dispute.terms();
        return new DisputeReportedUp(
                terms.matter(),
                terms.id(),
                terms.raisedBy(),
                terms.counterpart(),
                dispute.by(),
                dispute.superior(),
                transfer,
                now.on());
    }

    private static Ruling<Dispute> drop(
            Raised dispute, DisputeCommand.Drop command, DisputeSituation now) {
        DisputeTerms terms = dispute.terms();
        return Ruling.made(
                dispute.drop(now.on(), command.reason()),
                List.of(
                        new DisputeDropped(
                                terms.matter(),
                                terms.id(),
                                terms.raisedBy(),
                                terms.counterpart(),
                                command.reason(),
                                now.on())),
                DisputeOrders.onDropping(terms));
    }
}
