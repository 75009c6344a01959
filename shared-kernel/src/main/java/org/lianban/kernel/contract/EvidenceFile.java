package org.lianban.kernel.contract;

/**
 * The bytes of an item as they were taken in; where they lie is the keeper's own affair.
 *
 * @param mediaType what the bytes are found to be, whatever was claimed
 * @param length in bytes
 * @param sha256 of the plain bytes, 64 lower-case hexadecimal digits
 * @param sm3 of the plain bytes, likewise (GB/T 32905)
 */
public record EvidenceFile(String name, String mediaType, long length, String sha256, String sm3) {}
