package org.lianban.casework.party.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 炎陵黄桃, 18020220, valid to 2026-11-20. */
class RightLapseTest {
    private static final LocalDate TO = LocalDate.of(2026, 11, 20);

    @ParameterizedTest
    @CsvSource({
        // nothing early
        "2026-08-21, , nothing",
        "2026-08-22, , 90",
        // nothing twice
        "2026-08-22, 90, nothing",
        "2026-10-20, 90, nothing",
        "2026-10-21, 90, 30",
        "2026-11-19, 30, nothing",
        "2026-11-20, 30, 0",
        "2026-11-20, 0, nothing",
        // late: the nearest only
        "2026-11-01, , 30",
        "2026-11-20, , 0",
        "2026-11-20, 90, 0",
        "2026-11-25, 30, 0",
        "2026-11-25, 0, nothing",
        // over before anybody was told
        "2026-11-21, , nothing"
    })
    void each_distance_is_told_once_and_late_only_the_nearest(
            LocalDate today, @Nullable Integer told, String due) {
        assertThat(due(TO, Renewal.UNKNOWN, told, today)).isEqualTo(due);
        assertThat(due(TO, Renewal.NOT_RENEWED, told, today)).isEqualTo(due);
    }

    @Test
    void nothing_of_a_right_that_was_renewed_or_whose_end_is_unknown() {
        assertThat(due(TO, Renewal.RENEWED, null, TO)).isEqualTo("nothing");
        assertThat(due(null, Renewal.UNKNOWN, null, TO)).isEqualTo("nothing");
    }

    private static String due(
            @Nullable LocalDate to, Renewal renewal, @Nullable Integer told, LocalDate today) {
        RightValidity validity =
                new RightValidity(
                        LocalDate.of(2016, 11, 21), to, renewal, LocalDate.of(2026, 4, 1));
        return RightLapse.due(validity, List.of(90, 30, 0), told, today)
                .map(String::valueOf)
                .orElse("nothing");
    }
}
