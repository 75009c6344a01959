package org.lianban.evidence.opening;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OpeningConfigTest {
    @Test
    void defaults() {
        assertThat(of(Map.of()).lasts()).isEqualTo(Duration.ofMinutes(10));
    }

    @Test
    void every_key_is_mapped() {
        assertThat(of(Map.of("opening.lasts", "3m")).lasts()).isEqualTo(Duration.ofMinutes(3));
    }

    private static OpeningConfig of(Map<String, String> settings) {
        return new SmallRyeConfigBuilder()
                .withConverter(Duration.class, 200, new DurationConverter())
                .withMapping(OpeningConfig.class)
                .withSources(new PropertiesConfigSource(settings, "test", 1))
                .build()
                .getConfigMapping(OpeningConfig.class);
    }
}
