package org.lianban.evidence.item.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityNumbersTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "430104199003071237",
                "号码430104199003071237。",
                "430104 19900307 1237",
                "430104-19900307-1237",
                "４３０１０４１９９００３０７１２３７",
                "11010519491231002X",
                "11010519491231002x"
            })
    void a_number_is_found_however_it_is_written(String text) {
        assertThat(IdentityNumbers.isIn(text)).isTrue();
        assertThat(IdentityNumbers.isIn(IdentityNumbers.masked(text))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "430104199003071238",
                "430104199013071237",
                "4301041990030712370",
                "1430104199003071237",
                "快递单号 7712345678901234"
            })
    void what_is_no_such_number_is_left_alone(String text) {
        assertThat(IdentityNumbers.isIn(text)).isFalse();
        assertThat(IdentityNumbers.masked(text)).isEqualTo(text);
    }

    @Test
    void only_the_region_stays_readable() {
        assertThat(IdentityNumbers.masked("照片430104199003071237.jpg"))
                .isEqualTo("照片430104＊＊＊＊＊＊＊＊＊＊＊＊.jpg");
    }

    @ParameterizedTest
    @ValueSource(strings = {"430104199003071237", "４３０１０４１９９００３０７１２３７", "430104－19900307－1237"})
    void nothing_but_the_number_is_changed(String number) {
        assertThat(IdentityNumbers.masked("㈠（正面）：" + number + "／．．／11010519491231002x？"))
                .isEqualTo("㈠（正面）：430104＊＊＊＊＊＊＊＊＊＊＊＊／．．／110105＊＊＊＊＊＊＊＊＊＊＊＊？");
    }
}
