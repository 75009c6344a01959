package org.lianban.casework.party;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals numbers of people with AES-256-GCM, bound to what they belong to: a row moved elsewhere
 * cannot be opened. A keyed digest under a key of its own says whether two numbers are the same.
 */
@ApplicationScoped
class IdentityCipher {
    private static final String ALGORITHM = "AES/GCM/NoPadding";
    private static final String DIGEST = "HmacSHA256";
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecretKey key;
    private final String keyId;
    private final SecretKey matchKey;
    private final SecureRandom random = new SecureRandom();

    IdentityCipher(PartyConfig config) {
        this.key = key("casework.party.identity-key", config.identityKey(), "AES");
        this.keyId = config.identityKeyId();
        this.matchKey = key("casework.party.match-key", config.matchKey(), DIGEST);
    }

    /**
     * @param owner what the sealed text belongs to, never to be opened for anything else
     */
    Sealed seal(String owner, String plain) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] text = plain.getBytes(StandardCharsets.UTF_8);
        return new Sealed(keyId, nonce, run(Cipher.ENCRYPT_MODE, owner, nonce, text));
    }

    String open(String owner, Sealed sealed) {
        if (!sealed.keyId().equals(keyId)) {
            throw new IllegalStateException("the key that sealed this is not configured");
        }
        return new String(
                run(Cipher.DECRYPT_MODE, owner, sealed.nonce(), sealed.text()),
                StandardCharsets.UTF_8);
    }

    /** The same for the same number; without the key nobody can find the number by trying. */
    String digest(String number) {
        try {
            Mac mac = Mac.getInstance(DIGEST);
            mac.init(matchKey);
            return HexFormat.of().formatHex(mac.doFinal(number.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has " + DIGEST, e);
        }
    }

    private byte[] run(int mode, String owner, byte[] nonce, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance(ALGORITHM);
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(owner.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the number cannot be sealed or opened", e);
        }
    }

    private static SecretKey key(String setting, String base64, String algorithm) {
        byte[] bytes = Base64.getDecoder().decode(base64);
        if (bytes.length != KEY_BYTES) {
            throw new IllegalStateException(setting + " must hold 32 bytes");
        }
        return new SecretKeySpec(bytes, algorithm);
    }

    /** What is stored; {@code keyId} says by which key. */
    @SuppressWarnings(
            "ArrayRecordComponent") // carried from cipher to table and back, never compared
    record Sealed(String keyId, byte[] nonce, byte[] text) {}
}
