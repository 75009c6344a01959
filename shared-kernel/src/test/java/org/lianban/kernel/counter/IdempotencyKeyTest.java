package org.lianban.kernel.counter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdempotencyKeyTest {
    @Test
    void a_quoted_string_and_a_bare_token_are_the_same_key() {
        assertThat(IdempotencyKey.of(List.of("\"k-1\""))).isEqualTo(new IdempotencyKey("k-1"));
        assertThat(IdempotencyKey.of(List.of(" k-1 "))).isEqualTo(new IdempotencyKey("k-1"));
        assertThat(IdempotencyKey.of(List.of("\"a\\\"b\\\\c\"")))
                .isEqualTo(new IdempotencyKey("a\"b\\c"));
        assertThat(IdempotencyKey.of(List.of("x".repeat(255))).value()).hasSize(255);
    }

    @Test
    void no_key_is_said_to_be_missing() {
        assertThatThrownBy(() -> IdempotencyKey.of(List.of()))
                .hasMessage("IDEMPOTENCY_KEY_MISSING");
        assertThatThrownBy(() -> IdempotencyKey.of(List.of(" ")))
                .hasMessage("IDEMPOTENCY_KEY_MISSING");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\"", "a b", "a\"b", "键", "\"open", "a\tb"})
    void anything_else_is_malformed(String header) {
        assertThatThrownBy(() -> IdempotencyKey.of(List.of(header))).hasMessage("MALFORMED");
    }

    @Test
    void two_keys_or_a_very_long_one_are_malformed() {
        assertThatThrownBy(() -> IdempotencyKey.of(List.of("a", "b"))).hasMessage("MALFORMED");
        assertThatThrownBy(() -> IdempotencyKey.of(List.of("x".repeat(256))))
                .hasMessage("MALFORMED");
    }
}
