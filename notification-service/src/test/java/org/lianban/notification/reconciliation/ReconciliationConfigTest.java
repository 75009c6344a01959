package org.lianban.notification.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReconciliationConfigTest {
    @Test
    void defaults() {
        ReconciliationConfig config = config(Map.of());

        assertThat(config.every()).isEqualTo("60s");
        assertThat(config.sendLimit()).isEqualTo(Duration.ofSeconds(30));
        assertThat(config.arrivalLimit()).isEqualTo(Duration.ofSeconds(30));
        assertThat(config.keep()).isEqualTo(Duration.ofDays(7));
    }

    @Test
    void every_key_is_mapped() {
        ReconciliationConfig config =
                config(
                        Map.of(
                                "reconciliation.every", "2s",
                                "reconciliation.send-limit", "PT3S",
                                "reconciliation.arrival-limit", "PT4S",
                                "reconciliation.keep", "PT5S"));

        assertThat(config.every()).isEqualTo("2s");
        assertThat(config.sendLimit()).isEqualTo(Duration.ofSeconds(3));
        assertThat(config.arrivalLimit()).isEqualTo(Duration.ofSeconds(4));
        assertThat(config.keep()).isEqualTo(Duration.ofSeconds(5));
    }

    private static ReconciliationConfig config(Map<String, String> settings) {
        return new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .withMapping(ReconciliationConfig.class)
                .withConverter(Duration.class, 100, new DurationConverter())
                .withSources(new PropertiesConfigSource(settings, "test", 100))
                .build()
                .getConfigMapping(ReconciliationConfig.class);
    }
}
