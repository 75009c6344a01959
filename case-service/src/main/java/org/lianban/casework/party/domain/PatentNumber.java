package org.lianban.casework.party.domain;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Application numbers of patents, with {@code ZL} before them the numbers of granted ones: {@code
 * YYYY K NNNNNNN.C} since 2003-10-01, {@code YY K NNNNN.C} before.
 */
public final class PatentNumber {
    private static final Pattern PREFIX =
            Pattern.compile("^(?:(?:中国)?(?:发明|实用新型|外观设计)?专利(?:申请)?号?|申请号|PATENTNO\\.?)?[:]?");
    private static final Pattern SHAPE =
            Pattern.compile(
                    "(?<granted>ZL)?(?:CN)?(?<body>(?:19|20)\\d{10}|\\d{8})(?:\\.?(?<check>[0-9X]))?");
    private static final String TYPES = "12389";

    private PatentNumber() {}

    public static Identifier check(String written) {
        String tidied = Identifier.tidy(written);
        String number = PREFIX.matcher(tidied).replaceFirst("").replaceAll("[-‐·]", "");
        if (number.isEmpty()) {
            return Identifier.wrong(number, IdentifierReason.EMPTY);
        }
        Matcher shape = SHAPE.matcher(number);
        if (!shape.matches()) {
            return Identifier.wrong(number, IdentifierReason.UNREADABLE);
        }
        String body = shape.group("body");
        String granted = shape.group("granted") == null ? "" : "ZL";
        String check = shape.group("check");
        if (check == null) {
            return Identifier.wrong(granted + body, IdentifierReason.CHECK_DIGIT_MISSING);
        }
        String canonical = granted + body + "." + check;
        if (TYPES.indexOf(type(body)) < 0) {
            return Identifier.wrong(canonical, IdentifierReason.PATENT_TYPE);
        }
        if (checkCharacter(body) != check.charAt(0)) {
            return Identifier.wrong(canonical, IdentifierReason.CHECK_DIGIT);
        }
        return body.endsWith(body.length() == 12 ? "0000000" : "00000")
                ? Identifier.remarked(canonical, IdentifierReason.SERIAL_NEVER_ALLOCATED)
                : Identifier.valid(canonical);
    }

    /** A number of one kind was entered for a right of another: worth telling, never blocking. */
    static Identifier check(String written, RightType right) {
        Identifier found = check(written);
        return found.valid()
                        && found.reason() == IdentifierReason.WELL_FORMED
                        && !agrees(type(bodyOf(found.normalised())), right)
                ? Identifier.remarked(found.normalised(), IdentifierReason.TYPE_DIFFERS)
                : found;
    }

    private static boolean agrees(char type, RightType right) {
        return switch (type) {
            case '1', '8' -> right == RightType.INVENTION;
            case '2', '9' -> right == RightType.UTILITY_MODEL;
            default -> right == RightType.DESIGN;
        };
    }

    private static String bodyOf(String canonical) {
        String number = canonical.startsWith("ZL") ? canonical.substring(2) : canonical;
        return number.substring(0, number.indexOf('.'));
    }

    private static char type(String body) {
        return body.charAt(body.length() == 12 ? 4 : 2);
    }

    // Weights 2 to 9 from the left, beginning again at 2.
    private static char checkCharacter(String body) {
        int sum = 0;
        for (int i = 0; i < body.length(); i++) {
            sum += Character.digit(body.charAt(i), 10) * (2 + i % 8);
        }
        int check = sum % 11;
        return check == 10 ? 'X' : Character.forDigit(check, 10);
    }
}
