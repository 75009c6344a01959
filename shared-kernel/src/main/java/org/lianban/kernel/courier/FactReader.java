package org.lianban.kernel.courier;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.KafkaException;
import org.jboss.logging.Logger;

/**
 * Reads facts from Kafka into the inbox; offsets are committed after the database.
 *
 * <p>A plain client, not a messaging framework: what parks, what is tried again and what waits is
 * decided per strand, and a framework's retry and dead-letter strategies know partitions only.
 */
final class FactReader {
    private static final Logger LOG = Logger.getLogger(FactReader.class);
    private static final Duration POLL = Duration.ofMillis(500);

    private final List<String> topics;
    private final Supplier<Consumer<String, String>> consumers;
    private final Inbox inbox;
    private final CourierConfig config;
    private final CourierThread thread;

    FactReader(
            List<String> topics,
            Supplier<Consumer<String, String>> consumers,
            Inbox inbox,
            CourierConfig config) {
        this.topics = List.copyOf(topics);
        this.consumers = consumers;
        this.inbox = inbox;
        this.config = config;
        this.thread = new CourierThread("courier-reader");
    }

    void start() {
        thread.start(this::run);
    }

    void stop() {
        thread.stop();
    }

    private void run() {
        Backoff backoff = new Backoff(config.longestPause());
        while (thread.running()) {
            // After any trouble a new consumer starts where the last commit was: what was done
            // since then comes again and is dropped.
            try (Consumer<String, String> consumer = consumers.get()) {
                consumer.subscribe(topics);
                inbox.drainReady();
                read(consumer, backoff);
            } catch (KafkaException e) {
                report("Facts cannot be read from Kafka now; trying again cause=%s", e);
            } catch (RuntimeException e) {
                report("Facts cannot be recorded now; trying again cause=%s", e);
            }
            if (thread.running()) {
                backoff.pause();
            }
        }
    }

    private void read(Consumer<String, String> consumer, Backoff backoff) {
        while (thread.running()) {
            ConsumerRecords<String, String> facts = consumer.poll(POLL);
            for (ConsumerRecord<String, String> fact : facts) {
                if (!thread.running()) {
                    return;
                }
                inbox.receive(place(fact), String.valueOf(fact.key()), text(fact));
            }
            if (!facts.isEmpty()) {
                consumer.commitSync();
                backoff.reset();
            }
        }
    }

    private void report(String sentence, RuntimeException failure) {
        if (thread.running()) {
            LOG.warnf(sentence, failure);
        }
    }

    private static String place(ConsumerRecord<String, String> fact) {
        return fact.topic() + "/" + fact.partition() + "/" + fact.offset();
    }

    private static String text(ConsumerRecord<String, String> fact) {
        return fact.value() == null ? "" : fact.value();
    }
}
