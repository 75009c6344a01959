package org.lianban.kernel.contract;

import org.jspecify.annotations.Nullable;

/**
 * A scan of the letter on paper was kept: the sealed original, or the signed receipt. It is tied to
 * the letter by both digests.
 *
 * @param kind of the letter
 * @param office that issued it
 * @param of {@code ORIGINAL} or {@code RECEIPT}
 * @param letterDigest of the letter's canonical content, {@code sha256:…}
 * @param sha256 of the scan's bytes, 64 lower-case hexadecimal digits
 * @param sm3 of the scan's bytes, likewise (GB/T 32905)
 * @param size in bytes
 */
public record LetterScanned(
        MatterId matterId,
        LetterId letterId,
        String kind,
        @Nullable String number,
        OfficeId office,
        String of,
        String letterDigest,
        String sha256,
        String sm3,
        long size)
        implements CaseworkEvent {}
