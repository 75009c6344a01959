package org.lianban.evidence.vault;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.streamingaead.AesGcmHkdfStreamingKey;
import com.google.crypto.tink.streamingaead.AesGcmHkdfStreamingParameters;
import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.util.SecretBytes;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * A data key per object, wrapped by the master key. Both are bound to the object's id: a key or a
 * file put in another's place does not open.
 */
@ApplicationScoped
class DataKeys {

    /** A new data key: to encrypt with now, and as it is kept. */
    record Fresh(StreamingAead cipher, WrappedKey wrapped) {}

    private static final int KEY_LENGTH = 32;
    // 64 KiB: larger pieces run uncompiled for the first seconds of a JVM, smaller ones cost room.
    private static final int SEGMENT = 64 * 1024;

    private final NavigableMap<Integer, Aead> masterKeys;

    DataKeys(VaultConfig config) throws GeneralSecurityException {
        this.masterKeys = masterKeys(config.masterKeys());
    }

    Fresh fresh(ObjectId object) throws GeneralSecurityException {
        SecretBytes key = SecretBytes.randomBytes(KEY_LENGTH);
        Map.Entry<Integer, Aead> master = masterKeys.lastEntry();
        byte[] wrapped =
                master.getValue()
                        .encrypt(key.toByteArray(InsecureSecretKeyAccess.get()), bound(object));
        return new Fresh(cipher(key), WrappedKey.of(master.getKey(), wrapped));
    }

    StreamingAead open(ObjectId object, WrappedKey wrapped) throws GeneralSecurityException {
        Aead masterKey = masterKeys.get(wrapped.masterKey());
        if (masterKey == null) {
            // A fault of ours, not of the bytes: nothing is found damaged by it.
            throw new IllegalStateException("master key " + wrapped.masterKey() + " is missing");
        }
        byte[] key = masterKey.decrypt(wrapped.bytes(), bound(object));
        return cipher(SecretBytes.copyFrom(key, InsecureSecretKeyAccess.get()));
    }

    /** What ciphertext and wrapped key are bound to. */
    static byte[] bound(ObjectId object) {
        return ("lianban/vault/1/" + object).getBytes(StandardCharsets.UTF_8);
    }

    @AccessesPartialKey
    private static StreamingAead cipher(SecretBytes key) throws GeneralSecurityException {
        return AesGcmHkdfStreaming.create(
                AesGcmHkdfStreamingKey.create(
                        AesGcmHkdfStreamingParameters.builder()
                                .setKeySizeBytes(KEY_LENGTH)
                                .setDerivedAesGcmKeySizeBytes(KEY_LENGTH)
                                .setHkdfHashType(AesGcmHkdfStreamingParameters.HashType.SHA256)
                                .setCiphertextSegmentSizeBytes(SEGMENT)
                                .build(),
                        key));
    }

    private static NavigableMap<Integer, Aead> masterKeys(Map<Integer, String> texts)
            throws GeneralSecurityException {
        if (texts.isEmpty()) {
            throw new IllegalStateException("vault.master-keys names no key");
        }
        NavigableMap<Integer, Aead> keys = new TreeMap<>();
        for (Map.Entry<Integer, String> text : texts.entrySet()) {
            byte[] key = Base64.getDecoder().decode(text.getValue());
            if (key.length != KEY_LENGTH) {
                throw new IllegalStateException(
                        "vault.master-keys." + text.getKey() + " is no key of 32 bytes");
            }
            keys.put(text.getKey(), new AesGcmJce(key));
        }
        return keys;
    }
}
