package org.lianban.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.lianban.kernel.contract.Actor;
import org.lianban.kernel.contract.Audience;
import org.lianban.kernel.contract.CaseworkEvent;
import org.lianban.kernel.contract.Envelope;
import org.lianban.kernel.contract.HandlingId;
import org.lianban.kernel.contract.LeadRegistered;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.OfficeRegistered;
import org.lianban.kernel.contract.PersonEnrolled;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.courier.EventCodec;
import org.lianban.local.LocalKafka;

/** Facts as case-service tells them, published on the real topic. */
public final class Told {
    private static final EventCodec CODEC = new EventCodec();

    private Told() {}

    public static Envelope toOffices(
            String subject, long sequence, long epoch, List<OfficeId> offices, CaseworkEvent fact) {
        Audience audience = new Audience(offices, List.of(), List.of(), List.of());
        return envelope(subject, sequence, epoch, audience, fact);
    }

    public static Envelope envelope(
            String subject, long sequence, long epoch, Audience audience, CaseworkEvent fact) {
        return new Envelope(
                UUID.randomUUID(),
                "/case-service",
                subject,
                Instant.now(),
                Actor.system("test"),
                audience,
                sequence,
                epoch,
                null,
                fact);
    }

    /** An office as everybody is told of it. */
    public static Envelope office(OfficeId id, String name) {
        return toAll(
                id.value(),
                new OfficeRegistered(id, name, "CITY", "演", null, List.of(), List.of()));
    }

    /** Somebody of an office; his account is {@link As#accountOf}. */
    public static Envelope person(PersonId id, OfficeId office, String... roles) {
        return toAll(
                id.toString(),
                new PersonEnrolled(
                        id,
                        office,
                        As.accountOf(id),
                        "办案人员（演示）",
                        List.of(roles),
                        null,
                        null,
                        null,
                        null,
                        null));
    }

    /** An office registers a lead: the matter begins. */
    public static LeadRegistered lead(MatterId matter, OfficeId office) {
        return new LeadRegistered(
                matter,
                new HandlingId(UUID.randomUUID()),
                office,
                "商行（演示）",
                "INSPECTION",
                "TRADEMARK_INFRINGEMENT",
                "430104",
                LocalDate.of(2026, 7, 8),
                null);
    }

    private static Envelope toAll(String subject, CaseworkEvent fact) {
        return envelope(subject, 1, 0, Audience.everyOffice(), fact);
    }

    /** The same as it was recorded at another moment. */
    public static Envelope at(Instant moment, Envelope told) {
        return new Envelope(
                told.id(),
                told.source(),
                told.subject(),
                moment,
                told.actor(),
                told.audience(),
                told.sequence(),
                told.epoch(),
                told.traceparent(),
                told.fact());
    }

    public static void publish(Envelope... envelopes) {
        Properties settings = new Properties();
        settings.put("bootstrap.servers", LocalKafka.shared().bootstrapServers());
        settings.put("acks", "all");
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            for (Envelope envelope : envelopes) {
                producer.send(
                                new ProducerRecord<>(
                                        LocalKafka.CASEWORK_EVENTS,
                                        envelope.subject(),
                                        CODEC.write(envelope)))
                        .get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
