package org.lianban.casework.letterdraft;

import org.jspecify.annotations.Nullable;
import org.lianban.casework.letterdraft.domain.LetterDraft;
import org.lianban.casework.letterdraft.domain.Mark;

/**
 * A draft with the version that {@code If-Match} is about.
 *
 * @param submitted when it was last submitted, if ever
 */
record StoredDraft(LetterDraft draft, @Nullable Mark submitted, long version) {}
