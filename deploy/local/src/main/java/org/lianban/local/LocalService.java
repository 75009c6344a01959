package org.lianban.local;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** One service of the product as a process, and the environment that tells it where things are. */
final class LocalService {

    // One machine for everything: small heaps, one collector thread.
    private static final List<String> JVM =
            List.of(
                    "-XX:+UseSerialGC",
                    "-Xms48m",
                    "-Xmx192m",
                    "--enable-native-access=ALL-UNNAMED",
                    "--sun-misc-unsafe-memory-access=allow",
                    "-Dfile.encoding=UTF-8");

    // Less memory and an earlier start. Evidence is worth the second compiler: without it hashing
    // and sealing take six times as long (deploy/bench upload).
    private static final String ONE_COMPILER = "-XX:TieredStopAtLevel=1";

    // Letters are set on paper there: their fonts and a list of three pages take 96 MB by
    // themselves. The later of two sizes counts.
    private static final String ROOM_FOR_PAPER = "-Xmx256m";

    private final Service service;
    private final Surroundings surroundings;

    LocalService(Service service, Surroundings surroundings) {
        this.service = service;
        this.surroundings = surroundings;
    }

    /** What all services of one run share. */
    record Surroundings(Home home, Ports ports, Secrets secrets, LocalPostgres postgres) {

        static Surroundings of(Home home, Ports ports) {
            var secrets = new Secrets(home.secrets());
            var postgres =
                    LocalPostgres.at(
                            home.data("postgres"),
                            home.log("postgres"),
                            ports.of(Port.POSTGRES),
                            secrets.password("postgres"));
            return new Surroundings(home, ports, secrets, postgres);
        }

        /** The service's database and its two roles, whether made already or not. */
        Database database(String name) {
            return new Database(
                    name,
                    postgres.jdbcUrl(name),
                    secrets.role(name + "_owner"),
                    secrets.role(name + "_app"));
        }

        String address(Port port) {
            return "http://127.0.0.1:" + ports.of(port);
        }
    }

    String name() {
        return service.module();
    }

    Home home() {
        return surroundings.home();
    }

    List<Integer> ports() {
        return List.of(
                surroundings.ports().of(service.port()),
                surroundings.ports().of(service.management()));
    }

    boolean isReady() {
        return Web.answersWell(surroundings.address(service.management()) + "/q/health/ready");
    }

    /** What the courier says of facts that wait; a service without a courier says nothing. */
    static Optional<JsonNode> courier(int managementPort) {
        return Web.json("http://127.0.0.1:" + managementPort + "/q/health/group/courier");
    }

    Process launch(Edition edition, List<String> prefix) {
        var command = new ArrayList<>(prefix);
        command.add(Program.java());
        command.addAll(JVM);
        if (service != Service.EVIDENCE_SERVICE) {
            command.add(ONE_COMPILER);
        }
        if (service == Service.CASE_SERVICE) {
            command.add(ROOM_FOR_PAPER);
        }
        command.addAll(List.of("-jar", jar(edition).toString()));
        return Program.start(command, environment(edition), home().log(name()));
    }

    // Services without a legal clock run as they are.
    private Path jar(Edition edition) {
        Path target = Parts.root().resolve(name()).resolve("target");
        Path own = target.resolve(edition.output()).resolve("quarkus-run.jar");
        Path jar =
                edition == Edition.ACCEPTANCE && !service.hasLegalClock()
                        ? target.resolve(Edition.STANDARD.output()).resolve("quarkus-run.jar")
                        : own;
        if (!Files.exists(jar)) {
            String option = edition == Edition.ACCEPTANCE ? " --acceptance" : "";
            throw new LocalException(name() + " is not built: run deploy/up" + option + ".");
        }
        return jar;
    }

    private Map<String, String> environment(Edition edition) {
        Ports ports = surroundings.ports();
        var environment = new TreeMap<String, String>();
        environment.put("MALLOC_ARENA_MAX", "2");
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", "" + ports.of(service.port()));
        environment.put("QUARKUS_MANAGEMENT_HOST", "127.0.0.1");
        environment.put("QUARKUS_MANAGEMENT_PORT", "" + ports.of(service.management()));
        environment.put("KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:" + ports.of(Port.KAFKA));
        environment.put(
                "QUARKUS_OIDC_AUTH_SERVER_URL",
                LocalKeycloak.realmAddress(ports.of(Port.KEYCLOAK), Realm.NAME));
        environment.put("QUARKUS_OIDC_CONNECTION_DELAY", "PT30S");
        service.database().ifPresent(name -> add(environment, surroundings.database(name)));
        switch (service) {
            case CASE_SERVICE -> {
                addCasework(environment);
                addSweep(environment, edition);
                addTicketKey(environment);
            }
            case EVIDENCE_SERVICE -> {
                addTicketKey(environment);
                addVault(environment);
            }
            case GATEWAY -> {
                addRoutes(environment);
                addSession(environment);
            }
            case NOTIFICATION_SERVICE -> addMail(environment);
        }
        return environment;
    }

