package org.lianban.casework.letter;

import org.lianban.casework.letter.domain.LetterCode;
import org.lianban.casework.letter.domain.LetterContent;

/** An issued letter as it was kept. */
record StoredLetter(
        LetterContent content, String digest, String state, PaperState paper, LetterCode code) {
    StoredLetter {
        // What is shown is what was digested, or nothing at all.
        if (!content.digest().equals(digest)) {
            throw new IllegalStateException("a stored letter does not match its digest");
        }
    }
}
