package org.lianban.casework.party.domain;

import java.util.regex.Pattern;

/** 统一社会信用代码 (GB 32100-2015). */
public final class Uscc {
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] WEIGHTS = {
        1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28
    };
    // GB 11714: the organisation code inside, characters 9 to 17.
    private static final int[] BODY_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
    private static final Pattern PREFIX = Pattern.compile("^(?:统一社会信用代码|社会信用代码|信用代码|USCC)?[:.]?");

    private Uscc() {}

    public static Identifier check(String written) {
        String tidied = Identifier.tidy(written);
        String code = PREFIX.matcher(tidied).replaceFirst("").replace("-", "");
        if (code.isEmpty()) {
            return Identifier.wrong(code, IdentifierReason.EMPTY);
        }
        if (code.length() != 18) {
            return Identifier.wrong(code, IdentifierReason.LENGTH);
        }
        if (!code.chars().allMatch(character -> ALPHABET.indexOf(character) >= 0)) {
            return Identifier.wrong(code, IdentifierReason.CHARACTER);
        }
        if (checkCharacter(code) != code.charAt(17)) {
            return Identifier.wrong(code, IdentifierReason.CHECK_DIGIT);
        }
        return bodyCheckCharacter(code) == code.charAt(16)
                ? Identifier.valid(code)
                : Identifier.remarked(code, IdentifierReason.BODY_CHECK_DIGIT);
    }

    private static char checkCharacter(String code) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += ALPHABET.indexOf(code.charAt(i)) * WEIGHTS[i];
        }
        return ALPHABET.charAt((31 - sum % 31) % 31);
    }

    private static char bodyCheckCharacter(String code) {
        int sum = 0;
        for (int i = 0; i < BODY_WEIGHTS.length; i++) {
            sum += Character.digit(code.charAt(8 + i), 36) * BODY_WEIGHTS[i];
        }
        int check = (11 - sum % 11) % 11;
        return check == 10 ? 'X' : Character.forDigit(check, 10);
    }
}
