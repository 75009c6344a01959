package org.lianban.kernel.courier;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Settings of the courier; what a service leaves out it does not do. */
@ConfigMapping(prefix = "courier")
interface CourierConfig {
    /** Name of the service: CloudEvents source ({@code /name}) and Kafka consumer group. */
    @WithDefault("${quarkus.application.name:lianban}")
    String service();

    /** Kafka's addresses. */
    @WithDefault("${kafka.bootstrap.servers:127.0.0.1:19092}")
    String bootstrapServers();

    /** Where this service's facts go; without it there is no relay, and telling is a bug. */
    Optional<String> topic();

    /** Topics whose facts this service's projections record; without them there is no reader. */
    Optional<List<String>> reads();

    /** How long the relay sleeps at most when nobody wakes it, and waits between elections. */
    @WithDefault("500ms")
    Duration poll();

    /** How many facts are sent before their acknowledgements are waited for. */
    @WithDefault("500")
    int batch();

    /** How many facts the reader fetches at once. */
    @WithDefault("100")
    int fetch();

    /** The longest pause between two attempts while the database or Kafka is away. */
    @WithDefault("5s")
    Duration longestPause();

    /** Age of the oldest unsent fact from which the health group {@code courier} is down. */
    @WithDefault("30s")
    Duration alarm();
}
