package org.lianban.casework.deadline.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianban.casework.deadline.PackagedData;
import org.lianban.casework.deadline.domain.ExplainedDay.Reason;
import org.lianban.kernel.counter.Occasion;

/** Pauses, extensions, and limits that bind on their unrolled day. */
class CountingTest {
    private static final WorkingCalendar CALENDAR = PackagedData.calendar();
    private static final DeadlineRegister REGISTER = PackagedData.register();

    @Test
    void a_test_of_goods_moves_the_verification_by_its_two_working_days() {
        // Given: S-A, received 8 July; the office asks on Friday 10, the answer comes on Tuesday
        // 14.
        Term verification = REGISTER.term("DL-01", on(day("2026-07-08")));
        // When
        Term paused = verification.pausedBy(pause("2026-07-10", "2026-07-14"));
        // Then: 13 and 14 July do not count; 11 and 12 never did.
        assertThat(due(verification)).isEqualTo(day("2026-07-29"));
        assertThat(due(paused)).isEqualTo(day("2026-07-31"));
    }

    @Test
    void a_pause_over_a_weekend_alone_moves_no_working_day() {
        Term term = working("2026-07-08", 15).pausedBy(pause("2026-07-10", "2026-07-12"));
        assertThat(due(term)).isEqualTo(day("2026-07-29"));
    }

    @Test
    void a_pause_of_no_day_moves_nothing() {
        Term term = working("2026-07-08", 15).pausedBy(pause("2026-07-10", "2026-07-10"));
        assertThat(due(term)).isEqualTo(day("2026-07-29"));
    }

    @Test
    void a_make_up_saturday_in_a_pause_is_given_back() {
        // 30 Apr, 6–8 May = 4, then 9 May (Sat, worked) is excluded: 11 May is the fifth.
        Term term = working("2026-04-29", 5).pausedBy(pause("2026-05-08", "2026-05-09"));
        assertThat(due(term)).isEqualTo(day("2026-05-11"));
    }

    @Test
    void two_pauses_add_up() {
        // 2 working days in the first (13, 14 July), 1 in the second (21 July).
        Term term =
                working("2026-07-08", 15)
                        .pausedBy(pause("2026-07-10", "2026-07-14"))
                        .pausedBy(pause("2026-07-20", "2026-07-21"));
        assertThat(due(term)).isEqualTo(day("2026-08-03"));
    }

    @Test
    void a_pause_opened_before_the_start_gives_back_only_what_lies_after_it() {
        Term term = working("2026-07-08", 15).pausedBy(pause("2026-07-06", "2026-07-09"));
        assertThat(due(term)).isEqualTo(day("2026-07-30"));
    }

    @Test
    void a_pause_opened_on_the_last_day_moves_it() {
        // 30 and 31 July are excluded.
        Term term = working("2026-07-08", 15).pausedBy(pause("2026-07-29", "2026-07-31"));
        assertThat(due(term)).isEqualTo(day("2026-07-31"));
        assertThat(Explanation.of(term, CALENDAR).stream().filter(ExplainedDay::counted))
                .hasSize(15);
    }

    @Test
    void calendar_days_move_their_raw_day_by_the_calendar_days_of_the_pause() {
        // 4 Sep + 30 = 4 Oct; 5 days of pause make it 9 Oct, a Friday that is worked.
        Term term = calendarDays("2026-09-04", 30).pausedBy(pause("2026-09-10", "2026-09-15"));
        assertThat(Counting.dueDay(term, CALENDAR)).isEqualTo(rolling("2026-10-09", "2026-10-09"));
        assertThat(Explanation.of(term, CALENDAR).stream().filter(ExplainedDay::counted))
                .hasSize(30);
    }

    @Test
    void months_move_by_the_calendar_days_of_the_pause_as_well() {
        Term term =
                Term.of(day("2026-06-08"), new Limit.Months(3))
                        .pausedBy(pause("2026-07-01", "2026-07-03"));
        // 8 Sep + 2 days
        assertThat(due(term)).isEqualTo(day("2026-09-10"));
    }

    @Test
    void the_extended_verification_counts_fifteen_more_from_the_unextended_end() {
        Term extended = REGISTER.term("DL-01", on(day("2026-07-08"))).extendedBy(15);
        // 30, 31 July (2), 3–7 Aug (7), 10–14 (12), 17–19 (15)
        assertThat(due(extended)).isEqualTo(day("2026-08-19"));
        assertThat(due(extended))
                .isEqualTo(due(REGISTER.term("DL-02", on(due(working("2026-07-08", 15))))));
    }

