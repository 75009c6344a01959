package org.lianban.gateway.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FaultLogTest {
    private static final Instant NINE = Instant.parse("2026-07-08T09:00:00Z");

    private final FaultLog log = new FaultLog(config(Map.of()));

    @Test
    void defaults() {
        assertThat(config(Map.of()).perMinute()).isEqualTo(10);
        assertThat(config(Map.of()).again()).isEqualTo(Duration.ofHours(1));
        assertThat(config(Map.of()).size()).isEqualTo(16384);
    }

    @Test
    void every_key_is_mapped() {
        FaultConfig config =
                config(
                        Map.of(
                                "gateway.faults.per-minute", "1",
                                "gateway.faults.again", "PT2S",
                                "gateway.faults.size", "3"));

        assertThat(config.perMinute()).isEqualTo(1);
        assertThat(config.again()).isEqualTo(Duration.ofSeconds(2));
        assertThat(config.size()).isEqualTo(3);
    }

    @Test
    void the_same_fault_is_written_once_an_hour_whoever_reports_it() {
        assertThat(log.take(fault("a", "/work"), "one", NINE)).isTrue();
        assertThat(log.take(fault("a", "/work"), "two", NINE.plusSeconds(3599))).isFalse();
        assertThat(log.take(fault("a", "/leads"), "two", NINE.plusSeconds(3599))).isTrue();
        assertThat(log.take(fault("a", "/work"), "two", NINE.plusSeconds(3600))).isTrue();
    }

    @Test
    void of_one_account_ten_a_minute_are_written_and_of_another_still() {
        for (int i = 0; i < 10; i++) {
            assertThat(log.take(fault("a" + i, "/work"), "one", NINE)).isTrue();
        }

        assertThat(log.take(fault("b", "/work"), "one", NINE)).isFalse();
        assertThat(log.take(fault("b", "/work"), "two", NINE)).isTrue();
        assertThat(log.take(fault("c", "/work"), "one", NINE.plusSeconds(60))).isTrue();
    }

    private static Fault fault(String message, String page) {
        return new Fault(message, "", page, "");
    }

    private static FaultConfig config(Map<String, String> settings) {
        return new SmallRyeConfigBuilder()
                .withMapping(FaultConfig.class)
                .withConverter(Duration.class, 100, new DurationConverter())
                .withSources(new PropertiesConfigSource(settings, "test", 100))
                .build()
                .getConfigMapping(FaultConfig.class);
    }
}
