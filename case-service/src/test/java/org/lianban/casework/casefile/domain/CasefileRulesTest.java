package org.lianban.casework.casefile.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lianban.casework.casefile.domain.CasefileFixtures.BEGUN;
import static org.lianban.casework.casefile.domain.CasefileFixtures.BOTH;
import static org.lianban.casework.casefile.domain.CasefileFixtures.CLOSING;
import static org.lianban.casework.casefile.domain.CasefileFixtures.FILED;
import static org.lianban.casework.casefile.domain.CasefileFixtures.FIRST;
import static org.lianban.casework.casefile.domain.CasefileFixtures.HANDLING;
import static org.lianban.casework.casefile.domain.CasefileFixtures.MATTER;
import static org.lianban.casework.casefile.domain.CasefileFixtures.REPORT;
import static org.lianban.casework.casefile.domain.CasefileFixtures.SECOND;
import static org.lianban.casework.casefile.domain.CasefileFixtures.STOP;
import static org.lianban.casework.casefile.domain.CasefileFixtures.THIRD;
import static org.lianban.casework.casefile.domain.CasefileFixtures.TODAY;
import static org.lianban.casework.casefile.domain.CasefileFixtures.YUETANG;
import static org.lianban.casework.casefile.domain.CasefileFixtures.as;
import static org.lianban.casework.casefile.domain.CasefileFixtures.command;
import static org.lianban.casework.casefile.domain.CasefileFixtures.concluded;
import static org.lianban.casework.casefile.domain.CasefileFixtures.decide;
import static org.lianban.casework.casefile.domain.CasefileFixtures.file;
import static org.lianban.casework.casefile.domain.CasefileFixtures.made;
import static org.lianban.casework.casefile.domain.CasefileFixtures.outcome;
import static org.lianban.casework.casefile.domain.CasefileFixtures.state;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianban.casework.casefile.domain.CasefileCommand.AssignOfficers;
import org.lianban.casework.casefile.domain.CasefileCommand.Conclude;
import org.lianban.casework.casefile.domain.CasefileCommand.Investigate;
import org.lianban.casework.casefile.domain.CasefileCommand.OrderStop;
import org.lianban.casework.deadline.domain.ClockOrder;
import org.lianban.casework.deadline.domain.ClockOrder.EndClock;
import org.lianban.casework.deadline.domain.ClockOrder.HandClock;
import org.lianban.casework.deadline.domain.ClockOrder.StartClock;
import org.lianban.casework.deadline.domain.HandToOfficers;
import org.lianban.casework.lead.domain.LeadOrder.NameOfficers;
import org.lianban.casework.lead.domain.LeadOrder.ReleaseTargets;
import org.lianban.casework.matter.domain.CaseOrder.OpenCase;
import org.lianban.casework.matter.domain.CaseOrder.WithdrawOfficer;
import org.lianban.casework.matter.domain.MatterOrder.EndHandling;
import org.lianban.casework.matter.domain.MatterOrder.StageHandling;
import org.lianban.casework.matter.domain.Stage;
import org.lianban.casework.office.domain.Role;
import org.lianban.kernel.contract.CaseClosed;
import org.lianban.kernel.contract.CaseConcluded;
import org.lianban.kernel.contract.CaseDecided;
import org.lianban.kernel.contract.CaseInvestigated;
import org.lianban.kernel.contract.CaseTerminated;
import org.lianban.kernel.contract.OfficersAssigned;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.contract.StopOrdered;
import org.lianban.kernel.counter.Ruling;

/** What each command brings about: facts, whose turn it is next, and what it refuses. */
class CasefileRulesTest {
    private static final Role OFFICER = Role.OFFICER;
    private static final Role HEAD = Role.AGENCY_HEAD;

    @Test
    void a_file_begins_as_it_was_filed() {
        assertThat(CasefileRules.open(new OpenCase(MATTER, HANDLING, YUETANG, BOTH, FILED)))
                .isEqualTo(file(state("FILED")));
    }

