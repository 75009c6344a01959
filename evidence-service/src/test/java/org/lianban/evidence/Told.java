package org.lianban.evidence;

import java.time.Instant;
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
import org.lianban.kernel.contract.OfficeId;
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
                Instant.parse("2026-07-08T01:00:00Z"),
                Actor.system("test"),
                audience,
                sequence,
                epoch,
                null,
                fact);
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
