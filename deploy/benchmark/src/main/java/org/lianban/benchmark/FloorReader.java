package org.lianban.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.lianban.local.LocalException;

/** The receiving half of the floor: a plain consumer on a thread of its own, a commit a message. */
final class FloorReader implements AutoCloseable {
    private static final Duration POLL = Duration.ofSeconds(1);

    private final Set<UUID> arrived = ConcurrentHashMap.newKeySet();
    private final Consumer<String, String> consumer;
    private final Connection connection;
    private final Thread thread;

    private FloorReader(Consumer<String, String> consumer, Connection connection) {
        this.consumer = consumer;
        this.connection = connection;
        this.thread = new Thread(this::read, "floor-reader");
        thread.setDaemon(true);
    }

    static FloorReader start(
            String bootstrapServers, String topic, int partitions, Connection connection) {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", bootstrapServers, "auto.offset.reset", "earliest");
        var consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer());
        consumer.assign(
                IntStream.range(0, partitions)
                        .mapToObj(partition -> new TopicPartition(topic, partition))
                        .toList());
        var reader = new FloorReader(consumer, connection);
        reader.thread.start();
        return reader;
    }

    /** Whose rows are committed. */
    Set<UUID> arrived() {
        return arrived;
    }

    @Override
    public void close() {
        consumer.wakeup();
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void read() {
        try (consumer) {
            while (true) {
                for (ConsumerRecord<String, String> message : consumer.poll(POLL)) {
                    commit(UUID.fromString(message.key()), message.value());
                }
            }
        } catch (WakeupException closed) {
            // The end of the measurement.
        }
    }

    private void commit(UUID id, String content) {
        try (PreparedStatement insert =
                connection.prepareStatement(
                        "insert into benchmark_arrived (id, content) values (?, ?)")) {
            insert.setObject(1, id);
            insert.setString(2, content);
            insert.executeUpdate();
            arrived.add(id);
        } catch (SQLException refused) {
            throw new LocalException("The floor cannot commit what arrived.", refused);
        }
    }
}
