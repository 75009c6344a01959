package org.lianban.casework.party.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsccTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "91350100M000100Y43",
                "914300007121944054",
                "914300007808508659",
                "92430111MAXX00015W",
                "51430225MAXX001031",
                "91430202MAXX00023Y",
                "91430204MAXX00031N",
                "92430304MAXX0004XG",
                "91430104MAXX00090L",
                "91430105MAXX0012XB",
                "91430211MAXX00058J",
                "91430302MAXX000827",
                "91430121MAXX00146B",
                "91430203MAXX00138K",
                "91430181MAXX00066L",
                "91430281MAXX00074L",
                "91430302MAXX00111J"
            })
    void the_standards_example_and_known_codes_pass(String code) {
        assertThat(Uscc.check(code)).isEqualTo(Identifier.valid(code));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "９２４３０１１１ＭＡＸＸ０００１５Ｗ",
                " 9243 0111 MAXX 0001 5W ",
                "92430111maxx00015w",
                "统一社会信用代码:92430111MAXX00015W",
                "统一社会信用代码：92430111-MAXX00015-W",
                "92430111　MAXX00015W"
            })
    void full_width_characters_spaces_and_prefixes_are_tidied(String written) {
        assertThat(Uscc.check(written)).isEqualTo(Identifier.valid("92430111MAXX00015W"));
    }

    @Test
    void a_letter_that_the_code_never_uses_is_named() {
        assertThat(Uscc.check("91350100M000100Y4Z"))
                .isEqualTo(Identifier.wrong("91350100M000100Y4Z", IdentifierReason.CHARACTER));
    }

    @Test
    void every_other_last_character_fails() {
        String alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
        assertThat(
                        alphabet.chars()
                                .mapToObj(last -> Uscc.check("91350100M000100Y4" + (char) last))
                                .filter(Identifier::valid)
                                .map(Identifier::normalised))
                .containsExactly("91350100M000100Y43");
    }

    @Test
    void wrong_length_and_nothing_are_named() {
        assertThat(Uscc.check("91350100M000100Y4").reason()).isEqualTo(IdentifierReason.LENGTH);
        assertThat(Uscc.check("信用代码:").reason()).isEqualTo(IdentifierReason.EMPTY);
        assertThat(Uscc.check("𠮷350100M000100Y43").valid()).isFalse();
    }

    @Test
    void a_fitting_code_with_a_doubtful_body_is_valid_and_remarked() {
        // body MA0000001 would need another ninth character; the last one is computed to fit
        assertThat(
                        "0123456789ABCDEFGHJKLMNPQRTUWXY"
                                .chars()
                                .mapToObj(last -> Uscc.check("91430111MA0000001" + (char) last))
                                .filter(Identifier::valid)
                                .map(Identifier::reason))
                .containsExactly(IdentifierReason.BODY_CHECK_DIGIT);
    }
}
