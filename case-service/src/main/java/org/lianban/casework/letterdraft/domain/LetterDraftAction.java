package org.lianban.casework.letterdraft.domain;

import org.jspecify.annotations.Nullable;

/** An act as the caller finds it: open, or closed for a reason. */
public record LetterDraftAction(LetterDraftAct act, @Nullable Closed closed) {}
