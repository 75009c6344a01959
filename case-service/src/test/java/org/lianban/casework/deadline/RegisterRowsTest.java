package org.lianban.casework.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lianban.casework.deadline.domain.Beginning;
import org.lianban.casework.deadline.domain.Clock;
import org.lianban.casework.deadline.domain.ClockOrder;
import org.lianban.casework.deadline.domain.ClockOrder.Outcome;
import org.lianban.casework.deadline.domain.ClockRules;
import org.lianban.casework.deadline.domain.DeadlineRegister;
import org.lianban.casework.deadline.domain.DueChip;
import org.lianban.casework.deadline.domain.DueDay;
import org.lianban.casework.deadline.domain.Law;
import org.lianban.casework.deadline.domain.LegalLimit;
import org.lianban.casework.deadline.domain.Limit;
import org.lianban.casework.deadline.domain.Subject;
import org.lianban.casework.deadline.domain.WorkingCalendar;
import org.lianban.kernel.contract.Actor;
import org.lianban.kernel.contract.ClockId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.counter.Occasion;
import org.lianban.kernel.counter.Ruling;

/**
 * Every row of the deadline register, read from the packaged file: when a limit under it ends
 * across the holidays, and what holds on the day before, on the day and on the day after.
 */
class RegisterRowsTest {
    private static final WorkingCalendar CALENDAR = PackagedData.calendar();
    private static final DeadlineRegister REGISTER = PackagedData.register();
    private static final MatterId MATTER = new MatterId(new UUID(2, 2));
    private static final OfficeId YUHUA = OfficeId.of("430111");
    private static final List<List<String>> TABLE = table();
    private static final int FIRST_START = 2;

