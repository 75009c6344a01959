package org.lianban.casework.letterdraft.domain;

/**
 * The signer sent a draft back.
 *
 * @param reason what is to be mended
 */
public record Returned(Mark mark, String reason) {}
