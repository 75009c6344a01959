package org.lianban.casework.letter.domain;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * The code (验证码) by which anybody who holds a letter asks whether it is valid: 15 random characters
 * of 23, 67 bits, and a check character. No character looks like another, in print or by hand.
 *
 * <p>23 is a prime and every place has its own weight: one wrong character and any two that changed
 * places are told as a mistake of typing, always; of other mistakes, 22 of 23.
 *
 * @param drawn the random characters, without the check character
 */
public record LetterCode(String drawn) {
    private static final String ALPHABET = "23456789ACDEHJKMPQRTVWX";
    private static final int PRIME = ALPHABET.length();
    private static final int DRAWN = 15;
    private static final Pattern WHOLE = Pattern.compile("[" + ALPHABET + "]{" + DRAWN + "}");
    // What people and programs put between groups.
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Pd}_·.]");

    public LetterCode {
        if (!WHOLE.matcher(drawn).matches()) {
            throw new IllegalArgumentException("a code has 15 characters of its alphabet");
        }
    }

    /** A new one; the source must not be foreseeable. */
    public static LetterCode draw(RandomGenerator random) {
        StringBuilder drawn = new StringBuilder(DRAWN);
        for (int place = 0; place < DRAWN; place++) {
            drawn.append(ALPHABET.charAt(random.nextInt(PRIME)));
        }
        return new LetterCode(drawn.toString());
    }

    /**
     * As somebody typed it: small or full-width letters, with whatever stands between the groups.
     * Empty if it was mistyped; whether a letter has it is not known here.
     */
    public static Optional<LetterCode> read(String typed) {
        String plain =
                BETWEEN.matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC)).replaceAll("");
        String whole = plain.toUpperCase(Locale.ROOT);
        if (whole.length() != DRAWN + 1 || !WHOLE.matcher(whole.substring(0, DRAWN)).matches()) {
            return Optional.empty();
        }
        LetterCode code = new LetterCode(whole.substring(0, DRAWN));
        return code.whole().equals(whole) ? Optional.of(code) : Optional.empty();
    }

    /** With the check character, as it stands in an address. */
    public String whole() {
        int sum = 0;
        for (int place = 0; place < DRAWN; place++) {
            sum += (place + 2) * ALPHABET.indexOf(drawn.charAt(place));
        }
        return drawn + ALPHABET.charAt(sum % PRIME);
    }

    /** In groups of four, {@code ABCD-EFGH-JKMN-PQRT}. */
    public String printed() {
        return whole().replaceAll("(.{4})(?!$)", "$1-");
    }
}
