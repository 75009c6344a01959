package org.lianban.local;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.lianban.local.LocalService.Surroundings;

/**
 * The whole system on one machine: PostgreSQL, Kafka, Keycloak and the services, started in the
 * order they need each other, each to be stopped, started and killed alone.
 */
public final class LocalSystem implements AutoCloseable {

    private static final long LEAST_SPACE = 2L << 30;

    /** Several systems of one JVM have folders of their own. */
    private static final AtomicInteger THROWN_AWAY = new AtomicInteger();

    private final Surroundings surroundings;
    private final Processes processes;
    private final Consumer<String> tell;

    LocalSystem(Edition edition, Surroundings surroundings, boolean stays, Consumer<String> tell) {
        this.surroundings = surroundings;
        this.processes =
                new Processes(surroundings, edition, stays ? List.of("setsid") : List.of());
        this.tell = tell;
    }

    /** The acceptance build on fresh data and free ports; ends with this JVM at the latest. */
    public static LocalSystem acceptance() {
        return throwAway(Edition.ACCEPTANCE, "system-");
    }

    /** The same of the build that people use. */
    public static LocalSystem standard() {
        return throwAway(Edition.STANDARD, "standard-");
    }

    /** What {@code deploy/up} started; a sentence if nothing runs. */
    public static LocalSystem running() {
        Home home = new Home(Parts.root().resolve(Edition.STANDARD.folder()));
        if (!Files.exists(home.portsInUse())) {
            throw new LocalException("Nothing runs: start it with deploy/up.");
        }
        Ports ports = Ports.configured(home.portsInUse(), Map.of());
        return new LocalSystem(
                Edition.STANDARD, Surroundings.of(home, ports), true, sentence -> {});
    }

    /** The root of the source tree this runs from. */
    public static Path tree() {
        return Parts.root();
    }

    /** One more process of a service beside this system's own; the caller starts and ends it. */
    public ServiceReplica replica(Service service) {
        return replica(service, List.of());
    }

    /** The same by a command that takes the service's own as its arguments and becomes it. */
    public ServiceReplica replica(Service service, List<String> by) {
        return ServiceReplica.beside(surroundings, service, processes.edition(), by);
    }

    /** Starts what does not run yet and waits until all of it is ready. */
    public void up() {
        checkSpace();
        checkPorts();
        surroundings.ports().save(home().portsInUse());
        startPostgres();
        CompletableFuture<Void> beside =
                CompletableFuture.allOf(
                        CompletableFuture.runAsync(() -> start(processes.keycloak())),
                        CompletableFuture.runAsync(this::startMail));
        startKafka();
        // A service that meets a booting Keycloak would check its first token late.
        await(beside);
        List<LocalProcess> waiting =
                processes.services().stream().filter(service -> !service.isRunning()).toList();
        waiting.forEach(LocalProcess::launch);
        waiting.forEach(this::start);
        processes.services().forEach(LocalProcess::awaitReady);
    }

    /** Stops everything, the last started first; the data stays. */
    public void down() {
        endTogether(processes.services());
        endTogether(List.of(processes.kafka(), processes.keycloak(), processes.mail()));
        endTogether(List.of(processes.postgres()));
        Folders.forget(home().portsInUse());
    }

    /** Stops everything. */
    @Override
    public void close() {
        down();
    }

    /** Where a service answers callers. */
    public URI address(Service service) {
        return URI.create(surroundings.address(service.port()));
    }

    /** Where a service answers its keepers: health, metrics, commands of the courier. */
    public URI management(Service service) {
        return URI.create(surroundings.address(service.management()));
    }

    /** Where people sign in. */
    public URI keycloak() {
        return URI.create(surroundings.address(Port.KEYCLOAK));
    }

    /** What a service has said so far. */
    public Path log(Service service) {
        return home().log(service.module());
    }

    /** Where the bytes of evidence lie. */
    public Path vault() {
        return home().data("vault");
    }

    /** Tokens of the demo accounts and agencies. */
    public Tokens tokens() {
        return new Tokens(
                surroundings.ports().of(Port.KEYCLOAK),
                surroundings.secrets().password("keycloak-admin"));
    }

    /** The database of a service that has one. */
    public Database database(Service service) {
        return surroundings.database(
                service.database().orElseThrow(() -> new IllegalArgumentException("" + service)));
    }

