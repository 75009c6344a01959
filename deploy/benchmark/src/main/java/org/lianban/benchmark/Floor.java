package org.lianban.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.lianban.local.LocalException;

/**
 * The least that any service could do with these parts: commit one row, send it, receive it, commit
 * one row. Its tables and its topic go with it.
 */
final class Floor implements AutoCloseable {
    private static final int PARTITIONS = 6;
    private static final long PATIENCE = 30_000;

    private final Connection casework;
    private final Connection evidence;
    private final String content;
    // Of its own for each run: a topic's name is free only some time after it was deleted.
    private final String topic = "benchmark." + UUID.randomUUID();
    private final Admin admin;
    private final Producer<String, String> producer;
    private final FloorReader reader;

    /**
     * @param arriving a second connection to evidence, for the reader alone
     * @param content as large as what the services send
     */
    Floor(
            String bootstrapServers,
            Connection casework,
            Connection evidence,
            Connection arriving,
            String content)
            throws SQLException {
        this.casework = casework;
        this.evidence = evidence;
        this.content = content;
        this.admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers));
        dropTables();
        execute(casework, "create table benchmark_sent (id uuid primary key, content text)");
        execute(evidence, "create table benchmark_arrived (id uuid primary key, content text)");
        var asked = new NewTopic(topic, PARTITIONS, (short) 1);
        finished("made", () -> admin.createTopics(List.of(asked)).all().get());
        this.producer =
                new KafkaProducer<>(
                        Map.of("bootstrap.servers", bootstrapServers, "acks", "all"),
                        new StringSerializer(),
                        new StringSerializer());
        this.reader = FloorReader.start(bootstrapServers, topic, PARTITIONS, arriving);
    }

    Samples run(Pace pace) throws SQLException {
        var ids = new ConcurrentLinkedQueue<UUID>();
        pace.each(appointed -> ids.add(send()));
        awaitArrivals(ids);
        return CommitTimes.between(
                CommitTimes.rows(casework, "benchmark_sent", "id", ids),
                CommitTimes.rows(evidence, "benchmark_arrived", "id", ids));
    }

    @Override
    public void close() throws SQLException {
        reader.close();
        producer.close();
        finished("deleted", () -> admin.deleteTopics(List.of(topic)).all().get());
        admin.close();
        dropTables();
    }

    private UUID send() {
        UUID id = UUID.randomUUID();
        // One connection is enough: a bare commit is many times faster than the pace.
        synchronized (casework) {
            try (PreparedStatement insert =
                    casework.prepareStatement(
                            "insert into benchmark_sent (id, content) values (?, ?)")) {
                insert.setObject(1, id);
                insert.setString(2, content);
                insert.executeUpdate();
            } catch (SQLException refused) {
                throw new LocalException("The floor cannot commit.", refused);
            }
        }
        // What Kafka refuses does not arrive, and that is noticed.
        Future<?> _ = producer.send(new ProducerRecord<>(topic, id.toString(), content));
        return id;
    }

    private void awaitArrivals(Collection<UUID> ids) {
        long end = System.currentTimeMillis() + PATIENCE;
        while (!reader.arrived().containsAll(ids)) {
            if (System.currentTimeMillis() > end) {
                throw new LocalException("Rows of the floor did not arrive.");
            }
            Waiting.aMoment();
        }
    }

    private void dropTables() throws SQLException {
        execute(casework, "drop table if exists benchmark_sent");
        execute(evidence, "drop table if exists benchmark_arrived");
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private interface Step {
        void run() throws ExecutionException, InterruptedException;
    }

    private void finished(String what, Step step) {
        try {
            step.run();
        } catch (ExecutionException refused) {
            throw new LocalException("The topic " + topic + " cannot be " + what + ".", refused);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new LocalException("Interrupted at the topic " + topic + ".", interrupted);
        }
    }
}
