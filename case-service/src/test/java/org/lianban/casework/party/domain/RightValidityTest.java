package org.lianban.casework.party.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 炎陵黄桃, certification mark 18020220. */
class RightValidityTest {
    private static final LocalDate FROM = LocalDate.of(2016, 11, 21);
    private static final LocalDate TO = LocalDate.of(2026, 11, 20);
    private static final LocalDate CHECKED = LocalDate.of(2026, 7, 6);

    @ParameterizedTest
    @CsvSource({
        "2016-11-20, NOT_YET",
        "2016-11-21, VALID",
        "2016-11-22, VALID",
        "2026-06-26, VALID",
        "2026-11-19, VALID",
        "2026-11-20, VALID",
        "2026-11-21, LAPSED"
    })
    void it_is_valid_from_its_first_day_to_its_last(LocalDate day, RightStanding expected) {
        assertThat(mark(Renewal.UNKNOWN).on(day)).isEqualTo(expected);
        assertThat(mark(Renewal.NOT_RENEWED).on(day)).isEqualTo(expected);
    }

    @Test
    void of_a_renewed_right_the_days_after_its_last_known_one_are_unknown() {
        assertThat(mark(Renewal.RENEWED).on(TO)).isEqualTo(RightStanding.VALID);
        assertThat(mark(Renewal.RENEWED).on(TO.plusDays(1))).isEqualTo(RightStanding.UNKNOWN);
    }

    @Test
    void half_a_term_says_nothing_of_the_other_half() {
        RightValidity begun = new RightValidity(FROM, null, Renewal.UNKNOWN, CHECKED);
        assertThat(begun.on(FROM.minusDays(1))).isEqualTo(RightStanding.NOT_YET);
        assertThat(begun.on(FROM)).isEqualTo(RightStanding.UNKNOWN);
        RightValidity ending = new RightValidity(null, TO, Renewal.UNKNOWN, CHECKED);
        assertThat(ending.on(TO)).isEqualTo(RightStanding.UNKNOWN);
        assertThat(ending.on(TO.plusDays(1))).isEqualTo(RightStanding.LAPSED);
    }

    @ParameterizedTest
    @CsvSource({"2026-08-21, false", "2026-08-22, true", "2026-11-20, true", "2026-11-21, false"})
    void its_lapse_is_told_ninety_days_ahead(LocalDate today, boolean soon) {
        assertThat(mark(Renewal.UNKNOWN).lapsesWithin(90, today)).isEqualTo(soon);
        assertThat(mark(Renewal.RENEWED).lapsesWithin(90, today)).isFalse();
    }

    private static RightValidity mark(Renewal renewal) {
        return new RightValidity(FROM, TO, renewal, CHECKED);
    }
}
