package org.lianban.kernel.courier;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jboss.logging.Logger;

/** One idempotent producer; every acknowledgement is from all in-sync replicas. */
final class KafkaCarrier implements Carrier {
    private static final Logger LOG = Logger.getLogger(KafkaCarrier.class);
    private static final byte[] CLOUD_EVENT =
            "application/cloudevents+json; charset=UTF-8".getBytes(StandardCharsets.UTF_8);

    private final Producer<String, String> producer;

    KafkaCarrier(String bootstrapServers, String clientId) {
        this.producer =
                new KafkaProducer<>(
                        settings(bootstrapServers, clientId),
                        new StringSerializer(),
                        new StringSerializer());
    }

    @Override
    public int carry(List<OutboxRow> rows) {
        return acknowledged(send(rows));
    }

    @Override
    public void close() {
        producer.close(Duration.ZERO);
    }

    private List<Future<RecordMetadata>> send(List<OutboxRow> rows) {
        List<Future<RecordMetadata>> sent = new ArrayList<>(rows.size());
        try {
            for (OutboxRow row : rows) {
                ProducerRecord<String, String> fact =
                        new ProducerRecord<>(row.topic(), row.key(), row.message());
                fact.headers().add("content-type", CLOUD_EVENT);
                sent.add(producer.send(fact));
            }
        } catch (KafkaException | IllegalStateException e) {
            LOG.warnf(e, "A fact could not be handed to Kafka; sending again from the outbox");
        }
        return sent;
    }

    private static int acknowledged(List<Future<RecordMetadata>> sent) {
        int front = 0;
        try {
            for (Future<RecordMetadata> each : sent) {
                each.get();
                front++;
            }
        } catch (ExecutionException e) {
            LOG.warnf(
                    "Kafka did not acknowledge a fact; sending again from the outbox cause=%s",
                    e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return front;
    }

    private static Map<String, Object> settings(String bootstrapServers, String clientId) {
        return Map.ofEntries(
                Map.entry(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers),
                Map.entry(ProducerConfig.CLIENT_ID_CONFIG, clientId),
                Map.entry(ProducerConfig.ACKS_CONFIG, "all"),
                Map.entry(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true),
                Map.entry(ProducerConfig.COMPRESSION_TYPE_CONFIG, "zstd"),
                Map.entry(ProducerConfig.LINGER_MS_CONFIG, 1),
                // The outbox is the buffer; the producer gives up soon and is made anew.
                Map.entry(ProducerConfig.MAX_BLOCK_MS_CONFIG, 5_000),
                Map.entry(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 8_000),
                Map.entry(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 15_000));
    }
}