    /** The mail that was sent to people of this run. */
    public LocalMail mail() {
        return new LocalMail(surroundings.ports().of(Port.MAIL_READING));
    }

    public void startMail() {
        start(processes.mail());
    }

    /** Services keep what they could not send. The mail that was here is gone with it. */
    public void stopMail() {
        processes.mail().stop();
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + surroundings.ports().of(Port.KAFKA);
    }

    /** Kilobytes of each part that runs, with its child processes, in the order of their start. */
    public Map<String, Long> memory() {
        var memory = new LinkedHashMap<String, Long>();
        for (LocalProcess process : processes.all()) {
            process.handle()
                    .ifPresent(handle -> memory.put(process.name(), StatusTable.kilobytes(handle)));
        }
        return memory;
    }

    /** Starts one service again and waits until it is ready. */
    public void start(Service service) {
        start(processes.service(service));
    }

    /**
     * The same by a command that takes the service's own as its arguments and becomes it, such as
     * {@code env} or {@code unshare}: with other settings, or in other surroundings.
     */
    public void start(Service service, List<String> by) {
        start(processes.service(service, by));
    }

    /** The running process of a service. */
    public ProcessHandle process(Service service) {
        return processes
                .service(service)
                .handle()
                .orElseThrow(() -> new IllegalStateException(service + " does not run"));
    }

    public void stop(Service service) {
        processes.service(service).stop();
    }

    /** {@code kill -9}. */
    public void kill(Service service) {
        processes.service(service).kill();
    }

    public void startKafka() {
        start(processes.kafka());
        LocalKafka.topics(processes.kafka().port());
    }

    public void stopKafka() {
        processes.kafka().stop();
    }

    Home home() {
        return surroundings.home();
    }

    Processes processes() {
        return processes;
    }

    boolean anythingRuns() {
        return processes.all().stream().anyMatch(LocalProcess::isRunning);
    }

    boolean everythingIsReady() {
        return processes.all().stream().allMatch(LocalProcess::isReady);
    }

    private static LocalSystem throwAway(Edition edition, String prefix) {
        Path folder =
                Parts.root()
                        .resolve("deploy/acceptance/target")
                        .resolve(
                                prefix
                                        + ProcessHandle.current().pid()
                                        + "-"
                                        + THROWN_AWAY.incrementAndGet());
        Folders.forget(folder);
        Home home = new Home(folder);
        var system =
                new LocalSystem(
                        edition, Surroundings.of(home, Ports.free()), false, sentence -> {});
        Runtime.getRuntime().addShutdownHook(new Thread(system::close));
        return system;
    }

    private void startPostgres() {
        start(processes.postgres());
        for (Service service : Service.values()) {
            service.database()
                    .map(surroundings::database)
                    .ifPresent(
                            database ->
                                    surroundings
                                            .postgres()
                                            .database(
                                                    database.name(),
                                                    database.owner(),
                                                    database.app()));
        }
    }

    private void start(LocalProcess process) {
        process.launch();
        process.awaitReady();
        tell.accept(process.name() + " is ready");
    }

    private static void endTogether(List<LocalProcess> several) {
        var endings = new ArrayList<CompletableFuture<Void>>();
        several.forEach(process -> endings.add(CompletableFuture.runAsync(process::stop)));
        endings.forEach(LocalSystem::await);
    }

    private static void await(CompletableFuture<Void> work) {
        try {
            work.join();
        } catch (CompletionException wrapped) {
            if (wrapped.getCause() instanceof LocalException sentence) {
                throw sentence;
            }
            throw wrapped;
        }
    }

    private void checkSpace() {
        Path folder = Folders.make(home().folder());
        if (folder.toFile().getUsableSpace() < LEAST_SPACE) {
            throw new LocalException("The disk of " + folder + " is full: 2 GB must be free.");
        }
    }

    private void checkPorts() {
        for (LocalProcess process : processes.all()) {
            for (int port : process.isRunning() ? List.<Integer>of() : process.ports()) {
                if (!Loopback.isFree(port)) {
                    throw new LocalException(
                            "Port %d of %s is taken: stop what uses it, or set %s to another."
                                    .formatted(
                                            port,
                                            process.name(),
                                            surroundings.ports().variable(port)));
                }
            }
        }
    }
}
