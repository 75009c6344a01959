package org.lianban.evidence.vault;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.configuration.DurationConverter;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.runtime.configuration.MemorySizeConverter;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VaultConfigTest {
    private static final Map<String, String> LEAST =
            Map.of("vault.folder", "/srv/vault", "vault.master-keys.1", "a");

    @Test
    void defaults() {
        // When
        VaultConfig config = of(LEAST);

        // Then
        assertThat(config.folder()).isEqualTo(Path.of("/srv/vault"));
        assertThat(config.masterKeys()).isEqualTo(Map.of(1, "a"));
        assertThat(config.reserve().asLongValue()).isEqualTo(256L << 20);
        assertThat(config.sweepEvery()).isEqualTo("10m");
        assertThat(config.walkEvery()).isEqualTo("24h");
        assertThat(config.sweepAfter()).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void every_key_is_mapped() {
        // When
        VaultConfig config =
                of(
                        Map.of(
                                "vault.folder", "/b",
                                "vault.master-keys.1", "c",
                                "vault.master-keys.2", "d",
                                "vault.reserve", "1G",
                                "vault.sweep-every", "2m",
                                "vault.walk-every", "7h",
                                "vault.sweep-after", "3h"));

        // Then
        assertThat(config.folder()).isEqualTo(Path.of("/b"));
        assertThat(config.masterKeys()).isEqualTo(Map.of(1, "c", 2, "d"));
        assertThat(config.reserve().asLongValue()).isEqualTo(1L << 30);
        assertThat(config.sweepEvery()).isEqualTo("2m");
        assertThat(config.walkEvery()).isEqualTo("7h");
        assertThat(config.sweepAfter()).isEqualTo(Duration.ofHours(3));
    }

    private static VaultConfig of(Map<String, String> settings) {
        return new SmallRyeConfigBuilder()
                .withMapping(VaultConfig.class)
                .withConverter(MemorySize.class, 100, new MemorySizeConverter())
                .withConverter(Duration.class, 100, new DurationConverter())
                .withSources(new PropertiesConfigSource(settings, "test", 1))
                .build()
                .getConfigMapping(VaultConfig.class);
    }
}
