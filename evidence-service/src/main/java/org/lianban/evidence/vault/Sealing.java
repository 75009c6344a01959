package org.lianban.evidence.vault;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.security.DigestOutputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;

/** Lays a stream down encrypted, with all digests, in pieces: memory does not grow with length. */
final class Sealing {
    private static final int PIECE = 64 * 1024;

    private final Shelf shelf;
    private final DataKeys keys;

    Sealing(Shelf shelf, DataKeys keys) {
        this.shelf = shelf;
        this.keys = keys;
    }

    /**
     * Reads at most so many bytes; one more is an {@link IOException}. Whatever goes wrong, nothing
     * stays of what was begun here.
     */
    Kept seal(ObjectId id, InputStream bytes, long most)
            throws IOException, VaultFullException, GeneralSecurityException, InterruptedException {
        DataKeys.Fresh key = keys.fresh(id);
        Kept kept = null;
        // Outside the block that cleans up: a file that was there already is somebody's evidence.
        try (FileChannel file = create(id)) {
            try {
                kept = write(id, bytes, most, file, key);
                return kept;
            } catch (IOException e) {
                // Asked before the broken file is removed: afterwards there is room again.
                throw fullOr(e);
            } finally {
                if (kept == null) {
                    shelf.remove(id);
                }
            }
        }
    }

    private FileChannel create(ObjectId id) throws IOException, VaultFullException {
        try {
            return shelf.create(id);
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (IOException e) {
            throw fullOr(e);
        }
    }

    private IOException fullOr(IOException failure) throws VaultFullException {
        if (!shelf.hasRoom(1)) {
            throw new VaultFullException("no room left on the way");
        }
        return failure;
    }

    private Kept write(
            ObjectId id, InputStream bytes, long most, FileChannel file, DataKeys.Fresh key)
            throws IOException, GeneralSecurityException, InterruptedException {
        MessageDigest sealedSha256 = MessageDigest.getInstance("SHA-256");
        try (Digesting digesting = new Digesting()) {
            OutputStream sealed =
                    new DigestOutputStream(Channels.newOutputStream(file), sealedSha256);
            try (OutputStream plain =
                    key.cipher().newEncryptingStream(unclosed(sealed), DataKeys.bound(id))) {
                copy(bytes, most, plain, digesting);
            }
            Digests digests = digesting.end();
            shelf.settle(id, file);
            return new Kept(
                    id,
                    digests,
                    file.size(),
                    HexFormat.of().formatHex(sealedSha256.digest()),
                    key.wrapped());
        }
    }

    private static void copy(InputStream bytes, long most, OutputStream plain, Digesting digesting)
            throws IOException, InterruptedException {
        long read = 0;
        byte[] piece = new byte[PIECE];
        for (int length = bytes.readNBytes(piece, 0, PIECE);
                length > 0;
                length = bytes.readNBytes(piece, 0, PIECE)) {
            read += length;
            if (read > most) {
                throw new IOException("more bytes than announced");
            }
            plain.write(piece, 0, length);
            digesting.take(length == PIECE ? piece : Arrays.copyOf(piece, length));
            piece = new byte[PIECE];
        }
    }

    // The file must stay open to be synced after the cipher has written its last segment.
    private static OutputStream unclosed(OutputStream out) {
        return new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                out.write(one);
            }

            @Override
            public void write(byte[] some, int from, int length) throws IOException {
                out.write(some, from, length);
            }
        };
    }
}
