package org.lianban.kernel.courier;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;

/** Starts and stops what this service's settings ask for: a relay, a reader, both or neither. */
@ApplicationScoped
class Courier {
    private final CourierGauges gauges;
    private final Optional<OutboxRelay> relay;
    private final Optional<FactReader> reader;
    private final Parking parking;
    private final Rebuild rebuild;

    Courier(
            AgroalDataSource database,
            OwnTransaction transaction,
            EventCodec codec,
            @All List<Projection> projections,
            MeterRegistry registry,
            CourierConfig config) {
        CourierMetrics metrics = new CourierMetrics(registry);
        ParkedFacts parked = new ParkedFacts(database);
        Inbox inbox =
                new Inbox(
                        transaction,
                        new ReaderPosition(database),
                        parked,
                        codec,
                        projections,
                        metrics);
        this.gauges =
                new CourierGauges(
                        () -> transaction.call(() -> CourierState.of(database)), registry);
        this.relay = config.topic().map(topic -> relay(database, metrics, config));
        this.reader =
                config.reads()
                        .filter(topics -> !topics.isEmpty() && !projections.isEmpty())
                        .map(topics -> reader(topics, inbox, config));
        this.parking = new Parking(transaction, parked, inbox);
        this.rebuild = new Rebuild(transaction, database, projections, config);
    }

    void start(@Observes StartupEvent event) {
        relay.ifPresent(OutboxRelay::start);
        reader.ifPresent(FactReader::start);
        gauges.start();
    }

    void stop(@Observes ShutdownEvent event) {
        reader.ifPresent(FactReader::stop);
        relay.ifPresent(OutboxRelay::stop);
        gauges.stop();
    }

    Parking parking() {
        return parking;
    }

    Rebuild rebuild() {
        return rebuild;
    }

    private static OutboxRelay relay(
            AgroalDataSource database, CourierMetrics metrics, CourierConfig config) {
        String name = config.service() + "-relay";
        return new OutboxRelay(
                new RelayConnections(database, name),
                () -> new KafkaCarrier(config.bootstrapServers(), name),
                metrics,
                config);
    }

    private static FactReader reader(List<String> topics, Inbox inbox, CourierConfig config) {
        return new FactReader(topics, () -> KafkaReading.consumer(config), inbox, config);
    }
}
