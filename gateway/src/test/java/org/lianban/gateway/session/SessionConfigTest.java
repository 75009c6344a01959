package org.lianban.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessionConfigTest {
    @Test
    void defaults() {
        SessionConfig config =
                config(
                        Map.of(
                                "gateway.session.secret", "a",
                                "gateway.session.client-secret", "b"));

        assertThat(config.idleTimeout()).isEqualTo(Duration.ofMinutes(30));
        assertThat(config.absoluteTimeout()).isEqualTo(Duration.ofHours(10));
        assertThat(config.secureCookies()).isFalse();
    }

    @Test
    void every_key_is_mapped() {
        SessionConfig config =
                config(
                        Map.of(
                                "gateway.session.secret", "a",
                                "gateway.session.client-secret", "b",
                                "gateway.session.idle-timeout", "PT1M",
                                "gateway.session.absolute-timeout", "PT2M",
                                "gateway.session.secure-cookies", "true"));

        assertThat(config.secret()).isEqualTo("a");
        assertThat(config.clientSecret()).isEqualTo("b");
        assertThat(config.idleTimeout()).isEqualTo(Duration.ofMinutes(1));
        assertThat(config.absoluteTimeout()).isEqualTo(Duration.ofMinutes(2));
        assertThat(config.secureCookies()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"31, false", "32, true"})
    void a_secret_that_is_too_short_is_named_at_the_start_and_not_told(int length, boolean good) {
        String secret = "s".repeat(length);
        SecretCheck check =
                new SecretCheck(
                        config(
                                Map.of(
                                        "gateway.session.secret",
                                        secret,
                                        "gateway.session.client-secret",
                                        "b")));

        ThrowingCallable start = () -> check.atStart(new StartupEvent());
        if (good) {
            assertThatCode(start).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(start)
                    .hasMessage(
                            "gateway.session.secret encrypts the sessions' cookies and needs at"
                                    + " least 32 characters; it has 31");
        }
    }

    static SessionConfig config(Map<String, String> settings) {
        return new SmallRyeConfigBuilder()
                .withMapping(SessionConfig.class)
                .withConverter(Duration.class, 100, new DurationConverter())
                .withSources(new PropertiesConfigSource(settings, "test", 100))
                .build()
                .getConfigMapping(SessionConfig.class);
    }
}
