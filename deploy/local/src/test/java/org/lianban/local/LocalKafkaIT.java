package org.lianban.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LocalKafkaIT {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Test
    void what_is_sent_to_the_casework_topic_is_read_from_it() throws Exception {
        // Given
        LocalKafka kafka = LocalKafka.shared();
        Map<String, Object> servers = Map.of("bootstrap.servers", kafka.bootstrapServers());
        var fact = new ProducerRecord<>(LocalKafka.CASEWORK_EVENTS, 3, "matter", "立案");

        // When
        try (var producer =
                new KafkaProducer<>(servers, new StringSerializer(), new StringSerializer())) {
            producer.send(fact).get();
        }

        // Then
        try (var consumer =
                new KafkaConsumer<>(servers, new StringDeserializer(), new StringDeserializer())) {
            var partition = new TopicPartition(LocalKafka.CASEWORK_EVENTS, 3);
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            assertThat(consumer.poll(PATIENCE))
                    .singleElement()
                    .satisfies(record -> assertThat(record.value()).isEqualTo("立案"));
        }
    }
}
