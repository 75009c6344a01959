package org.lianban.kernel.counter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FingerprintTest {
    private static final String KEY = Base64.getEncoder().encodeToString(new byte[32]);
    private static final String OTHER =
            Base64.getEncoder().encodeToString(HexFormat.of().parseHex("01".repeat(32)));

    @Test
    void the_same_request_has_the_same_one_and_any_other_another() {
        Fingerprint keyed = of(Map.of("lianban.fingerprint.key", KEY));
        String one = keyed.of("/a", "\"1\"", List.of("x"));
        assertThat(keyed.of("/a", "\"1\"", List.of("x"))).isEqualTo(one);
        assertThat(
                        List.of(
                                keyed.of("/b", "\"1\"", List.of("x")),
                                keyed.of("/a", "\"2\"", List.of("x")),
                                keyed.of("/a", null, List.of("x")),
                                keyed.of("/a", "\"1\"", List.of("y")),
                                keyed.of("/a", "\"1\"", List.of("x", "x"))))
                .doesNotHaveDuplicates()
                .doesNotContain(one);
    }

    @Test
    void whoever_has_not_the_key_cannot_try_out_what_was_said() {
        String keyed =
                of(Map.of("lianban.fingerprint.key", KEY)).of("/a", null, List.of("idNumber"));
        assertThat(of(Map.of("lianban.fingerprint.key", OTHER)).of("/a", null, List.of("idNumber")))
                .isNotEqualTo(keyed);
        assertThat(of(Map.of()).of("/a", null, List.of("idNumber"))).isNotEqualTo(keyed);
    }

    @Test
    void where_it_is_required_nothing_starts_without_a_whole_key() {
        assertThatThrownBy(() -> of(Map.of("lianban.fingerprint.required", "true")))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(
                        () ->
                                of(
                                        Map.of(
                                                "lianban.fingerprint.key",
                                                Base64.getEncoder().encodeToString(new byte[31]))))
                .isInstanceOf(IllegalStateException.class);
    }

    private static Fingerprint of(Map<String, String> settings) {
        return new Fingerprint(FingerprintConfigTest.of(settings), new ObjectMapper());
    }
}
