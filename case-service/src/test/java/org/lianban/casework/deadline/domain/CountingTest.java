package org.lianban.casework.deadline.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianban.casework.deadline.PackagedData;
import org.lianban.casework.deadline.domain.ExplainedDay.Reason;

/** Pauses, extensions, and limits that bind on their unrolled day. */
class CountingTest {
    private static final WorkingCalendar CALENDAR = PackagedData.calendar();
    private static final DeadlineRegister REGISTER = PackagedData.register();

    @Test
    void a_test_of_goods_moves_the_verification_by_its_two_working_days() {
        // Given: S-A, received 8 July; the office asks on Friday 10, the answer comes on Tuesday
        // 14.
        Term verification = REGISTER.term("DL-01", day("2026-07-08"));
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
        assertThat(Counting.dueDay(term, CALENDAR))
                .isEqualTo(new DueDay(day("2026-10-09"), day("2026-10-09"), false));
        assertThat(Explanation.of(term, CALENDAR).stream().filter(ExplainedDay::counted))
                .hasSize(30);
    }

    @Test
    void months_move_by_the_calendar_days_of_the_pause_as_well() {
        Term term =
                Term.of(day("2026-06-08"), new Limit(3, Limit.Unit.MONTH))
                        .pausedBy(pause("2026-07-01", "2026-07-03"));
        // 8 Sep + 2 days
        assertThat(due(term)).isEqualTo(day("2026-09-10"));
    }

    @Test
    void the_extended_verification_counts_fifteen_more_from_the_unextended_end() {
        Term extended = REGISTER.term("DL-01", day("2026-07-08")).extendedBy(15);
        // 30, 31 July (2), 3–7 Aug (7), 10–14 (12), 17–19 (15)
        assertThat(due(extended)).isEqualTo(day("2026-08-19"));
        assertThat(due(extended))
                .isEqualTo(due(REGISTER.term("DL-02", due(working("2026-07-08", 15)))));
    }

    @Test
    void an_extension_of_calendar_days_counts_from_the_unrolled_end() {
        // raw 4 Oct (holiday), not 8 Oct: + 30 = 3 Nov
        assertThat(due(calendarDays("2026-09-04", 30).extendedBy(30))).isEqualTo(day("2026-11-03"));
    }

    @Test
    void an_extension_in_months_counts_from_the_unextended_end() {
        // 31 Jan + 1 month = 28 Feb; + 1 month = 28 Mar (Saturday), rolls to Monday 30.
        Term term = Term.of(day("2026-01-31"), new Limit(1, Limit.Unit.MONTH)).extendedBy(1);
        assertThat(Counting.dueDay(term, CALENDAR))
                .isEqualTo(new DueDay(day("2026-03-28"), day("2026-03-30"), false));
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
        assertThat(Counting.dueDay(REGISTER.term("DL-11", day("2026-09-04")), CALENDAR))
                .isEqualTo(new DueDay(day("2026-10-04"), day("2026-10-04"), false));
        // S-A: seized 15 July, extended by 30 days.
        assertThat(due(REGISTER.term("DL-11", day("2026-07-15")))).isEqualTo(day("2026-08-14"));
        assertThat(due(REGISTER.term("DL-11", day("2026-07-15")).extendedBy(30)))
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
        Term term = Term.of(day("2026-01-31"), new Limit(3, Limit.Unit.MONTH));
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
    void hours_years_and_fixed_ends_start_no_clock_of_days() {
        for (String rule : List.of("DL-07", "DL-12", "DL-16b", "DL-24", "DL-99")) {
            assertThatThrownBy(() -> REGISTER.term(rule, day("2026-07-08")))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static LocalDate due(Term term) {
        return Counting.dueDay(term, CALENDAR).due();
    }

    private static Term working(String start, int amount) {
        return Term.of(day(start), new Limit(amount, Limit.Unit.WORKING_DAY));
    }

    private static Term calendarDays(String start, int amount) {
        return Term.of(day(start), new Limit(amount, Limit.Unit.CALENDAR_DAY));
    }

    private static Pause pause(String from, String to) {
        return new Pause(day(from), day(to), "委托鉴定");
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
