package org.lianban.evidence.vault;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.bouncycastle.crypto.digests.SM3Digest;

/**
 * Both digests of a stream. SM3 is nine times slower than SHA-256 and would hold up everything
 * behind it: it runs on a thread of its own, a few pieces behind.
 */
final class Digesting implements AutoCloseable {
    private static final int PIECES_BEHIND = 16;
    private static final byte[] END = new byte[0];

    private final MessageDigest sha256 = sha256();
    private final SM3Digest sm3 = new SM3Digest();
    private final BlockingQueue<byte[]> pieces = new ArrayBlockingQueue<>(PIECES_BEHIND);
    private final Thread beside = Thread.ofPlatform().daemon().name("sm3").start(this::run);
    private long length;

    /** Takes a piece; the caller must not write to it any more. */
    void take(byte[] piece) throws InterruptedException {
        if (piece.length > 0) {
            pieces.put(piece);
            sha256.update(piece);
            length += piece.length;
        }
    }

    /** Ends the stream. */
    Digests end() throws InterruptedException {
        pieces.put(END);
        beside.join();
        byte[] sm3Value = new byte[sm3.getDigestSize()];
        sm3.doFinal(sm3Value, 0);
        HexFormat hex = HexFormat.of();
        return new Digests(length, hex.formatHex(sha256.digest()), hex.formatHex(sm3Value));
    }

    /** Gives up; after {@link #end} it does nothing. */
    @Override
    public void close() {
        beside.interrupt();
    }

    private void run() {
        try {
            byte[] piece = pieces.take();
            while (piece.length > 0) {
                sm3.update(piece, 0, piece.length);
                piece = pieces.take();
            }
        } catch (InterruptedException e) {
            // given up: nobody asks for the value
            Thread.currentThread().interrupt();
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
