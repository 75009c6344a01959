package org.lianban.kernel.counter;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.runtime.configuration.MemorySizeConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BodyConfigTest {
    @Test
    void defaults() {
        assertThat(of(Map.of()).most().asLongValue()).isEqualTo(1 << 20);
    }

    @Test
    void every_key_is_mapped() {
        assertThat(of(Map.of("lianban.body.most", "3K")).most().asLongValue()).isEqualTo(3072);
    }

    private static BodyConfig of(Map<String, String> values) {
        return new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .withConverter(MemorySize.class, 100, new MemorySizeConverter())
                .withMapping(BodyConfig.class)
                .withDefaultValues(values)
                .build()
                .getConfigMapping(BodyConfig.class);
    }
}
