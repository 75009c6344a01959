package org.lianban.casework.office;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegistrationTest {
    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "::1", "localhost"})
    void demo_people_are_taken_where_nobody_else_can_reach_the_service(String host) {
        assertThatCode(() -> Registration.requireLoopback(host)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "10.1.2.3"})
    void demo_people_are_refused_where_others_can_reach_it(String host) {
        assertThatThrownBy(() -> Registration.requireLoopback(host))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("loopback");
    }
}
