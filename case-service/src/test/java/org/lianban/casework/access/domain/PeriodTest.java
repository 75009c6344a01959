package org.lianban.casework.access.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianban.kernel.counter.Ruling;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PeriodTest {
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    2026-03-05, 2026-03-05,
                    2026-03-05, 2026-03-04, PERIOD_REVERSED
                    2026-03-05, 2027-03-04,
                    2026-03-05, 2027-03-05, PERIOD_TOO_LONG
                    2027-03-01, 2028-02-29,
                    2027-03-01, 2028-03-01, PERIOD_TOO_LONG
                    """)
    void a_period_is_a_day_at_least_and_a_year_at_most(
            LocalDate from, LocalDate to, @Nullable AccessRefusal refusal) {
        Ruling<Period> ruling = Period.of(from, to);

        assertThat(
                        switch (ruling) {
                            case Ruling.Made<Period> _ -> null;
                            case Ruling.Refused<Period> refused -> refused.refusal();
                        })
                .isEqualTo(refusal);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-29, 2025-11-30", "2028-02-29, 2027-03-01", "2029-02-28, 2028-03-01"})
    void the_year_until_a_day_ends_with_it(LocalDate to, LocalDate from) {
        assertThat(Period.yearUntil(to)).isEqualTo(new Period(from, to));
    }

    @Test
    void its_days_begin_and_end_in_shanghai() {
        Period day = new Period(LocalDate.of(2026, 7, 8), LocalDate.of(2026, 7, 8));

        assertThat(day.start()).isEqualTo(Instant.parse("2026-07-07T16:00:00Z"));
        assertThat(day.end()).isEqualTo(Instant.parse("2026-07-08T16:00:00Z"));
    }
}
