package org.lianban.casework.deadline.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianban.casework.deadline.PackagedData;
import org.lianban.casework.deadline.domain.ClockOrder.EndClock;
import org.lianban.casework.deadline.domain.ClockOrder.ExtendClock;
import org.lianban.casework.deadline.domain.ClockOrder.HandClock;
import org.lianban.casework.deadline.domain.ClockOrder.LendClock;
import org.lianban.casework.deadline.domain.ClockOrder.Outcome;
import org.lianban.casework.deadline.domain.ClockOrder.PauseClock;
import org.lianban.casework.deadline.domain.ClockOrder.ResumeClock;
import org.lianban.casework.deadline.domain.ClockOrder.StartClock;
import org.lianban.casework.office.domain.Role;
import org.lianban.kernel.contract.Actor;
import org.lianban.kernel.contract.CaseworkEvent;
import org.lianban.kernel.contract.ClockEscalated;
import org.lianban.kernel.contract.ClockId;
import org.lianban.kernel.contract.ClockNear;
import org.lianban.kernel.contract.ClockPassed;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.counter.Occasion;
import org.lianban.kernel.counter.Ruling;

/** What is said of a clock, when, and that it is said once; DL-01 of S-A is due on 29 July. */
class SayingsTest {
    private static final WorkingCalendar CALENDAR = PackagedData.calendar();
    private static final DeadlineRegister REGISTER = PackagedData.register();
    private static final Distances COMMON =
            new Distances(List.of(5, 2, 0), List.of(12, 2), List.of(1, 3, 5));
    private static final Sayings SAYINGS = new Sayings(CALENDAR, COMMON, Map.of());
    private static final ClockId CLOCK = new ClockId(new UUID(1, 1));
    private static final MatterId MATTER = new MatterId(new UUID(2, 2));
    private static final PersonId OFFICER = new PersonId(new UUID(3, 3));
    private static final OfficeId YUHUA = OfficeId.of("430111");
    private static final OfficeId YUHU = OfficeId.of("430302");
    private static final LocalDate START = LocalDate.of(2026, 7, 8);
    private static final LocalDate DUE = LocalDate.of(2026, 7, 29);

