package org.lianban.casework.party.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentNumberTest {
    @ParameterizedTest
    @CsvSource({
        "浏市监处罚〔2025〕439号, 浏市监处罚〔2025〕439号",
        "浏市监先登[2025]0000541号, 浏市监先登〔2025〕541号",
        "醴市监处罚字〔2022〕264号, 醴市监处罚〔2022〕264号",
        "醴市监行处字〔2022〕第264号, 醴市监行处〔2022〕264号",
        "(芷)市监处罚﹝2025﹞10号, 芷市监处罚〔2025〕10号"
    })
    void the_five_real_forms_are_read(String written, String canonical) {
        assertThat(DocumentNumber.check(written)).isEqualTo(Identifier.valid(canonical));
    }

    @ParameterizedTest
    @CsvSource({
        "长市监协查〔2026〕12号, 长市监协查〔2026〕12号",
        "株炎市监案移〔2026〕3号, 株炎市监案移〔2026〕3号",
        "湘市监指定〔2026〕2号, 湘市监指定〔2026〕2号",
        "长岳市监延分通［２０２６］第００７号, 长岳市监延分通〔2026〕7号",
        "（长岳）市监案移（2026）3号, 长岳市监案移〔2026〕3号",
        "潭雨 市监 管请 〔 2026 〕 1 号, 潭雨市监管请〔2026〕1号",
        "长县市监案移【2026】3号, 长县市监案移〔2026〕3号"
    })
    void others_like_them_are_read(String written, String canonical) {
        assertThat(DocumentNumber.check(written)).isEqualTo(Identifier.valid(canonical));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "浏市监处罚2025439号",
                "浏处罚〔2025〕439号",
                "浏市监处罚〔25〕439号",
                "浏市监处罚〔2025〕号",
                "浏市监〔2025〕439号",
                "XS-株炎-2026-000118"
            })
    void what_is_no_letter_number_is_said_to_be_unreadable(String written) {
        Identifier found = DocumentNumber.check(written);
        assertThat(found.valid()).isFalse();
        assertThat(found.reason()).isEqualTo(IdentifierReason.UNREADABLE);
    }

    @Test
    void no_letter_has_number_zero() {
        assertThat(DocumentNumber.check("浏市监处罚〔2025〕000号"))
                .isEqualTo(Identifier.wrong("浏市监处罚〔2025〕0号", IdentifierReason.NUMBER_ZERO));
    }

    @Test
    void what_was_printed_is_read_again_the_same() {
        DocumentNumber number = new DocumentNumber("潭雨", "协查", 2026, 12);
        assertThat(DocumentNumber.parse(number.print())).contains(number);
    }
}
