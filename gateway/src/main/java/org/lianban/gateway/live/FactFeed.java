package org.lianban.gateway.live;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Reads every partition of the fact topics from its present end, without a group: each replica
 * hears everything, and nothing is kept anywhere. What may have been missed is made up for by the
 * pages, which ask again when they are told to.
 */
@Singleton
class FactFeed {
    private static final Logger LOG = Logger.getLogger(FactFeed.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration ANSWER = Duration.ofSeconds(3);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration TO_FINISH = Duration.ofSeconds(5);

    private final LiveConfig config;
    private final HintReader reader;
    private final LiveHub hub;
    private volatile boolean running;
    private volatile boolean hearing;
    private volatile @Nullable Thread thread;

    FactFeed(LiveConfig config, HintReader reader, LiveHub hub) {
        this.config = config;
        this.reader = reader;
        this.hub = hub;
    }

    void start(@Observes StartupEvent event) {
        running = true;
        begin();
    }

    /** Whether what happens now would be told. */
    boolean isHearing() {
        return hearing && !hub.isLagging();
    }

    private void begin() {
        // A platform thread: it lives as long as the gateway and blocks in Kafka's client.
        thread =
                Thread.ofPlatform()
                        .name("live-feed")
                        .daemon()
                        .uncaughtExceptionHandler((dead, cause) -> beginAnew(cause))
                        .start(this::run);
    }

    // An error, of memory or of a class: one thread ends by it, not the hints of everybody.
    private void beginAnew(Throwable cause) {
        missing(cause);
        if (running) {
            begin();
        }
    }

    void stop(@Observes ShutdownEvent event) {
        running = false;
        Thread stopping = thread;
        if (stopping == null) {
            return;
        }
        try {
            if (!stopping.join(TO_FINISH)) {
                stopping.interrupt();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        while (running) {
            try (Consumer<String, String> consumer = consumer()) {
                read(consumer);
            } catch (RuntimeException e) {
                // Whatever it was: pages that wait for hints must not wait in vain and in silence.
                missing(e);
            }
        }
    }

    private void missing(Throwable failure) {
        hearing = false;
        if (running) {
            LOG.warnv(failure, "facts cannot be heard now; trying again");
            hub.lagging(Instant.now());
            pause();
        }
    }

    private void read(Consumer<String, String> consumer) {
        Set<TopicPartition> heard = new HashSet<>();
        Instant nextCheck = Instant.MIN;
        while (running) {
            if (!Instant.now().isBefore(nextCheck)) {
                look(consumer, heard);
                nextCheck = Instant.now().plus(config.partitionCheck());
            }
            if (heard.isEmpty()) {
                pause();
                continue;
            }
            for (ConsumerRecord<String, String> fact : consumer.poll(POLL)) {
                reader.read(fact.value() == null ? "" : fact.value()).ifPresent(hub::tell);
            }
        }
    }

    /** Looks for partitions, and by that whether Kafka answers at all. */
    private void look(Consumer<String, String> consumer, Set<TopicPartition> heard) {
        List<TopicPartition> there = new ArrayList<>();
        try {
            for (String topic : config.topics()) {
                consumer.partitionsFor(topic, ANSWER)
                        .forEach(one -> there.add(new TopicPartition(topic, one.partition())));
            }
        } catch (TimeoutException e) {
            // The places where we are remain: nothing is lost, only late.
            hub.lagging(Instant.now());
            return;
        }
        if (heard.containsAll(there)) {
            hearing = !heard.isEmpty();
            hub.upToDate();
            return;
        }
        boolean first = heard.isEmpty();
        List<TopicPartition> added = there.stream().filter(heard::add).toList();
        consumer.assign(heard);
        if (first) {
            consumer.seekToEnd(added);
        } else {
            // A new partition has been there for some seconds: its facts are new as well.
            consumer.seekToBeginning(added);
        }
        // Now, not at the next poll: what happens from here on is heard.
        added.forEach(one -> consumer.position(one, ANSWER));
        hearing = true;
        hub.resynchronise();
    }

    private Consumer<String, String> consumer() {
        return new KafkaConsumer<>(
                Map.ofEntries(
                        Map.entry(
                                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, config.bootstrapServers()),
                        Map.entry(ConsumerConfig.CLIENT_ID_CONFIG, "gateway-live"),
                        Map.entry(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false),
                        // Facts that were dropped by retention meanwhile: the end is what matters.
                        Map.entry(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "latest"),
                        Map.entry(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed"),
                        Map.entry(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, 250),
                        Map.entry(ConsumerConfig.METADATA_MAX_AGE_CONFIG, 10_000),
                        Map.entry(ConsumerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 2_000),
                        Map.entry(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false)),
                new StringDeserializer(),
                new StringDeserializer());
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
