package org.lianban.casework.casefile.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lianban.casework.casefile.domain.CasefileCommand.Close;
import org.lianban.casework.casefile.domain.CasefileCommand.Decide;
import org.lianban.casework.casefile.domain.CasefileCommand.Terminate;
import org.lianban.casework.casefile.domain.CasefileState.Closed;
import org.lianban.casework.casefile.domain.CasefileState.Concluded;
import org.lianban.casework.casefile.domain.CasefileState.Over;
import org.lianban.casework.casefile.domain.CasefileState.Terminated;
import org.lianban.casework.casefile.domain.CasefileState.Undecided;
import org.lianban.casework.deadline.domain.ClockOrder;
import org.lianban.casework.deadline.domain.ClockOrder.EndClock;
import org.lianban.casework.deadline.domain.ClockOrder.StartClock;
import org.lianban.casework.deadline.domain.LimitIds;
import org.lianban.casework.lead.domain.LeadOrder.ReleaseTargets;
import org.lianban.casework.matter.domain.MatterOrder.EndHandling;
import org.lianban.casework.matter.domain.MatterOrder.StageHandling;
import org.lianban.casework.matter.domain.Stage;
import org.lianban.casework.office.domain.Role;
import org.lianban.kernel.contract.CaseClosed;
import org.lianban.kernel.contract.CaseDecided;
import org.lianban.kernel.contract.CaseTerminated;
import org.lianban.kernel.contract.ClockId;
import org.lianban.kernel.counter.Order;
import org.lianban.kernel.counter.Ruling;
import org.lianban.kernel.counter.Ruling.Refused;

/** How a case ends: decided without a penalty, or terminated; then closed (程序规定60, 47, 77). */
public final class DecisionRules {
    /** What a case that is over waits for, in the words of a clock. */
    static final String CLOSE = "close-case";

    private DecisionRules() {}

    public static Ruling<Casefile> decide(Casefile file, Decide command, Situation situation) {
        Optional<Refused<Casefile>> closed =
                CasefileRules.closed(CasefileAct.DECIDE, file, situation)
                        .or(() -> unfit(file, command));
        if (closed.isPresent()) {
            return closed.orElseThrow();
        }
        LocalDate today = situation.today();
        Decision decision =
                new Decision(
                        command.outcome(),
                        command.ground(),
                        command.paper(),
                        command.reason(),
                        today);
        return Ruling.made(
                file.in(((Concluded) file.state()).decide(decision)),
                List.of(
                        new CaseDecided(
                                file.matter(),
                                file.handling(),
                                file.office(),
                                command.outcome().name(),
                                today)),
                over(file, ClockOrder.Outcome.MET, command.closing(), today));
    }

    public static Ruling<Casefile> terminate(
            Casefile file, Terminate command, Situation situation) {
        Optional<Refused<Casefile>> closed =
                CasefileRules.closed(CasefileAct.TERMINATE, file, situation);
        if (closed.isPresent()) {
            return closed.orElseThrow();
        }
        LocalDate today = situation.today();
        Termination termination = new Termination(command.ground(), command.reason(), today);
        return Ruling.made(
                file.in(new Terminated((Undecided) file.state(), termination)),
                List.of(
                        new CaseTerminated(
                                file.matter(),
                                file.handling(),
                                file.office(),
                                command.ground().name(),
                                today)),
                over(file, ClockOrder.Outcome.FELL_AWAY, command.closing(), today));
    }

    /** The matter is over for this office and so for all. */
    public static Ruling<Casefile> close(Casefile file, Close command, Situation situation) {
        Optional<Refused<Casefile>> closed =
                CasefileRules.closed(CasefileAct.CLOSE, file, situation);
        if (closed.isPresent()) {
            return closed.orElseThrow();
        }
        LocalDate today = situation.today();
        return Ruling.made(
                file.in(new Closed((Over) file.state(), today)),
                List.of(new CaseClosed(file.matter(), file.handling(), file.office(), today)),
                List.of(
                        new EndClock(
                                file.matter(),
                                file.office(),
                                LimitIds.CLOSING,
                                ClockOrder.Outcome.MET),
                        new ReleaseTargets(file.matter(), file.office()),
                        new EndHandling(file.matter(), file.office())));
    }

    private static Optional<Refused<Casefile>> unfit(Casefile file, Decide command) {
        boolean hasGround = command.ground() != null;
        return switch (command.outcome()) {
            case NOT_ESTABLISHED ->
                    hasGround
                            ? CasefileRules.refused(
                                    CasefileRefusal.GROUND_UNEXPECTED, Map.of("pointer", "/ground"))
                            : Optional.empty();
            case NO_PENALTY -> {
                if (!hasGround) {
                    yield CasefileRules.refused(
                            CasefileRefusal.GROUND_MISSING, Map.of("pointer", "/ground"));
                }
                // The seller in good faith is ordered to stop; that is all he is spared from.
                yield command.ground() == NoPenaltyGround.GOOD_FAITH_SELLER
                                && file.stops().isEmpty()
                        ? CasefileRules.refused(CasefileRefusal.STOP_ORDER_MISSING, Map.of())
                        : Optional.empty();
            }
        };
    }

    private static List<Order> over(
            Casefile file, ClockOrder.Outcome outcome, ClockId closing, LocalDate today) {
        return List.of(
                new EndClock(file.matter(), file.office(), LimitIds.PENALTY_DECISION, outcome),
                new StartClock(
                        closing,
                        file.matter(),
                        file.office(),
                        LimitIds.CLOSING,
                        today,
                        Role.AGENCY_HEAD,
                        CLOSE),
                new StageHandling(file.matter(), file.office(), Stage.DECIDED));
    }
}
