package org.lianban.casework.histories;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.casefile.domain.CaseOutcome;
import org.lianban.casework.casefile.domain.Casefile;
import org.lianban.casework.casefile.domain.CasefileAct;
import org.lianban.casework.casefile.domain.CasefileCommand.AssignOfficers;
import org.lianban.casework.casefile.domain.CasefileCommand.Close;
import org.lianban.casework.casefile.domain.CasefileCommand.Conclude;
import org.lianban.casework.casefile.domain.CasefileCommand.Decide;
import org.lianban.casework.casefile.domain.CasefileCommand.Investigate;
import org.lianban.casework.casefile.domain.CasefileCommand.OrderStop;
import org.lianban.casework.casefile.domain.CasefileCommand.Terminate;
import org.lianban.casework.casefile.domain.CasefileRules;
import org.lianban.casework.casefile.domain.DecisionRules;
import org.lianban.casework.casefile.domain.InvestigationRules;
import org.lianban.casework.casefile.domain.NoPenaltyGround;
import org.lianban.casework.casefile.domain.Report;
import org.lianban.casework.casefile.domain.Situation;
import org.lianban.casework.casefile.domain.StopOrder;
import org.lianban.casework.casefile.domain.TerminationGround;
import org.lianban.casework.letter.domain.ActPaper;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.office.domain.Person;
import org.lianban.kernel.counter.Refusal;

/** What may be tried with a filed case, lawful or not. */
final class CaseSteps {
    private CaseSteps() {}

    static Situation situation(HouseOnPaper house, Caller caller) {
        return new Situation(
                house.books().matter(), caller, Staff.OFFICES, house.today(), house.named(), false);
    }

    /** Why it is refused; empty when it was done. */
    static Optional<Refusal> attempt(
            HouseOnPaper house, CasefileAct act, Caller caller, Random choices) {
        Casefile file = house.books().file().orElseThrow();
        Situation now = situation(house, caller);
        return house.carryOutCase(
                switch (act) {
                    case ASSIGN -> {
                        List<Person> officers = LeadSteps.officers(choices);
                        yield InvestigationRules.assign(
                                file, new AssignOfficers(officers, officers.size()), now);
                    }
                    case INVESTIGATE ->
                            InvestigationRules.investigate(
                                    file, new Investigate(LeadSteps.dayNear(house, choices)), now);
                    case ORDER_STOP ->
                            InvestigationRules.orderStop(
                                    file,
                                    new OrderStop.Entering(
                                            new StopOrder(
                                                    new ActPaper.Outside("责改1号"),
                                                    LeadSteps.dayNear(house, choices),
                                                    "立即停止销售")),
                                    now);
                    case CONCLUDE ->
                            InvestigationRules.conclude(
                                    file,
                                    new Conclude(
                                            new Report(LeadSteps.dayNear(house, choices), "见报告")),
                                    now);
                    case DECIDE -> DecisionRules.decide(file, decision(house, choices), now);
                    case TERMINATE ->
                            DecisionRules.terminate(
                                    file,
                                    new Terminate(
                                            TerminationGround.OTHER, "见报告", house.nextClock()),
                                    now);
                    case CLOSE -> DecisionRules.close(file, new Close(), now);
                });
    }

    static boolean isOpen(HouseOnPaper house, CasefileAct act, Caller caller) {
        return CasefileRules.closed(
                        act, house.books().file().orElseThrow(), situation(house, caller))
                .isEmpty();
    }

    private static Decide decision(HouseOnPaper house, Random choices) {
        return switch (choices.nextInt(3)) {
            case 0 -> decide(house, CaseOutcome.NOT_ESTABLISHED, null);
            case 1 -> decide(house, CaseOutcome.NO_PENALTY, NoPenaltyGround.GOOD_FAITH_SELLER);
            default -> decide(house, CaseOutcome.NO_PENALTY, NoPenaltyGround.MINOR_CORRECTED);
        };
    }

    private static Decide decide(
            HouseOnPaper house, CaseOutcome outcome, @Nullable NoPenaltyGround ground) {
        return new Decide(outcome, ground, "不罚1号", "见报告", house.nextClock());
    }
}
