package org.lianban.casework.deadline.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lianban.casework.deadline.PackagedData;
import org.lianban.casework.deadline.domain.ClockOrder.EndClock;
import org.lianban.casework.deadline.domain.ClockOrder.ExtendClock;
import org.lianban.casework.deadline.domain.ClockOrder.HandClock;
import org.lianban.casework.deadline.domain.ClockOrder.LendClock;
import org.lianban.casework.deadline.domain.ClockOrder.Outcome;
import org.lianban.casework.deadline.domain.ClockOrder.PauseClock;
import org.lianban.casework.deadline.domain.ClockOrder.ResumeClock;
import org.lianban.casework.deadline.domain.ClockOrder.ReturnClock;
import org.lianban.casework.deadline.domain.ClockOrder.StartClock;
import org.lianban.casework.office.domain.Role;
import org.lianban.kernel.contract.Actor;
import org.lianban.kernel.contract.ClockEnded;
import org.lianban.kernel.contract.ClockExtended;
import org.lianban.kernel.contract.ClockId;
import org.lianban.kernel.contract.ClockPaused;
import org.lianban.kernel.contract.ClockResumed;
import org.lianban.kernel.contract.ClockStarted;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.counter.Occasion;
import org.lianban.kernel.counter.Ruling;

/** DL-01 of S-A: received on 8 July 2026, due on 29 July. */
class ClockRulesTest {
    private static final WorkingCalendar CALENDAR = PackagedData.calendar();
    private static final DeadlineRegister REGISTER = PackagedData.register();
    private static final ClockId CLOCK = new ClockId(new UUID(1, 1));
    private static final MatterId MATTER = new MatterId(new UUID(2, 2));
    private static final OfficeId YUHUA = OfficeId.of("430111");
    private static final String RULE = "DL-01";
    private static final LocalDate START = LocalDate.of(2026, 7, 8);
    private static final LocalDate DUE = LocalDate.of(2026, 7, 29);

    @Test
    void starting_tells_the_due_day() {
        Ruling.Made<Clock> made = made(ClockRules.start(start(), REGISTER, CALENDAR));
        assertThat(made.facts())
                .containsExactly(
                        new ClockStarted(MATTER, CLOCK, RULE, YUHUA, START, DUE, DUE, false));
    }

    @Test
    void a_pause_moves_the_due_day_when_it_ends() {
        // When
        Ruling.Made<Clock> paused = decide(in("RUNNING"), order("pause"), START.plusDays(2));
        Ruling.Made<Clock> resumed = decide(paused.next(), order("resume"), START.plusDays(6));
        // Then
        LocalDate later = LocalDate.of(2026, 7, 31);
        assertThat(paused.facts())
                .containsExactly(
                        new ClockPaused(MATTER, CLOCK, RULE, YUHUA, "委托鉴定", START.plusDays(2)));
        assertThat(paused.next().deadline().end().due()).isEqualTo(DUE);
        assertThat(resumed.facts())
                .containsExactly(
                        new ClockResumed(
                                MATTER,
                                CLOCK,
                                RULE,
                                YUHUA,
                                START.plusDays(6),
                                later,
                                later,
                                false));
    }

    @Test
    void the_last_day_is_early_enough_to_extend_and_the_day_after_is_not() {
        LocalDate longer = LocalDate.of(2026, 8, 19);
        for (LocalDate today : List.of(DUE.minusDays(1), DUE)) {
            assertThat(decide(in("RUNNING"), order("extend"), today).facts())
                    .containsExactly(
                            new ClockExtended(MATTER, CLOCK, RULE, YUHUA, longer, longer, false));
        }
        assertThat(nameOf(ruling(in("RUNNING"), order("extend"), DUE.plusDays(1))))
                .isEqualTo("EXTENSION_AFTER_EXPIRY");
    }

    @Test
    void a_limit_met_after_its_last_day_is_met_late() {
        assertThat(outcome(in("RUNNING"), Outcome.MET, DUE.minusDays(1))).isEqualTo("MET");
        assertThat(outcome(in("RUNNING"), Outcome.MET, DUE)).isEqualTo("MET");
        assertThat(outcome(in("RUNNING"), Outcome.MET, DUE.plusDays(1))).isEqualTo("MET_LATE");
        assertThat(outcome(in("RUNNING"), Outcome.FELL_AWAY, DUE.plusDays(1)))
                .isEqualTo("FELL_AWAY");
    }

    @Test
    void a_clock_that_stands_still_is_never_late() {
        assertThat(outcome(in("PAUSED"), Outcome.MET, DUE.plusDays(20))).isEqualTo("MET");
    }

    @Test
    void ending_twice_tells_nothing() {
        assertThat(decide(in("ENDED"), order("end"), DUE).facts()).isEmpty();
    }

    @Test
    void the_opening_paper_must_lie_within_the_limit() {
        Clock running = in("RUNNING");
        assertThat(nameOf(ruling(running, pause(DUE), DUE))).isEqualTo("PAUSED");
        assertThat(nameOf(ruling(running, pause(DUE.plusDays(1)), DUE)))
                .isEqualTo("PAUSE_AFTER_EXPIRY");
    }

