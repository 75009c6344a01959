package org.lianban.casework.letter;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** A letter's PDF with the SHA-256 over its bytes. */
final class Paper {
    private final byte[] bytes;
    private final String digest;

    private Paper(byte[] bytes, String digest) {
        this.bytes = bytes;
        this.digest = digest;
    }

    static Paper made(byte[] bytes) {
        return new Paper(bytes.clone(), digestOf(bytes));
    }

    /** One that was kept: what is served is what was made, or nothing at all. */
    static Paper kept(byte[] bytes, String digest) {
        if (!digestOf(bytes).equals(digest)) {
            throw new IllegalStateException("a stored paper does not match its digest");
        }
        return new Paper(bytes, digest);
    }

    /** As a document, over the bytes that are here already. */
    PDDocument open() throws IOException {
        return Loader.loadPDF(bytes);
    }

    byte[] bytes() {
        return bytes.clone();
    }

    /** With the algorithm's name, {@code sha256:…}. */
    String digest() {
        return digest;
    }

    private static String digestOf(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return "sha256:" + HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
