package org.lianban.kernel.courier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CourierConfigTest {
    @Test
    void defaults() {
        // When
        CourierConfig config =
                TestSettings.of(
                        Map.of(
                                "quarkus.application.name", "case-service",
                                "kafka.bootstrap.servers", "127.0.0.1:1"));

        // Then
        assertThat(config.service()).isEqualTo("case-service");
        assertThat(config.bootstrapServers()).isEqualTo("127.0.0.1:1");
        assertThat(config.topic()).isEmpty();
        assertThat(config.reads()).isEmpty();
        assertThat(config.poll()).isEqualTo(Duration.ofMillis(500));
        assertThat(config.batch()).isEqualTo(500);
        assertThat(config.fetch()).isEqualTo(100);
        assertThat(config.longestPause()).isEqualTo(Duration.ofSeconds(5));
        assertThat(config.alarm()).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void every_key_is_mapped() {
        // When
        CourierConfig config =
                TestSettings.of(
                        Map.of(
                                "courier.service", "a",
                                "courier.bootstrap-servers", "b:1",
                                "courier.topic", "c.events",
                                "courier.reads", "d.events,e.events",
                                "courier.poll", "1s",
                                "courier.batch", "2",
                                "courier.fetch", "3",
                                "courier.longest-pause", "4s",
                                "courier.alarm", "5s"));

        // Then
        assertThat(config.service()).isEqualTo("a");
        assertThat(config.bootstrapServers()).isEqualTo("b:1");
        assertThat(config.topic()).contains("c.events");
        assertThat(config.reads()).contains(List.of("d.events", "e.events"));
        assertThat(config.poll()).isEqualTo(Duration.ofSeconds(1));
        assertThat(config.batch()).isEqualTo(2);
        assertThat(config.fetch()).isEqualTo(3);
        assertThat(config.longestPause()).isEqualTo(Duration.ofSeconds(4));
        assertThat(config.alarm()).isEqualTo(Duration.ofSeconds(5));
    }
}