    @Test
    void an_extension_of_calendar_days_counts_from_the_unrolled_end() {
        // raw 4 Oct (holiday), not 8 Oct: + 30 = 3 Nov
        assertThat(due(calendarDays("2026-09-04", 30).extendedBy(30))).isEqualTo(day("2026-11-03"));
    }

    @Test
    void an_extension_in_months_counts_from_the_unextended_end() {
        // 31 Jan + 1 month = 28 Feb; + 1 month = 28 Mar (Saturday), rolls to Monday 30.
        Term term = Term.of(day("2026-01-31"), new Limit.Months(1)).extendedBy(1);
        assertThat(Counting.dueDay(term, CALENDAR)).isEqualTo(rolling("2026-03-28", "2026-03-30"));
    }

    @Test
    void a_pause_and_an_extension_both_move_the_day() {
        Term term =
                working("2026-07-08", 15)
                        .pausedBy(pause("2026-07-10", "2026-07-14"))
                        .extendedBy(15);
        assertThat(due(term)).isEqualTo(day("2026-08-21"));
    }

    @Test
    void a_seizure_binds_on_its_unrolled_day() {
        // 4 Oct lies in the National Day holidays; decision 4.
        assertThat(Counting.dueDay(REGISTER.term("DL-11", on(day("2026-09-04"))), CALENDAR))
                .isEqualTo(
                        DueDay.of(day("2026-10-04"), day("2026-10-08"), day("2026-10-04"), false));
        // S-A: seized 15 July, extended by 30 days.
        assertThat(due(REGISTER.term("DL-11", on(day("2026-07-15"))))).isEqualTo(day("2026-08-14"));
        assertThat(due(REGISTER.term("DL-11", on(day("2026-07-15"))).extendedBy(30)))
                .isEqualTo(day("2026-09-13"));
    }

    @Test
    void an_explanation_says_why_each_day_counts_or_not() {
        Term term = working("2026-04-28", 4).pausedBy(pause("2026-04-29", "2026-04-30"));
        assertThat(Explanation.of(term, CALENDAR).stream().map(ExplainedDay::because))
                .containsExactly(
                        Reason.WORKDAY, // 29 Apr
                        Reason.PAUSED, // 30 Apr
                        Reason.PUBLIC_HOLIDAY, // 1–5 May
                        Reason.PUBLIC_HOLIDAY,
                        Reason.PUBLIC_HOLIDAY,
                        Reason.PUBLIC_HOLIDAY,
                        Reason.PUBLIC_HOLIDAY,
                        Reason.WORKDAY, // 6 May
                        Reason.WORKDAY,
                        Reason.WORKDAY); // 8 May
    }

    @Test
    void an_explanation_of_a_rolled_day_ends_on_it() {
        List<ExplainedDay> days = Explanation.of(calendarDays("2026-09-04", 30), CALENDAR);
        assertThat(days.subList(29, 34).stream().map(ExplainedDay::because))
                .containsExactly(
                        Reason.CALENDAR_DAY, // 4 Oct, the thirtieth
                        Reason.ROLLED_OVER_HOLIDAY,
                        Reason.ROLLED_OVER_HOLIDAY,
                        Reason.ROLLED_OVER_HOLIDAY,
                        Reason.ROLLED_TO);
    }

    @Test
    void an_explanation_in_months_has_a_line_for_every_month() {
        Term term = Term.of(day("2026-01-31"), new Limit.Months(3));
        assertThat(Explanation.of(term, CALENDAR))
                .containsExactly(
                        new ExplainedDay(day("2026-02-28"), true, Reason.MONTH, 1, false),
                        new ExplainedDay(day("2026-03-31"), true, Reason.MONTH, 2, false),
                        new ExplainedDay(day("2026-04-30"), true, Reason.MONTH, 3, false));
    }

    @Test
    void days_of_a_year_not_announced_are_marked_as_assumed() {
        assertThat(Explanation.of(working("2026-12-30", 2), CALENDAR))
                .containsExactly(
                        new ExplainedDay(day("2026-12-31"), true, Reason.WORKDAY, 1, false),
                        new ExplainedDay(day("2027-01-01"), true, Reason.WORKDAY, 2, true));
    }

