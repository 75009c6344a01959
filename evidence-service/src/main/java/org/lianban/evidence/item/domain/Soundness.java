package org.lianban.evidence.item.domain;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/** What was last found of an item's bytes, and when. */
public record Soundness(DigestState state, @Nullable Instant checkedAt) {}
