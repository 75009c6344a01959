package org.lianban.casework.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianban.casework.deadline.domain.Term;
import org.lianban.kernel.counter.Ruling;

class DueQuestionTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2026-09-18 | 15   | working-day  | granted
                    2000-01-01 | 1    | calendar-day | granted
                    2100-12-31 | 400  | month        | granted
                    1999-12-31 | 15   | working-day  | CALENDAR_START_INVALID
                    2101-01-01 | 15   | working-day  | CALENDAR_START_INVALID
                    2026-02-29 | 15   | working-day  | CALENDAR_START_INVALID
                    2026-9-18  | 15   | working-day  | CALENDAR_START_INVALID
                               | 15   | working-day  | CALENDAR_START_INVALID
                    2026-09-18 | 0    | working-day  | CALENDAR_LIMIT_INVALID
                    2026-09-18 | 401  | working-day  | CALENDAR_LIMIT_INVALID
                    2026-09-18 | -1   | working-day  | CALENDAR_LIMIT_INVALID
                    2026-09-18 | +15  | working-day  | CALENDAR_LIMIT_INVALID
                    2026-09-18 | １５ | working-day  | CALENDAR_LIMIT_INVALID
                    2026-09-18 | 1e2  | working-day  | CALENDAR_LIMIT_INVALID
                    2026-09-18 |      | working-day  | CALENDAR_LIMIT_INVALID
                    2026-09-18 | 15   | WORKING_DAY  | CALENDAR_UNIT_INVALID
                    2026-09-18 | 15   | hour         | CALENDAR_UNIT_INVALID
                    2026-09-18 | 15   |              | CALENDAR_UNIT_INVALID
                    """)
    void a_question_is_answered_or_says_what_is_wrong(
            String start, String limit, String unit, String answer) {
        assertThat(nameOf(DueQuestion.of(start, limit, unit))).isEqualTo(answer);
    }

    private static String nameOf(Ruling<Term> ruling) {
        return switch (ruling) {
            case Ruling.Made<Term> _ -> "granted";
            case Ruling.Refused<Term> refused -> refused.refusal().name();
        };
    }
}
