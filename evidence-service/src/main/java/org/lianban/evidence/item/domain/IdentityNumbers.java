package org.lianban.evidence.item.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds citizens' identity numbers (GB 11643: 18 characters, a day of birth, a check digit by ISO
 * 7064 MOD 11-2), also with full-width digits or with single spaces and dashes between them.
 */
public final class IdentityNumbers {
    private static final Pattern CANDIDATE =
            Pattern.compile("(?<!\\d[ -]?)[1-9](?:[ -]?\\d){16}[ -]?[\\dXx](?![ -]?\\d)");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";

    private IdentityNumbers() {}

    public static boolean isIn(@Nullable String text) {
        return text != null
                && CANDIDATE
                        .matcher(PlainText.of(text).plain())
                        .results()
                        .anyMatch(IdentityNumbers::isValid);
    }

    /** The same text with what tells the person apart made unreadable, and nothing else changed. */
    public static String masked(String text) {
        PlainText read = PlainText.of(text);
        StringBuilder masked = new StringBuilder();
        int done = 0;
        for (MatchResult found : CANDIDATE.matcher(read.plain()).results().toList()) {
            if (isValid(found)) {
                masked.append(text, done, read.begin(found.start())).append(masked(found));
                done = read.end(found.end());
            }
        }
        return masked.append(text, done, text.length()).toString();
    }

    private static String masked(MatchResult found) {
        // The region may stay; an asterisk of full width, since file systems forbid the other.
        return digits(found).substring(0, 6) + "＊".repeat(12);
    }

    private static boolean isValid(MatchResult found) {
        String number = digits(found);
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (number.charAt(i) - '0');
        }
        return number.charAt(17) == CHECKS.charAt(sum % 11) && hasBirthday(number);
    }

    private static boolean hasBirthday(String number) {
        try {
            LocalDate born =
                    LocalDate.of(
                            Integer.parseInt(number.substring(6, 10)),
                            Integer.parseInt(number.substring(10, 12)),
                            Integer.parseInt(number.substring(12, 14)));
            return born.getYear() >= 1800 && born.getYear() < 2200;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static String digits(MatchResult found) {
        return found.group().replaceAll("[ -]", "").replace('x', 'X');
    }
}
