package org.lianban.casework.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class DeadlineConfigTest {
    @Test
    void defaults() {
        DeadlineConfig config = config(Map.of());
        assertThat(config.calendarFile()).isEqualTo("classpath:data/calendar.json");
        assertThat(config.register()).isEqualTo("data/deadlines.json");
        assertThat(config.sweepEvery()).isEqualTo("60s");
        assertThat(config.recountEvery()).isEqualTo("10s");
        assertThat(config.sweepAlarm()).isEqualTo(Duration.ofMinutes(10));
        assertThat(config.remind()).containsExactly(5, 2, 0);
        assertThat(config.remindHours()).containsExactly(12, 2);
        assertThat(config.escalateAfter()).containsExactly(1, 3, 5);
        assertThat(config.limits()).isEmpty();
    }

    @Test
    void every_key_is_mapped() {
        DeadlineConfig config =
                config(
                        Map.ofEntries(
                                entry("calendar-file", "/etc/lianban/calendar.json"),
                                entry("register", "data/other.json"),
                                entry("sweep-every", "5s"),
                                entry("recount-every", "20s"),
                                entry("sweep-alarm", "1h"),
                                entry("remind", "10,0"),
                                entry("remind-hours", "6"),
                                entry("escalate-after", "2,4,6"),
                                entry("limits.DL-16a.remind", "1"),
                                entry("limits.DL-16a.remind-hours", "3"),
                                entry("limits.DL-16a.escalate-after", "1,2,3")));
        assertThat(config.calendarFile()).isEqualTo("/etc/lianban/calendar.json");
        assertThat(config.register()).isEqualTo("data/other.json");
        assertThat(config.sweepEvery()).isEqualTo("5s");
        assertThat(config.recountEvery()).isEqualTo("20s");
        assertThat(config.sweepAlarm()).isEqualTo(Duration.ofHours(1));
        assertThat(config.remind()).containsExactly(10, 0);
        assertThat(config.remindHours()).containsExactly(6);
        assertThat(config.escalateAfter()).containsExactly(2, 4, 6);
        DeadlineConfig.Own own = Objects.requireNonNull(config.limits().get("DL-16a"));
        assertThat(own.remind()).contains(List.of(1));
        assertThat(own.remindHours()).contains(List.of(3));
        assertThat(own.escalateAfter()).contains(List.of(1, 2, 3));
    }

    private static Map.Entry<String, String> entry(String key, String value) {
        return Map.entry("casework.deadline." + key, value);
    }

    private static DeadlineConfig config(Map<String, String> settings) {
        return new SmallRyeConfigBuilder()
                .withMapping(DeadlineConfig.class)
                .withConverter(Duration.class, 100, new DurationConverter())
                .withSources(new PropertiesConfigSource(settings, "test", 100))
                .build()
                .getConfigMapping(DeadlineConfig.class);
    }
}