    @Test
    void every_row_of_the_file_has_its_line_and_its_length() {
        assertThat(TABLE.stream().skip(1).map(line -> line.get(0) + " " + line.get(1)))
                .containsExactlyInAnyOrderElementsOf(
                        REGISTER.rows().stream().map(row -> row.id() + " " + length(row)).toList())
                .hasSize(45);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void a_row_says_who_must_do_what_and_how_far_it_binds(LegalLimit row) {
        Clock clock = started(row, LocalDate.of(2026, 2, 9));
        assertThat(clock.deadline().duties().next().role()).isEqualTo(row.first().role());
        assertThat(clock.deadline().duties().next().command()).matches("[a-z]+(-[a-z]+)*");
        assertThat(row.law().basis()).isNotBlank();
        assertThat(row.law().binding())
                .isEqualTo(
                        switch (row.id().substring(0, 5)) {
                            case "DL-25" -> Law.Binding.AGREEMENT;
                            case "DL-22" -> Law.Binding.WARNING;
                            default -> Law.Binding.LAW;
                        });
        LocalDate after = clock.deadline().end().due().plusDays(1);
        assertThat(clock.deadline().turnFrom())
                .isEqualTo(row.law().awaited() == Law.Awaited.OURS ? null : after);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void a_limit_ends_as_its_line_says_across_the_holidays(LegalLimit row) {
        for (int column : startColumns()) {
            LocalDate start = LocalDate.parse(TABLE.getFirst().get(column));
            assertThat(started(row, start).deadline().end())
                    .as("%s from %s", row.id(), start)
                    .isEqualTo(end(cell(row, column)));
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void it_is_met_on_the_last_day_and_late_on_the_next(LegalLimit row) {
        for (int column : startColumns()) {
            Clock clock = started(row, LocalDate.parse(TABLE.getFirst().get(column)));
            List<Instant> moments = aroundTheEnd(end(cell(row, column)));
            assertThat(moments.stream().map(moment -> outcome(clock, moment)))
                    .as("%s %s", row.id(), cell(row, column))
                    .containsExactly(Outcome.MET, Outcome.MET, Outcome.MET_LATE);
            assertThat(moments.stream().map(moment -> isOverdue(clock, moment)))
                    .containsExactly(false, false, true);
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void it_is_extended_on_the_last_day_and_no_more_on_the_next(LegalLimit row) {
        if (row.unit() == Limit.Unit.FIXED_END) {
            return;
        }
        for (int column : startColumns()) {
            Clock clock = started(row, LocalDate.parse(TABLE.getFirst().get(column)));
            assertThat(
                            aroundTheEnd(end(cell(row, column))).stream()
                                    .map(moment -> extension(clock, moment)))
                    .as("%s %s", row.id(), cell(row, column))
                    .containsExactly("extended", "extended", "EXTENSION_AFTER_EXPIRY");
        }
    }

    static List<LegalLimit> rows() {
        return List.copyOf(REGISTER.rows());
    }

    private static int[] startColumns() {
        return IntStream.range(FIRST_START, TABLE.getFirst().size()).toArray();
    }

    private static String cell(LegalLimit row, int column) {
        return TABLE.stream()
                .filter(line -> line.getFirst().equals(row.id()))
                .map(line -> line.get(column))
                .findFirst()
                .orElseThrow();
    }

    private static String length(LegalLimit row) {
        return switch (row.unit()) {
            case WORKING_DAY -> row.amount() + " WD";
            case CALENDAR_DAY -> row.amount() + " CD";
            case MONTH, YEAR, HOUR -> row.amount() + " " + row.unit();
            case FIXED_END -> "until";
        };
    }

    // Noon of the day before, of the last day and of the day after; of hours, the second.
    private static List<Instant> aroundTheEnd(DueDay end) {
        Instant at = end.at();
        if (at != null) {
            return List.of(at.minusSeconds(1), at, at.plusSeconds(1));
        }
        return Stream.of(-1, 0, 1).map(days -> noon(end.due().plusDays(days))).toList();
    }

    private static Clock started(LegalLimit row, LocalDate start) {
        return made(
                ClockRules.start(
                        new ClockOrder.StartClock(
                                new ClockId(new UUID(1, 1)),
                                MATTER,
                                YUHUA,
                                row.id(),
                                Subject.lead(MATTER),
                                beginning(row, start),
                                null),
                        REGISTER,
                        CALENDAR));
    }

    private static Beginning beginning(LegalLimit row, LocalDate start) {
        return switch (row.unit()) {
            case WORKING_DAY, CALENDAR_DAY, MONTH, YEAR -> new Beginning.On(start);
            case HOUR -> new Beginning.At(moment(start.atTime(10, 0, 17)));
            case FIXED_END -> new Beginning.Until(start, start.plusDays(30));
        };
    }

    private static Outcome outcome(Clock clock, Instant moment) {
        ClockOrder end =
                new ClockOrder.EndClock(MATTER, YUHUA, clock.deadline().rule(), Outcome.MET);
        return switch (made(decided(clock, end, moment))) {
            case Clock.Ended ended -> ended.outcome();
            case Clock.Running _, Clock.Paused _ -> throw new AssertionError("not ended");
        };
    }

    private static boolean isOverdue(Clock clock, Instant moment) {
        DueDay end = clock.deadline().end();
        DueChip chip = DueChip.of(end.due(), end.at(), false, moment, CALENDAR);
        return chip.colour() == DueChip.Colour.OVERDUE;
    }

    private static String extension(Clock clock, Instant moment) {
        String rule = clock.deadline().rule();
        ClockOrder extend = new ClockOrder.ExtendClock(MATTER, YUHUA, rule, rule);
        return switch (decided(clock, extend, moment)) {
            case Ruling.Refused<Clock> refused -> refused.refusal().name();
            case Ruling.Made<Clock> made -> {
                // Three days more may end in the same holiday, and then on the same working day.
                DueDay before = clock.deadline().end();
                DueDay later = made.next().deadline().end();
                assertThat(later.raw().isAfter(before.raw()))
                        .as("%s from %s to %s", rule, before, later)
                        .isTrue();
                yield "extended";
            }
        };
    }

    private static Ruling<Clock> decided(Clock clock, ClockOrder order, Instant moment) {
        Occasion occasion = new Occasion(Actor.system("test"), moment);
        return ClockRules.decide(clock, order, occasion, REGISTER, CALENDAR);
    }

    private static Clock made(Ruling<Clock> ruling) {
        return switch (ruling) {
            case Ruling.Made<Clock> made -> made.next();
            case Ruling.Refused<Clock> refused ->
                    throw new AssertionError(refused.refusal().name());
        };
    }

    /** Reads a cell; its forms are told in the file. */
    private static DueDay end(String cell) {
        if (cell.contains("T")) {
            return DueDay.at(moment(LocalDateTime.parse(cell)));
        }
        boolean provisional = cell.endsWith("?");
        boolean binds = cell.contains("!");
        List<LocalDate> days =
                Stream.of(cell.replace("?", "").split("[>!]", -1)).map(LocalDate::parse).toList();
        LocalDate raw = days.getFirst();
        LocalDate rolled = days.getLast();
        return DueDay.of(raw, rolled, binds ? raw : rolled, provisional);
    }

    private static Instant noon(LocalDate day) {
        return moment(day.atTime(12, 0));
    }

    private static Instant moment(LocalDateTime local) {
        return local.atZone(Occasion.ZONE).toInstant();
    }

    private static List<List<String>> table() {
        String name = "/deadline/register-days.txt";
        try (InputStream in = RegisterRowsTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> Stream.of(line.split("\\|", -1)).map(String::strip).toList())
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException("cannot be read: " + name, e);
        }
    }
}
