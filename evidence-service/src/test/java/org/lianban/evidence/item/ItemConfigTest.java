package org.lianban.evidence.item;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.runtime.configuration.MemorySizeConverter;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ItemConfigTest {
    @Test
    void defaults() {
        ItemConfig config = of(Map.of());
        assertThat(config.mostItems()).isEqualTo(10_000);
        assertThat(config.mostBytes().asLongValue()).isEqualTo(200L << 30);
    }

    @Test
    void every_key_is_mapped() {
        ItemConfig config = of(Map.of("item.most-items", "7", "item.most-bytes", "3K"));
        assertThat(config.mostItems()).isEqualTo(7);
        assertThat(config.mostBytes().asLongValue()).isEqualTo(3072);
    }

    private static ItemConfig of(Map<String, String> settings) {
        return new SmallRyeConfigBuilder()
                .withConverter(MemorySize.class, 100, new MemorySizeConverter())
                .withMapping(ItemConfig.class)
                .withSources(new PropertiesConfigSource(settings, "test", 1))
                .build()
                .getConfigMapping(ItemConfig.class);
    }
}
