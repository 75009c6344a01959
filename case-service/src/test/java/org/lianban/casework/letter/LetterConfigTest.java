package org.lianban.casework.letter;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.configuration.DurationConverter;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.runtime.configuration.MemorySizeConverter;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LetterConfigTest {
    @Test
    void defaults() {
        LetterConfig config =
                config(Map.of("casework.letter.public-address", "https://lianban.example"));
        assertThat(config.paperEvery()).isEqualTo("2s");
        assertThat(config.paperShare()).isEqualTo(0.25);
        assertThat(config.paperAlarm()).isEqualTo(Duration.ofMinutes(10));
        assertThat(config.bundleMost().asLongValue()).isEqualTo(32L * 1024 * 1024);
        assertThat(config.bundleWait()).isEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void every_key_is_mapped() {
        LetterConfig config =
                config(
                        Map.of(
                                "casework.letter.paper-every", "30s",
                                "casework.letter.paper-share", "0.5",
                                "casework.letter.paper-alarm", "1h",
                                "casework.letter.bundle-most", "8M",
                                "casework.letter.bundle-wait", "3s",
                                "casework.letter.public-address", "https://wenshu.example/lb"));
        assertThat(config.publicAddress()).isEqualTo(URI.create("https://wenshu.example/lb"));
        assertThat(config.paperEvery()).isEqualTo("30s");
        assertThat(config.paperShare()).isEqualTo(0.5);
        assertThat(config.paperAlarm()).isEqualTo(Duration.ofHours(1));
        assertThat(config.bundleMost().asLongValue()).isEqualTo(8L * 1024 * 1024);
        assertThat(config.bundleWait()).isEqualTo(Duration.ofSeconds(3));
    }

    private static LetterConfig config(Map<String, String> settings) {
        return new SmallRyeConfigBuilder()
                .withMapping(LetterConfig.class)
                .withConverter(Duration.class, 100, new DurationConverter())
                .withConverter(MemorySize.class, 100, new MemorySizeConverter())
                .withSources(new PropertiesConfigSource(settings, "test", 100))
                .build()
                .getConfigMapping(LetterConfig.class);
    }
}
