package org.lianban.casework.casefile.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.lianban.casework.casefile.domain.CasefileCommand.AssignOfficers;
import org.lianban.casework.casefile.domain.CasefileCommand.Conclude;
import org.lianban.casework.casefile.domain.CasefileCommand.Investigate;
import org.lianban.casework.casefile.domain.CasefileCommand.OrderStop;
import org.lianban.casework.casefile.domain.CasefileState.Filed;
import org.lianban.casework.casefile.domain.CasefileState.Investigating;
import org.lianban.casework.casefile.domain.CasefileState.Undecided;
import org.lianban.casework.deadline.domain.ClockOrder.HandClock;
import org.lianban.casework.deadline.domain.HandToOfficers;
import org.lianban.casework.deadline.domain.LimitIds;
import org.lianban.casework.lead.domain.LeadOrder.NameOfficers;
import org.lianban.casework.lead.domain.OfficersCounted;
import org.lianban.casework.lead.domain.VerificationRules;
import org.lianban.casework.letter.domain.ActPaper;
import org.lianban.casework.matter.domain.CaseOrder;
import org.lianban.casework.matter.domain.CaseOrder.WithdrawOfficer;
import org.lianban.casework.office.domain.Person;
import org.lianban.casework.office.domain.Role;
import org.lianban.kernel.contract.CaseConcluded;
import org.lianban.kernel.contract.CaseInvestigated;
import org.lianban.kernel.contract.OfficersAssigned;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.contract.StopOrdered;
import org.lianban.kernel.counter.Order;
import org.lianban.kernel.counter.Ruling;
import org.lianban.kernel.counter.Ruling.Refused;

/** 调查: who investigates, from when, what was ordered meanwhile, and the report. */
public final class InvestigationRules {
    /** What an investigation comes to, in the words of a clock. */
    static final String CONCLUDE = "conclude";

    /** What a concluded case waits for. */
    static final String DECIDE = "decide-case";

    /** What a case without officers waits for. */
    private static final String ASSIGN = "assign";

    private InvestigationRules() {}

    /** Others investigate from now on; what was done before stays valid. */
    public static Ruling<Casefile> assign(
            Casefile file, AssignOfficers command, Situation situation) {
        Optional<Refused<Casefile>> closed =
                CasefileRules.closed(CasefileAct.ASSIGN, file, situation);
        if (closed.isPresent()) {
            return closed.orElseThrow();
        }
        Optional<Map<String, String>> recused =
                OfficersCounted.recused(command.officers(), command.recused(), file.office());
        if (recused.isPresent()) {
            return Ruling.refused(CasefileRefusal.PERSON_RECUSED, recused.orElseThrow());
        }
        OfficersCounted counted =
                OfficersCounted.of(
                        command.officers(), command.named(), file.office(), situation.today());
        if (!counted.areEnough()) {
            return Ruling.refused(CasefileRefusal.OFFICER_MIN_TWO, counted.particulars());
        }
        List<PersonId> officers = command.officers().stream().map(Person::id).toList();
        List<Order> orders = new ArrayList<>();
        orders.add(new NameOfficers(file.matter(), file.office(), officers));
        turnOf(file.state(), officers).ifPresent(turn -> orders.add(handed(file, turn)));
        orders.add(new HandToOfficers(file.matter(), file.office(), officers));
        return Ruling.made(
                file.handledBy(officers),
                List.of(
                        new OfficersAssigned(
                                file.matter(), file.handling(), file.office(), officers)),
                orders);
    }

    /** One of them was recused. */
    public static Casefile withdrawOfficer(Casefile file, WithdrawOfficer order) {
        return file.handledBy(others(file, order.person()));
    }

    /**
     * What follows if an officer is recused: the others go on, and where fewer than two are left it
     * is the unit head's turn to name others (处罚法42, 43). In a case that is decided or gone nothing
     * is left to do: the file goes on saying who investigated.
     */
    public static List<Order> parting(Casefile file, PersonId recused) {
        if (!(file.state() instanceof Undecided) || !file.officers().contains(recused)) {
            return List.of();
        }
        List<PersonId> others = others(file, recused);
        List<Order> orders = new ArrayList<>();
        orders.add(new WithdrawOfficer(file.matter(), file.office(), recused));
        turnOf(file.state(), others)
                .map(
                        turn ->
                                others.size() >= VerificationRules.FEWEST_OFFICERS
                                        ? turn
                                        : new Turn(CasefileAct.ASSIGN.role(), ASSIGN, List.of()))
                .ifPresent(turn -> orders.add(handed(file, turn)));
        return orders;
    }

    private static List<PersonId> others(Casefile file, PersonId withdrawn) {
        return file.officers().stream().filter(one -> !one.equals(withdrawn)).toList();
    }

    public static Ruling<Casefile> investigate(
            Casefile file, Investigate command, Situation situation) {
        Optional<Refused<Casefile>> closed =
                CasefileRules.closed(CasefileAct.INVESTIGATE, file, situation);
        if (closed.isPresent()) {
            return closed.orElseThrow();
        }
        LocalDate on = command.begunOn();
        Optional<Refused<Casefile>> unfit = outside(on, file.filedOn(), situation, "begunOn");
        if (unfit.isPresent()) {
            return unfit.orElseThrow();
        }
        Optional<Refused<Casefile>> few = tooFew(file, situation, on);
        if (few.isPresent()) {
            return few.orElseThrow();
        }
        Filed filed = (Filed) file.state();
        return Ruling.made(
                file.in(filed.investigate(on)),
                List.of(new CaseInvestigated(file.matter(), file.handling(), file.office(), on)),
                List.of(handed(file, new Turn(Role.OFFICER, CONCLUDE, file.officers()))));
    }

