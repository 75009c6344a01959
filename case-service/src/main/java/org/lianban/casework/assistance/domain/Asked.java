package org.lianban.casework.assistance.domain;

/**
 * One thing that is asked for.
 *
 * @param text what exactly, of whom, where
 */
public record Asked(AskedKind kind, String text) {}