    private static void add(Map<String, String> environment, Database database) {
        environment.put("QUARKUS_DATASOURCE_JDBC_URL", database.jdbcUrl());
        environment.put("QUARKUS_DATASOURCE_USERNAME", database.app().role());
        environment.put("QUARKUS_DATASOURCE_PASSWORD", database.app().password());
        environment.put("QUARKUS_FLYWAY_JDBC_URL", database.jdbcUrl());
        environment.put("QUARKUS_FLYWAY_USERNAME", database.owner().role());
        environment.put("QUARKUS_FLYWAY_PASSWORD", database.owner().password());
    }

    private void addCasework(Map<String, String> environment) {
        Path data = Parts.root().resolve("deploy/data");
        environment.put("CASEWORK_OFFICE_DATA_FOLDER", data.toString());
        environment.put("CASEWORK_OFFICE_PEOPLE_FILE", DemoPeople.file().toString());
        environment.put(
                "CASEWORK_DEADLINE_CALENDAR_FILE", data.resolve("calendar.json").toString());
        Secrets secrets = surroundings.secrets();
        environment.put("CASEWORK_LEAD_INFORMANT_KEY", secrets.key("informant-key"));
        environment.put("CASEWORK_LEAD_INFORMANT_MATCH_KEY", secrets.key("informant-match-key"));
        environment.put("CASEWORK_PARTY_IDENTITY_KEY", secrets.key("identity-key"));
        environment.put("CASEWORK_PARTY_MATCH_KEY", secrets.key("identity-match-key"));
        environment.put("CASEWORK_LETTER_PUBLIC_ADDRESS", surroundings.address(Port.GATEWAY));
        environment.put("LIANBAN_FINGERPRINT_KEY", secrets.key("fingerprint-key"));
    }

    // Where time is set by hand, so is the moment at which clocks are asked what they have to say.
    private static void addSweep(Map<String, String> environment, Edition edition) {
        if (edition == Edition.ACCEPTANCE) {
            environment.put("CASEWORK_DEADLINE_SWEEP_EVERY", "disabled");
        }
    }

    // One gives tickets, the other takes them.
    private void addTicketKey(Map<String, String> environment) {
        environment.put("LIANBAN_TICKET_KEY", surroundings.secrets().key("ticket-key"));
    }

    private void addVault(Map<String, String> environment) {
        environment.put("LIANBAN_VAULT_FOLDER", home().data("vault").toString());
        environment.put("LIANBAN_VAULT_KEY", surroundings.secrets().key("vault-key"));
    }

    private void addMail(Map<String, String> environment) {
        Ports ports = surroundings.ports();
        environment.put("QUARKUS_MAILER_HOST", "127.0.0.1");
        environment.put("QUARKUS_MAILER_PORT", "" + ports.of(Port.MAIL));
        environment.put("QUARKUS_MAILER_FROM", LocalMail.SENDER);
        environment.put("QUARKUS_MAILER_TLS", "false");
        environment.put("QUARKUS_MAILER_START_TLS", "DISABLED");
        environment.put("DELIVERY_MAIL_CONSOLE", surroundings.address(Port.GATEWAY) + "/");
    }

    private void addRoutes(Map<String, String> environment) {
        environment.put("GATEWAY_CASE_SERVICE_URL", surroundings.address(Port.CASE_SERVICE));
        environment.put(
                "GATEWAY_EVIDENCE_SERVICE_URL", surroundings.address(Port.EVIDENCE_SERVICE));
        environment.put(
                "GATEWAY_NOTIFICATION_SERVICE_URL",
                surroundings.address(Port.NOTIFICATION_SERVICE));
    }

    private void addSession(Map<String, String> environment) {
        Secrets secrets = surroundings.secrets();
        environment.put("GATEWAY_SESSION_SECRET", secrets.password("gateway-session"));
        environment.put("GATEWAY_SESSION_CLIENT_SECRET", secrets.password("gateway-client"));
    }
}