    /** The party stops or corrects before the case is decided. */
    public static Ruling<Casefile> orderStop(
            Casefile file, OrderStop command, Situation situation) {
        Optional<Refused<Casefile>> closed =
                CasefileRules.closed(CasefileAct.ORDER_STOP, file, situation);
        if (closed.isPresent()) {
            return closed.orElseThrow();
        }
        StopOrder order =
                switch (command) {
                    case OrderStop.Entering entering -> entering.order();
                    case OrderStop.Issuing issuing ->
                            new StopOrder(
                                    new ActPaper.Issued(issuing.letter()),
                                    situation.today(),
                                    issuing.what());
                };
        Optional<Refused<Casefile>> unfit =
                outside(order.on(), file.filedOn(), situation, "orderedOn");
        if (unfit.isPresent()) {
            return unfit.orElseThrow();
        }
        Optional<Refused<Casefile>> few = tooFew(file, situation, order.on());
        if (few.isPresent()) {
            return few.orElseThrow();
        }
        Optional<Refused<Casefile>> unwritten = unwritten(command);
        if (unwritten.isPresent()) {
            return unwritten.orElseThrow();
        }
        return Ruling.made(
                file.ordering(order),
                List.of(
                        new StopOrdered(
                                file.matter(),
                                file.handling(),
                                file.office(),
                                Objects.requireNonNullElse(order.paper().outside(), ""),
                                order.on())),
                switch (command) {
                    case OrderStop.Entering _ -> List.of();
                    case OrderStop.Issuing issuing ->
                            List.of(CorrectionLetters.order(file, issuing, situation));
                });
    }

    // What the system cannot write, somebody writes outside.
    private static Optional<Refused<Casefile>> unwritten(OrderStop command) {
        return switch (command) {
            case OrderStop.Entering _ -> Optional.empty();
            case OrderStop.Issuing issuing -> {
                Map<String, String> paper = Map.of("pointer", "/paper");
                if (issuing.wording().party() == null) {
                    yield CasefileRules.refused(CasefileRefusal.PARTY_NOT_NAMED, paper);
                }
                yield issuing.wording().provisions().isEmpty()
                        ? CasefileRules.refused(CasefileRefusal.PROVISION_UNKNOWN, paper)
                        : Optional.empty();
            }
        };
    }

    public static Ruling<Casefile> conclude(Casefile file, Conclude command, Situation situation) {
        Optional<Refused<Casefile>> closed =
                CasefileRules.closed(CasefileAct.CONCLUDE, file, situation);
        if (closed.isPresent()) {
            return closed.orElseThrow();
        }
        Investigating investigating = (Investigating) file.state();
        LocalDate on = command.report().on();
        Optional<Refused<Casefile>> unfit =
                outside(on, investigating.begunOn(), situation, "reportedOn");
        if (unfit.isPresent()) {
            return unfit.orElseThrow();
        }
        Optional<Refused<Casefile>> few = tooFew(file, situation, on);
        if (few.isPresent()) {
            return few.orElseThrow();
        }
        return Ruling.made(
                file.in(investigating.conclude(command.report())),
                List.of(new CaseConcluded(file.matter(), file.handling(), file.office(), on)),
                List.of(handed(file, new Turn(Role.AGENCY_HEAD, DECIDE, List.of()))));
    }

    private record Turn(Role role, String command, List<PersonId> persons) {}

    // A concluded case waits for the agency head, whoever investigated it.
    private static Optional<Turn> turnOf(CasefileState state, List<PersonId> officers) {
        return switch (state) {
            case Filed _ -> Optional.of(new Turn(Role.OFFICER, CaseOrder.INVESTIGATE, officers));
            case Investigating _ -> Optional.of(new Turn(Role.OFFICER, CONCLUDE, officers));
            case CasefileState.Concluded _,
                    CasefileState.Over _,
                    CasefileState.Closed _,
                    CasefileState.TransferredAmr _,
                    CasefileState.ImportWithdrawn _ ->
                    Optional.empty();
        };
    }

    private static Order handed(Casefile file, Turn turn) {
        return new HandClock(
                file.matter(),
                file.office(),
                LimitIds.PENALTY_DECISION,
                turn.role(),
                turn.command(),
                turn.persons());
    }

    // On the day of the act, not on the day it is entered (程序规定22).
    private static Optional<Refused<Casefile>> tooFew(
            Casefile file, Situation situation, LocalDate on) {
        OfficersCounted counted = OfficersCounted.of(situation.officers(), file.office(), on);
        return counted.areEnough()
                ? Optional.empty()
                : CasefileRules.refused(CasefileRefusal.OFFICER_MIN_TWO, counted.particulars());
    }

    private static Optional<Refused<Casefile>> outside(
            LocalDate day, LocalDate first, Situation situation, String field) {
        return day.isBefore(first) || day.isAfter(situation.today())
                ? CasefileRules.refused(
                        CasefileRefusal.DATE_IMPLAUSIBLE,
                        Map.of("field", field, "pointer", "/" + field))
                : Optional.empty();
    }
}
