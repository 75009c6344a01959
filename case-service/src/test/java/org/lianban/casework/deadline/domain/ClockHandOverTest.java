package org.lianban.casework.deadline.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianban.casework.deadline.PackagedData;
import org.lianban.casework.deadline.domain.ClockOrder.ExtendClock;
import org.lianban.casework.deadline.domain.ClockOrder.HandClock;
import org.lianban.casework.deadline.domain.ClockOrder.Outcome;
import org.lianban.casework.deadline.domain.ClockOrder.StartClock;
import org.lianban.casework.office.domain.Role;
import org.lianban.kernel.contract.Actor;
import org.lianban.kernel.contract.ClockEnded;
import org.lianban.kernel.contract.ClockId;
import org.lianban.kernel.contract.ClockPaused;
import org.lianban.kernel.contract.ClockStarted;
import org.lianban.kernel.contract.Fact;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.MeasureId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.counter.Occasion;
import org.lianban.kernel.counter.Ruling;

/** The limit of a seizure of 8 July that goes along to another office. */
class ClockHandOverTest {
    private static final MatterId MATTER = new MatterId(new UUID(2, 2));
    private static final OfficeId YUHUA = OfficeId.of("430111");
    private static final OfficeId HETANG = OfficeId.of("430202");
    private static final ClockId OLD = new ClockId(new UUID(1, 1));
    private static final ClockId NEW = new ClockId(new UUID(1, 2));
    private static final Subject MEASURE = Subject.measure(new MeasureId(new UUID(3, 3)));
    private static final PersonId OFFICER = new PersonId(new UUID(4, 4));
    private static final LocalDate START = LocalDate.of(2026, 7, 8);
    private static final Occasion NOW =
            new Occasion(
                    Actor.system("test"),
                    LocalDate.of(2026, 7, 20).atTime(9, 0).toInstant(ZoneOffset.ofHours(8)));

    @Test
    void it_runs_on_from_the_same_day_to_the_same_day_extended_as_it_was() {
        Clock extended =
                decide(started("DL-11"), new ExtendClock(MATTER, YUHUA, "DL-11", MEASURE, "DL-11"));

        ClockRules.Moved moved = ClockRules.handOver(extended, order("DL-11"), NOW);

        Deadline before = extended.deadline();
        Deadline after = moved.begun().deadline();
        assertThat(after.end()).isEqualTo(before.end());
        assertThat(after.term()).isEqualTo(before.term());
        assertThat(after.extended()).isEqualTo(before.extended());
        assertThat(after.office()).isEqualTo(HETANG);
        assertThat(after.duties().next().office()).isEqualTo(HETANG);
        assertThat(moved.facts())
                .containsExactly(
                        new ClockEnded(
                                MATTER, OLD, "DL-11", YUHUA, Outcome.FELL_AWAY.name(), NOW.on()),
                        new ClockStarted(
                                MATTER,
                                NEW,
                                "DL-11",
                                HETANG,
                                START,
                                before.end().raw(),
                                before.end().due(),
                                before.end().provisional()));
    }

    @Test
    void one_that_stands_still_stands_still_in_the_new_office_too_and_is_told_so() {
        LocalDate since = START.plusDays(3);
        Clock still = new Clock.Paused(started("DL-11").deadline(), since, "检验");

        ClockRules.Moved moved = ClockRules.handOver(still, order("DL-11"), NOW);

        assertThat(moved.begun()).isInstanceOf(Clock.Paused.class);
        assertThat(moved.facts())
                .extracting(Fact::getClass)
                .containsExactly(ClockEnded.class, ClockStarted.class, ClockPaused.class);
        assertThat(moved.facts().getLast())
                .isEqualTo(new ClockPaused(MATTER, NEW, "DL-11", HETANG, "检验", since));
    }

    @Test
    void what_officers_have_to_do_is_that_of_the_new_ones_once_they_are_named() {
        Clock named =
                decide(
                        started("DL-10"),
                        new HandClock(
                                MATTER,
                                YUHUA,
                                "DL-10",
                                MEASURE,
                                Role.OFFICER,
                                "settle-preservation",
                                List.of(OFFICER)));
        Clock begun = ClockRules.handOver(named, order("DL-10"), NOW).begun();
        assertThat(begun.deadline().duties().next())
                .isEqualTo(Duty.of(HETANG, Role.OFFICER, "settle-preservation"));
        PersonId other = new PersonId(new UUID(4, 5));

        Clock handed = new HandToOfficers(MATTER, HETANG, List.of(other)).of(begun);

        assertThat(handed.deadline().duties().next().persons()).containsExactly(other);
    }

    /** A reply is read by whoever writes the matter; what an office was asked stays with it. */
    @ParameterizedTest
    @EnumSource(Subject.Kind.class)
    void with_the_right_to_write_go_the_limits_of_whoever_writes_alone(Subject.Kind kind) {
        Clock clock = started("DL-25g", new Subject(kind, new UUID(5, 5)));

        assertThat(new HandOverWriting(MATTER, YUHUA, HETANG).takesAlong(clock))
                .isEqualTo(
                        kind == Subject.Kind.ASSISTANCE_REPLY || kind == Subject.Kind.SUPERVISION);
    }

    private static Clock started(String rule) {
        return started(rule, MEASURE);
    }

    private static Clock started(String rule, Subject subject) {
        return made(
                ClockRules.start(
                        new StartClock(
                                OLD, MATTER, YUHUA, rule, subject, new Beginning.On(START), null),
                        PackagedData.register(),
                        PackagedData.calendar()));
    }

    private static Clock decide(Clock clock, ClockOrder order) {
        return made(
                ClockRules.decide(
                        clock, order, NOW, PackagedData.register(), PackagedData.calendar()));
    }

    private static Clock made(Ruling<Clock> ruling) {
        return ((Ruling.Made<Clock>) ruling).next();
    }

    private static HandOverClock order(String rule) {
        return new HandOverClock(NEW, MATTER, YUHUA, rule, MEASURE, HETANG);
    }
}
