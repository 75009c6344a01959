package org.lianban.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A real Keycloak on 127.0.0.1 with the demo realm. The distribution is unpacked and built once for
 * all runs; each run has a home of its own that leads to it and holds the data.
 */
public final class LocalKeycloak implements AutoCloseable {

    private static final Duration BUILD_PATIENCE = Duration.ofMinutes(5);
    private static final Duration START_PATIENCE = Duration.ofMinutes(2);
    private static final Duration END_PATIENCE = Duration.ofSeconds(15);
    private static final List<String> SHARED = List.of("lib", "providers", "conf");

    private final Site site;
    private final ProcessHandle process;

    private LocalKeycloak(Site site, ProcessHandle process) {
        this.site = site;
        this.process = process;
    }

    /** Where one run's Keycloak keeps its things and listens. */
    record Site(Path folder, Path log, int port, int managementPort, String adminPassword) {

        String address() {
            return "http://127.0.0.1:" + port + "/auth";
        }
    }

    /** A throw-away Keycloak that signs people in for gateways on these ports. */
    public static LocalKeycloak throwAway(List<Integer> gatewayPorts, String gatewaySecret) {
        Path home = Folders.throwAway("keycloak");
        var site =
                new Site(
                        home.resolve("keycloak"),
                        home.resolve("keycloak.log"),
                        Loopback.freePort(),
                        Loopback.freePort(),
                        UUID.randomUUID().toString());
        var gateways = new Realm.Gateways(gatewayPorts, gatewaySecret);
        ProcessHandle process = launch(site, gateways, List.of()).toHandle();
        Program.endWithUs(process.pid(), "KILL", home);
        boolean ready =
                Patience.until(START_PATIENCE, () -> !process.isAlive() || answers(site.port()));
        if (!ready || !process.isAlive()) {
            process.destroyForcibly();
            throw new LocalException("Keycloak did not start; see " + site.log() + ".");
        }
        return new LocalKeycloak(site, process);
    }

    /** The address of the realm: the issuer of its tokens. */
    public String realm() {
        return realmAddress(site.port(), Realm.NAME);
    }

    /** The address of its administration. */
    public String administration() {
        return site.address() + "/admin/realms/" + Realm.NAME;
    }

    /** Tokens of the demo accounts and agencies. */
    public Tokens tokens() {
        return new Tokens(site.port(), site.adminPassword());
    }

    /** Ends it; its data goes with this JVM. */
    public void stop() {
        Program.end(process, END_PATIENCE);
    }

    @Override
    public void close() {
        stop();
    }

    /** Where a realm of the Keycloak on this port is found. */
    static String realmAddress(int port, String realm) {
        return "http://127.0.0.1:" + port + "/auth/realms/" + realm;
    }

    static boolean answers(int port) {
        return Web.answersWell(
                realmAddress(port, Realm.NAME) + "/.well-known/openid-configuration");
    }

    /** Starts without waiting; the realm is imported when the site is new or the realm another. */
    static Process launch(Site site, Realm.Gateways gateways, List<String> prefix) {
        Path distribution = builtDistribution(site.log());
        furnish(site.folder(), distribution);
        boolean changed =
                new Realm()
                        .writeInto(
                                site.folder().resolve("data/import"), DemoPeople.read(), gateways);
        if (changed) {
            // Keycloak imports no realm that it has. Its database holds nothing but ours.
            Folders.forget(site.folder().resolve("data/h2"));
        }
        var command = new ArrayList<>(prefix);
        command.addAll(java(site.folder(), distribution));
        command.addAll(List.of("start", "--optimized", "--import-realm", "--http-enabled=true"));
        command.addAll(List.of("--http-host=127.0.0.1", "--http-port=" + site.port()));
        command.add("--http-management-port=" + site.managementPort());
        // Issuer and audience must not depend on how a caller spells this machine's name.
        command.add("--hostname=" + site.address());
        // Alone on this machine: no cluster ports.
        command.addAll(List.of("--cache=local", "--log-level=warn"));
        return Program.start(
                command,
                Map.of(
                        "KC_BOOTSTRAP_ADMIN_USERNAME",
                        "admin",
                        "KC_BOOTSTRAP_ADMIN_PASSWORD",
                        site.adminPassword(),
                        "MALLOC_ARENA_MAX",
                        "2"),
                site.log());
    }

    /** The distribution, unpacked and built: half a minute the first time, nothing later. */
    static Path builtDistribution(Path log) {
        Path distribution = Parts.keycloak();
        Path built = distribution.resolve("lianban-built");
        Parts.once(
                distribution.resolve("lianban-build.lock"),
                () -> Files.exists(built),
                () -> {
                    Program.run(
                            List.of(
                                    "/bin/sh",
                                    distribution.resolve("bin/kc.sh").toString(),
                                    "build",
                                    "--db=dev-file",
                                    "--health-enabled=true",
                                    "--http-relative-path=/auth"),
                            Map.of(
                                    "JAVA_HOME",
                                    System.getProperty("java.home"),
                                    "JAVA_OPTS_APPEND",
                                    "-XX:TieredStopAtLevel=1"),
                            log,
                            BUILD_PATIENCE);
                    Files.createFile(built);
                });
        return distribution;
    }

    // kc.sh would keep a shell as the parent of the server: the pid would be the shell's.
    private static List<String> java(Path home, Path distribution) {
        return List.of(
                Program.java(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xms64m",
                "-Xmx384m",
                "-XX:MaxMetaspaceSize=256m",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Duser.language=en",
                "-Duser.country=US",
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Dpicocli.disable.closures=true",
                "-cp",
                distribution.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint");
    }

    private static void furnish(Path home, Path distribution) {
        Folders.make(home);
        try {
            for (String name : SHARED) {
                link(home.resolve(name), distribution.resolve(name));
            }
            // How the sign-in page looks is ours; what Keycloak brings along lies in its jars.
            link(home.resolve("themes"), Parts.root().resolve("deploy/keycloak/themes"));
        } catch (IOException refused) {
            throw new LocalException("Keycloak's home " + home + " cannot be made.", refused);
        }
    }

    // Made anew each time: the tree may have been moved.
    private static void link(Path link, Path target) throws IOException {
        Files.deleteIfExists(link);
        Files.createSymbolicLink(link, target);
    }
}
