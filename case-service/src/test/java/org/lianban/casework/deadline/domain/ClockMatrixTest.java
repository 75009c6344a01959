package org.lianban.casework.deadline.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianban.casework.deadline.PackagedData;
import org.lianban.casework.deadline.domain.ClockOrder.Outcome;
import org.lianban.casework.office.domain.Role;
import org.lianban.kernel.contract.Actor;
import org.lianban.kernel.contract.ClockId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.counter.Occasion;
import org.lianban.kernel.counter.Ruling;

/** Every state of a clock under every order: what becomes of it, or why nothing does. */
class ClockMatrixTest {
    private static final WorkingCalendar CALENDAR = PackagedData.calendar();
    private static final DeadlineRegister REGISTER = PackagedData.register();
    private static final ClockId CLOCK = new ClockId(new UUID(1, 1));
    private static final MatterId MATTER = new MatterId(new UUID(2, 2));
    private static final OfficeId YUHUA = OfficeId.of("430111");
    private static final String RULE = "DL-01";
    private static final LocalDate START = LocalDate.of(2026, 7, 8);
    private static final LocalDate DUE = LocalDate.of(2026, 7, 29);

    /**
     * Orders by column, states by row; OVER is a running clock on the day after its last, FALLEN
     * one that fell away.
     */
    private static final String MATRIX =
            """
            order  | RUNNING               | OVER                   | PAUSED                | ENDED             | FALLEN
            Start  | CLOCK_ALREADY_RUNNING | CLOCK_ALREADY_RUNNING  | CLOCK_ALREADY_RUNNING | CLOCK_NOT_RUNNING | CLOCK_NOT_RUNNING
            Extend | RUNNING               | EXTENSION_AFTER_EXPIRY | PAUSED                | CLOCK_NOT_RUNNING | CLOCK_NOT_RUNNING
            Pause  | PAUSED                | PAUSE_AFTER_EXPIRY     | CLOCK_STANDS_STILL    | CLOCK_NOT_RUNNING | CLOCK_NOT_RUNNING
            Resume | CLOCK_NOT_PAUSED      | CLOCK_NOT_PAUSED       | RUNNING               | CLOCK_NOT_RUNNING | CLOCK_NOT_RUNNING
            Restart| RUNNING               | RUNNING                | PAUSED                | CLOCK_NOT_RUNNING | CLOCK_NOT_RUNNING
            Hand   | RUNNING               | RUNNING                | PAUSED                | ENDED MET         | ENDED FELL_AWAY
            Lend   | RUNNING               | RUNNING                | PAUSED                | ENDED MET         | ENDED FELL_AWAY
            Return | RUNNING               | RUNNING                | PAUSED                | ENDED MET         | ENDED FELL_AWAY
            End    | ENDED MET             | ENDED MET_LATE         | ENDED MET             | ENDED MET         | ENDED FELL_AWAY
            Revive | CLOCK_ALREADY_RUNNING | CLOCK_ALREADY_RUNNING  | CLOCK_ALREADY_RUNNING | CLOCK_NOT_RUNNING | RUNNING
            """;

    private enum State {
        RUNNING,
        OVER,
        PAUSED,
        ENDED,
        FALLEN
    }

    @ParameterizedTest
    @EnumSource(State.class)
    void every_state_answers_every_order(State state) {
        for (ClockOrder order : orders(state)) {
            assertThat(told(ClockRules.decide(in(state), order, now(state), REGISTER, CALENDAR)))
                    .as("%s %s", state, name(order.getClass()))
                    .isEqualTo(cell(name(order.getClass()), state));
        }
    }

    @Test
    void no_order_is_left_out() {
        List<String> rows = MATRIX.lines().skip(1).map(line -> columns(line).getFirst()).toList();
        assertThat(rows)
                .containsExactlyInAnyOrderElementsOf(
                        kinds(ClockOrder.class).map(ClockMatrixTest::name).toList());
        for (State state : State.values()) {
            assertThat(orders(state).stream().map(order -> name(order.getClass())))
                    .containsExactlyElementsOf(rows);
        }
    }

