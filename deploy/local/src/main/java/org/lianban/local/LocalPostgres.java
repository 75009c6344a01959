package org.lianban.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.lianban.local.Database.Credentials;

/** A real PostgreSQL 18 on 127.0.0.1, from the Maven archive, with its data in a folder. */
public final class LocalPostgres implements AutoCloseable {

    private static final String SUPERUSER = "postgres";
    private static final Duration TOOL_PATIENCE = Duration.ofSeconds(60);
    private static final AtomicInteger DATABASES = new AtomicInteger();

    private final Path folder;
    private final Path log;
    private final int port;
    private final String password;

    private LocalPostgres(Path folder, Path log, int port, String password) {
        this.folder = folder;
        this.log = log;
        this.port = port;
        this.password = password;
    }

    /** Starts on the data in this folder, made when it is new. */
    public static LocalPostgres start(Path folder, int port, String superuserPassword) {
        return start(folder, besides(folder), port, superuserPassword, List.of());
    }

    /** One throw-away server for this JVM, stopped and forgotten with it. */
    public static LocalPostgres shared() {
        return Shared.SERVER;
    }

    /** The server of this folder, running or not. */
    static LocalPostgres at(Path folder, Path log, int port, String superuserPassword) {
        return new LocalPostgres(folder, log, port, superuserPassword);
    }

    /** A new empty database with its owner and app role, named with this prefix. */
    public Database freshDatabase(String prefix) {
        String name = prefix + "_" + DATABASES.incrementAndGet();
        return database(
                name, new Credentials(name + "_owner", name), new Credentials(name + "_app", name));
    }

    /** The database with these two roles, made where it is missing. */
    public Database database(String name, Credentials owner, Credentials app) {
        try (Connection server = connection(SUPERUSER)) {
            ensureRole(server, owner);
            ensureRole(server, app);
            if (!exists(server, "SELECT 1 FROM pg_database WHERE datname = '" + name + "'")) {
                execute(server, "CREATE DATABASE " + name + " OWNER " + owner.role());
            }
        } catch (SQLException refused) {
            throw new LocalException("The database " + name + " cannot be made.", refused);
        }
        try (Connection database = connection(name)) {
            for (String grant : grants(name, owner.role(), app.role())) {
                execute(database, grant);
            }
        } catch (SQLException refused) {
            throw new LocalException("The rights on " + name + " cannot be given.", refused);
        }
        return new Database(name, jdbcUrl(name), owner, app);
    }

    /** Where a database of this server is reached. */
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    public int port() {
        return port;
    }

    /** The server process, as PostgreSQL itself noted it. */
    public long pid() {
        try (var lines = Files.lines(folder.resolve("postmaster.pid"))) {
            return Long.parseLong(lines.findFirst().orElse("").trim());
        } catch (IOException notRunning) {
            throw new LocalException("PostgreSQL does not run in " + folder + ".", notRunning);
        }
    }

    /** Ends the server; its data stays. */
    public void stop() {
        stop("fast");
    }

    @Override
    public void close() {
        stop();
    }

    /** Starts this server, whose data folder is made when it is new. */
    void start() {
        start(folder, log, port, password, List.of());
    }

    boolean answers() {
        try (Connection server = connection(SUPERUSER)) {
            return server.isValid(2);
        } catch (SQLException notYet) {
            return false;
        }
    }

    private static LocalPostgres start(
            Path folder, Path log, int port, String password, List<String> settings) {
        var server = new LocalPostgres(folder, log, port, password);
        if (!Files.exists(folder.resolve("PG_VERSION"))) {
            server.initialise();
        }
        var options = new StringBuilder("-h 127.0.0.1 -p " + port);
        // No socket file: two servers must be able to run beside each other.
        options.append(" -c unix_socket_directories='' -c shared_buffers=64MB");
        // deploy/bench measures from commit to commit by the server's own clock.
        options.append(" -c track_commit_timestamp=on");
        settings.forEach(setting -> options.append(" -c ").append(setting));
        server.tool("pg_ctl")
                .with("start", "-w", "-D", folder.toString(), "-o", options.toString())
                .with("-l", log.toString())
                .run();
        return server;
    }

    private void initialise() {
        Path passwordFile = folder.resolveSibling(folder.getFileName() + ".password");
        Folders.make(folder);
        Folders.writePrivately(passwordFile, password);
        try {
            tool("initdb")
                    .with("-D", folder.toString(), "-U", SUPERUSER, "-E", "UTF8")
                    .with("--locale=C.UTF-8", "--auth=scram-sha-256", "--no-instructions")
                    .with("--pwfile=" + passwordFile)
                    .run();
        } finally {
            Folders.forget(passwordFile);
        }
    }

    private void stop(String mode) {
        tool("pg_ctl").with("stop", "-w", "-m", mode, "-D", folder.toString()).run();
    }

    private static void ensureRole(Connection server, Credentials role) throws SQLException {
        String verb =
                exists(server, "SELECT 1 FROM pg_roles WHERE rolname = '" + role.role() + "'")
                        ? "ALTER"
                        : "CREATE";
        execute(
                server,
                "%s ROLE %s LOGIN PASSWORD '%s'".formatted(verb, role.role(), role.password()));
    }

    private static List<String> grants(String database, String owner, String app) {
        String byDefault = "ALTER DEFAULT PRIVILEGES FOR ROLE " + owner + " IN SCHEMA public ";
        return List.of(
                "REVOKE ALL ON DATABASE " + database + " FROM PUBLIC",
                "GRANT CONNECT, TEMPORARY ON DATABASE " + database + " TO " + app,
                "ALTER SCHEMA public OWNER TO " + owner,
                "REVOKE CREATE ON SCHEMA public FROM PUBLIC",
                "GRANT USAGE ON SCHEMA public TO " + app,
                byDefault + "GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO " + app,
                byDefault + "GRANT USAGE, SELECT ON SEQUENCES TO " + app);
    }

    private Connection connection(String database) throws SQLException {
        String name = database.equals(SUPERUSER) ? "postgres" : database;
        return DriverManager.getConnection(jdbcUrl(name), SUPERUSER, password);
    }

    private static boolean exists(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Path besides(Path folder) {
        return folder.resolveSibling(folder.getFileName() + ".log");
    }

    private Tool tool(String name) {
        var command = new ArrayList<String>();
        if (Program.isRoot()) {
            // PostgreSQL refuses to run as root; in a user namespace of its own it is nobody.
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(Parts.postgres().resolve("bin").resolve(name).toString());
        return new Tool(command, log);
    }

    private record Tool(List<String> command, Path log) {

        Tool with(String... arguments) {
            command.addAll(List.of(arguments));
            return this;
        }

        void run() {
            Program.run(command, Map.of("LC_ALL", "C.UTF-8"), log, TOOL_PATIENCE);
        }
    }

    private static final class Shared {

        static final LocalPostgres SERVER = startShared();

        private Shared() {}

        private static LocalPostgres startShared() {
            Path home = Folders.throwAway("postgres");
            // Its data is worth nothing after a crash: no syncing.
            LocalPostgres server =
                    start(
                            home.resolve("data"),
                            home.resolve("postgres.log"),
                            Loopback.freePort(),
                            "lianban",
                            List.of("fsync=off", "synchronous_commit=off", "max_connections=200"));
            // QUIT: an immediate shutdown, whatever is still connected.
            Program.endWithUs(server.pid(), "QUIT", home);
            Runtime.getRuntime()
                    .addShutdownHook(
                            new Thread(
                                    () -> {
                                        server.stop("immediate");
                                        Folders.forget(home);
                                    }));
            return server;
        }
    }
}
