package org.lianban.kernel.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CanonicalJsonTest {
    @Test
    void members_are_sorted_and_nothing_is_padded() {
        assertThat(CanonicalJson.of(Map.of("b", 2, "a", List.of("x", Map.of("d", 1, "c", "y")))))
                .isEqualTo("{\"a\":[\"x\",{\"c\":\"y\",\"d\":1}],\"b\":2}");
    }

    @Test
    void members_are_sorted_by_utf_16_code_units() {
        // Given the member names of RFC 8785 §3.2.3
        Map<String, String> names =
                Map.of(
                        "\u20ac", "Euro Sign",
                        "\r", "Carriage Return",
                        "\ufb33", "Hebrew Letter Dalet With Dagesh",
                        "1", "One",
                        "\ud83d\ude00", "Emoji: Grinning Face",
                        "\u0080", "Control",
                        "\u00f6", "Latin Small Letter O With Diaeresis");
        // When
        String json = CanonicalJson.of(names);
        // Then
        assertThat(json)
                .isEqualTo(
                        "{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\","
                                + "\"\u00f6\":\"Latin Small Letter O With Diaeresis\","
                                + "\"\u20ac\":\"Euro Sign\","
                                + "\"\ud83d\ude00\":\"Emoji: Grinning Face\","
                                + "\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}");
    }

    @Test
    void only_what_must_be_escaped_is_escaped() {
        assertThat(CanonicalJson.of(Map.of("t", "\u20ac$\u000f\nA'B\"\\/\b\t\f\r</script>")))
                .isEqualTo("{\"t\":\"\u20ac$\\u000f\\nA'B\\\"\\\\/\\b\\t\\f\\r</script>\"}");
    }

    @Test
    void rare_characters_stay_themselves() {
        assertThat(CanonicalJson.of(Map.of("name", "𠮷㐂"))).isEqualTo("{\"name\":\"𠮷㐂\"}");
    }

    @Test
    void half_a_character_is_refused() {
        assertThatThrownBy(() -> CanonicalJson.of(Map.of("name", "\ud842")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void lengths_and_marks_have_their_form() {
        assertThat(CanonicalJson.of(Map.of("length", 9_007_199_254_740_991L, "sensitive", true)))
                .isEqualTo("{\"length\":9007199254740991,\"sensitive\":true}");
    }

    @Test
    void a_long_is_written_as_the_same_integer_is() {
        assertThat(CanonicalJson.of(Map.of("n", -7L))).isEqualTo(CanonicalJson.of(Map.of("n", -7)));
    }

    @Test
    void a_number_that_other_readers_would_round_is_refused() {
        for (long number : new long[] {1L << 53, -(1L << 53), Long.MAX_VALUE, Long.MIN_VALUE}) {
            assertThatThrownBy(() -> CanonicalJson.of(Map.of("n", number)))
                    .as("%d", number)
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void a_fraction_is_refused() {
        assertThatThrownBy(() -> CanonicalJson.of(Map.of("n", 1.5)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