    @Test
    void pauses_cannot_overlap() {
        Term once = working("2026-07-08", 15).pausedBy(pause("2026-07-10", "2026-07-14"));
        assertThatThrownBy(() -> once.pausedBy(pause("2026-07-13", "2026-07-15")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_extended_seizure_keeps_both_days_and_binds_on_the_earlier_one() {
        // S-A: + 30 days is 13 September, a Sunday.
        Term extended = REGISTER.term("DL-11", on(day("2026-07-15"))).extendedBy(30);
        assertThat(Counting.dueDay(extended, CALENDAR))
                .isEqualTo(
                        DueDay.of(day("2026-09-13"), day("2026-09-14"), day("2026-09-13"), false));
    }

    @Test
    void hours_end_at_their_moment_be_it_a_holiday() {
        // S-B: 10:00 on 1 October, a holiday, and 10:00 on the next.
        Term urgent = REGISTER.term("DL-12", new Beginning.At(moment("2026-10-01T10:00:17")));
        DueDay end = Counting.dueDay(urgent, CALENDAR);
        assertThat(end).isEqualTo(DueDay.at(moment("2026-10-02T10:00:17")));
        assertThat(end.due()).isEqualTo(day("2026-10-02"));
        assertThat(end.isOverAt(moment("2026-10-02T10:00:17"))).isFalse();
        assertThat(end.isOverAt(moment("2026-10-02T10:00:18"))).isTrue();
        assertThat(Explanation.of(urgent, CALENDAR)).isEmpty();
    }

    @Test
    void hours_are_extended_by_hours_and_moved_by_the_days_of_a_pause() {
        Term term = REGISTER.term("DL-16b", new Beginning.At(moment("2026-07-08T23:30:00")));
        assertThat(Counting.dueDay(term.extendedBy(1), CALENDAR).at())
                .isEqualTo(moment("2026-07-10T00:30:00"));
        assertThat(Counting.dueDay(term.pausedBy(pause("2026-07-09", "2026-07-11")), CALENDAR).at())
                .isEqualTo(moment("2026-07-11T23:30:00"));
    }

    @Test
    void years_end_on_the_same_day_or_on_the_twenty_eighth() {
        // 29 Feb 2024 + 1 year = 28 Feb 2025, a Friday; G2: no holiday prolongs the limitation.
        Term leap = Term.of(day("2024-02-29"), new Limit.Years(1));
        assertThat(Counting.dueDay(leap, CALENDAR)).isEqualTo(rolling("2025-02-28", "2025-02-28"));
        assertThat(Explanation.of(leap, CALENDAR))
                .containsExactly(new ExplainedDay(day("2025-02-28"), true, Reason.YEAR, 1, false));
        assertThat(Counting.dueDay(REGISTER.term("DL-24", on(day("2024-05-10"))), CALENDAR))
                .isEqualTo(
                        DueDay.of(day("2026-05-10"), day("2026-05-11"), day("2026-05-10"), false));
    }

    @Test
    void a_fixed_end_moves_to_a_working_day_and_is_not_extended_by_an_amount() {
        Term fixed =
                REGISTER.term("DL-07", new Beginning.Until(day("2026-09-01"), day("2026-10-04")));
        assertThat(Counting.dueDay(fixed, CALENDAR)).isEqualTo(rolling("2026-10-04", "2026-10-08"));
        assertThat(due(fixed.pausedBy(pause("2026-09-10", "2026-09-14"))))
                .isEqualTo(day("2026-10-08"));
        assertThat(Explanation.of(fixed, CALENDAR).getLast().because()).isEqualTo(Reason.ROLLED_TO);
        assertThatThrownBy(() -> fixed.extendedBy(30)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_limit_begins_as_its_unit_asks() {
        Beginning onDay = on(day("2026-07-08"));
        Beginning at = new Beginning.At(moment("2026-07-08T10:00:00"));
        Beginning until = new Beginning.Until(day("2026-07-08"), day("2026-08-08"));
        Map<String, List<Beginning>> wrong =
                Map.of(
                        "DL-01", List.of(at, until),
                        "DL-07", List.of(onDay, at),
                        "DL-12", List.of(onDay, until),
                        "DL-99", List.of(onDay));
        wrong.forEach(
                (rule, beginnings) ->
                        beginnings.forEach(
                                beginning ->
                                        assertThatThrownBy(() -> REGISTER.term(rule, beginning))
                                                .as("%s %s", rule, beginning)
                                                .isInstanceOf(IllegalArgumentException.class)));
    }

    private static LocalDate due(Term term) {
        return Counting.dueDay(term, CALENDAR).due();
    }

    private static Term working(String start, int amount) {
        return Term.of(day(start), new Limit.WorkingDays(amount));
    }

    private static Term calendarDays(String start, int amount) {
        return Term.of(day(start), new Limit.CalendarDays(amount));
    }

    private static Pause pause(String from, String to) {
        return new Pause(day(from), day(to), "委托鉴定");
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static Beginning on(LocalDate day) {
        return new Beginning.On(day);
    }

    private static Instant moment(String local) {
        return LocalDateTime.parse(local).atZone(Occasion.ZONE).toInstant();
    }

    private static DueDay rolling(String raw, String due) {
        return DueDay.of(day(raw), day(due), day(due), false);
    }
}
