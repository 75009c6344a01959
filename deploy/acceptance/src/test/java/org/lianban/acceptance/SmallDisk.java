package org.lianban.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.lianban.local.LocalSystem;
import org.lianban.local.Service;

/**
 * A disk of the vault's own that is soon full: a tmpfs mounted upon its folder, in a mount
 * namespace that only evidence-service is in. Outside of it the folder is what it was.
 */
final class SmallDisk {
    // A new disk is a new vault: whoever mounts it sets the mark, or nothing would be laid down.
    private static final String MOUNT =
            """
            mount -t tmpfs -o size="$1" lianban-small "$2" && : > "$2/lianban-vault" || exit 1
            shift 2
            exec "$@"
            """;

    private final LocalSystem system;

    private SmallDisk(LocalSystem system) {
        this.system = system;
    }

    /** Starts evidence-service upon it. */
    static SmallDisk under(LocalSystem system, int mebibytes, String... settings) {
        requireNamespaces(system.vault());
        List<String> command = new ArrayList<>(mounting(mebibytes + "m", system.vault()));
        command.add("env");
        command.addAll(List.of(settings));
        system.start(Service.EVIDENCE_SERVICE, command);
        return new SmallDisk(system);
    }

    /** The objects that lie on it, finished or not. */
    List<Path> objects() {
        try (Stream<Path> files = Files.walk(inside())) {
            return files.filter(Files::isRegularFile).filter(SmallDisk::isObject).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the small disk cannot be read", e);
        }
    }

    /** Copies them to the folder beneath: the disk is gone with the service. */
    void copyBack() throws IOException {
        for (Path object : objects()) {
            Path place = system.vault().resolve(inside().relativize(object).toString());
            Files.createDirectories(place.getParent());
            Files.copy(object, place);
        }
    }

    // As the service itself sees it.
    private Path inside() {
        long service = system.process(Service.EVIDENCE_SERVICE).pid();
        return Path.of("/proc/" + service + "/root" + system.vault());
    }

    private static List<String> mounting(String size, Path folder) {
        return List.of("unshare", "-rm", "sh", "-c", MOUNT, "sh", size, folder.toString());
    }

    /** Root can, or something is wrong; some systems keep ordinary users from it. */
    private static void requireNamespaces(Path folder) {
        List<String> command = new ArrayList<>(mounting("1m", folder));
        command.add("true");
        boolean possible = succeeds(command);
        String reason = "no tmpfs can be mounted in a namespace of one's own: unshare -rm";
        assumeTrue(possible || isRoot(), reason);
        assertThat(possible).as(reason).isTrue();
    }

    private static boolean succeeds(List<String> command) {
        try {
            return new ProcessBuilder(command).inheritIO().start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static boolean isRoot() {
        try {
            return Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isObject(Path file) {
        try {
            return UUID.fromString(file.getFileName().toString()).version() > 0;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
