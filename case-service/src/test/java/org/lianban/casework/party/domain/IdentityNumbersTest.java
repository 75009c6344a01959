package org.lianban.casework.party.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityNumbersTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "430102190001010015",
                "号码430102190001010015。",
                "430102 19000101 0015",
                "430102-19000101-0015",
                "430102－19000101－0015",
                "４３０１０２１９０００１０１００１５",
                "11010519491231002x"
            })
    void a_number_is_found_however_it_is_written(String text) {
        assertThat(IdentityNumbers.isIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "430102190001010014",
                "430102190013010015",
                "4301021900010100150",
                "1430102190001010015",
                "92430111MAXX00015W",
                "快递单号 7712345678901234"
            })
    void what_is_no_such_number_is_left_alone(String text) {
        assertThat(IdentityNumbers.isIn(text)).isFalse();
    }
}
