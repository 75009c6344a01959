package org.lianban.evidence.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.configuration.DurationConverter;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.runtime.configuration.MemorySizeConverter;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class IntakeConfigTest {
    @Test
    void defaults() {
        // When
        IntakeConfig config = of(Map.of());

        // Then
        assertThat(config.mostFileBytes().asLongValue()).isEqualTo(2L << 30);
        assertThat(config.mostOpenOfPerson()).isEqualTo(50);
        assertThat(config.mostOpenOfOffice()).isEqualTo(500);
        assertThat(config.openFor()).isEqualTo(Duration.ofHours(6));
        assertThat(config.silence()).isEqualTo(Duration.ofSeconds(60));
        assertThat(config.sweepEvery()).isEqualTo("5m");
        assertThat(config.rememberFor()).isEqualTo(Duration.ofDays(7));
    }

    @Test
    void every_key_is_mapped() {
        // When
        IntakeConfig config =
                of(
                        Map.of(
                                "intake.most-file-bytes", "3K",
                                "intake.most-open-of-person", "1",
                                "intake.most-open-of-office", "2",
                                "intake.open-for", "1h",
                                "intake.silence", "9s",
                                "intake.sweep-every", "1m",
                                "intake.remember-for", "1d"));

        // Then
        assertThat(config.mostFileBytes().asLongValue()).isEqualTo(3072);
        assertThat(config.mostOpenOfPerson()).isEqualTo(1);
        assertThat(config.mostOpenOfOffice()).isEqualTo(2);
        assertThat(config.openFor()).isEqualTo(Duration.ofHours(1));
        assertThat(config.silence()).isEqualTo(Duration.ofSeconds(9));
        assertThat(config.sweepEvery()).isEqualTo("1m");
        assertThat(config.rememberFor()).isEqualTo(Duration.ofDays(1));
    }

    private static IntakeConfig of(Map<String, String> settings) {
        return new SmallRyeConfigBuilder()
                .withConverter(MemorySize.class, 100, new MemorySizeConverter())
                .withConverter(Duration.class, 100, new DurationConverter())
                .withMapping(IntakeConfig.class)
                .withSources(new PropertiesConfigSource(settings, "test", 1))
                .build()
                .getConfigMapping(IntakeConfig.class);
    }
}
