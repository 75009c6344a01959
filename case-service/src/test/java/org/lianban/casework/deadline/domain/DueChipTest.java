package org.lianban.casework.deadline.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianban.casework.deadline.PackagedData;
import org.lianban.casework.deadline.domain.DueChip.Colour;
import org.lianban.kernel.counter.Occasion;

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
        assertThat(DueChip.of(DUE, null, false, noon(today), PackagedData.calendar()))
                .isEqualTo(new DueChip(colour, left, DUE, null, null));
    }

    @Test
    void a_clock_that_stands_still_is_not_overdue() {
        assertThat(
                        DueChip.of(DUE, null, true, noon(DUE.plusDays(9)), PackagedData.calendar())
                                .colour())
                .isEqualTo(Colour.STILL);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-07-28T23:59:00, CALM, 721",
        "2026-07-29T00:00:00, AMBER, 720",
        "2026-07-29T09:59:00, AMBER, 121",
        "2026-07-29T10:00:00, RED, 120",
        "2026-07-29T12:00:00, RED, 0",
        "2026-07-29T12:00:01, OVERDUE, 0",
        "2026-07-29T13:00:59, OVERDUE, 60"
    })
    void the_colour_of_a_limit_of_hours_follows_the_minutes_left(
            LocalDateTime now, Colour colour, int minutes) {
        Instant end = noon(DUE);
        Instant moment = now.atZone(Occasion.ZONE).toInstant();
        DueChip chip = DueChip.of(DUE, end, false, moment, PackagedData.calendar());
        assertThat(chip.colour()).isEqualTo(colour);
        assertThat(chip.at()).isEqualTo(end);
        assertThat(chip.minutesLeft()).isEqualTo(minutes);
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(Occasion.ZONE).toInstant();
    }
}
