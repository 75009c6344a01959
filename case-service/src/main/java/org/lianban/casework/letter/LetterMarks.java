package org.lianban.casework.letter;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.lianban.casework.letter.domain.LetterCode;
import org.lianban.casework.letter.domain.LetterMark;

/** Makes the marks by which letters are verified: the code in words, and as a QR code. */
@ApplicationScoped
class LetterMarks {
    /** ISO/IEC 18004 wants four light modules around. */
    private static final int QUIET = 4;

    private static final Map<EncodeHintType, Object> HINTS =
            Map.of(EncodeHintType.CHARACTER_SET, "US-ASCII");

    private final String place;

    LetterMarks(LetterConfig config) {
        URI address = config.publicAddress();
        boolean isWeb = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
        boolean isPlain =
                List.of("", "/").contains(address.getRawPath())
                        && address.getRawQuery() == null
                        && address.getRawFragment() == null
                        && address.getRawUserInfo() == null;
        if (!isWeb || address.getHost() == null || !isPlain) {
            throw new IllegalStateException(
                    "casework.letter.public-address is not the address of a web site");
        }
        String base = address.toASCIIString();
        this.place = (base.endsWith("/") ? base : base + "/") + "v/";
    }

    LetterMark of(LetterCode code) {
        String address = address(code);
        ByteMatrix modules = modules(address);
        return new LetterMark(
                code.printed(), place, address, modules.getWidth() + 2 * QUIET, path(modules));
    }

    /** The public page of the letter with that code. */
    String address(LetterCode code) {
        return place + code.whole();
    }

    // Level M bears a stamp or a fold over a seventh of it.
    private static ByteMatrix modules(String address) {
        try {
            return Encoder.encode(address, ErrorCorrectionLevel.M, HINTS).getMatrix();
        } catch (WriterException e) {
            throw new IllegalStateException("the address is too long for a QR code", e);
        }
    }

    /**
     * One rectangle for each run of dark modules in a row: between two, no printer leaves a gap.
     */
    private static String path(ByteMatrix modules) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < modules.getHeight(); y++) {
            int x = 0;
            while (x < modules.getWidth()) {
                int end = x;
                while (end < modules.getWidth() && modules.get(end, y) == 1) {
                    end++;
                }
                if (end > x) {
                    int run = end - x;
                    path.append("M%d %dh%dv1h-%dz".formatted(x + QUIET, y + QUIET, run, run));
                }
                x = Math.max(end, x + 1);
            }
        }
        return path.toString();
    }
}
