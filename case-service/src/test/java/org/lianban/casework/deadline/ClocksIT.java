package org.lianban.casework.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianban.casework.RealParts;
import org.lianban.casework.deadline.domain.Beginning;
import org.lianban.casework.deadline.domain.Clock;
import org.lianban.casework.deadline.domain.ClockOrder;
import org.lianban.casework.deadline.domain.ClockOrder.Outcome;
import org.lianban.casework.deadline.domain.Deadline;
import org.lianban.casework.deadline.domain.DueDay;
import org.lianban.casework.deadline.domain.Duties;
import org.lianban.casework.deadline.domain.Duty;
import org.lianban.casework.deadline.domain.Extension;
import org.lianban.casework.deadline.domain.HandToOfficers;
import org.lianban.casework.deadline.domain.Limit;
import org.lianban.casework.deadline.domain.RunningClock;
import org.lianban.casework.deadline.domain.Said;
import org.lianban.casework.deadline.domain.Subject;
import org.lianban.casework.office.domain.Role;
import org.lianban.kernel.contract.Actor;
import org.lianban.kernel.contract.ClockId;
import org.lianban.kernel.contract.Fact;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.MeasureId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.contract.TransferId;
import org.lianban.kernel.counter.Occasion;
import org.lianban.kernel.counter.RefusedException;
import org.lianban.kernel.counter.Statements;

