package org.lianban.evidence.fixity;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FixityConfigTest {
    @Test
    void defaults() {
        // When
        FixityConfig config = of(Map.of());

        // Then
        assertThat(config.every()).isEqualTo("1m");
        assertThat(config.within()).isEqualTo(Duration.ofDays(90));
        assertThat(config.damagedWithin()).isEqualTo(Duration.ofDays(1));
        assertThat(config.portion()).isEqualTo(20);
        assertThat(config.pause()).isEqualTo(Duration.ofMillis(200));
    }

    @Test
    void every_key_is_mapped() {
        // When
        FixityConfig config =
                of(
                        Map.of(
                                "fixity.every", "2m",
                                "fixity.within", "30d",
                                "fixity.damaged-within", "1h",
                                "fixity.portion", "3",
                                "fixity.pause", "1s"));

        // Then
        assertThat(config.every()).isEqualTo("2m");
        assertThat(config.within()).isEqualTo(Duration.ofDays(30));
        assertThat(config.damagedWithin()).isEqualTo(Duration.ofHours(1));
        assertThat(config.portion()).isEqualTo(3);
        assertThat(config.pause()).isEqualTo(Duration.ofSeconds(1));
    }

    private static FixityConfig of(Map<String, String> settings) {
        return new SmallRyeConfigBuilder()
                .withConverter(Duration.class, 200, new DurationConverter())
                .withMapping(FixityConfig.class)
                .withSources(new PropertiesConfigSource(settings, "test", 1))
                .build()
                .getConfigMapping(FixityConfig.class);
    }
}
