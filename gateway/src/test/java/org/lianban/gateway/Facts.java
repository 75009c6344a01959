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
import org.lianban.kernel.contract.CaseworkEvent;
import org.lianban.kernel.contract.Envelope;
import org.lianban.kernel.contract.EvidenceEvent;
import org.lianban.kernel.contract.EvidenceId;
import org.lianban.kernel.contract.EvidenceOpened;
import org.lianban.kernel.contract.Fact;
import org.lianban.kernel.contract.HandlingEnded;
import org.lianban.kernel.contract.HandlingId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.NoticeEvent;
import org.lianban.kernel.contract.NoticesSent;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonEnrolled;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.courier.EventCodec;
import org.lianban.local.LocalKafka;

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
                        new PersonId(person),
                        new OfficeId(office),
                        "x",
                        "演示",
                        List.of(),
                        null,
                        null,
                        null,
                        null,
                        null));
    }

    /** These persons were told of something in the matter: nobody else may know that. */
    UUID noticed(UUID matter, List<UUID> persons) {
        List<PersonId> told = persons.stream().map(PersonId::new).toList();
        return send(
                matter.toString(),
                new Audience(List.of(), told, List.of(), List.of()),
                new NoticesSent(new MatterId(matter), UUID.randomUUID(), "LeadRegistered", told));
    }

    /** An item of evidence in this matter was seen: told to these offices. */
    UUID seen(UUID matter, List<String> offices) {
        return send(
                matter.toString(),
                new Audience(
                        offices.stream().map(OfficeId::new).toList(),
                        List.of(),
                        List.of(),
                        List.of()),
                new EvidenceOpened(
                        new MatterId(matter),
                        new EvidenceId(UUID.randomUUID()),
                        new OfficeId(offices.getFirst()),
                        new PersonId(UUID.randomUUID()),
                        "VIEW"));
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
            producer.send(new ProducerRecord<>(topic(fact), subject, codec.write(envelope))).get();
            return envelope.id();
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String topic(Fact fact) {
        return switch (fact) {
            case CaseworkEvent _ -> LocalKafka.CASEWORK_EVENTS;
            case EvidenceEvent _ -> LocalKafka.EVIDENCE_EVENTS;
            case NoticeEvent _ -> LocalKafka.NOTICE_EVENTS;
        };
    }

    @Override
    public void close() {
        producer.close();
    }
}
