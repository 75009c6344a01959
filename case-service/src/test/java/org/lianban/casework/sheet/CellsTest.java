package org.lianban.casework.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianban.kernel.counter.RefusedException;

class CellsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-07-01",
                "2026-7-1",
                "2026/7/1",
                "2026/07/01",
                "2026.7.1",
                "2026年7月1日",
                "2026年07月01日",
                " 2026-07-01 ",
                "2026/7/1 0:00",
                "2026-07-01T00:00:00"
            })
    void a_day_is_read_in_the_usual_ways_of_writing_it(String written) {
        assertThat(Cells.day(new SheetCell.Text(written), "日期"))
                .isEqualTo(LocalDate.of(2026, 7, 1));
    }

    @ParameterizedTest
    @CsvSource({"46204, 2026-07-01", "46204.0, 2026-07-01", "36526, 2000-01-01"})
    void a_spreadsheet_counts_days(String serial, LocalDate day) {
        assertThat(Cells.day(new SheetCell.Number(serial), "日期")).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-30",
                "2026-13-01",
                "01/07/2026",
                "7月1日",
                "2026-07",
                "2026-07-01 09:30",
                "二〇二六年七月一日",
                "46204",
                "46204.5",
                "昨天"
            })
    void what_is_no_day_is_not_guessed_at(String written) {
        assertRefused(
                () -> Cells.day(new SheetCell.Text(written), "日期"),
                SheetRefusal.SHEET_DAY_UNREADABLE);
    }

    @ParameterizedTest
    @CsvSource({
        "12345678, 12345678",
        "1.2345678E7, 12345678",
        "13800000000, 13800000000",
        "9, 9",
        "9.0, 9",
        "123456789012345, 123456789012345"
    })
    void a_whole_number_is_its_digits(String written, String text) {
        assertThat(Cells.text(new SheetCell.Number(written), "号码")).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4.3010419900101E+17",
                "430104199001010000",
                "1234567890123456",
                "0.1234567890123456",
                "x"
            })
    void a_number_that_the_spreadsheet_has_rounded_is_refused(String written) {
        assertRefused(
                () -> Cells.text(new SheetCell.Number(written), "号码"),
                SheetRefusal.SHEET_NUMBER_ROUNDED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"4.30104E+17", "9.14301E17", "1E+05"})
    void a_text_with_an_exponent_was_a_number_once(String written) {
        assertRefused(
                () -> Cells.text(new SheetCell.Text(written), "号码"),
                SheetRefusal.SHEET_NUMBER_ROUNDED);
    }

    @Test
    void text_stays_as_it_is_with_its_leading_zeros_and_signs() {
        assertThat(Cells.text(new SheetCell.Text(" 00123456 "), "号码")).isEqualTo("00123456");
        assertThat(Cells.text(new SheetCell.Text("+8613800000000"), "电话"))
                .isEqualTo("+8613800000000");
        assertThat(Cells.text(new SheetCell.Text("-"), "电话")).isEqualTo("-");
        assertThat(Cells.text(new SheetCell.Text("@张"), "标题")).isEqualTo("@张");
        assertThat(Cells.text(new SheetCell.Text("="), "标题")).isEqualTo("=");
        assertThat(Cells.text(new SheetCell.Text("430104199001010000"), "号码"))
                .isEqualTo("430104199001010000");
        assertThat(Cells.text(new SheetCell.Text("  "), "号码")).isNull();
        assertThat(Cells.day(new SheetCell.Text("  "), "日期")).isNull();
    }

    @Test
    void a_number_that_may_have_begun_with_zeros_is_refused_where_they_count() {
        assertRefused(
                () -> Cells.written(new SheetCell.Number("7311234567"), "电话"),
                SheetRefusal.SHEET_NUMBER_ROUNDED);
        assertRefused(
                () -> Cells.written(new SheetCell.Formula(), "电话"), SheetRefusal.SHEET_FORMULA);
        assertThat(Cells.written(new SheetCell.Text(" 07311234567 "), "电话"))
                .isEqualTo("07311234567");
        assertThat(Cells.written(SheetCell.EMPTY, "电话")).isNull();
    }

    @Test
    void a_formula_is_never_evaluated() {
        assertRefused(() -> Cells.text(new SheetCell.Formula(), "标题"), SheetRefusal.SHEET_FORMULA);
        assertRefused(() -> Cells.day(new SheetCell.Formula(), "标题"), SheetRefusal.SHEET_FORMULA);
        for (String written : List.of("=1+1", " =HYPERLINK(1)")) {
            SheetCell cell = new SheetCell.Text(written);
            assertRefused(() -> Cells.text(cell, "标题"), SheetRefusal.SHEET_FORMULA);
            assertRefused(() -> Cells.written(cell, "电话"), SheetRefusal.SHEET_FORMULA);
            assertRefused(() -> Cells.day(cell, "日期"), SheetRefusal.SHEET_FORMULA);
        }
    }

    private static void assertRefused(ThrowingCallable reading, SheetRefusal refusal) {
        assertThatThrownBy(reading)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> {
                            assertThat(refused.refusal()).isEqualTo(refusal);
                            assertThat(refused.particulars()).containsOnlyKeys("column");
                        });
    }
}
