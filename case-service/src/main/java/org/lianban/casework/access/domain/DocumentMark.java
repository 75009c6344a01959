package org.lianban.casework.access.domain;

import org.jspecify.annotations.Nullable;

/**
 * That a document is secret, as somebody finds it who sees its matter.
 *
 * @param words which law, if it is another one
 * @param withheld it is not shown to whoever asks: he learns that it is there, and on what ground
 */
public record DocumentMark(SecretGround ground, @Nullable String words, boolean withheld) {}
