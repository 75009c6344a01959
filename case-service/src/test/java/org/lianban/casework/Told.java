package org.lianban.casework;

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
import org.lianban.kernel.contract.Envelope;
import org.lianban.kernel.contract.EvidenceEvent;
import org.lianban.kernel.contract.EvidenceRead;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.courier.EventCodec;
import org.lianban.local.LocalKafka;

/** Facts as evidence-service tells them, published on the real topic. */
public final class Told {
    private static final EventCodec CODEC = new EventCodec();

    private Told() {}

    public static Envelope envelope(MatterId matter, long sequence, EvidenceEvent fact) {
        return envelope(matter.toString(), sequence, fact);
    }

    /** A line of the log of readings: told under the reader. */
    public static Envelope read(PersonId reader, long sequence, EvidenceRead fact) {
        return envelope(reader.toString(), sequence, fact);
    }

    private static Envelope envelope(String subject, long sequence, EvidenceEvent fact) {
        return new Envelope(
                UUID.randomUUID(),
                "/evidence-service",
                subject,
                Instant.parse("2026-07-08T01:00:00Z").plusSeconds(sequence),
                Actor.system("test"),
                new Audience(List.of(), List.of(), List.of(), List.of()),
                sequence,
                1,
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
                                        LocalKafka.EVIDENCE_EVENTS,
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
