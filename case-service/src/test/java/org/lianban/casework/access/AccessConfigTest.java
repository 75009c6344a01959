package org.lianban.casework.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AccessConfigTest {
    @Test
    void defaults() {
        AccessConfig config = config(Map.of());
        assertThat(config.readingsKeptYears()).isEqualTo(3);
        assertThat(config.exportMost()).isEqualTo(10_000);
    }

    @Test
    void every_key_is_mapped() {
        AccessConfig config =
                config(
                        Map.of(
                                "casework.access.readings-kept-years", "5",
                                "casework.access.export-most", "20"));
        assertThat(config.readingsKeptYears()).isEqualTo(5);
        assertThat(config.exportMost()).isEqualTo(20);
    }

    private static AccessConfig config(Map<String, String> settings) {
        return new SmallRyeConfigBuilder()
                .withMapping(AccessConfig.class)
                .withSources(new PropertiesConfigSource(settings, "test", 100))
                .build()
                .getConfigMapping(AccessConfig.class);
    }
}
