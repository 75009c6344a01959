package org.lianban.casework.letter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegisterSheetTest {
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "＝1+1", "＋1", "－1", "＠A1"})
    void no_cell_is_a_formula(String text) {
        assertThat(RegisterSheet.cell(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "长岳市监案移〔2026〕3号|长岳市监案移〔2026〕3号",
                "甲,乙|\"甲,乙\"",
                "称“甲”的\"乙\"|\"称“甲”的\"\"乙\"\"\"",
                "=A1,B1|\"'=A1,B1\"",
                "1=1|1=1"
            })
    void a_cell_is_read_back_as_it_was(String text, String cell) {
        assertThat(RegisterSheet.cell(text)).isEqualTo(cell);
    }
}
