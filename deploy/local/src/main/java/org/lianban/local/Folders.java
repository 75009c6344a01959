package org.lianban.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;

/** Folders that are made and forgotten here. */
final class Folders {

    private Folders() {}

    static Path make(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException refused) {
            throw new LocalException("The folder " + folder + " cannot be made.", refused);
        }
    }

    static Path throwAway(String prefix) {
        try {
            return Files.createTempDirectory("lianban-" + prefix + "-");
        } catch (IOException refused) {
            throw new LocalException("No temporary folder can be made.", refused);
        }
    }

    static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException refused) {
            throw new LocalException("The file " + file + " cannot be written.", refused);
        }
    }

    /** For the eyes of this user only. */
    static void writePrivately(Path file, String text) {
        try {
            if (!Files.exists(file)) {
                Files.createFile(
                        file,
                        PosixFilePermissions.asFileAttribute(
                                PosixFilePermissions.fromString("rw-------")));
            }
        } catch (IOException refused) {
            throw new LocalException("The file " + file + " cannot be written.", refused);
        }
        write(file, text);
    }

    static void forget(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (var paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException | UncheckedIOException stillInUse) {
            throw new LocalException("The folder " + folder + " cannot be removed.", stillInUse);
        }
    }
}
