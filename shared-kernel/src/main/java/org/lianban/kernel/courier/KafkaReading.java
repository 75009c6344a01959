package org.lianban.kernel.courier;

import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.CooperativeStickyAssignor;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** How this service reads from Kafka. */
final class KafkaReading {
    private KafkaReading() {}

    static Consumer<String, String> consumer(CourierConfig config) {
        return new KafkaConsumer<>(
                Map.ofEntries(
                        Map.entry(
                                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, config.bootstrapServers()),
                        Map.entry(ConsumerConfig.GROUP_ID_CONFIG, config.service()),
                        Map.entry(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false),
                        Map.entry(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest"),
                        Map.entry(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed"),
                        Map.entry(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, config.fetch()),
                        Map.entry(
                                ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG,
                                CooperativeStickyAssignor.class.getName()),
                        // After kill -9 the others, or its successor, go on after ten seconds.
                        Map.entry(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, 10_000),
                        Map.entry(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, 2_000),
                        Map.entry(ConsumerConfig.METADATA_MAX_AGE_CONFIG, 10_000),
                        Map.entry(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false)),
                new StringDeserializer(),
                new StringDeserializer());
    }
}
