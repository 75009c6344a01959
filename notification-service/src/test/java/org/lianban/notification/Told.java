package org.lianban.notification;

import java.time.Instant;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.function.UnaryOperator;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.lianban.kernel.contract.Actor;
import org.lianban.kernel.contract.Audience;
import org.lianban.kernel.contract.CaseworkEvent;
import org.lianban.kernel.contract.Envelope;
import org.lianban.kernel.contract.EvidenceEvent;
import org.lianban.kernel.contract.Fact;
import org.lianban.kernel.contract.NoticeEvent;
import org.lianban.kernel.courier.EventCodec;
import org.lianban.local.LocalKafka;

/** Facts as the services tell them, published on the real topics. */
public final class Told {
    private static final EventCodec CODEC = new EventCodec();

    private Told() {}

    public static Envelope envelope(
            String subject, long sequence, long epoch, Audience audience, Fact fact) {
        Instant at = Instant.parse("2026-07-08T01:00:00Z");
        return envelope(subject, sequence, epoch, audience, fact, Actor.system("test"), at);
    }

    public static Envelope envelope(
            String subject,
            long sequence,
            long epoch,
            Audience audience,
            Fact fact,
            Actor actor,
            Instant at) {
        return new Envelope(
                UUID.randomUUID(),
                source(fact),
                subject,
                at,
                actor,
                audience,
                sequence,
                epoch,
                null,
                fact);
    }

    private static String source(Fact fact) {
        return switch (fact) {
            case CaseworkEvent _ -> "/case-service";
            case EvidenceEvent _ -> "/evidence-service";
            case NoticeEvent _ -> "/notification-service";
        };
    }

    private static String topic(Fact fact) {
        return switch (fact) {
            case CaseworkEvent _ -> LocalKafka.CASEWORK_EVENTS;
            case EvidenceEvent _ -> LocalKafka.EVIDENCE_EVENTS;
            case NoticeEvent _ -> LocalKafka.NOTICE_EVENTS;
        };
    }

    public static void publish(Envelope... envelopes) {
        publish(UnaryOperator.identity(), envelopes);
    }

    /** As a later build of its service might tell it: under a name that we never heard. */
    public static void publishUnheardOf(Envelope envelope) {
        String name = "." + envelope.fact().getClass().getSimpleName() + "\"";
        publish(message -> message.replace(name, ".ConferenceHeld\""), envelope);
    }

    private static void publish(UnaryOperator<String> change, Envelope... envelopes) {
        Properties settings = new Properties();
        settings.put("bootstrap.servers", LocalKafka.shared().bootstrapServers());
        settings.put("acks", "all");
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            for (Envelope envelope : envelopes) {
                producer.send(
                                new ProducerRecord<>(
                                        topic(envelope.fact()),
                                        envelope.subject(),
                                        change.apply(CODEC.write(envelope))))
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
