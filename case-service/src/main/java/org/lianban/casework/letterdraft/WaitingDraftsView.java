package org.lianban.casework.letterdraft;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Drafts that await the caller's signature, the longest waiting first.
 *
 * @param next where the next page begins; none after the last one
 */
record WaitingDraftsView(List<LetterDraftView> items, @Nullable String next) {}
