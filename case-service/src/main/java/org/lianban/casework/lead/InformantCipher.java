package org.lianban.casework.lead;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.lianban.kernel.contract.MatterId;

/** AES-256-GCM, bound to the matter: a row moved to another matter cannot be opened. */
@ApplicationScoped
class InformantCipher {
    private static final String ALGORITHM = "AES/GCM/NoPadding";
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecretKey key;
    private final String keyId;
    private final SecureRandom random = new SecureRandom();

    InformantCipher(LeadConfig config) {
        byte[] bytes = Base64.getDecoder().decode(config.informantKey());
        if (bytes.length != KEY_BYTES) {
            throw new IllegalStateException("casework.lead.informant-key must hold 32 bytes");
        }
        this.key = new SecretKeySpec(bytes, "AES");
        this.keyId = config.informantKeyId();
    }

    Sealed seal(MatterId matter, byte[] plain) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        return new Sealed(keyId, nonce, run(Cipher.ENCRYPT_MODE, matter, nonce, plain));
    }

    byte[] open(MatterId matter, Sealed sealed) {
        if (!sealed.keyId().equals(keyId)) {
            throw new IllegalStateException("the key that sealed this is not configured");
        }
        return run(Cipher.DECRYPT_MODE, matter, sealed.nonce(), sealed.text());
    }

    private byte[] run(int mode, MatterId matter, byte[] nonce, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance(ALGORITHM);
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(matter.toString().getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the informant cannot be sealed or opened", e);
        }
    }

    /** What is stored; {@code keyId} says by which key. */
    @SuppressWarnings(
            "ArrayRecordComponent") // carried from cipher to table and back, never compared
    record Sealed(String keyId, byte[] nonce, byte[] text) {}
}