    @Test
    void the_limit_is_handed_from_the_officers_to_the_agency_head() {
        Ruling.Made<Casefile> begun = run(CasefileAct.INVESTIGATE, "FILED");
        assertThat(begun.facts())
                .containsExactly(new CaseInvestigated(MATTER, HANDLING, YUETANG, BEGUN));
        assertThat(begun.orders()).containsExactly(handed(OFFICER, "conclude", BOTH));

        Ruling.Made<Casefile> concluded = run(CasefileAct.CONCLUDE, "INVESTIGATING");
        assertThat(concluded.facts())
                .containsExactly(new CaseConcluded(MATTER, HANDLING, YUETANG, TODAY));
        assertThat(concluded.orders()).containsExactly(handed(HEAD, "decide-case", List.of()));
    }

    @Test
    void a_stop_order_stays_on_the_file_and_moves_no_limit() {
        Ruling.Made<Casefile> ordered = run(CasefileAct.ORDER_STOP, "INVESTIGATING");
        assertThat(ordered.next().stops()).containsExactly(STOP);
        assertThat(ordered.facts())
                .containsExactly(
                        new StopOrdered(MATTER, HANDLING, YUETANG, "潭岳市监责改〔2026〕3号", STOP.on()));
        assertThat(ordered.orders()).isEmpty();
    }

    @Test
    void a_decision_meets_its_limit_and_begins_that_of_closing() {
        Ruling.Made<Casefile> decided = run(CasefileAct.DECIDE, "CONCLUDED");
        assertThat(decided.facts())
                .containsExactly(
                        new CaseDecided(MATTER, HANDLING, YUETANG, "NOT_ESTABLISHED", TODAY));
        assertThat(decided.orders())
                .containsExactly(
                        new EndClock(MATTER, YUETANG, "DL-06", ClockOrder.Outcome.MET),
                        closing(),
                        new StageHandling(MATTER, YUETANG, Stage.DECIDED));
    }

    @Test
    void a_termination_lets_the_limit_fall_away_and_begins_that_of_closing() {
        for (String from : List.of("FILED", "INVESTIGATING", "CONCLUDED")) {
            Ruling.Made<Casefile> terminated = run(CasefileAct.TERMINATE, from);
            assertThat(terminated.facts())
                    .containsExactly(
                            new CaseTerminated(MATTER, HANDLING, YUETANG, "PARTY_DIED", TODAY));
            assertThat(terminated.orders())
                    .containsExactly(
                            new EndClock(MATTER, YUETANG, "DL-06", ClockOrder.Outcome.FELL_AWAY),
                            closing(),
                            new StageHandling(MATTER, YUETANG, Stage.DECIDED));
        }
    }

    @Test
    void closing_ends_the_handling() {
        for (String from : List.of("DECIDED", "TERMINATED")) {
            Ruling.Made<Casefile> closed = run(CasefileAct.CLOSE, from);
            assertThat(closed.facts())
                    .containsExactly(new CaseClosed(MATTER, HANDLING, YUETANG, TODAY));
            assertThat(closed.orders())
                    .containsExactly(
                            new EndClock(MATTER, YUETANG, "DL-15", ClockOrder.Outcome.MET),
                            new ReleaseTargets(MATTER, YUETANG),
                            new EndHandling(MATTER, YUETANG));
        }
    }

    @Test
    void others_are_named_and_have_the_turn_that_was_the_officers() {
        List<PersonId> others = List.of(FIRST.id(), THIRD.id());
        NameOfficers named = new NameOfficers(MATTER, YUETANG, others);
        Ruling.Made<Casefile> filed = run(CasefileAct.ASSIGN, "FILED");
        assertThat(filed.next().officers()).isEqualTo(others);
        assertThat(filed.facts())
                .containsExactly(new OfficersAssigned(MATTER, HANDLING, YUETANG, others));
        // And whatever else the officers before them had to do in time.
        HandToOfficers rest = new HandToOfficers(MATTER, YUETANG, others);
        assertThat(filed.orders())
                .containsExactly(named, handed(OFFICER, "investigate", others), rest);
        assertThat(run(CasefileAct.ASSIGN, "INVESTIGATING").orders())
                .containsExactly(named, handed(OFFICER, "conclude", others), rest);
        assertThat(run(CasefileAct.ASSIGN, "CONCLUDED").orders()).containsExactly(named, rest);
    }