    @Test
    void papers_of_pauses_keep_their_order() {
        Clock paused = in("PAUSED");
        ResumeClock tooEarly = new ResumeClock(MATTER, YUHUA, RULE, START.plusDays(1));
        assertThat(nameOf(ruling(paused, tooEarly, DUE))).isEqualTo("PAUSE_OUT_OF_ORDER");
        Clock again = decide(paused, order("resume"), START.plusDays(6)).next();
        assertThat(nameOf(ruling(again, pause(START.plusDays(5)), DUE)))
                .isEqualTo("PAUSE_OUT_OF_ORDER");
    }

    @Test
    void a_provisional_day_is_counted_again_when_the_year_is_announced() {
        // Given: started on 30 December, counted with weekends alone.
        LocalDate start = LocalDate.of(2026, 12, 30);
        StartClock order =
                new StartClock(CLOCK, MATTER, YUHUA, "DL-25b", start, Role.AGENCY_HEAD, "accept");
        Clock clock = made(ClockRules.start(order, REGISTER, CALENDAR)).next();
        assertThat(clock.deadline().end()).isEqualTo(counted(LocalDate.of(2027, 1, 6), true));
        // When: 1 January 2027 is off, by a made-up notice.
        List<CalendarYear> years = new ArrayList<>(CALENDAR.years());
        years.add(new CalendarYear(2027, "made up", Set.of(LocalDate.of(2027, 1, 1)), Set.of()));
        // Then
        assertThat(clock.recounted(new WorkingCalendar(years)).deadline().end())
                .isEqualTo(counted(LocalDate.of(2027, 1, 7), false));
    }

    private static Clock in(String state) {
        Clock running = made(ClockRules.start(start(), REGISTER, CALENDAR)).next();
        return switch (state) {
            case "RUNNING" -> running;
            case "PAUSED" -> decide(running, order("pause"), START.plusDays(2)).next();
            case "ENDED" -> decide(running, order("end"), START.plusDays(2)).next();
            default -> throw new IllegalArgumentException(state);
        };
    }

    private static ClockOrder order(String name) {
        return switch (name) {
            case "start" -> start();
            case "extend" -> new ExtendClock(MATTER, YUHUA, RULE, "DL-02");
            case "pause" -> pause(START.plusDays(2));
            case "resume" -> new ResumeClock(MATTER, YUHUA, RULE, START.plusDays(6));
            case "end" -> new EndClock(MATTER, YUHUA, RULE, Outcome.MET);
            case "hand" ->
                    new HandClock(
                            MATTER, YUHUA, RULE, Role.AGENCY_HEAD, "decide-filing", List.of());
            case "lend" ->
                    new LendClock(MATTER, YUHUA, RULE, Duty.of(YUHUA, Role.AGENCY_HEAD, "issue"));
            case "return" -> new ReturnClock(MATTER, YUHUA, RULE);
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static StartClock start() {
        return new StartClock(CLOCK, MATTER, YUHUA, RULE, START, Role.AGENCY_HEAD, "decide-filing");
    }

    private static PauseClock pause(LocalDate from) {
        return new PauseClock(MATTER, YUHUA, RULE, "委托鉴定", from);
    }

    private static String outcome(Clock clock, Outcome outcome, LocalDate today) {
        EndClock end = new EndClock(MATTER, YUHUA, RULE, outcome);
        return decide(clock, end, today).facts().stream()
                .map(ClockEnded.class::cast)
                .map(ClockEnded::outcome)
                .findFirst()
                .orElseThrow();
    }

    private static Ruling.Made<Clock> decide(Clock clock, ClockOrder order, LocalDate today) {
        return made(ruling(clock, order, today));
    }

    private static Ruling<Clock> ruling(Clock clock, ClockOrder order, LocalDate today) {
        Occasion noon =
                new Occasion(
                        Actor.system("test"),
                        today.atTime(12, 0).atZone(Occasion.ZONE).toInstant());
        return ClockRules.decide(clock, order, noon, REGISTER, CALENDAR);
    }

    private static Ruling.Made<Clock> made(Ruling<Clock> ruling) {
        return switch (ruling) {
            case Ruling.Made<Clock> made -> made;
            case Ruling.Refused<Clock> refused ->
                    throw new AssertionError(refused.refusal().name());
        };
    }

    private static String nameOf(Ruling<Clock> ruling) {
        return switch (ruling) {
            case Ruling.Refused<Clock> refused -> refused.refusal().name();
            case Ruling.Made<Clock>(Clock.Running _, var _, var _) -> "RUNNING";
            case Ruling.Made<Clock>(Clock.Paused _, var _, var _) -> "PAUSED";
            case Ruling.Made<Clock>(Clock.Ended _, var _, var _) -> "ENDED";
        };
    }

    private static DueDay counted(LocalDate day, boolean provisional) {
        return DueDay.of(day, day, day, provisional);
    }
}
