package org.lianban.evidence.casefolder.domain;

import org.jspecify.annotations.Nullable;

/**
 * That an item is secret (限制内容), as somebody finds it who sees its matter.
 *
 * @param ground TRADE_SECRET, PERSONAL_PRIVACY or OTHER_STATUTORY
 * @param words which law, if it is another one
 * @param withheld he learns that it is there, and nothing that it says
 */
public record SecretItem(String ground, @Nullable String words, boolean withheld) {}