/** Clocks in a real table. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ClocksIT {
    private static final OfficeId YUHUA = OfficeId.of("430111");
    private static final LocalDate RECEIVED = LocalDate.of(2026, 7, 8);

    @Inject Clocks clocks;
    @Inject ClockStore store;
    @Inject ClockHandOver handOver;
    @Inject Statements statements;

    private final MatterId matter = new MatterId(UUID.randomUUID());

    @ParameterizedTest
    @EnumSource(Subject.Kind.class)
    void the_table_knows_of_each_kind_whether_its_office_was_written_to(Subject.Kind kind) {
        assertThat(
                        QuarkusTransaction.requiringNew()
                                .call(
                                        () ->
                                                statements.list(
                                                        "select is_addressed(?) as addressed",
                                                        row -> row.getBoolean("addressed"),
                                                        kind.name())))
                .containsExactly(kind.isAddressed());
    }

    @Test
    void a_clock_keeps_its_course_in_the_table() {
        // Given
        ClockId id = new ClockId(UUID.randomUUID());
        carryOut(start(id, "DL-01"), RECEIVED);
        // When
        carryOut(
                new ClockOrder.PauseClock(
                        matter, YUHUA, "DL-01", "委托鉴定", LocalDate.of(2026, 7, 10)),
                LocalDate.of(2026, 7, 10));
        assertThat(running().paused()).isTrue();
        carryOut(
                new ClockOrder.ResumeClock(matter, YUHUA, "DL-01", LocalDate.of(2026, 7, 14)),
                LocalDate.of(2026, 7, 14));
        carryOut(
                new ClockOrder.ExtendClock(matter, YUHUA, "DL-01", "DL-02"),
                LocalDate.of(2026, 7, 31));
        // Then
        LocalDate due = LocalDate.of(2026, 8, 21);
        assertThat(running())
                .isEqualTo(new RunningClock(id, "DL-01", RECEIVED, due, due, false, false, true));
        // When
        carryOut(
                new ClockOrder.EndClock(matter, YUHUA, "DL-01", Outcome.MET),
                LocalDate.of(2026, 8, 24));
        // Then
        assertThat(inTransaction(() -> clocks.running(matter, YUHUA, "DL-01"))).isEmpty();
        assertThat(inTransaction(() -> store.find(id)).orElseThrow())
                .isInstanceOfSatisfying(
                        Clock.Ended.class,
                        ended -> assertThat(ended.outcome()).isEqualTo(Outcome.MET_LATE));
    }

    @Test
    void a_limit_runs_once_at_a_time_and_again_after_its_end() {
        carryOut(start(new ClockId(UUID.randomUUID()), "DL-01"), RECEIVED);
        assertThatThrownBy(() -> carryOut(start(new ClockId(UUID.randomUUID()), "DL-01"), RECEIVED))
                .isInstanceOf(RefusedException.class)
                .hasMessage("CLOCK_ALREADY_RUNNING");
        carryOut(new ClockOrder.EndClock(matter, YUHUA, "DL-01", Outcome.FELL_AWAY), RECEIVED);
        assertThat(carryOut(start(new ClockId(UUID.randomUUID()), "DL-01"), RECEIVED)).hasSize(1);
    }

    @Test
    void the_table_itself_lets_no_second_clock_run() {
        ClockId one = new ClockId(UUID.randomUUID());
        carryOut(start(one, "DL-01"), RECEIVED);
        Clock running = inTransaction(() -> store.find(one)).orElseThrow();
        assertThatThrownBy(
                        () ->
                                QuarkusTransaction.requiringNew()
                                        .run(() -> store.add(renamed(running))))
                .hasStackTraceContaining("clock_running");
    }

    @Test
    void ending_what_does_not_run_does_nothing_and_extending_it_is_refused() {
        assertThat(carryOut(new ClockOrder.EndClock(matter, YUHUA, "DL-01", Outcome.MET), RECEIVED))
                .isEmpty();
        assertThatThrownBy(
                        () ->
                                carryOut(
                                        new ClockOrder.ExtendClock(matter, YUHUA, "DL-01", "DL-02"),
                                        RECEIVED))
                .hasMessage("CLOCK_NOT_RUNNING");
    }

    @Test
    void whose_turn_it_is_is_kept_and_given_back() {
        ClockId id = new ClockId(UUID.randomUUID());
        PersonId officer = new PersonId(UUID.randomUUID());
        Duty lent = Duty.of(OfficeId.of("430302"), Role.LIAISON, "deliver");
        carryOut(start(id, "DL-01"), RECEIVED);

        assertThat(
                        carryOut(
                                new ClockOrder.HandClock(
                                        matter,
                                        YUHUA,
                                        "DL-01",
                                        Role.AGENCY_HEAD,
                                        "decide-filing",
                                        List.of(officer)),
                                RECEIVED))
                .isEmpty();
        carryOut(new ClockOrder.LendClock(matter, YUHUA, "DL-01", lent), RECEIVED);
        Duties duties = inTransaction(() -> store.find(id)).orElseThrow().deadline().duties();
        assertThat(duties.next()).isEqualTo(lent);
        assertThat(duties.own().persons()).containsExactly(officer);

        carryOut(new ClockOrder.ReturnClock(matter, YUHUA, "DL-01"), RECEIVED);
        assertThat(inTransaction(() -> store.find(id)).orElseThrow().deadline().duties())
                .isEqualTo(Duties.of(duties.own()));
        assertThat(carryOut(new ClockOrder.LendClock(matter, YUHUA, "DL-06", lent), RECEIVED))
                .as("nothing happens to a limit that does not run")
                .isEmpty();
    }

    @Test
    void others_take_over_whatever_named_officers_had_and_nothing_else() {
        // Given
        PersonId before = new PersonId(UUID.randomUUID());
        PersonId now = new PersonId(UUID.randomUUID());
        Subject measure = Subject.measure(new MeasureId(UUID.randomUUID()));
        carryOut(startAbout(measure, "DL-10", new Beginning.On(RECEIVED)), RECEIVED);
        carryOut(
                new ClockOrder.HandClock(
                        matter,
                        YUHUA,
                        "DL-10",
                        measure,
                        Role.OFFICER,
                        "settle-preservation",
                        List.of(before)),
                RECEIVED);
        carryOut(startAbout(measure, "DL-11", new Beginning.On(RECEIVED)), RECEIVED);
        Duties heads = duties("DL-11", measure);
        // When
        for (OfficeId office : List.of(OfficeId.of("430202"), YUHUA)) {
            inTransaction(
                    () ->
                            handOver.carryOut(
                                    new HandToOfficers(matter, office, List.of(now)),
                                    new Occasion(Actor.system("test"), Instant.EPOCH)));
            // Then
            assertThat(duties("DL-10", measure).next())
                    .isEqualTo(
                            new Duty(
                                    YUHUA,
                                    Role.OFFICER,
                                    "settle-preservation",
                                    List.of(office.equals(YUHUA) ? now : before)));
        }
        assertThat(duties("DL-11", measure)).isEqualTo(heads);
    }

    private Duties duties(String rule, Subject about) {
        return inTransaction(() -> store.running(matter, YUHUA, rule, about))
                .orElseThrow()
                .clock()
                .deadline()
                .duties();
    }

    @Test
    void the_clocks_of_a_matter_come_nearest_first() {
        carryOut(start(new ClockId(UUID.randomUUID()), "DL-01"), RECEIVED);
        carryOut(start(new ClockId(UUID.randomUUID()), "DL-10"), RECEIVED);
        carryOut(start(new ClockId(UUID.randomUUID()), "DL-06"), RECEIVED);
        assertThat(inTransaction(() -> clocks.runningOf(matter)).stream().map(RunningClock::rule))
                .containsExactly("DL-10", "DL-01", "DL-06");
    }

    @Test
    void one_rule_runs_once_about_each_thing() {
        // Given
        Subject one = Subject.transfer(new TransferId(UUID.randomUUID()));
        Subject other = Subject.transfer(new TransferId(UUID.randomUUID()));
        carryOut(startAbout(one, "DL-25c", new Beginning.On(RECEIVED)), RECEIVED);
        carryOut(startAbout(other, "DL-25c", new Beginning.On(RECEIVED.plusDays(1))), RECEIVED);
        assertThatThrownBy(
                        () ->
                                carryOut(
                                        startAbout(one, "DL-25c", new Beginning.On(RECEIVED)),
                                        RECEIVED))
                .hasMessage("CLOCK_ALREADY_RUNNING");
        // When
        carryOut(
                new ClockOrder.EndClock(matter, YUHUA, "DL-25c", one, Outcome.MET),
                RECEIVED.plusDays(1));
        // Then
        assertThat(inTransaction(() -> clocks.runningOf(matter)))
                .singleElement()
                .satisfies(left -> assertThat(left.start()).isEqualTo(RECEIVED.plusDays(1)));
        assertThat(
                        carryOut(
                                new ClockOrder.EndClock(matter, YUHUA, "DL-25c", Outcome.MET),
                                RECEIVED))
                .as("none runs about the lead")
                .isEmpty();
    }

    @Test
    void hours_years_and_fixed_ends_keep_what_they_are_in_the_table() {
        // Given
        Instant taken = RECEIVED.atTime(10, 0, 17).atZone(Occasion.ZONE).toInstant();
        LocalDate sunday = LocalDate.of(2026, 10, 4);
        Subject about = Subject.lead(matter);
        carryOut(startAbout(about, "DL-12", new Beginning.At(taken)), RECEIVED);
        carryOut(startAbout(about, "DL-24", new Beginning.On(LocalDate.of(2024, 5, 10))), RECEIVED);
        carryOut(startAbout(about, "DL-07", new Beginning.Until(RECEIVED, sunday)), RECEIVED);
        carryOut(startAbout(about, "DL-11", new Beginning.On(LocalDate.of(2026, 9, 4))), RECEIVED);
        // When
        List<Deadline> kept =
                inTransaction(() -> store.runningOf(matter)).stream().map(Clock::deadline).toList();
        // Then
        assertThat(kept.stream().map(Deadline::rule))
                .containsExactly("DL-24", "DL-12", "DL-11", "DL-07");
        assertThat(kept.get(0).term().limit()).isEqualTo(new Limit.Years(2));
        assertThat(kept.get(1).end()).isEqualTo(DueDay.at(taken.plus(24, ChronoUnit.HOURS)));
        assertThat(kept.get(1).term().limit()).isEqualTo(new Limit.Hours(24, taken));
        assertThat(kept.get(2).end())
                .isEqualTo(DueDay.of(sunday, LocalDate.of(2026, 10, 8), sunday, false));
        assertThat(kept.get(3).term().limit()).isEqualTo(new Limit.Until(sunday));
    }

    @Test
    void an_extension_keeps_the_row_it_rests_on() {
        // Given
        ClockId id = new ClockId(UUID.randomUUID());
        carryOut(start(id, "DL-01"), RECEIVED);
        // When
        carryOut(new ClockOrder.ExtendClock(matter, YUHUA, "DL-01", "DL-02"), RECEIVED);
        // Then
        Deadline kept = inTransaction(() -> store.find(id)).orElseThrow().deadline();
        assertThat(kept.term().extension()).isEqualTo(15);
        assertThat(kept.extended()).isEqualTo(new Extension("DL-02", "程序规定18"));
    }

    private ClockOrder startAbout(Subject subject, String rule, Beginning beginning) {
        return new ClockOrder.StartClock(
                new ClockId(UUID.randomUUID()), matter, YUHUA, rule, subject, beginning, null);
    }

    private static KeptClock renamed(Clock clock) {
        Deadline of = clock.deadline();
        Clock running =
                new Clock.Running(
                        new Deadline(
                                new ClockId(UUID.randomUUID()),
                                of.matter(),
                                of.office(),
                                of.subject(),
                                of.law(),
                                of.duties(),
                                of.term(),
                                of.end(),
                                of.extended()));
        return new KeptClock(running, Said.nothing(Instant.EPOCH));
    }

    private RunningClock running() {
        return inTransaction(() -> clocks.running(matter, YUHUA, "DL-01")).orElseThrow();
    }

    private List<Fact> carryOut(ClockOrder order, LocalDate on) {
        Instant noon = on.atTime(12, 0).atZone(Occasion.ZONE).toInstant();
        Occasion occasion = new Occasion(Actor.system("test"), noon);
        return inTransaction(() -> clocks.carryOut(order, occasion));
    }

    private ClockOrder start(ClockId id, String rule) {
        return new ClockOrder.StartClock(
                id, matter, YUHUA, rule, RECEIVED, Role.AGENCY_HEAD, "decide-filing");
    }

    private static <T> T inTransaction(Callable<T> work) {
        return QuarkusTransaction.requiringNew().call(work);
    }
}
