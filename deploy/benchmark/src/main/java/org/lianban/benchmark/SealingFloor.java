package org.lianban.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.digests.SM3Digest;

/**
 * What no upload can beat by much: the same bytes read from a file, hashed with SHA-256 and SM3 and
 * encrypted with AES-256-GCM in segments of 64 KiB, by one thread.
 */
final class SealingFloor {
    private static final int SEGMENT = 64 * 1024;
    private static final int TAG_BITS = 128;
    private static final int NONCE = 12;
    private static final double NANOSECONDS_PER_SECOND = 1e9;

    private final SecretKeySpec key = new SecretKeySpec(new byte[32], "AES");

    /** Seconds for the whole file. */
    double seconds(Path file) {
        long begin = System.nanoTime();
        try (InputStream bytes = Files.newInputStream(file)) {
            seal(bytes);
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("the floor cannot be measured", e);
        }
        return (System.nanoTime() - begin) / NANOSECONDS_PER_SECOND;
    }

    private void seal(InputStream bytes) throws IOException, GeneralSecurityException {
        MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
        SM3Digest sm3 = new SM3Digest();
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        byte[] piece = new byte[SEGMENT];
        byte[] sealed = new byte[SEGMENT + TAG_BITS / Byte.SIZE];
        long segment = 0;
        for (int length = bytes.readNBytes(piece, 0, SEGMENT);
                length > 0;
                length = bytes.readNBytes(piece, 0, SEGMENT)) {
            sha256.update(piece, 0, length);
            sm3.update(piece, 0, length);
            cipher.init(Cipher.ENCRYPT_MODE, key, nonce(segment++));
            cipher.doFinal(piece, 0, length, sealed);
        }
        byte[] end = new byte[sm3.getDigestSize()];
        sm3.doFinal(end, 0);
        // Used, so that nothing of it is left out by a compiler.
        if (Arrays.equals(sha256.digest(), end)) {
            throw new IllegalStateException("two algorithms cannot agree");
        }
    }

    // Each segment under a nonce of its own, as a stream cipher would.
    private static GCMParameterSpec nonce(long segment) {
        return new GCMParameterSpec(
                TAG_BITS, ByteBuffer.allocate(NONCE).putLong(Integer.BYTES, segment).array());
    }
}
