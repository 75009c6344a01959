package org.lianban.evidence.vault;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.NoSuchFileException;
import java.security.GeneralSecurityException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where other rooms lay down bytes and read them again. */
@ApplicationScoped
public class Vault {
    private static final int PIECE = 64 * 1024;

    private final Shelf shelf;
    private final DataKeys keys;
    private final Sealing sealing;
    private final VaultStore store;

    Vault(Shelf shelf, DataKeys keys, VaultStore store) {
        this.shelf = shelf;
        this.keys = keys;
        this.sealing = new Sealing(shelf, keys);
        this.store = store;
    }

    /**
     * Lays the stream's bytes down, to its end; to be called outside a transaction. Whatever goes
     * wrong, nothing stays.
     *
     * @param id of an object that is not there yet; another is an {@link IOException}
     * @param most how many bytes at most; one more is an {@link IOException}
     * @throws VaultFullException if there is no room, before the first byte or on the way; there is
     *     none either while the vault's folder is not there
     * @throws IOException if the stream breaks, or the disk does
     */
    public Kept keep(ObjectId id, InputStream bytes, long most)
            throws IOException, VaultFullException, InterruptedException {
        if (!shelf.hasRoom(most)) {
            throw new VaultFullException("no room for " + most + " bytes");
        }
        store.begin(id);
        try {
            return sealing.seal(id, bytes, most);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("bytes cannot be encrypted", e);
        }
    }

    /** Makes kept bytes known, in the caller's transaction. */
    public void enter(Kept kept) {
        store.enter(kept);
    }

    /** Removes kept bytes that nobody made known. */
    public void discard(Kept kept) {
        if (store.find(kept.id()).isEmpty()) {
            shelf.remove(kept.id());
        }
    }

    /** Lets go of bytes that never became evidence; the sweep removes them. */
    public void forget(ObjectId id) {
        store.forget(id);
    }

    /**
     * The bytes as they came, to be read from any place.
     *
     * @throws VaultAwayException if the vault's folder is not there
     * @throws IOException if they are missing or damaged; also later, while reading
     */
    public SeekableByteChannel open(ObjectId id) throws IOException {
        Kept kept = store.find(id).orElseThrow(() -> new NoSuchFileException(id.toString()));
        SeekableByteChannel sealed = shelf.open(id);
        try {
            return keys.open(id, kept.key())
                    .newSeekableDecryptingChannel(sealed, DataKeys.bound(id));
        } catch (GeneralSecurityException e) {
            sealed.close();
            throw new IOException("the data key does not open", e);
        }
    }

    /** What was noted of the object when it was laid down; empty for one that is not known. */
    public Optional<Digests> recorded(ObjectId id) {
        return store.find(id).map(Kept::digests);
    }

    /** Reads all bytes again and computes both digests anew. */
    public Reread reread(ObjectId id) throws InterruptedException {
        try (InputStream bytes = Channels.newInputStream(open(id));
                Digesting digesting = new Digesting()) {
            for (byte[] piece = bytes.readNBytes(PIECE);
                    piece.length > 0;
                    piece = bytes.readNBytes(PIECE)) {
                digesting.take(piece);
            }
            return new Reread.Legible(digesting.end());
        } catch (VaultAwayException e) {
            return new Reread.Away();
        } catch (NoSuchFileException e) {
            return new Reread.Damaged("missing");
        } catch (ClosedByInterruptException e) {
            // Whoever is told to stop has found nothing.
            throw new InterruptedException("reading " + id);
        } catch (IOException e) {
            return shelf.isThere() ? new Reread.Damaged(reason(e)) : new Reread.Away();
        }
    }

    private static String reason(IOException failure) {
        @Nullable String message = failure.getMessage();
        return message == null ? failure.getClass().getSimpleName() : message;
    }
}
