package org.lianban.casework.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.lianban.casework.deadline.domain.DueChip;
import org.lianban.casework.deadline.domain.ExplainedDay;
import org.lianban.casework.deadline.domain.ExplainedDay.Reason;

class DeadlineTextsTest {
    private static final LocalDate DUE = LocalDate.of(2026, 7, 29);

    private final DeadlineTexts texts = new DeadlineTexts();

    @Test
    void an_officer_reads_how_many_working_days_are_left() {
        LocalDate today = LocalDate.of(2026, 7, 23);
        DueChip chip = DueChip.of(DUE, false, today, PackagedData.calendar());
        assertThat(texts.chip(chip, today, false, Locale.CHINA)).isEqualTo("还有 4 个工作日，至 7月29日");
        assertThat(texts.chip(chip, today, true, Locale.ENGLISH))
                .isEqualTo("4 working days left, until 2026-07-29 (provisional)");
    }

    @Test
    void an_assumed_day_says_so() {
        ExplainedDay day =
                new ExplainedDay(LocalDate.of(2027, 1, 4), true, Reason.WORKDAY, 3, true);
        assertThat(texts.day(day, Locale.CHINA)).isEqualTo("第3个工作日（2027年放假安排尚未公布，暂按周末推算）");
    }

    @Test
    void every_reason_has_a_sentence_in_both_languages() {
        for (Reason reason : Reason.values()) {
            ExplainedDay day = new ExplainedDay(DUE, true, reason, 3, false);
            assertThat(texts.day(day, Locale.CHINA))
                    .isNotEqualTo(reason.name())
                    .doesNotContain("{");
            assertThat(texts.day(day, Locale.ENGLISH))
                    .isNotEqualTo(reason.name())
                    .doesNotContain("{");
        }
    }
}
