package org.lianban.local;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Codes of an authenticator app: RFC 6238 with the six digits and half minutes of RFC 4226. */
final class OneTimeCode {

    static final int DIGITS = 6;

    /** How long one code is shown. The realm takes it half a minute longer. */
    static final Duration PERIOD = Duration.ofSeconds(30);

    private static final String ALGORITHM = "HmacSHA1";
    private static final int MODULUS = 1_000_000;
    private static final int LOW_NIBBLE = 0xf;

    private OneTimeCode() {}

    /** The code that an app with this secret shows at a moment: six digits. */
    static String of(String secret, Instant moment) {
        long step = moment.getEpochSecond() / PERIOD.toSeconds();
        byte[] digest = digest(secret, ByteBuffer.allocate(Long.BYTES).putLong(step).array());
        // RFC 4226, 5.3: the last four bits say where the 31 bits of the code begin.
        int offset = digest[digest.length - 1] & LOW_NIBBLE;
        int number = ByteBuffer.wrap(digest).getInt(offset) & Integer.MAX_VALUE;
        return "%06d".formatted(number % MODULUS);
    }

    private static byte[] digest(String secret, byte[] step) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return mac.doFinal(step);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(ALGORITHM + " is part of every JDK", impossible);
        }
    }
}
