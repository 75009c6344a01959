package org.lianban.casework.letter;

import org.jspecify.annotations.Nullable;
import org.lianban.casework.letter.domain.IssuedLetter;
import org.lianban.casework.letter.domain.LetterCode;
import org.lianban.casework.letter.domain.LetterContent;

/**
 * An issued letter as it was kept.
 *
 * @param voided none while it is valid
 */
record StoredLetter(
        LetterContent content,
        String digest,
        String state,
        @Nullable VoidLetter voided,
        PaperState paper,
        LetterCode code) {
    StoredLetter {
        // What is shown is what was digested, or nothing at all.
        if (!content.digest().equals(digest)) {
            throw new IllegalStateException("a stored letter does not match its digest");
        }
    }

    /** As other rooms see it. */
    IssuedLetter issued() {
        return new IssuedLetter(content, digest, state.equals("VOID"));
    }
}
