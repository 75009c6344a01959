package org.lianban.evidence.item.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What was last found of an item's bytes, and when. */
public record Soundness(DigestState state, @Nullable Instant checkedAt) {}
