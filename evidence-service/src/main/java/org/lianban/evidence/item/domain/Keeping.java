package org.lianban.evidence.item.domain;

import org.jspecify.annotations.Nullable;

/** The thing itself: how much of it, how it is sealed, where it is kept. */
public record Keeping(
        @Nullable Quantity quantity, @Nullable String sealCondition, @Nullable String storage) {}
