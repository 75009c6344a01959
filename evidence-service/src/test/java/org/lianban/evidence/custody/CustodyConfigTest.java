package org.lianban.evidence.custody;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CustodyConfigTest {
    @Test
    void defaults() {
        // When
        CustodyConfig config = of(Map.of());

        // Then
        assertThat(config.sequenceEvery()).isEqualTo("1s");
        assertThat(config.batch()).isEqualTo(1000);
        assertThat(config.audit()).isEqualTo("0 15 3 * * ?");
    }

    @Test
    void every_key_is_mapped() {
        // When
        CustodyConfig config =
                of(
                        Map.of(
                                "custody.sequence-every", "2s",
                                "custody.batch", "3",
                                "custody.audit", "0 0 4 * * ?"));

        // Then
        assertThat(config.sequenceEvery()).isEqualTo("2s");
        assertThat(config.batch()).isEqualTo(3);
        assertThat(config.audit()).isEqualTo("0 0 4 * * ?");
    }

    private static CustodyConfig of(Map<String, String> settings) {
        return new SmallRyeConfigBuilder()
                .withMapping(CustodyConfig.class)
                .withSources(new PropertiesConfigSource(settings, "test", 1))
                .build()
                .getConfigMapping(CustodyConfig.class);
    }
}
