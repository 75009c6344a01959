package org.lianban.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.vertx.ext.mail.StartTLSOptions;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DeliveryConfigTest {
    @Test
    void defaults() {
        DeliveryConfig config = config(Map.of());

        assertThat(config.poll()).isEqualTo(Duration.ofMillis(500));
        assertThat(config.batch()).isEqualTo(500);
        assertThat(config.mail().window()).isEqualTo(Duration.ofMinutes(5));
        assertThat(config.mail().poll()).isEqualTo(Duration.ofSeconds(1));
        assertThat(config.mail().patience()).isEqualTo(Duration.ofSeconds(20));
        assertThat(config.mail().firstPause()).isEqualTo(Duration.ofSeconds(5));
        assertThat(config.mail().longestPause()).isEqualTo(Duration.ofMinutes(1));
        assertThat(config.mail().console()).isEqualTo("http://127.0.0.1:8080/");
        assertThat(config.mail().from()).isEqualTo("notices@lianban.example");
        assertThat(config.mail().host()).isEqualTo("127.0.0.1");
        assertThat(config.mail().port()).isEqualTo(25);
        assertThat(config.mail().startTls()).isEqualTo(StartTLSOptions.OPTIONAL);
        assertThat(config.mail().username()).isEmpty();
        assertThat(config.mail().password()).isEmpty();
        assertThat(config.mail().domain()).isEqualTo("lianban.example");
    }

    @Test
    void every_key_is_mapped() {
        DeliveryConfig config =
                config(
                        Map.ofEntries(
                                Map.entry("delivery.poll", "PT2S"),
                                Map.entry("delivery.batch", "7"),
                                Map.entry("delivery.mail.window", "PT3S"),
                                Map.entry("delivery.mail.poll", "PT4S"),
                                Map.entry("delivery.mail.patience", "PT5S"),
                                Map.entry("delivery.mail.first-pause", "PT6S"),
                                Map.entry("delivery.mail.longest-pause", "PT7S"),
                                Map.entry("delivery.mail.console", "https://a/"),
                                Map.entry("delivery.mail.from", "a@b.example"),
                                Map.entry("delivery.mail.host", "mail"),
                                Map.entry("delivery.mail.port", "26"),
                                Map.entry("delivery.mail.start-tls", "REQUIRED"),
                                Map.entry("delivery.mail.username", "u"),
                                Map.entry("delivery.mail.password", "p"),
                                Map.entry("delivery.mail.domain", "c.example")));

        assertThat(config.poll()).isEqualTo(Duration.ofSeconds(2));
        assertThat(config.batch()).isEqualTo(7);
        assertThat(config.mail().window()).isEqualTo(Duration.ofSeconds(3));
        assertThat(config.mail().poll()).isEqualTo(Duration.ofSeconds(4));
        assertThat(config.mail().patience()).isEqualTo(Duration.ofSeconds(5));
        assertThat(config.mail().firstPause()).isEqualTo(Duration.ofSeconds(6));
        assertThat(config.mail().longestPause()).isEqualTo(Duration.ofSeconds(7));
        assertThat(config.mail().console()).isEqualTo("https://a/");
        assertThat(config.mail().from()).isEqualTo("a@b.example");
        assertThat(config.mail().host()).isEqualTo("mail");
        assertThat(config.mail().port()).isEqualTo(26);
        assertThat(config.mail().startTls()).isEqualTo(StartTLSOptions.REQUIRED);
        assertThat(config.mail().username()).contains("u");
        assertThat(config.mail().password()).contains("p");
        assertThat(config.mail().domain()).isEqualTo("c.example");
    }

    private static DeliveryConfig config(Map<String, String> settings) {
        return new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .withMapping(DeliveryConfig.class)
                .withConverter(Duration.class, 100, new DurationConverter())
                .withSources(new PropertiesConfigSource(settings, "test", 100))
                .build()
                .getConfigMapping(DeliveryConfig.class);
    }
}
