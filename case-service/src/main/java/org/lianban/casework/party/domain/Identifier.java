package org.lianban.casework.party.domain;

import java.text.Normalizer;
import java.util.Locale;

/**
 * What a check found.
 *
 * @param valid the form is right and the check digit fits
 * @param normalised the canonical text; of an unreadable value the tidied one
 */
public record Identifier(boolean valid, String normalised, IdentifierReason reason) {
    static Identifier valid(String normalised) {
        return new Identifier(true, normalised, IdentifierReason.WELL_FORMED);
    }

    /** Right in form, with something an officer should know. */
    static Identifier remarked(String normalised, IdentifierReason remark) {
        return new Identifier(true, normalised, remark);
    }

    static Identifier wrong(String normalised, IdentifierReason reason) {
        return new Identifier(false, normalised, reason);
    }

    /**
     * Full-width characters and compatibility forms become plain ones; spaces go; capitals stay.
     */
    static String tidy(String written) {
        return Normalizer.normalize(written, Normalizer.Form.NFKC)
                .codePoints()
                .filter(character -> !isSpace(character))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .toUpperCase(Locale.ROOT);
    }

    private static boolean isSpace(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.getType(character) == Character.FORMAT;
    }
}
