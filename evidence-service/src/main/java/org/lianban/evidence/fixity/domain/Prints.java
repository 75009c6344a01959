package org.lianban.evidence.fixity.domain;

/** Length and both digests of bytes. */
public record Prints(long length, String sha256, String sm3) {}
