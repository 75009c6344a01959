package org.lianban.casework.letter;

import org.jspecify.annotations.Nullable;

/**
 * Whether a file is the paper that was made for a letter, byte for byte. The file is kept nowhere.
 *
 * @param sentDigest SHA-256 over the file that was sent, {@code sha256:…}
 */
record LetterComparison(LetterStanding letter, String sentDigest, Result result) {

    enum Result {
        /** Exactly the bytes of the paper. */
        SAME,
        /** Altered, a scan or saved anew: one byte is enough. */
        DIFFERENT,
        /** The letter's paper is being made: there is nothing to compare with. */
        NOT_MADE,
        /** No letter has that code. */
        UNKNOWN
    }

    static LetterComparison of(LetterStanding letter, String sent) {
        return new LetterComparison(letter, sent, result(letter, letter.paperDigest(), sent));
    }

    private static Result result(LetterStanding letter, @Nullable String made, String sent) {
        if (letter.contentDigest() == null) {
            return Result.UNKNOWN;
        }
        if (made == null) {
            return Result.NOT_MADE;
        }
        return made.equals(sent) ? Result.SAME : Result.DIFFERENT;
    }
}
