package org.lianban.casework.deadline.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianban.casework.deadline.PackagedData;
import org.lianban.casework.deadline.domain.CalendarChange.Cause;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.office.domain.Role;
import org.lianban.kernel.contract.ClockId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.counter.Refusal;
import org.lianban.kernel.counter.Ruling;

class CalendarRulesTest {
    private static final OfficeId YUHUA = OfficeId.of("430111");
    private static final OfficeId YUELU = OfficeId.of("430104");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 16);

    private static final CalendarYear YEAR_2027 =
            YearSheet.of(
                            2027,
                            List.of(
                                    "2027-01-01,OFF,元旦",
                                    "2027-02-05,OFF,除夕",
                                    "2027-02-08,OFF,春节",
                                    "2027-02-09,OFF,春节",
                                    "2027-02-20,WORK,"))
                    .announced("https://example.cn")
                    .orElseThrow();

    private final CalendarBook book = new CalendarBook(1, PackagedData.calendar(), Map.of());

    @ParameterizedTest(name = "{0} + {1} {2}: {3} then {4}, {5}")
    @CsvSource(
            delimiter = '|',
            value = {
                // New Year's Day counted as a day of work until it was announced.
                "2026-12-20 | 15 | WD | 2027-01-08 | 2027-01-11 | moved",
                "2026-12-30 | 1  | WD | 2026-12-31 | 2026-12-31 | same",
                "2026-12-31 | 1  | WD | 2027-01-01 | 2027-01-04 | moved",
                "2026-11-16 | 15 | WD | 2026-12-07 | 2026-12-07 | same",
                "2027-02-10 | 8  | WD | 2027-02-22 | 2027-02-20 | moved",
                "2027-03-01 | 5  | WD | 2027-03-08 | 2027-03-08 | sure",
                // Counted through: only where the last day rolls.
                "2026-11-10 | 90 | CD | 2027-02-08 | 2027-02-10 | moved",
                "2026-11-22 | 90 | CD | 2027-02-22 | 2027-02-20 | moved",
                "2026-12-01 | 90 | CD | 2027-03-01 | 2027-03-01 | sure",
            })
    void the_notice_of_2027_moves_what_counts_on_its_days(
            LocalDate start,
            int amount,
            String unit,
            LocalDate before,
            LocalDate then,
            String what) {
        // Given
        Limit limit =
                unit.equals("WD") ? new Limit.WorkingDays(amount) : new Limit.CalendarDays(amount);
        Clock clock = clock(YUHUA, Term.of(start, limit));
        // When
        Recount recount = Recount.of(clock, book.with(YEAR_2027).of(YUHUA));
        // Then
        assertThat(recount.former().due()).isEqualTo(before);
        assertThat(recount.end().due()).isEqualTo(then);
        assertThat(recount.moved()).isEqualTo(what.equals("moved"));
        assertThat(recount.becameSure()).isEqualTo(what.equals("sure"));
        assertThat(recount.isTold()).isEqualTo(!what.equals("same"));
        assertThat(recount.end().provisional()).isFalse();
    }

    @Test
    void what_binds_where_it_falls_does_not_move() {
        Term coercive =
                new Term(
                        LocalDate.of(2026, 12, 2), new Limit.CalendarDays(30), false, 0, List.of());

        Recount recount = Recount.of(clock(YUHUA, coercive), book.with(YEAR_2027).of(YUHUA));

        assertThat(recount.isTold()).isFalse();
        assertThat(recount.end().rolled()).isEqualTo(LocalDate.of(2027, 1, 4));
    }

    @Test
    void an_ended_clock_is_not_counted_again() {
        Clock ended =
                new Clock.Ended(
                        clock(YUHUA, Term.of(LocalDate.of(2026, 12, 20), new Limit.WorkingDays(15)))
                                .deadline(),
                        ClockOrder.Outcome.MET,
                        TODAY);

        assertThat(Recount.of(ended, book.with(YEAR_2027).of(YUHUA)).isTold()).isFalse();
    }

    @Test
    void the_first_notice_announces_and_every_further_one_corrects() {
        assertThat(CalendarRules.announced(YEAR_2027, book).because())
                .isEqualTo(Cause.YEAR_ANNOUNCED);
        assertThat(CalendarRules.announced(YEAR_2027, book.with(YEAR_2027)).because())
                .isEqualTo(Cause.YEAR_CORRECTED);
    }

    @Test
    void a_day_of_one_office_is_nobody_elses() {
        // Given
        LocalDate day = LocalDate.of(2026, 11, 18);
        LocalDay off = new LocalDay(day, LocalDay.Effect.OFF, "停电");
        CalendarBook then = new CalendarBook(2, book.common(), Map.of(YUHUA, List.of(off)));
        Term term = Term.of(LocalDate.of(2026, 11, 16), new Limit.WorkingDays(3));
        // When // Then
        assertThat(Recount.of(clock(YUHUA, term), then.of(YUHUA)).end().due())
                .isEqualTo(LocalDate.of(2026, 11, 20));
        assertThat(Recount.of(clock(YUELU, term), then.of(YUELU)).isTold()).isFalse();
        assertThat(Explanation.of(term, then.of(YUHUA)))
                .extracting(ExplainedDay::because)
                .contains(ExplainedDay.Reason.LOCAL_DAY_OFF);
    }

    @Test
    void an_office_may_work_where_others_do_not_and_the_last_day_rolls_over_its_own_days() {
        // Given: 2026-11-21 is a Saturday
        CalendarBook then =
                new CalendarBook(
                        2,
                        book.common(),
                        Map.of(
                                YUHUA,
                                List.of(
                                        local("2026-11-21", LocalDay.Effect.WORK),
                                        local("2026-11-30", LocalDay.Effect.OFF))));
        Term working = Term.of(LocalDate.of(2026, 11, 19), new Limit.WorkingDays(2));
        Term through = Term.of(LocalDate.of(2026, 11, 20), new Limit.CalendarDays(10));
        // When // Then
        assertThat(Explanation.of(working, then.of(YUHUA)))
                .extracting(ExplainedDay::because)
                .containsExactly(ExplainedDay.Reason.WORKDAY, ExplainedDay.Reason.LOCAL_WORKDAY);
        assertThat(Counting.dueDay(through, then.of(YUHUA)).due())
                .isEqualTo(LocalDate.of(2026, 12, 1));
        assertThat(Explanation.of(through, then.of(YUHUA)).getLast().because())
                .isEqualTo(ExplainedDay.Reason.ROLLED_TO);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-18, OFF,",
        "2026-11-16, OFF,",
        "2026-11-21, WORK,",
        "2026-11-15, OFF, LOCAL_DAY_PAST",
        "2026-11-21, OFF, LOCAL_DAY_CHANGES_NOTHING",
        "2026-11-18, WORK, LOCAL_DAY_CHANGES_NOTHING",
        "2026-11-25, OFF, LOCAL_DAY_TAKEN",
    })
    void a_day_is_entered_if_it_changes_something_to_come(
            LocalDate day, LocalDay.Effect kind, String refusal) {
        // Given
        CalendarBook taken =
                new CalendarBook(
                        2,
                        book.common(),
                        Map.of(YUHUA, List.of(local("2026-11-25", LocalDay.Effect.OFF))));
        // When
        Ruling<CalendarChange> ruling =
                CalendarRules.enter(YUHUA, new LocalDay(day, kind, "x"), taken, TODAY);
        // Then
        switch (ruling) {
            case Ruling.Made<CalendarChange> made -> {
                assertThat(refusal).isNull();
                assertThat(made.next())
                        .isEqualTo(new CalendarChange(Cause.LOCAL_DAYS, YUHUA, day, day));
            }
            case Ruling.Refused<CalendarChange>(Refusal refused, _) ->
                    assertThat(refused.name()).isEqualTo(refusal);
        }
    }

    @Test
    void who_may_enter_days_of_the_office() {
        assertThat(CalendarRules.<CalendarChange>localClosed(caller(Role.AGENCY_HEAD))).isEmpty();
        assertThat(CalendarRules.<CalendarChange>localClosed(caller(Role.SYSTEM_ADMINISTRATOR)))
                .isEmpty();
        assertThat(CalendarRules.<CalendarChange>localClosed(caller(Role.UNIT_HEAD))).isPresent();
        assertThat(CalendarRules.<CalendarChange>localClosed(caller(Role.OFFICER))).isPresent();
    }

    @Test
    void the_horizon_ends_before_the_first_gap() {
        CalendarYear far = new CalendarYear(2030, "x", Set.of(LocalDate.of(2030, 1, 1)), Set.of());

        assertThat(book.with(far).common().horizon()).isEqualTo(2026);
        assertThat(book.with(YEAR_2027).with(far).common().horizon()).isEqualTo(2027);
    }

    private static LocalDay local(String day, LocalDay.Effect kind) {
        return new LocalDay(LocalDate.parse(day), kind, "演示");
    }

    private static Caller caller(Role role) {
        return new Caller(new PersonId(new UUID(0, 1)), YUHUA, "演示", Set.of(role));
    }

    private Clock clock(OfficeId office, Term term) {
        MatterId matter = new MatterId(new UUID(0, 2));
        return new Clock.Running(
                new Deadline(
                        new ClockId(new UUID(0, 3)),
                        matter,
                        office,
                        Subject.lead(matter),
                        new Law("DL-01", "演示", Law.Awaited.OURS, Law.Binding.LAW),
                        Duties.of(Duty.of(office, Role.OFFICER, "decide-filing")),
                        term,
                        Counting.dueDay(term, book.of(office)),
                        null));
    }
}
