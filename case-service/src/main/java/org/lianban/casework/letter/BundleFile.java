package org.lianban.casework.letter;

import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A bundle as it was bound, in a file that has no name any more: memory does not grow with its
 * length, and nothing stays behind whatever becomes of the request. It is poured out once.
 */
final class BundleFile implements StreamingOutput {
    private final FileChannel file;

    private BundleFile(FileChannel file) {
        this.file = file;
    }

    /** Writes a bundle. */
    interface Writing {
        void to(OutputStream out) throws IOException;
    }

    static BundleFile written(Writing writing) {
        try {
            return kept(writing);
        } catch (IOException e) {
            throw new UncheckedIOException("the letters could not be bound", e);
        }
    }

    private static BundleFile kept(Writing writing) throws IOException {
        Path name = Files.createTempFile("bundle", null);
        FileChannel file =
                FileChannel.open(name, StandardOpenOption.READ, StandardOpenOption.WRITE);
        Files.delete(name);
        try {
            // Not closed: that would close the file.
            OutputStream out = Channels.newOutputStream(file);
            writing.to(out);
            file.position(0);
            return new BundleFile(file);
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    /** How many bytes it has. */
    long size() {
        try {
            return file.size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void write(OutputStream out) throws IOException {
        try (InputStream in = Channels.newInputStream(file)) {
            in.transferTo(out);
        }
    }
}
