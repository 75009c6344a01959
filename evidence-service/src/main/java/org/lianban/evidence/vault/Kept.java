package org.lianban.evidence.vault;

/**
 * Bytes that are written and synced but not known yet: {@link Vault#enter} makes them so.
 *
 * @param digests of the bytes as they came
 * @param sealedSha256 of the bytes as they lie: checked without a key
 */
public record Kept(
        ObjectId id, Digests digests, long sealedLength, String sealedSha256, WrappedKey key) {}