    @Test
    void two_certified_officers_are_named_and_one_of_them_alone_is_not_enough() {
        for (AssignOfficers few :
                List.of(
                        new AssignOfficers(List.of(FIRST), 1),
                        new AssignOfficers(List.of(FIRST, FIRST), 2),
                        new AssignOfficers(List.of(FIRST, THIRD), 3))) {
            assertThat(
                            outcome(
                                    InvestigationRules.assign(
                                            file(state("FILED")), few, as(Role.UNIT_HEAD))))
                    .startsWith("OFFICER_MIN_TWO{");
        }
    }

    @Test
    void one_officer_alone_neither_begins_nor_concludes_a_case_nor_is_a_stop_ordered() {
        for (CasefileAct act : CasefileAct.values()) {
            Situation both = as(act.role());
            Situation alone =
                    new Situation(
                            both.matter(),
                            both.caller(),
                            both.offices(),
                            TODAY,
                            List.of(FIRST),
                            false);
            String from =
                    switch (act) {
                        case ASSIGN, INVESTIGATE -> "FILED";
                        case ORDER_STOP, CONCLUDE, TERMINATE -> "INVESTIGATING";
                        case DECIDE -> "CONCLUDED";
                        case CLOSE -> "DECIDED";
                    };
            boolean refused =
                    switch (act) {
                        case INVESTIGATE, ORDER_STOP, CONCLUDE -> true;
                        case ASSIGN, DECIDE, TERMINATE, CLOSE -> false;
                    };
            assertThat(CasefileRules.closed(act, file(state(from)), alone).isPresent())
                    .as(act.name())
                    .isEqualTo(refused);
            assertThat(
                            outcome(command(act, file(state(from)), alone))
                                    .startsWith("OFFICER_MIN_TWO{"))
                    .as(act.name())
                    .isEqualTo(refused);
        }
    }

    @Test
    void who_is_recused_leaves_a_case_only_until_it_is_decided() {
        for (String open : List.of("FILED", "INVESTIGATING", "CONCLUDED")) {
            assertThat(InvestigationRules.parting(file(state(open)), FIRST.id()))
                    .as(open)
                    .contains(new WithdrawOfficer(MATTER, YUETANG, FIRST.id()));
        }
        for (String over :
                List.of("DECIDED", "TERMINATED", "CLOSED", "TRANSFERRED_AMR", "IMPORT_WITHDRAWN")) {
            assertThat(InvestigationRules.parting(file(state(over)), FIRST.id()))
                    .as(over)
                    .isEmpty();
        }
    }

    @Test
    void both_officers_are_certified_on_the_day_of_the_act() {
        Situation now = as(OFFICER);
        Situation later =
                new Situation(
                        now.matter(),
                        now.caller(),
                        now.offices(),
                        TODAY.plusDays(1),
                        List.of(FIRST, SECOND),
                        false);
        assertThat(begin(TODAY, later)).isEqualTo("INVESTIGATING");
        assertThat(begin(TODAY.plusDays(1), later)).startsWith("OFFICER_MIN_TWO{");
    }

