package org.lianban.evidence.vault;

import java.util.Base64;

/**
 * An object's data key as it is kept.
 *
 * @param masterKey version of the master key that wraps it
 * @param wrapped in Base64
 */
public record WrappedKey(int masterKey, String wrapped) {
    static WrappedKey of(int masterKey, byte[] wrapped) {
        return new WrappedKey(masterKey, Base64.getEncoder().encodeToString(wrapped));
    }

    byte[] bytes() {
        return Base64.getDecoder().decode(wrapped);
    }
}
