package org.lianban.casework.party.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrademarkNumberTest {
    @ParameterizedTest
    @CsvSource({
        "18020220, 18020220",
        "51127133, 51127133",
        "7633881, 7633881",
        "3333018, 3333018",
        "07633881, 7633881",
        "第18020220号, 18020220",
        "商标注册号：18020220, 18020220",
        "注册号 １８０２０２２０, 18020220",
        "第18020220号（第31类）, 18020220",
        "G1234567, G1234567",
        "g1234567, G1234567",
        "国际注册号G1234567A, G1234567A",
        "1234567A, 1234567A"
    })
    void numbers_are_read_as_officers_write_them(String written, String normalised) {
        assertThat(TrademarkNumber.check(written)).isEqualTo(Identifier.valid(normalised));
    }

    @ParameterizedTest
    @CsvSource({
        "123456789, UNREADABLE",
        "00000000, UNREADABLE",
        "炎陵黄桃, UNREADABLE",
        "18020220第46类, CLASS_OUT_OF_RANGE",
        "18020220第0类, CLASS_OUT_OF_RANGE"
    })
    void what_is_wrong_is_named(String written, IdentifierReason reason) {
        Identifier found = TrademarkNumber.check(written);
        assertThat(found.valid()).isFalse();
        assertThat(found.reason()).isEqualTo(reason);
    }

    @Test
    void a_mark_needs_its_class() {
        assertThat(TrademarkNumber.check("18020220", RightType.COLLECTIVE_MARK, null).reason())
                .isEqualTo(IdentifierReason.CLASS_MISSING);
    }

    @ParameterizedTest
    @CsvSource({
        "TRADEMARK_GOODS, 0, false",
        "TRADEMARK_GOODS, 1, true",
        "TRADEMARK_GOODS, 34, true",
        "TRADEMARK_GOODS, 35, false",
        "TRADEMARK_SERVICE, 34, false",
        "TRADEMARK_SERVICE, 35, true",
        "TRADEMARK_SERVICE, 45, true",
        "TRADEMARK_SERVICE, 46, false",
        "COLLECTIVE_MARK, 1, true",
        "GI_MARK, 45, true",
        "CERTIFICATION_MARK, 46, false"
    })
    void goods_and_services_have_their_own_classes(RightType type, int number, boolean right) {
        Identifier found = TrademarkNumber.check("18020220", type, number);
        assertThat(found.valid()).isEqualTo(right);
        assertThat(found.reason() == IdentifierReason.CLASS_OUT_OF_RANGE).isEqualTo(!right);
    }
}
