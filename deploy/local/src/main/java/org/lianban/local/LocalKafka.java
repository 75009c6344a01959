package org.lianban.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.TopicExistsException;

/**
 * A real single Kafka broker on 127.0.0.1 in a JVM of its own, for its libraries differ from those
 * of the services.
 */
public final class LocalKafka implements AutoCloseable {

    /** The topic of case-service's facts. */
    public static final String CASEWORK_EVENTS = "casework.events";

    /** The topic of evidence-service's facts. */
    public static final String EVIDENCE_EVENTS = "evidence.events";

    /** The topic of notification-service's facts. */
    public static final String NOTICE_EVENTS = "notice.events";

    private static final int PARTITIONS = 6;
    private static final String CLUSTER = "bGlhbmJhbi1sb2NhbC0wMQ";
    private static final String RETENTION = String.valueOf(Duration.ofDays(7).toMillis());
    private static final Duration START_PATIENCE = Duration.ofSeconds(90);
    private static final Duration END_PATIENCE = Duration.ofSeconds(15);

    private final int port;
    private final ProcessHandle process;

    private LocalKafka(int port, ProcessHandle process) {
        this.port = port;
        this.process = process;
    }

    /** Starts on the log in this folder, made when it is new, and waits until it answers. */
    public static LocalKafka start(Path folder, int port, int controllerPort) {
        Path log = folder.resolveSibling(folder.getFileName() + ".log");
        var kafka =
                new LocalKafka(
                        port, launch(folder, log, port, controllerPort, List.of()).toHandle());
        kafka.awaitReady(log);
        return kafka;
    }

    /** One throw-away broker for this JVM with the topics of the contract. */
    public static LocalKafka shared() {
        return Shared.BROKER;
    }

    /** Formats the folder where needed and starts the broker, without waiting for it. */
    static Process launch(
            Path folder, Path log, int port, int controllerPort, List<String> prefix) {
        Path settings = writeSettings(folder, port, controllerPort);
        if (!Files.exists(folder.resolve("log/meta.properties"))) {
            Program.run(
                    java(
                            List.of(),
                            "kafka.tools.StorageTool",
                            "format",
                            "--config",
                            settings.toString(),
                            "--cluster-id",
                            CLUSTER,
                            "--ignore-formatted"),
                    Map.of(),
                    log,
                    Duration.ofSeconds(60));
        }
        return Program.start(java(prefix, "kafka.Kafka", settings.toString()), Map.of(), log);
    }

    /** Makes the topic where it is missing. */
    public void topic(String name, int partitions) {
        topic(port, name, partitions);
    }

    /** Makes the topics of the contract where they are missing. */
    static void topics(int port) {
        topic(port, CASEWORK_EVENTS, PARTITIONS);
        topic(port, EVIDENCE_EVENTS, PARTITIONS);
        topic(port, NOTICE_EVENTS, PARTITIONS);
    }

    private static void topic(int port, String name, int partitions) {
        try (Admin admin = admin(port)) {
            var topic = new NewTopic(name, partitions, (short) 1);
            topic.configs(Map.of("retention.ms", RETENTION));
            admin.createTopics(List.of(topic)).all().get(30, TimeUnit.SECONDS);
        } catch (ExecutionException refused) {
            if (!(refused.getCause() instanceof TopicExistsException)) {
                throw new LocalException("The topic " + name + " cannot be made.", refused);
            }
        } catch (TimeoutException late) {
            throw new LocalException("Kafka does not answer on port " + port + ".", late);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new LocalException("Interrupted while making " + name + ".", interrupted);
        }
    }

    /** What clients take as {@code bootstrap.servers}. */
    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    public long pid() {
        return process.pid();
    }

    /** Ends the broker; its log stays. */
    public void stop() {
        Program.end(process, END_PATIENCE);
    }

    @Override
    public void close() {
        stop();
    }

    static boolean answers(int port) {
        if (!Loopback.answers(port)) {
            return false;
        }
        try (Admin admin = admin(port)) {
            return !admin.describeCluster().nodes().get(5, TimeUnit.SECONDS).isEmpty();
        } catch (ExecutionException | TimeoutException | KafkaException notYet) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void awaitReady(Path log) {
        boolean ready = Patience.until(START_PATIENCE, () -> !process.isAlive() || answers(port));
        if (!ready || !process.isAlive()) {
            process.destroyForcibly();
            throw new LocalException("Kafka did not start; see " + log + ".");
        }
    }

    private static Admin admin(int port) {
        return Admin.create(
                Map.of(
                        AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                        "127.0.0.1:" + port,
                        AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG,
                        5000,
                        AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                        15000));
    }

    private static List<String> java(List<String> prefix, String main, String... arguments) {
        var command = new ArrayList<>(prefix);
        command.add(Program.java());
        command.addAll(List.of("-Xms64m", "-Xmx256m", "-XX:+UseSerialGC"));
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED"));
        command.add("-Dorg.slf4j.simpleLogger.defaultLogLevel=warn");
        command.add("-Dorg.slf4j.simpleLogger.showDateTime=true");
        command.addAll(List.of("-cp", Parts.kafkaLibraries().resolve("*").toString(), main));
        command.addAll(List.of(arguments));
        return command;
    }

    private static Path writeSettings(Path folder, int port, int controllerPort) {
        Folders.make(folder);
        Path file = folder.resolve("server.properties");
        try {
            return Files.writeString(
                    file,
                    """
                    process.roles=broker,controller
                    node.id=1
                    controller.quorum.voters=1@127.0.0.1:%2$d
                    listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
                    advertised.listeners=PLAINTEXT://127.0.0.1:%1$d
                    controller.listener.names=CONTROLLER
                    log.dirs=%3$s
                    auto.create.topics.enable=false
                    offsets.topic.replication.factor=1
                    offsets.topic.num.partitions=6
                    transaction.state.log.replication.factor=1
                    transaction.state.log.min.isr=1
                    share.coordinator.state.topic.replication.factor=1
                    share.coordinator.state.topic.min.isr=1
                    group.initial.rebalance.delay.ms=0
                    """
                            .formatted(port, controllerPort, folder.resolve("log")));
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private static final class Shared {

        static final LocalKafka BROKER = startShared();

        private Shared() {}

        private static LocalKafka startShared() {
            Path home = Folders.throwAway("kafka");
            LocalKafka kafka =
                    start(home.resolve("data"), Loopback.freePort(), Loopback.freePort());
            Program.endWithUs(kafka.pid(), "KILL", home);
            Runtime.getRuntime()
                    .addShutdownHook(
                            new Thread(
                                    () -> {
                                        kafka.stop();
                                        Folders.forget(home);
                                    }));
            topics(kafka.port);
            return kafka;
        }
    }
}
