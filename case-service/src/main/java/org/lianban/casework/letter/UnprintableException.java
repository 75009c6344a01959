package org.lianban.casework.letter;

/** A letter holds characters that are in none of the fonts; it is not printed with gaps. */
final class UnprintableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnprintableException(String characters) {
        super("no font prints " + named(characters));
    }

    private static String named(String characters) {
        return characters
                .codePoints()
                .mapToObj(UnprintableException::codePoint)
                .toList()
                .toString();
    }

    /** {@code U+20BB7} */
    static String codePoint(int character) {
        return String.format("U+%04X", character);
    }
}
