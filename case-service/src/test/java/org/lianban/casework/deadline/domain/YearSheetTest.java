package org.lianban.casework.deadline.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianban.casework.deadline.domain.SheetFault.Why;

class YearSheetTest {
    @Test
    void a_sheet_is_read_line_by_line() {
        // Given
        List<String> lines =
                List.of(
                        "date,kind,name",
                        "2027-01-01,OFF,元旦",
                        "",
                        " 2027-01-02 , OFF , 元旦, 周六",
                        "2027-02-14,WORK",
                        "2027-02-20,WORK,");
        // When
        YearSheet sheet = YearSheet.of(2027, lines);
        // Then
        assertThat(sheet.faults()).isEmpty();
        CalendarYear year = sheet.announced("https://example.cn").orElseThrow();
        assertThat(year.off()).isEqualTo(Set.of(day(1, 1), day(1, 2)));
        assertThat(year.makeUpWorkdays()).isEqualTo(Set.of(day(2, 14), day(2, 20)));
        assertThat(year.names())
                .containsEntry(day(1, 1), "元旦")
                .containsEntry(day(1, 2), "元旦, 周六")
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2027-01-01                | NOT_THREE_PARTS",
                "2027-02-29,OFF,x          | NOT_A_DAY",
                "2027-1-1,OFF,x            | NOT_A_DAY",
                "２０２７-01-01,OFF,x        | NOT_A_DAY",
                "01.01.2027,OFF,x          | NOT_A_DAY",
                "2027-01-01,FREE,x         | NEITHER_OFF_NOR_WORK",
                "2027-01-01,off,x          | NEITHER_OFF_NOR_WORK",
                "2026-12-31,OFF,x          | OTHER_YEAR",
                "2028-01-01,OFF,x          | OTHER_YEAR",
                "2027-10-01,WORK,x         | WORK_WITHIN_THE_WEEK",
                "2027-05-01,OFF,again      | SAID_TWICE",
                "2027-05-01,WORK,otherwise | SAID_TWICE",
            })
    void a_line_that_cannot_stand_is_named(String line, Why why) {
        YearSheet sheet = YearSheet.of(2027, List.of("2027-05-01,OFF,劳动节", line.strip()));

        assertThat(sheet.faults()).containsExactly(new SheetFault(2, line.strip(), why));
        assertThat(sheet.announced("https://example.cn")).isEmpty();
    }

    @Test
    void every_bad_line_is_named_and_not_the_first_alone() {
        YearSheet sheet = YearSheet.of(2027, List.of("x,OFF", "2027-01-01,OFF", "2027-01-04,WORK"));

        assertThat(sheet.faults().stream().map(SheetFault::line)).containsExactly(1, 3);
    }

    @Test
    void a_sheet_of_nothing_and_one_without_end_are_none() {
        assertThat(YearSheet.of(2027, List.of()).faults())
                .containsExactly(new SheetFault(0, "", Why.NO_DAYS));
        assertThat(YearSheet.of(2027, Collections.nCopies(401, "2027-01-01,OFF")).faults())
                .containsExactly(new SheetFault(0, "", Why.TOO_MANY_LINES));
        assertThat(YearSheet.of(2027, List.of("2027-01-01,OFF," + "元".repeat(41))).faults())
                .extracting(SheetFault::why)
                .containsExactly(Why.NAME_TOO_LONG);
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2027, month, day);
    }
}
