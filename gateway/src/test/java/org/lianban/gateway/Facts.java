package org.lianban.gateway;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.lianban.kernel.contract.Actor;
import org.lianban.kernel.contract.Audience;
import org.lianban.kernel.contract.Envelope;
import org.lianban.kernel.contract.Fact;
import org.lianban.kernel.contract.HandlingEnded;
import org.lianban.kernel.contract.HandlingId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonEnrolled;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.courier.EventCodec;

/** Facts as case-service's courier would send them. */
final class Facts implements AutoCloseable {
    private final KafkaProducer<String, String> producer;
    private final EventCodec codec = new EventCodec();

    Facts(String bootstrapServers) {
        producer =
                new KafkaProducer<>(
                        Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers),
                        new StringSerializer(),
                        new StringSerializer());
    }

    /** A handling of this matter ended: told to these offices, and to none of these persons. */
    UUID ended(UUID matter, List<String> offices, List<UUID> excluded) {
        OfficeId office = new OfficeId(offices.getFirst());
        Audience audience =
                new Audience(
                        offices.stream().map(OfficeId::new).toList(),
                        List.of(),
                        List.of(),
                        excluded.stream().map(PersonId::new).toList());
        return send(
                matter.toString(),
                audience,
                new HandlingEnded(
                        new MatterId(matter), new HandlingId(UUID.randomUUID()), office, "演示"));
    }

    void enrolled(UUID person, String office) {
        send(
                office,
                Audience.everyOffice(),
                new PersonEnrolled(
                        new PersonId(person), new OfficeId(office), "x", "演示", List.of(), null));
    }

    private UUID send(String subject, Audience audience, Fact fact) {
        Envelope envelope =
                new Envelope(
                        UUID.randomUUID(),
                        "/case-service",
                        subject,
                        Instant.now(),
                        Actor.system("test"),
                        audience,
                        7,
                        1,
                        null,
                        fact);
        try {
            producer.send(new ProducerRecord<>("casework.events", subject, codec.write(envelope)))
                    .get();
            return envelope.id();
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}