    // R reminder, P passed, 1 unit head, 2 agency head, 3 principal; at midnight if no time is
    // said.
    // 14 and 28 February and 10 October are Saturdays that are worked.
    @ParameterizedTest(name = "{0} from {1} to {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    DL-07 | 2026-02-02 | 2026-02-24 | R 02-10, R 02-13, R 02-24, P 02-25, 1 02-26, 2 02-28, 3 03-03
                    DL-07 | 2026-02-02 | 2026-02-18 | R 02-10, R 02-13, R 02-24, P 02-25, 1 02-26, 2 02-28, 3 03-03
                    DL-07 | 2026-02-02 | 2026-02-14 | R 02-09, R 02-12, R 02-14, P 02-15, 1 02-24, 2 02-26, 3 02-28
                    DL-07 | 2026-09-01 | 2026-09-30 | R 09-22, R 09-28, R 09-30, P 10-01, 1 10-08, 2 10-10, 3 10-13
                    DL-07 | 2026-09-01 | 2026-10-08 | R 09-23, R 09-29, R 10-08, P 10-09, 1 10-10, 2 10-13, 3 10-15
                    DL-11 | 2026-09-04 |            | R 09-23, R 09-29, R 09-30, P 10-05, 1 10-08, 2 10-10, 3 10-13
                    DL-12 | 2026-09-30 |            | R 09-30T22:00, R 10-01T08:00, P 10-01T10:00, 1 10-08, 2 10-10, 3 10-13
                    DL-25a | 2026-02-09 |           | R 02-11, R 02-14, R 02-25
                    DL-17 | 2026-09-29 |            | P 10-09
                    """)
    void what_is_said_around_holidays(
            String rule, LocalDate start, @Nullable LocalDate end, String expected) {
        Clock clock = started(rule, beginning(rule, start, end));
        assertThat(
                        SAYINGS.of(clock).stream()
                                .map(SayingsTest::written)
                                .collect(Collectors.joining(", ")))
                .isEqualTo(expected);
    }

    @Test
    void each_day_tells_its_own_and_the_second_sweep_of_a_day_nothing() {
        Clock clock = running();
        Said said = Said.nothing(begin(START));
        List<String> told = new ArrayList<>();
        for (LocalDate day = START; day.isBefore(START.plusDays(60)); day = day.plusDays(1)) {
            Instant wake = SAYINGS.wake(clock, said);
            Told first = SAYINGS.tell(clock, said, begin(day));
            Told second = SAYINGS.tell(clock, first.said(), begin(day).plusSeconds(60));
            assertThat(second.facts()).isEmpty();
            assertThat(first.facts().isEmpty())
                    .as("wakes on %s exactly if it has something to say", day)
                    .isEqualTo(wake == null || wake.isAfter(begin(day)));
            for (CaseworkEvent fact : first.facts()) {
                told.add(day.toString().substring(5) + " " + written(fact));
            }
            said = second.said();
        }
        assertThat(told)
                .containsExactly(
                        "07-22 5 days left",
                        "07-27 2 days left",
                        "07-29 0 days left",
                        "07-30 passed",
                        "07-31 UNIT_HEAD, 2 late",
                        "08-04 AGENCY_HEAD, 4 late",
                        "08-06 PRINCIPAL, 6 late");
        assertThat(SAYINGS.wake(clock, said)).isNull();
    }

    @Test
    void the_last_moment_before_tells_nothing() {
        Said said = new Said(begin(DUE), false, 0);
        Told told = SAYINGS.tell(running(), said, begin(DUE.plusDays(1)).minusMillis(1));
        assertThat(told.facts()).isEmpty();
        assertThat(SAYINGS.tell(running(), told.said(), begin(DUE.plusDays(1))).facts())
                .containsExactly(
                        new ClockPassed(
                                MATTER,
                                CLOCK,
                                "DL-01",
                                YUHUA,
                                YUHUA,
                                "UNIT_HEAD",
                                List.of(),
                                DUE,
                                null,
                                null));
    }

    @Test
    void a_limit_of_hours_has_passed_after_its_last_moment_and_not_at_it() {
        Instant last = Instant.parse("2026-10-01T02:00:00Z");
        Clock clock = started("DL-12", beginning("DL-12", LocalDate.of(2026, 9, 30), null));
        Said said = Said.nothing(last.minus(24, ChronoUnit.HOURS));
        assertThat(facts(clock, said, last)).containsExactly("0 days left");
        assertThat(facts(clock, said, last.plusMillis(1))).containsExactly("passed");
    }

    @Test
    void what_comes_late_is_said_once_and_only_the_last_of_it() {
        Said said = Said.nothing(begin(START));
        assertThat(facts(running(), said, begin(LocalDate.of(2026, 7, 28))))
                .containsExactly("1 days left");
        assertThat(facts(running(), said, begin(LocalDate.of(2026, 8, 10))))
                .containsExactly("passed", "PRINCIPAL, 8 late");
        assertThat(facts(running(), new Said(begin(DUE), true, 1), begin(LocalDate.of(2026, 8, 4))))
                .containsExactly("AGENCY_HEAD, 4 late");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whenever_sweeps_come_nothing_is_said_twice_early_or_never(long seed) {
        Random random = new Random(seed);
        Clock clock = running();
        Said said = Said.nothing(begin(START));
        List<CaseworkEvent> told = new ArrayList<>();
        Instant now = begin(START);
        while (now.isBefore(begin(START.plusDays(90)))) {
            now = now.plus(random.nextInt(1, 300), ChronoUnit.HOURS);
            Told next = SAYINGS.tell(clock, said, now);
            LocalDate today = LocalDate.ofInstant(now, Occasion.ZONE);
            assertThat(next.facts())
                    .allMatch(fact -> (fact instanceof ClockNear) != today.isAfter(DUE));
            told.addAll(next.facts());
            said = next.said();
        }
        assertThat(told).filteredOn(ClockPassed.class::isInstance).hasSize(1);
        assertThat(told).filteredOn(ClockNear.class::isInstance).hasSizeLessThanOrEqualTo(3);
        List<String> heads =
                told.stream()
                        .filter(ClockEscalated.class::isInstance)
                        .map(fact -> ((ClockEscalated) fact).level())
                        .toList();
        assertThat(heads).doesNotHaveDuplicates().last().isEqualTo("PRINCIPAL");
    }

    @Test
    void a_clock_that_stands_still_or_has_ended_says_nothing() {
        Clock paused = decided(running(), pause(START.plusDays(2)), START.plusDays(2));
        Clock ended = decided(running(), new EndClock(MATTER, YUHUA, "DL-01", Outcome.MET), START);
        for (Clock clock : List.of(paused, ended)) {
            Said said = Said.nothing(begin(START));
            assertThat(SAYINGS.wake(clock, said)).isNull();
            assertThat(facts(clock, said, begin(DUE.plusDays(30)))).isEmpty();
        }
    }

    @Test
    void what_lies_behind_when_a_clock_goes_on_is_left_out() {
        // Given: paused on the day of the first reminder, going on five weeks later
        LocalDate from = LocalDate.of(2026, 7, 22);
        LocalDate to = LocalDate.of(2026, 8, 25);
        Said before = Said.nothing(begin(START));
        Clock paused = decided(running(), pause(from), from);
        Said still = SAYINGS.after(running(), before, paused, begin(from));
        // When
        Clock resumed =
                decided(
                        paused,
                        new ResumeClock(MATTER, YUHUA, "DL-01", to),
                        LocalDate.of(2026, 8, 31));
        Said said = SAYINGS.after(paused, still, resumed, begin(LocalDate.of(2026, 8, 31)));
        // Then: due 1 September; of 25 and 28 August nothing is said any more
        assertThat(resumed.deadline().end().due()).isEqualTo(LocalDate.of(2026, 9, 1));
        assertThat(facts(resumed, said, begin(LocalDate.of(2026, 8, 31)))).isEmpty();
        assertThat(SAYINGS.wake(resumed, said)).isEqualTo(begin(LocalDate.of(2026, 9, 1)));
    }

    @Test
    void a_limit_that_was_extended_on_its_last_day_is_spoken_of_anew() {
        Said said = new Said(begin(DUE), false, 0);
        Clock longer = decided(running(), new ExtendClock(MATTER, YUHUA, "DL-01", "DL-02"), DUE);
        Said after = SAYINGS.after(running(), said, longer, begin(DUE).plusSeconds(1));
        assertThat(facts(longer, after, begin(DUE.plusDays(1)))).isEmpty();
        assertThat(SAYINGS.wake(longer, after)).isEqualTo(begin(LocalDate.of(2026, 8, 12)));
    }

    @Test
    void a_limit_that_passed_and_goes_on_by_a_late_paper_may_pass_again() {
        // Given: the paper of 29 July is entered on the 31st
        Said passed = new Said(begin(DUE.plusDays(2)), true, 1);
        Clock paused = decided(running(), pause(DUE), DUE.plusDays(2));
        Said still = SAYINGS.after(running(), passed, paused, begin(DUE.plusDays(2)));
        // When
        Clock resumed =
                decided(
                        paused,
                        new ResumeClock(MATTER, YUHUA, "DL-01", LocalDate.of(2026, 8, 14)),
                        LocalDate.of(2026, 8, 14));
        Said said = SAYINGS.after(paused, still, resumed, begin(LocalDate.of(2026, 8, 14)));
        // Then: twelve working days more
        assertThat(resumed.deadline().end().due()).isEqualTo(LocalDate.of(2026, 8, 14));
        assertThat(facts(resumed, said, begin(LocalDate.of(2026, 8, 15))))
                .containsExactly("passed");
    }

    @Test
    void a_recount_into_the_past_says_once_that_it_has_passed() {
        // Given
        Clock later = decided(running(), new ExtendClock(MATTER, YUHUA, "DL-01", "DL-02"), START);
        Instant now = begin(LocalDate.of(2026, 8, 25));
        // When: counted again it is over already
        Said never = SAYINGS.after(later, new Said(begin(DUE), false, 0), running(), now);
        Said before = SAYINGS.after(later, new Said(begin(DUE), true, 3), running(), now);
        // Then
        assertThat(SAYINGS.wake(running(), never)).as("not before it is known").isEqualTo(now);
        assertThat(facts(running(), never, now)).containsExactly("passed", "PRINCIPAL, 19 late");
        assertThat(facts(running(), before, now)).isEmpty();
    }

    @Test
    void handing_it_on_leaves_what_is_still_to_be_said() {
        Said said = Said.nothing(begin(START));
        Clock handed =
                decided(
                        running(),
                        new HandClock(
                                MATTER, YUHUA, "DL-01", Role.OFFICER, "verify", List.of(OFFICER)),
                        DUE);
        assertThat(SAYINGS.after(running(), said, handed, begin(DUE))).isEqualTo(said);
        assertThat(SAYINGS.tell(handed, said, begin(DUE)).facts())
                .containsExactly(
                        new ClockNear(
                                MATTER,
                                CLOCK,
                                "DL-01",
                                YUHUA,
                                YUHUA,
                                "OFFICER",
                                List.of(OFFICER),
                                DUE,
                                0,
                                null,
                                null));
    }

    @Test
    void whose_turn_it_is_elsewhere_is_said_and_what_goes_on_in_the_house_is_not() {
        Said said = Said.nothing(begin(START));
        Clock away = lent(Duty.of(YUHU, Role.LIAISON, "deliver"));
        Clock inTheHouse = lent(Duty.of(YUHUA, Role.LIAISON, "issue"));
        assertThat(SAYINGS.tell(away, said, begin(DUE)).facts())
                .singleElement()
                .isInstanceOfSatisfying(
                        ClockNear.class,
                        near -> {
                            assertThat(near.turnOfficeId()).isEqualTo(YUHU);
                            assertThat(near.role()).isEqualTo("LIAISON");
                        });
        assertThat(SAYINGS.tell(inTheHouse, said, begin(DUE)).facts())
                .isEqualTo(SAYINGS.tell(running(), said, begin(DUE)).facts());
    }

    @Test
    void a_row_may_have_distances_of_its_own() {
        Distances own = new Distances(List.of(1), List.of(), List.of(2, 4, 6));
        Sayings sayings = new Sayings(CALENDAR, COMMON, Map.of("DL-01", own));
        assertThat(sayings.of(running()).stream().map(SayingsTest::written))
                .containsExactly("R 07-28", "P 07-30", "1 08-03", "2 08-05", "3 08-07");
    }

    @Test
    void distances_that_make_no_sense_stop_the_start() {
        for (List<Integer> wrong :
                List.of(List.of(1, 3), List.of(3, 1, 5), List.of(0, 3, 5), List.of(1, 1, 5))) {
            assertThatThrownBy(() -> new Distances(List.of(), List.of(), wrong))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> new Distances(List.of(-1), List.of(), List.of(1, 3, 5)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Distances(List.of(), List.of(0), List.of(1, 3, 5)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<String> facts(Clock clock, Said said, Instant now) {
        return SAYINGS.tell(clock, said, now).facts().stream().map(SayingsTest::written).toList();
    }

    private static String written(CaseworkEvent fact) {
        return switch (fact) {
            case ClockNear near -> near.workingDaysLeft() + " days left";
            case ClockPassed _ -> "passed";
            case ClockEscalated escalated ->
                    escalated.level() + ", " + escalated.workingDaysLate() + " late";
            default -> throw new IllegalArgumentException(fact.toString());
        };
    }

    private static String written(Saying saying) {
        LocalDateTime at =
                LocalDateTime.ofInstant(saying.at(), Occasion.ZONE).truncatedTo(ChronoUnit.MINUTES);
        String day = at.toString().substring(5).replace("T00:00", "");
        return switch (saying) {
            case Saying.Reminder _ -> "R " + day;
            case Saying.Passing _ -> "P " + day;
            case Saying.Escalation escalation -> escalation.level() + " " + day;
        };
    }

    private static Beginning beginning(String rule, LocalDate start, @Nullable LocalDate end) {
        if (end != null) {
            return new Beginning.Until(start, end);
        }
        return rule.equals("DL-12")
                ? new Beginning.At(start.atTime(10, 0).toInstant(ZoneOffset.ofHours(8)))
                : new Beginning.On(start);
    }

    private static Clock running() {
        return started("DL-01", new Beginning.On(START));
    }

    private static Clock started(String rule, Beginning beginning) {
        StartClock order =
                new StartClock(CLOCK, MATTER, YUHUA, rule, Subject.lead(MATTER), beginning, null);
        return made(ClockRules.start(order, REGISTER, CALENDAR));
    }

    private static Clock lent(Duty to) {
        return decided(running(), new LendClock(MATTER, YUHUA, "DL-01", to), DUE);
    }

    private static PauseClock pause(LocalDate from) {
        return new PauseClock(MATTER, YUHUA, "DL-01", "委托鉴定", from);
    }

    private static Clock decided(Clock clock, ClockOrder order, LocalDate on) {
        Occasion now = new Occasion(Actor.system("test"), begin(on));
        return made(ClockRules.decide(clock, order, now, REGISTER, CALENDAR));
    }

    private static Clock made(Ruling<Clock> ruling) {
        return ((Ruling.Made<Clock>) ruling).next();
    }

    private static Instant begin(LocalDate day) {
        return day.atStartOfDay(Occasion.ZONE).toInstant();
    }
}
