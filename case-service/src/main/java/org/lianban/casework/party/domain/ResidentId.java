package org.lianban.casework.party.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * 公民身份号码 of a natural person (GB 11643-1999): 17 digits with the day of birth, and a check
 * character by ISO 7064 MOD 11-2.
 *
 * <p>Only {@link #masked()} is ever shown without a reason; the number itself is sealed. A number
 * that fails its check is kept with flag and reason, as all identifiers are.
 *
 * @param number tidied; whoever holds it may not log it
 * @param valid 18 characters, a possible day of birth, a fitting check character
 */
public record ResidentId(String number, boolean valid, IdentifierReason reason) {
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";
    private static final int LENGTH = 18;
    private static final int OLDEST_YEAR = 1800;
    private static final Pattern PREFIX =
            Pattern.compile("^(?:公民)?(?:居民)?(?:身份证?)?(?:件)?(?:号码|号)?[:.]?");

    /** Reads it as an officer wrote it; {@code today} is the last possible day of birth. */
    public static ResidentId read(String written, LocalDate today) {
        String number =
                PREFIX.matcher(Identifier.tidy(written)).replaceFirst("").replaceAll("[-‐·]", "");
        IdentifierReason reason = reason(number, today);
        return new ResidentId(number, reason == IdentifierReason.WELL_FORMED, reason);
    }

    /** What is shown to everybody: 430***********0015, of a number of another length its end. */
    public String masked() {
        int length = number.length();
        return length == LENGTH
                ? number.substring(0, 3) + "*".repeat(11) + number.substring(14)
                : "*".repeat(Math.max(0, length - 2)) + number.substring(Math.max(0, length - 2));
    }

    /** The answer of the check: never the number. */
    public Identifier asIdentifier() {
        return new Identifier(valid, masked(), reason);
    }

    // A record prints its parts; this one must not, wherever it may be logged.
    @Override
    public String toString() {
        return "ResidentId[protected]";
    }

    private static IdentifierReason reason(String number, LocalDate today) {
        if (number.isEmpty()) {
            return IdentifierReason.EMPTY;
        }
        // Numbers of 15 digits have not been valid since 2013.
        if (number.length() != LENGTH) {
            return IdentifierReason.RESIDENT_LENGTH;
        }
        if (!number.matches("[1-9]\\d{16}[\\dX]")) {
            return IdentifierReason.RESIDENT_CHARACTER;
        }
        if (!isBornBy(number, today)) {
            return IdentifierReason.RESIDENT_DATE;
        }
        return checkCharacter(number) == number.charAt(17)
                ? IdentifierReason.WELL_FORMED
                : IdentifierReason.CHECK_DIGIT;
    }

    private static boolean isBornBy(String number, LocalDate today) {
        try {
            LocalDate born =
                    LocalDate.of(
                            Integer.parseInt(number.substring(6, 10)),
                            Integer.parseInt(number.substring(10, 12)),
                            Integer.parseInt(number.substring(12, 14)));
            return born.getYear() >= OLDEST_YEAR && !born.isAfter(today);
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static char checkCharacter(String number) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (number.charAt(i) - '0');
        }
        return CHECKS.charAt(sum % 11);
    }
}
