package org.lianban.casework.letter;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * All that anybody is told of a letter whose code he has.
 *
 * @param code as printed, with its check character
 * @param contentDigest SHA-256 over the canonical content, {@code sha256:…}; absent if unknown
 * @param paperDigest SHA-256 over the PDF; absent if unknown or not made yet
 */
record LetterStanding(
        String code,
        @Schema(enumeration = {"VALID", "VOID", "UNKNOWN"}) String state,
        @Nullable String contentDigest,
        @Nullable String paperDigest) {}
