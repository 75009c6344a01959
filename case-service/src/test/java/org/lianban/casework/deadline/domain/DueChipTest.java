package org.lianban.casework.deadline.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianban.casework.deadline.PackagedData;
import org.lianban.casework.deadline.domain.DueChip.Colour;

class DueChipTest {
    private static final LocalDate DUE = LocalDate.of(2026, 7, 29); // a Wednesday

    @ParameterizedTest
    @CsvSource({
        "2026-07-21, CALM, 6",
        "2026-07-22, AMBER, 5",
        "2026-07-23, AMBER, 4",
        "2026-07-24, AMBER, 3",
        "2026-07-26, AMBER, 3",
        "2026-07-27, RED, 2",
        "2026-07-29, RED, 0",
        "2026-07-30, OVERDUE, 1",
        "2026-08-01, OVERDUE, 2"
    })
    void the_colour_follows_the_working_days_left(LocalDate today, Colour colour, int left) {
        assertThat(DueChip.of(DUE, false, today, PackagedData.calendar()))
                .isEqualTo(new DueChip(colour, left, DUE));
    }

    @Test
    void a_clock_that_stands_still_is_not_overdue() {
        assertThat(DueChip.of(DUE, true, DUE.plusDays(9), PackagedData.calendar()).colour())
                .isEqualTo(Colour.STILL);
    }
}
