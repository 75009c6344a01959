package org.lianban.evidence.intake.domain;

import org.jspecify.annotations.Nullable;

/**
 * What is announced of a file.
 *
 * @param name one part, no path
 * @param mediaType as the browser believes
 * @param sha256 if the sender has computed it: what arrives must have it
 */
public record FileClaim(String name, long length, String mediaType, @Nullable String sha256) {}
