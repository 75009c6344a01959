package org.lianban.gateway.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FactFeedTest {
    private static final LiveConfig CONFIG =
            LiveConfigTest.config(Map.of("gateway.live.bootstrap-servers", "127.0.0.1:1"));

    private final AtomicInteger looks = new AtomicInteger();

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatever_goes_wrong_the_feed_goes_on_and_says_that_it_hears_nothing(boolean error) {
        // Given
        LiveConfig broken =
                looking(
                        () -> {
                            looks.incrementAndGet();
                            if (error) {
                                throw new LinkageError("as if a class were missing");
                            }
                            throw new IllegalStateException("as if there were a bug");
                        });
        LiveHub hub = new LiveHub(broken, new SimpleMeterRegistry());
        FactFeed feed = new FactFeed(broken, new HintReader(), hub);

        // When
        feed.start(new StartupEvent());

        // Then
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> looks.get() >= 3);
        assertThat(hub.isLagging()).isTrue();
        assertThat(new FeedHealth(feed).call().getStatus().name()).isEqualTo("DOWN");
        feed.stop(new ShutdownEvent());
    }

    @Test
    void before_kafka_has_answered_nothing_is_heard() {
        LiveHub hub = new LiveHub(CONFIG, new SimpleMeterRegistry());

        assertThat(new FactFeed(CONFIG, new HintReader(), hub).isHearing()).isFalse();
    }

    /** All as configured, but for what happens when the feed looks for its topics. */
    private static LiveConfig looking(Supplier<List<String>> topics) {
        return new LiveConfig() {
            @Override
            public String bootstrapServers() {
                return CONFIG.bootstrapServers();
            }

            @Override
            public List<String> topics() {
                return topics.get();
            }

            @Override
            public Duration heartbeat() {
                return CONFIG.heartbeat();
            }

            @Override
            public Duration identityCheck() {
                return CONFIG.identityCheck();
            }

            @Override
            public Duration partitionCheck() {
                return CONFIG.partitionCheck();
            }

            @Override
            public int streamsPerPerson() {
                return CONFIG.streamsPerPerson();
            }

            @Override
            public int streams() {
                return CONFIG.streams();
            }

            @Override
            public int backlog() {
                return CONFIG.backlog();
            }
        };
    }
}
