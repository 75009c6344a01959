package org.lianban.gateway.live;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;

/** Where hints come from, and how many may listen. */
@ConfigMapping(prefix = "gateway.live")
interface LiveConfig {
    /** Kafka's addresses. */
    @WithDefault("${kafka.bootstrap.servers:127.0.0.1:19092}")
    String bootstrapServers();

    /** Topics whose facts become hints. */
    @WithDefault("casework.events,evidence.events,notice.events")
    List<String> topics();

    /** How often a stream says that it is alive. */
    @WithDefault("15s")
    Duration heartbeat();

    /** How often it is asked again who listens. */
    @WithDefault("5m")
    Duration identityCheck();

    /** How often Kafka is asked for new partitions; silence means lagging. */
    @WithDefault("5s")
    Duration partitionCheck();

    /** Streams of one account at once. */
    @WithDefault("10")
    int streamsPerPerson();

    /** Streams of this process at once. */
    @WithDefault("2000")
    int streams();

    /** Bytes that may wait for a slow reader before his stream is closed. */
    @WithDefault("65536")
    int backlog();
}
