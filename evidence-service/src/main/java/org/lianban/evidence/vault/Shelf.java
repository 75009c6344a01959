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
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Objects as files: {@code ab/cd/<id>}, created once, synced, then read-only; and the mark that
 * this is their folder.
 */
@ApplicationScoped
class Shelf {
    private static final Set<StandardOpenOption> NEW =
            Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    private static final String MARK = "lianban-vault";
    private static final int DEPTH = 3;

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

    /** Whether this is the vault's folder, and not the empty place where its disk belongs. */
    boolean isThere() {
        return Files.isRegularFile(folder.resolve(MARK));
    }

    /** Makes it the vault's folder. */
    void mark() {
        try {
            Files.createDirectories(folder);
            Files.write(folder.resolve(MARK), new byte[0]);
        } catch (IOException e) {
            throw new UncheckedIOException("the vault's folder cannot be marked", e);
        }
    }

    /** Whether so many bytes can be laid here without touching the reserve. */
    boolean hasRoom(long bytes) {
        return isThere() && room() >= bytes;
    }

    /** How many bytes can be laid here. */
    long room() {
        try {
            return Math.max(0, Files.getFileStore(folder).getUsableSpace() - reserve);
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
        try {
            return FileChannel.open(place(id), StandardOpenOption.READ);
        } catch (IOException e) {
            if (!isThere()) {
                throw new VaultAwayException();
            }
            throw e;
        }
    }

    boolean holds(ObjectId id) {
        return Files.isRegularFile(place(id));
    }

    /** False if there was nothing to remove. */
    boolean remove(ObjectId id) {
        try {
            return Files.deleteIfExists(place(id));
        } catch (IOException e) {
            throw new UncheckedIOException("an object could not be removed: " + id, e);
        }
    }

    /** Whether nobody has written to it since, or it does not lie here. */
    boolean isQuietSince(ObjectId id, Instant moment) {
        try {
            return Files.getLastModifiedTime(place(id)).toInstant().isBefore(moment);
        } catch (NoSuchFileException e) {
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException("the vault's folder cannot be read", e);
        }
    }

    /** Objects last written before this moment, some at a time: there may be very many. */
    void eachBefore(Instant moment, Consumer<List<ObjectId>> take) {
        ShelfWalk walk = new ShelfWalk(moment, take);
        try {
            Files.walkFileTree(folder, Set.of(), DEPTH, walk);
        } catch (IOException e) {
            throw new UncheckedIOException("the vault's folder cannot be read", e);
        }
        walk.end();
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
