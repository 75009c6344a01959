package org.lianban.casework.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.lianban.casework.deadline.domain.DueChip;
import org.lianban.casework.deadline.domain.ExplainedDay;
import org.lianban.casework.deadline.domain.ExplainedDay.Reason;
import org.lianban.kernel.counter.Occasion;

class DeadlineTextsTest {
    private static final LocalDate DUE = LocalDate.of(2026, 7, 29);

    private final DeadlineTexts texts = new DeadlineTexts();

    @Test
    void an_officer_reads_how_many_working_days_are_left() {
        Instant today = at("2026-07-23T09:00:00");
        DueChip chip = DueChip.of(DUE, null, false, today, PackagedData.calendar());
        assertThat(texts.chip(chip, today, false, Locale.CHINA)).isEqualTo("还有 4 个工作日，至 7月29日");
        assertThat(texts.chip(chip, today, true, Locale.ENGLISH))
                .isEqualTo("4 working days left, until 2026-07-29 (provisional)");
    }

    @Test
    void hours_are_told_to_the_minute() {
        Instant end = at("2026-07-29T15:04:00");
        Instant before = at("2026-07-29T09:44:00");
        Instant after = at("2026-07-29T15:05:30");
        assertThat(texts.chip(chip(end, before, false), before, false, Locale.CHINA))
                .isEqualTo("还有 5 小时 20 分，至 7月29日 15:04");
        assertThat(texts.chip(chip(end, after, false), after, false, Locale.ENGLISH))
                .isEqualTo("overdue by 0 h 1 min, was due on 2026-07-29 at 15:04");
        assertThat(texts.chip(chip(end, after, true), after, false, Locale.CHINA))
                .isEqualTo("期限已中止，恢复前届满于 7月29日 15:04");
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

    private static DueChip chip(Instant end, Instant now, boolean paused) {
        return DueChip.of(DUE, end, paused, now, PackagedData.calendar());
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(Occasion.ZONE).toInstant();
    }
}
