package org.lianban.casework.histories;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lianban.casework.casefile.domain.CasefileAct;
import org.lianban.casework.deadline.domain.Clock;
import org.lianban.casework.deadline.domain.ClockOrder.Outcome;
import org.lianban.casework.deadline.domain.Duty;
import org.lianban.casework.lead.domain.LeadAct;
import org.lianban.casework.matter.domain.Standing;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.office.domain.Person;
import org.lianban.casework.office.domain.Role;
import org.lianban.kernel.counter.Refusal;

/**
 * Leads and cases of an eager office over two years, whatever it tries: every state is one that the
 * law draws, clocks run forwards only, somebody always has the next step in his work, and the
 * journal alone tells the same.
 */
class ProcedureHistoriesTest {
    /** Who does it, and from which state to which (§4.1, 程序规定18–20, 47, 60, 77). */
    private static final Map<String, Set<String>> LEAD_WAYS =
            Map.of(
                    "ASSIGN",
                    Set.of("REGISTERED VERIFYING", "VERIFYING VERIFYING", "PAUSED PAUSED"),
                    "EXTEND",
                    Set.of("VERIFYING VERIFYING", "PAUSED PAUSED"),
                    "PAUSE",
                    Set.of("VERIFYING PAUSED"),
                    "RESUME",
                    Set.of("PAUSED VERIFYING"),
                    "FILE",
                    Set.of("VERIFYING CASE_FILED"),
                    "DECLINE",
                    Set.of("VERIFYING NOT_FILED"),
                    "TELL_INFORMANT",
                    Set.of(
                            "REGISTERED REGISTERED",
                            "VERIFYING VERIFYING",
                            "PAUSED PAUSED",
                            "CASE_FILED CASE_FILED"),
                    "MERGE",
                    Set.of("REGISTERED MERGED", "VERIFYING MERGED", "PAUSED MERGED"),
                    "CLOSE_DUPLICATE",
                    Set.of(
                            "REGISTERED DUPLICATE_CLOSED",
                            "VERIFYING DUPLICATE_CLOSED",
                            "PAUSED DUPLICATE_CLOSED"),
                    "UNMERGE",
                    Set.of(
                            "MERGED REGISTERED",
                            "MERGED VERIFYING",
                            "MERGED PAUSED",
                            "DUPLICATE_CLOSED REGISTERED",
                            "DUPLICATE_CLOSED VERIFYING",
                            "DUPLICATE_CLOSED PAUSED"));

    private static final Set<LeadAct> RARE =
            Set.of(LeadAct.DECLINE, LeadAct.MERGE, LeadAct.CLOSE_DUPLICATE);

    private static final Map<String, Set<String>> CASE_WAYS =
            Map.of(
                    "ASSIGN",
                    Set.of("FILED FILED", "INVESTIGATING INVESTIGATING", "CONCLUDED CONCLUDED"),
                    "INVESTIGATE",
                    Set.of("FILED INVESTIGATING"),
                    "ORDER_STOP",
                    Set.of("INVESTIGATING INVESTIGATING"),
                    "CONCLUDE",
                    Set.of("INVESTIGATING CONCLUDED"),
                    "DECIDE",
                    Set.of("CONCLUDED DECIDED"),
                    "TERMINATE",
                    Set.of("FILED TERMINATED", "INVESTIGATING TERMINATED", "CONCLUDED TERMINATED"),
                    "CLOSE",
                    Set.of("DECIDED CLOSED", "TERMINATED CLOSED"));

    /** The words of clocks, and the act each asks for. */
    private static final Map<String, LeadAct> LEAD_WORK =
            Map.of(
                    "assign", LeadAct.ASSIGN,
                    "decide-filing", LeadAct.FILE,
                    "resume", LeadAct.RESUME);

    private static final Map<String, CasefileAct> CASE_WORK =
            Map.of(
                    "investigate", CasefileAct.INVESTIGATE,
                    "conclude", CasefileAct.CONCLUDE,
                    "decide-case", CasefileAct.DECIDE,
                    "close-case", CasefileAct.CLOSE);

    @Test
    void whatever_an_office_tries_the_law_holds_after_every_step() {
        Map<String, Integer> ends = new TreeMap<>();
        new Histories<>(ProcedureHistoriesTest::born, ProcedureHistoriesTest::step)
                .live(
                        50,
                        house -> {
                            Retold end = Retold.of(house.books());
                            ends.merge(end.lead() + " " + end.casefile(), 1, Integer::sum);
                        });
        // Else the lives prove little: many came to each end, and some were still on their way.
        assertThat(ends.getOrDefault("CASE_FILED CLOSED", 0)).isGreaterThan(100);
        assertThat(ends.getOrDefault("NOT_FILED -", 0)).isGreaterThan(100);
        assertThat(ends.keySet())
                .contains(
                        "CASE_FILED INVESTIGATING", "CASE_FILED CONCLUDED", "PAUSED -", "MERGED -");
    }

