package org.lianban.kernel.courier;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.lianban.local.LocalKafka;

/** A publishing service without its rules. */
final class Publisher implements AutoCloseable {
    final ServiceDatabase database = new ServiceDatabase("publisher");
    final CourierMetrics metrics = new CourierMetrics(new SimpleMeterRegistry());
    final CourierConfig config;
    final Journal journal;
    final Rebuild rebuild;

    Publisher(String service, String topic) throws SQLException {
        config =
                TestSettings.of(
                        Map.of(
                                "courier.service",
                                service,
                                "courier.topic",
                                topic,
                                "courier.poll",
                                "100ms",
                                "courier.longest-pause",
                                "500ms",
                                "courier.bootstrap-servers",
                                LocalKafka.shared().bootstrapServers()));
        journal =
                new Journal(database.pool, database.registry, new EventCodec(), () -> null, config);
        rebuild = new Rebuild(database.transaction, database.pool, List.of(), config);
    }

    /** Tells that the matter's standing changed, under this sequence. */
    void tell(String matter, long sequence, String standing) {
        database.transaction.call(
                () -> {
                    journal.append(
                            journal.envelope(
                                    matter,
                                    Facts.JOB,
                                    Facts.ALL,
                                    sequence,
                                    0,
                                    Facts.standing(matter, standing)));
                    return true;
                });
    }

    OutboxRelay relay(String name, UnaryOperator<Carrier> wrapped) {
        return new OutboxRelay(
                new RelayConnections(database.pool, name),
                () -> wrapped.apply(new KafkaCarrier(config.bootstrapServers(), name)),
                metrics,
                config);
    }

    List<String> unsent() {
        return database.texts("select id::text from outbox order by id");
    }

    @Override
    public void close() {
        database.close();
    }
}
