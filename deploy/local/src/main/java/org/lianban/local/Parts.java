package org.lianban.local;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;
import org.tukaani.xz.XZInputStream;

/**
 * The archives that {@code deploy/local/parts} has fetched through Maven, unpacked on first use.
 *
 * <p>Found from any module's tests: by the system property {@code lianban.root}, else upwards from
 * the working folder, else upwards from where this class lies.
 */
final class Parts {

    private static final Path TARGET = Path.of("deploy", "local", "parts", "target");
    private static final String LINUX_POSTGRES = "postgres-linux-x86_64.txz";
    private static final int OWNER_EXECUTE = 0100;

    private Parts() {}

    /** The root of the source tree. */
    static Path root() {
        String told = System.getProperty("lianban.root");
        if (told != null) {
            return Path.of(told).toAbsolutePath().normalize();
        }
        Path root = upwards(Path.of("").toAbsolutePath());
        if (root == null) {
            root = upwards(whereThisClassLies());
        }
        if (root == null) {
            throw new LocalException(
                    "The root of the Lianban tree is not above the working folder; set the system"
                            + " property lianban.root.");
        }
        return root;
    }

    static Path kafkaLibraries() {
        Path libraries = root().resolve(TARGET).resolve("kafka/lib");
        if (!Files.isDirectory(libraries)) {
            throw missing("Kafka");
        }
        return libraries;
    }

    /**
     * The unpacked PostgreSQL, with {@code bin/initdb}, {@code bin/pg_ctl}, {@code bin/postgres}.
     */
    static Path postgres() {
        Path archive = archive("postgresql-", ".jar");
        return unpackedOnce(
                archive,
                root().resolve(TARGET),
                folder -> {
                    try (var jar = new ZipFile(archive.toFile())) {
                        ZipEntry entry = jar.getEntry(LINUX_POSTGRES);
                        if (entry == null || !System.getProperty("os.arch").equals("amd64")) {
                            throw new LocalException("PostgreSQL here runs on Linux x86-64 only.");
                        }
                        untar(new XZInputStream(jar.getInputStream(entry)), folder);
                    }
                });
    }

    /** The unpacked Keycloak, not yet built. */
    static Path keycloak() {
        Path archive = archive("keycloak-", ".zip");
        return unpackedOnce(archive, root().resolve(TARGET), folder -> unzip(archive, folder))
                .resolve(stem(archive));
    }

    /** The mail server, which is one jar. */
    static Path mailServer() {
        return archive("greenmail-standalone-", ".jar");
    }

    private static Path archive(String prefix, String suffix) {
        Path archives = root().resolve(TARGET).resolve("archives");
        try (Stream<Path> files = Files.list(archives)) {
            return files.filter(
                            file ->
                                    file.getFileName().toString().startsWith(prefix)
                                            && file.getFileName().toString().endsWith(suffix))
                    .max(Path::compareTo)
                    .orElseThrow(() -> missing(prefix + "*" + suffix));
        } catch (IOException none) {
            throw missing(prefix + "*" + suffix);
        }
    }

    private static LocalException missing(String part) {
        return new LocalException(
                part + " is not fetched yet: run mvn -q -DskipTests -pl deploy/local -am package.");
    }

    private static String stem(Path archive) {
        String name = archive.getFileName().toString();
        return name.substring(0, name.lastIndexOf('.'));
    }

    interface Work {
        void run() throws IOException;
    }

    private interface Unpacking {
        void into(Path folder) throws IOException;
    }

    /** Several test runs may want the same at once: one does it, under a lock; the others wait. */
    static synchronized void once(Path lockFile, BooleanSupplier done, Work work) {
        try (var channel =
                        FileChannel.open(
                                lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var _ = channel.lock()) {
            if (!done.getAsBoolean()) {
                work.run();
            }
        } catch (IOException broken) {
            throw new LocalException("The work behind " + lockFile + " failed.", broken);
        }
    }

    private static Path unpackedOnce(Path archive, Path home, Unpacking unpacking) {
        Path folder = home.resolve(stem(archive));
        Path beside = home.resolve(stem(archive) + ".part");
        once(
                home.resolve(stem(archive) + ".lock"),
                () -> Files.isDirectory(folder),
                () -> {
                    Folders.forget(beside);
                    Folders.make(beside);
                    unpacking.into(beside);
                    Files.move(beside, folder, StandardCopyOption.ATOMIC_MOVE);
                });
        return folder;
    }

    private static void untar(InputStream stream, Path folder) throws IOException {
        try (var tar = new TarArchiveInputStream(new BufferedInputStream(stream))) {
            for (TarArchiveEntry entry = tar.getNextEntry();
                    entry != null;
                    entry = tar.getNextEntry()) {
                Path target = inside(folder, entry.getName());
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else if (entry.isSymbolicLink()) {
                    Files.createDirectories(target.getParent());
                    Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
                } else {
                    Files.createDirectories(target.getParent());
                    Files.copy(tar, target);
                    if ((entry.getMode() & OWNER_EXECUTE) != 0) {
                        makeExecutable(target);
                    }
                }
            }
        }
    }

    private static void unzip(Path archive, Path folder) throws IOException {
        try (var zip = new ZipFile(archive.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                Path target = inside(folder, entry.getName());
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.getParent());
                    try (InputStream content = zip.getInputStream(entry)) {
                        Files.copy(content, target);
                    }
                    if (entry.getName().endsWith(".sh")) {
                        makeExecutable(target);
                    }
                }
            }
        }
    }

    private static Path inside(Path folder, String name) throws IOException {
        Path target = folder.resolve(name).normalize();
        if (!target.startsWith(folder)) {
            throw new IOException("an entry leads out of the archive: " + name);
        }
        return target;
    }

    private static void makeExecutable(Path file) throws IOException {
        Set<PosixFilePermission> permissions = EnumSet.copyOf(Files.getPosixFilePermissions(file));
        permissions.add(PosixFilePermission.OWNER_EXECUTE);
        permissions.add(PosixFilePermission.GROUP_EXECUTE);
        permissions.add(PosixFilePermission.OTHERS_EXECUTE);
        Files.setPosixFilePermissions(file, permissions);
    }

    private static @Nullable Path upwards(Path from) {
        for (Path folder = from; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("deploy/local/parts/pom.xml"))) {
                return folder;
            }
        }
        return null;
    }

    private static Path whereThisClassLies() {
        try {
            return Path.of(Parts.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException strange) {
            throw new IllegalStateException(strange);
        }
    }
}
