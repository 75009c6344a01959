package org.lianban.casework.letter;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.letter.domain.LetterRefusal;
import org.lianban.kernel.counter.CounterRefusal;
import org.lianban.kernel.counter.RefusedException;

/**
 * A file that anybody sends to have it compared. It is read piece by piece and kept nowhere: how
 * many send one at a time, and how slowly, costs no memory.
 */
final class SentPaper {
    static final int LARGEST = 5 * 1024 * 1024;

    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    private SentPaper() {}

    /** SHA-256 over the file, {@code sha256:…}; what is no PDF of a usual size is refused. */
    static String digest(@Nullable InputStream file) {
        try {
            byte[] mark = file == null ? new byte[0] : file.readNBytes(PDF.length);
            if (file == null || mark.length == 0) {
                throw new RefusedException(CounterRefusal.FIELD_MISSING);
            }
            if (!Arrays.equals(PDF, mark)) {
                throw new RefusedException(LetterRefusal.NOT_A_PDF);
            }
            MessageDigest sum = MessageDigest.getInstance("SHA-256");
            sum.update(mark);
            add(file, sum, LARGEST - mark.length);
            return "sha256:" + HexFormat.of().formatHex(sum.digest());
        } catch (IOException e) {
            throw new RefusedException(CounterRefusal.MALFORMED);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static void add(InputStream file, MessageDigest sum, int most) throws IOException {
        byte[] piece = new byte[16 * 1024];
        int left = most;
        for (int read = file.read(piece); read >= 0; read = file.read(piece)) {
            left -= read;
            if (left < 0) {
                throw new RefusedException(CounterRefusal.BODY_TOO_LARGE);
            }
            sum.update(piece, 0, read);
        }
    }
}