    private static HouseOnPaper born(long seed) {
        Random choices = new Random(seed);
        // Spring Festival and both ends of a year lie in somebody's life.
        HouseOnPaper house =
                new HouseOnPaper(LocalDate.of(2025, 12, 1).plusDays(choices.nextInt(300)));
        // Some lives began before, in other books; what the rules refuse of those begins here.
        if (choices.nextInt(4) > 0 || LeadSteps.enter(house, choices).isPresent()) {
            LeadSteps.register(house, choices);
        } else {
            assertLawful(house.books(), house);
        }
        return house;
    }

    private static String step(HouseOnPaper house, Random choices) {
        int kind = choices.nextInt(20);
        if (kind < 4) {
            int days = 1 + choices.nextInt(9);
            house.passes(days);
            return days + " days pass: " + house.today();
        }
        HouseOnPaper.Books before = house.books();
        if (kind == 5 && choices.nextInt(8) == 0) {
            Optional<Refusal> refused = LeadSteps.restart(house, choices);
            assertThat(refused).isEmpty();
            assertLawful(before, house);
            return "a later report tells new facts";
        }
        String tried =
                kind == 4 && before.matter().standing() != Standing.ENDED
                        ? transferStep(house, choices)
                        : act(house, choices);
        assertLawful(before, house);
        return tried;
    }

    // As transfers do: mostly the way back, so that lives go on.
    private static String transferStep(HouseOnPaper house, Random choices) {
        Standing standing =
                switch (choices.nextInt(7)) {
                    case 0 -> Standing.IN_TRANSFER;
                    case 1 -> Standing.URGENT_ONLY;
                    case 2 -> Standing.NEGOTIATING;
                    default -> Standing.OPEN;
                };
        house.stands(standing);
        return "the matter is " + standing;
    }

    private static String act(HouseOnPaper house, Random choices) {
        boolean filed = house.books().file().isPresent();
        return filed && choices.nextInt(8) > 0
                ? caseAct(house, pick(CasefileAct.values(), choices), choices)
                : leadAct(house, pick(LeadAct.values(), choices), choices);
    }

    private static String leadAct(HouseOnPaper house, LeadAct act, Random choices) {
        // Whoever declines or merges every day knows no other life.
        boolean rare = RARE.contains(act) && choices.nextInt(6) > 0;
        LeadAct tried = rare ? LeadAct.ASSIGN : act;
        Caller caller = caller(tried.role(), house, choices);
        String before = house.books().lead().orElseThrow().state().word();
        Optional<Refusal> refused = LeadSteps.attempt(house, tried, caller, choices);
        if (refused.isEmpty()) {
            String after = house.books().lead().orElseThrow().state().word();
            assertThat(LEAD_WAYS.get(tried.name())).contains(before + " " + after);
            assertMayAct(caller, tried.role());
        }
        return said(tried.name(), caller, refused);
    }

    private static String caseAct(HouseOnPaper house, CasefileAct act, Random choices) {
        boolean rare = act == CasefileAct.TERMINATE && choices.nextInt(6) > 0;
        CasefileAct tried = rare ? CasefileAct.INVESTIGATE : act;
        Caller caller = caller(tried.role(), house, choices);
        String before = house.books().file().orElseThrow().state().word();
        Optional<Refusal> refused = CaseSteps.attempt(house, tried, caller, choices);
        if (refused.isEmpty()) {
            String after = house.books().file().orElseThrow().state().word();
            assertThat(CASE_WAYS.get(tried.name())).contains(before + " " + after);
            assertMayAct(caller, tried.role());
        }
        return said(tried.name(), caller, refused);
    }

    private static void assertMayAct(Caller caller, Role role) {
        assertThat(caller.office()).isEqualTo(Staff.OFFICE);
        assertThat(caller.roles()).contains(role);
    }

    private static String said(String act, Caller caller, Optional<Refusal> refused) {
        return act + " by " + caller.roles() + " " + refused.map(Refusal::name).orElse("done");
    }

