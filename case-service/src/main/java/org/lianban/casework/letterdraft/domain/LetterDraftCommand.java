package org.lianban.casework.letterdraft.domain;

import org.jspecify.annotations.Nullable;
import org.lianban.casework.letter.domain.LetterKind;
import org.lianban.kernel.contract.LetterId;

/** What is asked about a draft. */
public sealed interface LetterDraftCommand {
    record Begin(LetterId id, LetterKind kind, LetterText text) implements LetterDraftCommand {}

    /** The whole text is written anew. */
    record Revise(LetterText text) implements LetterDraftCommand {}

    /** It is laid before whoever signs it. */
    record Submit() implements LetterDraftCommand {}

    /** The signer sends it back. */
    record Return(String reason) implements LetterDraftCommand {}

    record Issue() implements LetterDraftCommand {}

    /** It will not be needed. */
    record Withdraw(@Nullable String reason) implements LetterDraftCommand {}
}
