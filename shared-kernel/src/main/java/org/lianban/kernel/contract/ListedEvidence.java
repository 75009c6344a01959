package org.lianban.kernel.contract;

import org.jspecify.annotations.Nullable;

/**
 * A line of a transfer's evidence list (证据材料移送清单).
 *
 * @param number of the item in the matter
 * @param sha256 of the plain bytes when the list was signed, 64 lower-case hexadecimal digits;
 *     absent where the item has no bytes
 * @param sm3 of the plain bytes, likewise (GB/T 32905)
 */
public record ListedEvidence(
        EvidenceId evidenceId, int number, @Nullable String sha256, @Nullable String sm3) {}
