package org.lianban.gateway.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LiveConfigTest {
    @Test
    void defaults() {
        LiveConfig config = config(Map.of());

        assertThat(config.bootstrapServers()).isEqualTo("127.0.0.1:19092");
        assertThat(config.topics())
                .containsExactly("casework.events", "evidence.events", "notice.events");
        assertThat(config.heartbeat()).isEqualTo(Duration.ofSeconds(15));
        assertThat(config.identityCheck()).isEqualTo(Duration.ofMinutes(5));
        assertThat(config.partitionCheck()).isEqualTo(Duration.ofSeconds(5));
        assertThat(config.streamsPerPerson()).isEqualTo(10);
        assertThat(config.streams()).isEqualTo(2000);
        assertThat(config.backlog()).isEqualTo(65536);
    }

    @Test
    void every_key_is_mapped() {
        LiveConfig config =
                config(
                        Map.of(
                                "gateway.live.bootstrap-servers", "kafka:1",
                                "gateway.live.topics", "a,b",
                                "gateway.live.heartbeat", "PT2S",
                                "gateway.live.identity-check", "PT3S",
                                "gateway.live.partition-check", "PT4S",
                                "gateway.live.streams-per-person", "5",
                                "gateway.live.streams", "6",
                                "gateway.live.backlog", "7"));

        assertThat(config.bootstrapServers()).isEqualTo("kafka:1");
        assertThat(config.topics()).containsExactly("a", "b");
        assertThat(config.heartbeat()).isEqualTo(Duration.ofSeconds(2));
        assertThat(config.identityCheck()).isEqualTo(Duration.ofSeconds(3));
        assertThat(config.partitionCheck()).isEqualTo(Duration.ofSeconds(4));
        assertThat(config.streamsPerPerson()).isEqualTo(5);
        assertThat(config.streams()).isEqualTo(6);
        assertThat(config.backlog()).isEqualTo(7);
    }

    static LiveConfig config(Map<String, String> settings) {
        return new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .withMapping(LiveConfig.class)
                .withConverter(Duration.class, 100, new DurationConverter())
                .withSources(new PropertiesConfigSource(settings, "test", 100))
                .build()
                .getConfigMapping(LiveConfig.class);
    }
}