    @Test
    void counted_from_another_day_and_back_it_ends_as_before_with_the_time_not_counted() {
        Clock before =
                decided(
                        in(State.PAUSED),
                        new ClockOrder.ResumeClock(MATTER, YUHUA, RULE, START.plusDays(9)));

        Clock later =
                decided(
                        before,
                        new ClockOrder.RestartClock(MATTER, YUHUA, RULE, START.plusDays(5)));

        // Of the five working days not counted, four lie after the new beginning.
        assertThat(later.deadline().end().due())
                .isEqualTo(CALENDAR.addWorkdays(START.plusDays(5), 19));
        assertThat(decided(later, new ClockOrder.RestartClock(MATTER, YUHUA, RULE, START)))
                .isEqualTo(before);
    }

    private static Stream<Class<?>> kinds(Class<?> of) {
        return of.isSealed()
                ? Arrays.stream(of.getPermittedSubclasses()).flatMap(ClockMatrixTest::kinds)
                : Stream.of(of);
    }

    private static String name(Class<?> order) {
        return order.getSimpleName().replace("Clock", "");
    }

    private static String cell(String order, State state) {
        return MATRIX.lines()
                .map(ClockMatrixTest::columns)
                .filter(columns -> columns.getFirst().equals(order))
                .map(columns -> columns.get(state.ordinal() + 1))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> columns(String line) {
        return Stream.of(line.split("\\|", -1)).map(String::strip).toList();
    }

    private static List<ClockOrder> orders(State state) {
        LocalDate today = now(state).on();
        return List.of(
                start(),
                new ClockOrder.ExtendClock(MATTER, YUHUA, RULE, "DL-02"),
                new ClockOrder.PauseClock(MATTER, YUHUA, RULE, "委托鉴定", today),
                new ClockOrder.ResumeClock(MATTER, YUHUA, RULE, today),
                new ClockOrder.RestartClock(MATTER, YUHUA, RULE, today),
                new ClockOrder.HandClock(
                        MATTER, YUHUA, RULE, Role.AGENCY_HEAD, "decide-filing", List.of()),
                new ClockOrder.LendClock(
                        MATTER, YUHUA, RULE, Duty.of(YUHUA, Role.AGENCY_HEAD, "issue")),
                new ClockOrder.ReturnClock(MATTER, YUHUA, RULE),
                new ClockOrder.EndClock(MATTER, YUHUA, RULE, Outcome.MET),
                new ClockOrder.ReviveClock(MATTER, YUHUA, RULE));
    }

    private static Clock in(State state) {
        Clock running = made(ClockRules.start(start(), REGISTER, CALENDAR));
        return switch (state) {
            case RUNNING, OVER -> running;
            case PAUSED ->
                    decided(
                            running,
                            new ClockOrder.PauseClock(
                                    MATTER, YUHUA, RULE, "委托鉴定", START.plusDays(2)));
            case ENDED ->
                    decided(running, new ClockOrder.EndClock(MATTER, YUHUA, RULE, Outcome.MET));
            case FALLEN ->
                    decided(
                            running,
                            new ClockOrder.EndClock(MATTER, YUHUA, RULE, Outcome.FELL_AWAY));
        };
    }

    private static ClockOrder.StartClock start() {
        return new ClockOrder.StartClock(
                CLOCK, MATTER, YUHUA, RULE, START, Role.UNIT_HEAD, "assign");
    }

    private static Clock decided(Clock clock, ClockOrder order) {
        return made(ClockRules.decide(clock, order, noon(START.plusDays(2)), REGISTER, CALENDAR));
    }

    private static Occasion now(State state) {
        return noon(state == State.OVER ? DUE.plusDays(1) : DUE);
    }

    private static Occasion noon(LocalDate day) {
        return new Occasion(
                Actor.system("test"), day.atTime(12, 0).atZone(Occasion.ZONE).toInstant());
    }

    private static Clock made(Ruling<Clock> ruling) {
        return switch (ruling) {
            case Ruling.Made<Clock> made -> made.next();
            case Ruling.Refused<Clock> refused ->
                    throw new AssertionError(refused.refusal().name());
        };
    }

    private static String told(Ruling<Clock> ruling) {
        return switch (ruling) {
            case Ruling.Refused<Clock> refused -> refused.refusal().name();
            case Ruling.Made<Clock> made ->
                    switch (made.next()) {
                        case Clock.Running _ -> "RUNNING";
                        case Clock.Paused _ -> "PAUSED";
                        case Clock.Ended ended -> "ENDED " + ended.outcome();
                    };
        };
    }
}
