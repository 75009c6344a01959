package org.lianban.casework.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DeadlineConfigTest {
    @Test
    void defaults() {
        DeadlineConfig config = config(Map.of());
        assertThat(config.calendarFile()).isEqualTo("classpath:data/calendar.json");
        assertThat(config.register()).isEqualTo("data/deadlines.json");
    }

    @Test
    void every_key_is_mapped() {
        DeadlineConfig config =
                config(
                        Map.of(
                                "casework.deadline.calendar-file", "/etc/lianban/calendar.json",
                                "casework.deadline.register", "data/other.json"));
        assertThat(config.calendarFile()).isEqualTo("/etc/lianban/calendar.json");
        assertThat(config.register()).isEqualTo("data/other.json");
    }

    private static DeadlineConfig config(Map<String, String> settings) {
        return new SmallRyeConfigBuilder()
                .withMapping(DeadlineConfig.class)
                .withSources(new PropertiesConfigSource(settings, "test", 100))
                .build()
                .getConfigMapping(DeadlineConfig.class);
    }
}
