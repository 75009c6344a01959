package org.lianban.casework.delivery;

import com.fasterxml.jackson.annotation.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.function.ObjIntConsumer;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.lianban.casework.delivery.domain.DeliveryRefusal;
import org.lianban.casework.delivery.domain.ScanFormat;
import org.lianban.kernel.counter.CounterRefusal;
import org.lianban.kernel.counter.RefusedException;

/**
 * A scan as it came in, digested on its way to a file that has no name any more: memory bears many
 * at once, and nothing stays behind whatever becomes of the request.
 */
final class SentScan implements AutoCloseable {
    static final int LARGEST = 20 * 1024 * 1024;
    static final int PIECE = 1024 * 1024;

    private static final int READ = 16 * 1024;

    private final FileChannel file;
    private final MessageDigest sha256 = sha256Digest();
    private final SM3Digest sm3 = new SM3Digest();
    private final ScanFormat format;
    private final long size;
    private final String sha256Value;
    private final String sm3Value;

    private SentScan(FileChannel file, InputStream body) throws IOException {
        this.file = file;
        byte[] mark = body.readNBytes(ScanFormat.MARK);
        this.format =
                ScanFormat.of(mark)
                        .orElseThrow(() -> new RefusedException(DeliveryRefusal.SCAN_UNREADABLE));
        take(mark, mark.length);
        this.size = mark.length + rest(body, LARGEST - mark.length);
        byte[] digest = new byte[sm3.getDigestSize()];
        sm3.doFinal(digest, 0);
        this.sm3Value = HexFormat.of().formatHex(digest);
        this.sha256Value = HexFormat.of().formatHex(sha256.digest());
    }

    /** Reads all of a body; what is no scan, or too large, is refused. */
    static SentScan read(InputStream body) throws IOException {
        Path name = Files.createTempFile("scan", null);
        FileChannel file =
                FileChannel.open(name, StandardOpenOption.READ, StandardOpenOption.WRITE);
        Files.delete(name);
        try {
            return new SentScan(file, body);
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    ScanFormat format() {
        return format;
    }

    long size() {
        return size;
    }

    /** Stands for the whole scan where two requests are compared. */
    @JsonValue
    String sha256() {
        return sha256Value;
    }

    String sm3() {
        return sm3Value;
    }

    /** Hands out the pieces with their numbers, from the first on. */
    void pieces(ObjIntConsumer<byte[]> to) {
        try {
            for (int n = 0; (long) n * PIECE < size; n++) {
                long at = (long) n * PIECE;
                ByteBuffer piece = ByteBuffer.allocate((int) Math.min(PIECE, size - at));
                while (piece.hasRemaining() && file.read(piece, at + piece.position()) > 0) {
                    // the file may answer with less than is asked
                }
                to.accept(piece.array(), n);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a scan could not be read back", e);
        }
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException("a scan could not be put away", e);
        }
    }

    private long rest(InputStream body, int most) throws IOException {
        byte[] piece = new byte[READ];
        long taken = 0;
        for (int read = body.read(piece); read >= 0; read = body.read(piece)) {
            taken += read;
            if (taken > most) {
                throw new RefusedException(CounterRefusal.BODY_TOO_LARGE);
            }
            take(piece, read);
        }
        return taken;
    }

    private void take(byte[] piece, int length) throws IOException {
        sha256.update(piece, 0, length);
        sm3.update(piece, 0, length);
        ByteBuffer bytes = ByteBuffer.wrap(Arrays.copyOf(piece, length));
        while (bytes.hasRemaining()) {
            file.write(bytes);
        }
    }

    private static MessageDigest sha256Digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
