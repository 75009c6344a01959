package org.lianban.casework.presence;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PresenceConfigTest {
    @Test
    void defaults() {
        assertThat(config(Map.of()).within()).isEqualTo(Duration.ofSeconds(20));
    }

    @Test
    void every_key_is_mapped() {
        assertThat(config(Map.of("casework.presence.within", "PT30S")).within())
                .isEqualTo(Duration.ofSeconds(30));
    }

    private static PresenceConfig config(Map<String, String> settings) {
        return new SmallRyeConfigBuilder()
                .withMapping(PresenceConfig.class)
                .withSources(new PropertiesConfigSource(settings, "test", 100))
                .build()
                .getConfigMapping(PresenceConfig.class);
    }
}
