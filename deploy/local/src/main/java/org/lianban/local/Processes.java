package org.lianban.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.lianban.local.LocalProcess.Steps;
import org.lianban.local.LocalService.Surroundings;

/** The processes of one local run, in the order in which they need each other. */
final class Processes {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final LocalProcess postgres;
    private final LocalProcess kafka;
    private final LocalProcess keycloak;
    private final LocalProcess mail;
    private final Map<Service, LocalProcess> services = new EnumMap<>(Service.class);
    private final Surroundings surroundings;
    private final Edition edition;

    /** The prefix of every command: {@code setsid} lets them outlive the launcher's terminal. */
    Processes(Surroundings surroundings, Edition edition, List<String> prefix) {
        Home home = surroundings.home();
        Ports ports = surroundings.ports();
        this.surroundings = surroundings;
        this.edition = edition;
        this.postgres = postgres(surroundings);
        this.kafka = kafka(home, ports, prefix);
        this.keycloak = keycloak(surroundings, prefix);
        this.mail = mail(home, ports, prefix);
        for (Service service : Service.values()) {
            services.put(
                    service, service(new LocalService(service, surroundings), edition, prefix));
        }
    }

    LocalProcess postgres() {
        return postgres;
    }

    LocalProcess kafka() {
        return kafka;
    }

    LocalProcess keycloak() {
        return keycloak;
    }

    LocalProcess mail() {
        return mail;
    }

    LocalProcess service(Service service) {
        LocalProcess process = services.get(service);
        if (process == null) {
            throw new IllegalArgumentException("no process for " + service);
        }
        return process;
    }

    /** The same service, to be started by this command; it is stopped as ever. */
    LocalProcess service(Service service, List<String> prefix) {
        return service(new LocalService(service, surroundings), edition, prefix);
    }

    Edition edition() {
        return edition;
    }

    List<LocalProcess> services() {
        return List.copyOf(services.values());
    }

    List<LocalProcess> all() {
        var all = new ArrayList<>(List.of(postgres, kafka, keycloak, mail));
        all.addAll(services.values());
        return all;
    }

    private static LocalProcess postgres(Surroundings surroundings) {
        Home home = surroundings.home();
        Path log = home.log("postgres");
        LocalPostgres server = surroundings.postgres();
        return new LocalProcess(
                "postgres",
                home,
                List.of(server.port()),
                new Steps(
                        () -> {
                            clearAfterCrash(home.data("postgres").resolve("postmaster.pid"));
                            server.start();
                            return ProcessHandle.of(server.pid()).orElseThrow(() -> gone(log));
                        },
                        server::answers,
                        process -> server.stop()));
    }

    private static LocalProcess kafka(Home home, Ports ports, List<String> prefix) {
        int port = ports.of(Port.KAFKA);
        int controller = ports.of(Port.KAFKA_CONTROLLER);
        return new LocalProcess(
                "kafka",
                home,
                List.of(port, controller),
                new Steps(
                        () ->
                                LocalKafka.launch(
                                                home.data("kafka"),
                                                home.log("kafka"),
                                                port,
                                                controller,
                                                prefix)
                                        .toHandle(),
                        () -> LocalKafka.answers(port),
                        ending()));
    }

    private static LocalProcess keycloak(Surroundings surroundings, List<String> prefix) {
        Home home = surroundings.home();
        Ports ports = surroundings.ports();
        int port = ports.of(Port.KEYCLOAK);
        var site =
                new LocalKeycloak.Site(
                        home.folder().resolve("keycloak"),
                        home.log("keycloak"),
                        port,
                        ports.of(Port.KEYCLOAK_MANAGEMENT),
                        surroundings.secrets().password("keycloak-admin"));
        var gateways =
                new Realm.Gateways(
                        List.of(ports.of(Port.GATEWAY)),
                        surroundings.secrets().password("gateway-client"));
        return new LocalProcess(
                "keycloak",
                home,
                List.of(port, site.managementPort()),
                new Steps(
                        () -> LocalKeycloak.launch(site, gateways, prefix).toHandle(),
                        () -> LocalKeycloak.answers(port),
                        ending()));
    }

    private static LocalProcess mail(Home home, Ports ports, List<String> prefix) {
        int port = ports.of(Port.MAIL);
        int reading = ports.of(Port.MAIL_READING);
        return new LocalProcess(
                "mail",
                home,
                List.of(port, reading),
                new Steps(
                        () -> LocalMail.launch(port, reading, home.log("mail"), prefix).toHandle(),
                        () -> LocalMail.answers(reading),
                        ending()));
    }

    private static LocalProcess service(
            LocalService service, Edition edition, List<String> prefix) {
        return new LocalProcess(
                service.name(),
                service.home(),
                service.ports(),
                new Steps(
                        () -> service.launch(edition, prefix).toHandle(),
                        service::isReady,
                        ending()));
    }

    private static Consumer<ProcessHandle> ending() {
        return process -> Program.end(process, PATIENCE);
    }

    // After a crash PostgreSQL's own note may name a pid that a stranger has by now.
    private static void clearAfterCrash(Path note) {
        if (!Files.exists(note)) {
            return;
        }
        try (var lines = Files.lines(note)) {
            long pid = Long.parseLong(lines.findFirst().orElse("0").strip());
            boolean stillPostgres =
                    ProcessHandle.of(pid)
                            .flatMap(process -> process.info().command())
                            .filter(command -> command.endsWith("/postgres"))
                            .isPresent();
            if (!stillPostgres) {
                Files.delete(note);
            }
        } catch (IOException | NumberFormatException unreadable) {
            throw new LocalException("The note " + note + " cannot be read.", unreadable);
        }
    }

    private static LocalException gone(Path log) {
        return new LocalException("PostgreSQL ended at once; see " + log + ".");
    }
}
