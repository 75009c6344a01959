package org.lianban.casework.deadline.domain;

/**
 * What the last extension of a limit rests on.
 *
 * @param rule row of the deadline register, {@code DL-02}
 * @param basis its articles, as they stood then
 */
public record Extension(String rule, String basis) {}
