package org.lianban.kernel.courier;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.lianban.kernel.contract.Envelope;
import org.lianban.kernel.contract.StandingChanged;
import org.lianban.local.LocalKafka;

/** A reading service that records what it is told; some standings it cannot bear. */
final class Subscriber implements Projection, AutoCloseable {
    final ServiceDatabase database = new ServiceDatabase("subscriber");
    final Set<String> unbearable = ConcurrentHashMap.newKeySet();
    final Set<String> skipped = ConcurrentHashMap.newKeySet();
    final CourierMetrics metrics = new CourierMetrics(new SimpleMeterRegistry());
    final ParkedFacts parked = new ParkedFacts(database.pool);
    final CourierConfig config;
    final Inbox inbox;
    final Parking parking;
    final Rebuild rebuild;

    Subscriber(String... topics) throws SQLException {
        database.define(
                "create table recorded (n bigint generated always as identity, source text,"
                        + " subject text, sequence bigint, standing text not null check (standing <> 'REFUSED'))");
        config =
                TestSettings.of(
                        Map.of(
                                "courier.service",
                                "subscriber-" + topics[0],
                                "courier.reads",
                                String.join(",", topics),
                                "courier.longest-pause",
                                "500ms",
                                "courier.bootstrap-servers",
                                LocalKafka.shared().bootstrapServers()));
        inbox =
                new Inbox(
                        database.transaction,
                        new ReaderPosition(database.pool),
                        parked,
                        new EventCodec(),
                        List.of(this),
                        metrics);
        parking = new Parking(database.transaction, parked, inbox);
        rebuild = new Rebuild(database.transaction, database.pool, List.of(this), config);
    }

    @Override
    public void apply(Envelope envelope) {
        String standing = ((StandingChanged) envelope.fact()).standing();
        database.run(
                "insert into recorded (source, subject, sequence, standing) values (?, ?, ?, ?)",
                envelope.source(),
                envelope.subject(),
                envelope.sequence(),
                standing);
        if (unbearable.contains(standing)) {
            throw new IllegalStateException("cannot bear " + standing);
        }
    }

    @Override
    public void skip(UUID fact, String source, String subject) {
        skipped.add(source + " " + subject);
    }

    @Override
    public void forget() {
        database.run("delete from recorded");
    }

    FactReader reader() {
        return new FactReader(
                config.reads().orElseThrow(), () -> KafkaReading.consumer(config), inbox, config);
    }

    /** Sequences recorded of a subject, in the order in which they were recorded. */
    List<String> recorded(String subject) {
        return database.texts(
                "select sequence::text from recorded where subject = '" + subject + "' order by n");
    }

    /** The same with who told it: {@code /publisher 1}. */
    List<String> recordedWithSource(String subject) {
        return database.texts(
                "select source || ' ' || sequence from recorded where subject = '"
                        + subject
                        + "' order by n");
    }

    List<String> reasons(String subject) {
        return database.texts(
                "select sequence || ' ' || reason from parked where subject = '"
                        + subject
                        + "' order by sequence");
    }

    @Override
    public void close() {
        database.close();
    }
}