    // Mostly whoever should; at times anybody, even of another office.
    private static Caller caller(Role role, HouseOnPaper house, Random choices) {
        return switch (choices.nextInt(10)) {
            case 0 -> Staff.STRANGER;
            case 1 -> Staff.asOfficer(Staff.OFFICERS.get(choices.nextInt(4)));
            case 2 -> choices.nextBoolean() ? Staff.UNIT_HEAD : Staff.AGENCY_HEAD;
            default ->
                    switch (role) {
                        case UNIT_HEAD -> Staff.UNIT_HEAD;
                        case AGENCY_HEAD -> Staff.AGENCY_HEAD;
                        default -> named(house, choices);
                    };
        };
    }

    private static Caller named(HouseOnPaper house, Random choices) {
        List<Person> named = house.named();
        return Staff.asOfficer(
                named.isEmpty()
                        ? Staff.OFFICERS.getFirst()
                        : named.get(choices.nextInt(named.size())));
    }

    private static void assertLawful(HouseOnPaper.Books before, HouseOnPaper house) {
        HouseOnPaper.Books after = house.books();
        assertThat(after.matter().handlings()).hasSize(1);
        assertThat(after.matter().isWrittenBy(Staff.OFFICE)).isTrue();
        assertThat(after.clocks().keySet()).containsAll(before.clocks().keySet());
        after.clocks().forEach((id, clock) -> assertRunsForwards(before.clocks().get(id), clock));
        assertThat(after.open().stream().map(clock -> clock.deadline().rule()))
                .doesNotHaveDuplicates();
        assertThat(Retold.of(after.journal())).isEqualTo(Retold.of(after));
        assertSomebodysTurn(house);
    }

    private static void assertRunsForwards(@Nullable Clock before, Clock after) {
        LocalDate due = after.deadline().end().due();
        assertThat(due).isAfterOrEqualTo(after.deadline().term().start());
        if (before != null) {
            assertThat(due).isAfterOrEqualTo(before.deadline().end().due());
        }
        // Only a limit that fell away may run again, and then as if it had run on.
        if (before instanceof Clock.Ended(var deadline, var outcome, _)) {
            boolean revived = outcome == Outcome.FELL_AWAY && !(after instanceof Clock.Ended);
            assertThat(revived ? after.deadline() : after).isEqualTo(revived ? deadline : before);
        }
        if (after instanceof Clock.Ended ended) {
            assertThat(ended.on()).isAfterOrEqualTo(after.deadline().term().start());
            if (ended.outcome() == Outcome.MET_LATE) {
                assertThat(ended.on()).isAfter(due);
            }
            if (ended.outcome() == Outcome.MET && before instanceof Clock.Running) {
                assertThat(ended.on()).isBeforeOrEqualTo(due);
            }
        }
    }

    // "My work" is complete: while the matter goes on, a clock names an act that is open to whoever
    // it names; when it is over, no clock runs.
    private static void assertSomebodysTurn(HouseOnPaper house) {
        HouseOnPaper.Books books = house.books();
        switch (books.matter().standing()) {
            case ENDED -> assertThat(books.open()).isEmpty();
            case OPEN ->
                    assertThat(books.open())
                            .as("nobody's work: %s", Retold.of(books))
                            .anyMatch(clock -> isDoable(house, clock.deadline().duties().next()));
            case NEGOTIATING, IN_TRANSFER, URGENT_ONLY -> assertThat(books.open()).isNotEmpty();
        }
    }

    private static boolean isDoable(HouseOnPaper house, Duty duty) {
        @Nullable LeadAct leadAct = LEAD_WORK.get(duty.command());
        if (leadAct != null) {
            return holders(duty).stream().anyMatch(one -> LeadSteps.isOpen(house, leadAct, one));
        }
        @Nullable CasefileAct caseAct = CASE_WORK.get(duty.command());
        assertThat(caseAct).as("no act is called so: %s", duty.command()).isNotNull();
        return caseAct != null
                && holders(duty).stream().anyMatch(one -> CaseSteps.isOpen(house, caseAct, one));
    }

    private static List<Caller> holders(Duty duty) {
        return switch (duty.role()) {
            case UNIT_HEAD -> List.of(Staff.UNIT_HEAD);
            case AGENCY_HEAD -> List.of(Staff.AGENCY_HEAD);
            default ->
                    (duty.persons().isEmpty()
                                    ? Staff.OFFICERS
                                    : duty.persons().stream().map(Staff::person).toList())
                            .stream().map(Staff::asOfficer).toList();
        };
    }

    private static <T> T pick(T[] all, Random choices) {
        return all[choices.nextInt(all.length)];
    }
}
