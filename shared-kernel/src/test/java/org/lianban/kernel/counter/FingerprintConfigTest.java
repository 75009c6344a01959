package org.lianban.kernel.counter;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FingerprintConfigTest {
    @Test
    void defaults() {
        // When
        FingerprintConfig config = of(Map.of());

        // Then
        assertThat(config.key()).isEmpty();
        assertThat(config.required()).isFalse();
    }

    @Test
    void every_key_is_mapped() {
        // When
        FingerprintConfig config =
                of(Map.of("lianban.fingerprint.key", "a", "lianban.fingerprint.required", "true"));

        // Then
        assertThat(config.key()).contains("a");
        assertThat(config.required()).isTrue();
    }

    /** Settings without a container. */
    static FingerprintConfig of(Map<String, String> values) {
        return new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .withMapping(FingerprintConfig.class)
                .withDefaultValues(values)
                .build()
                .getConfigMapping(FingerprintConfig.class);
    }
}
