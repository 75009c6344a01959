package org.lianban.evidence.vault;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Objects as files: {@code ab/cd/<id>}, created once, synced, then read-only. */
@ApplicationScoped
class Shelf {
    private static final Set<StandardOpenOption> NEW =
            Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);

    private final Path folder;
    private final long reserve;

    Shelf(VaultConfig config) {
        this.folder = config.folder();
        this.reserve = config.reserve().asLongValue();
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("the vault's folder cannot be made: " + folder, e);
        }
    }

    /** Whether so many bytes can be laid here without touching the reserve. */
    boolean hasRoom(long bytes) {
        try {
            return Files.getFileStore(folder).getUsableSpace() - reserve >= bytes;
        } catch (IOException e) {
            throw new UncheckedIOException("the vault's free space cannot be read", e);
        }
    }

    FileChannel create(ObjectId id) throws IOException {
        Path file = place(id);
        Files.createDirectories(file.getParent());
        return FileChannel.open(
                file,
                NEW,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }

    /** Makes what was written survive a power cut: the bytes, then their name. */
    void settle(ObjectId id, FileChannel written) throws IOException {
        written.force(true);
        Path file = place(id);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r-----"));
        for (Path parent : parents(file)) {
            try (FileChannel names = FileChannel.open(parent, StandardOpenOption.READ)) {
                names.force(true);
            }
        }
    }

    SeekableByteChannel open(ObjectId id) throws IOException {
        return FileChannel.open(place(id), StandardOpenOption.READ);
    }

    void remove(ObjectId id) {
        try {
            Files.deleteIfExists(place(id));
        } catch (IOException e) {
            throw new UncheckedIOException("an object could not be removed: " + id, e);
        }
    }

    /** Objects last written before this moment. */
    List<ObjectId> before(Instant moment) {
        List<ObjectId> old = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder, 3)) {
            files.forEach(file -> idOf(file, moment).ifPresent(old::add));
        } catch (IOException e) {
            throw new UncheckedIOException("the vault's folder cannot be read", e);
        }
        return old;
    }

    private static Optional<ObjectId> idOf(Path file, Instant moment) {
        try {
            return Files.isRegularFile(file)
                            && Files.getLastModifiedTime(file).toInstant().isBefore(moment)
                    ? Optional.of(new ObjectId(UUID.fromString(file.getFileName().toString())))
                    : Optional.empty();
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("the vault's folder cannot be read", e);
        } catch (IllegalArgumentException e) {
            // not ours
            return Optional.empty();
        }
    }

    private List<Path> parents(Path file) {
        return Stream.<Path>iterate(file.getParent(), Path::getParent)
                .takeWhile(parent -> parent.startsWith(folder))
                .toList();
    }

    private Path place(ObjectId id) {
        // The last digits: a UUIDv7 begins with the time, and all of a month would share a folder.
        String name = id.toString();
        int end = name.length();
        return folder.resolve(name.substring(end - 2))
                .resolve(name.substring(end - 4, end - 2))
                .resolve(name);
    }
}
