package org.lianban.casework.letter.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterCodeTest {
    private static final String ALPHABET = "23456789ACDEHJKMPQRTVWX";

    private final LetterCode code = new LetterCode("ACDEHJKMPQRTVWX");

    @Test
    void it_is_printed_in_four_groups_with_its_check_character_last() {
        assertThat(code.printed()).isEqualTo("ACDE-HJKM-PQRT-VWX" + code.whole().charAt(15));
        assertThat(code.whole()).hasSize(16).matches("[" + ALPHABET + "]{16}");
    }

    @Test
    void codes_drawn_differ_and_use_the_whole_alphabet() {
        // Given
        SecureRandom random = new SecureRandom();
        Set<LetterCode> drawn = new HashSet<>();
        // When
        for (int n = 0; n < 2_000; n++) {
            drawn.add(LetterCode.draw(random));
        }
        // Then
        assertThat(drawn).hasSize(2_000);
        for (int place = 0; place < 15; place++) {
            int at = place;
            assertThat(drawn.stream().map(one -> one.drawn().charAt(at)).distinct()).hasSize(23);
        }
    }

    @Test
    void it_is_read_as_people_type_it() {
        String printed = code.printed();
        assertThat(LetterCode.read(printed)).contains(code);
        assertThat(LetterCode.read(printed.toLowerCase(Locale.ROOT))).contains(code);
        assertThat(LetterCode.read("  " + printed.replace("-", " — ") + "\n")).contains(code);
        assertThat(LetterCode.read("ＡＣＤＥ－ＨＪＫＭ" + printed.substring(9))).contains(code);
    }

    @Test
    void one_wrong_character_is_always_told() {
        String whole = code.whole();
        for (int place = 0; place < 16; place++) {
            for (char other : ALPHABET.toCharArray()) {
                if (other != whole.charAt(place)) {
                    String wrong = whole.substring(0, place) + other + whole.substring(place + 1);
                    assertThat(LetterCode.read(wrong)).as(wrong).isEmpty();
                }
            }
        }
    }

    @Test
    void two_characters_that_changed_places_are_always_told() {
        for (int first = 0; first < 16; first++) {
            for (int second = first + 1; second < 16; second++) {
                char[] swapped = code.whole().toCharArray();
                char kept = swapped[first];
                swapped[first] = swapped[second];
                swapped[second] = kept;
                String wrong = new String(swapped);
                if (!wrong.equals(code.whole())) {
                    assertThat(LetterCode.read(wrong)).as(wrong).isEmpty();
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "ACDE", "ACDEHJKMPQRTVWXAA", "OOOO-OOOO-OOOO-OOOO", "验证码", "%00"})
    void what_is_no_code_is_told_like_a_mistake_of_typing(String typed) {
        assertThat(LetterCode.read(typed)).isEmpty();
    }

    @Test
    void a_stored_code_is_whole() {
        assertThatThrownBy(() -> new LetterCode("ACDE"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
