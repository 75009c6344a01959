package org.lianban.evidence.vault;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** Goes through all files of the shelf; what is removed meanwhile is passed over. */
final class ShelfWalk extends SimpleFileVisitor<Path> {
    private static final int AT_ONCE = 1000;

    private final Instant moment;
    private final Consumer<List<ObjectId>> take;
    private final List<ObjectId> old = new ArrayList<>();

    ShelfWalk(Instant moment, Consumer<List<ObjectId>> take) {
        this.moment = moment;
        this.take = take;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (attributes.isRegularFile()
                && attributes.lastModifiedTime().toInstant().isBefore(moment)) {
            add(file.getFileName().toString());
        }
        if (old.size() >= AT_ONCE) {
            end();
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
        if (failure instanceof NoSuchFileException) {
            return FileVisitResult.CONTINUE;
        }
        throw failure;
    }

    /** Hands over what is left. */
    void end() {
        if (!old.isEmpty()) {
            take.accept(List.copyOf(old));
            old.clear();
        }
    }

    private void add(String name) {
        try {
            old.add(new ObjectId(UUID.fromString(name)));
        } catch (IllegalArgumentException e) {
            // not ours
        }
    }
}