    @Test
    void days_before_the_filing_or_after_today_are_refused_with_their_place() {
        for (LocalDate day : List.of(LocalDate.MIN, FILED.minusDays(1), TODAY.plusDays(1))) {
            assertThat(begin(day, as(OFFICER))).startsWith("DATE_IMPLAUSIBLE").contains("/begunOn");
            assertThat(order(day)).startsWith("DATE_IMPLAUSIBLE").contains("/orderedOn");
            assertThat(report(day)).startsWith("DATE_IMPLAUSIBLE").contains("/reportedOn");
        }
        for (LocalDate day : List.of(FILED, TODAY)) {
            assertThat(begin(day, as(OFFICER))).isEqualTo("INVESTIGATING");
            assertThat(order(day)).isEqualTo("INVESTIGATING");
        }
        assertThat(report(FILED)).startsWith("DATE_IMPLAUSIBLE");
        assertThat(report(BEGUN)).isEqualTo("CONCLUDED");
        assertThat(report(TODAY)).isEqualTo("CONCLUDED");
    }

    @Test
    void no_penalty_needs_its_ground_and_nothing_else_has_one() {
        for (NoPenaltyGround ground : NoPenaltyGround.values()) {
            Casefile stopped = file(concluded()).ordering(STOP);
            assertThat(
                            outcome(
                                    DecisionRules.decide(
                                            stopped,
                                            decide(CaseOutcome.NO_PENALTY, ground),
                                            as(HEAD))))
                    .isEqualTo("DECIDED");
            assertThat(
                            outcome(
                                    DecisionRules.decide(
                                            stopped,
                                            decide(CaseOutcome.NOT_ESTABLISHED, ground),
                                            as(HEAD))))
                    .isEqualTo("GROUND_UNEXPECTED{pointer=/ground}");
        }
        assertThat(
                        outcome(
                                DecisionRules.decide(
                                        file(concluded()),
                                        decide(CaseOutcome.NO_PENALTY, null),
                                        as(HEAD))))
                .isEqualTo("GROUND_MISSING{pointer=/ground}");
    }

    @Test
    void a_seller_in_good_faith_is_ordered_to_stop_before_nothing_else_happens() {
        CasefileCommand.Decide spared =
                decide(CaseOutcome.NO_PENALTY, NoPenaltyGround.GOOD_FAITH_SELLER);
        assertThat(outcome(DecisionRules.decide(file(concluded()), spared, as(HEAD))))
                .isEqualTo("STOP_ORDER_MISSING{}");
        Casefile stopped = file(concluded()).ordering(STOP);
        assertThat(outcome(DecisionRules.decide(stopped, spared, as(HEAD)))).isEqualTo("DECIDED");
    }

    @Test
    void a_case_is_left_until_it_is_decided_and_keeps_what_was_done() {
        for (String from : List.of("FILED", "INVESTIGATING", "CONCLUDED")) {
            assertThat(CasefileRules.leave(file(state(from))).state())
                    .isEqualTo(
                            new CasefileState.TransferredAmr(
                                    (CasefileState.Undecided) state(from)));
        }
        assertThatThrownBy(() -> CasefileRules.leave(file(state("DECIDED"))))
                .isInstanceOf(IllegalStateException.class);
    }

    private static Ruling.Made<Casefile> run(CasefileAct act, String from) {
        return made(command(act, file(state(from)), as(act.role())));
    }

    private static String begin(LocalDate day, Situation now) {
        return outcome(
                InvestigationRules.investigate(file(state("FILED")), new Investigate(day), now));
    }

    private static String order(LocalDate day) {
        StopOrder order = new StopOrder(STOP.paper(), day, STOP.what());
        return outcome(
                InvestigationRules.orderStop(
                        file(state("INVESTIGATING")), new OrderStop.Entering(order), as(HEAD)));
    }

    private static String report(LocalDate day) {
        Report report = new Report(day, REPORT.findings());
        return outcome(
                InvestigationRules.conclude(
                        file(state("INVESTIGATING")), new Conclude(report), as(OFFICER)));
    }

    private static HandClock handed(Role role, String command, List<PersonId> persons) {
        return new HandClock(MATTER, YUETANG, "DL-06", role, command, persons);
    }

    private static StartClock closing() {
        return new StartClock(CLOSING, MATTER, YUETANG, "DL-15", TODAY, HEAD, "close-case");
    }
}
