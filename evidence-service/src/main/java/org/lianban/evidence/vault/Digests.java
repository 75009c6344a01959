package org.lianban.evidence.vault;

/**
 * Length in bytes and both digests, in lower-case hexadecimal.
 *
 * @param sha256 FIPS 180-4
 * @param sm3 GB/T 32905-2016
 */
public record Digests(long length, String sha256, String sm3) {}
