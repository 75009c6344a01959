package org.lianban.casework.party.domain;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Registration numbers of marks: up to eight digits; international ones begin with G. */
public final class TrademarkNumber {
    private static final Pattern SHAPE =
            Pattern.compile(
                    "^(?:(?:国际)?(?:商标)?(?:注册)?证?号?(?:[:.]|NO\\.?)?)?第?"
                            + "(?<number>G?0*(?<digits>\\d{1,8})(?<letter>[A-Z]?))号?"
                            + "(?:商标)?[,、/(]?(?:第?(?<class>\\d{1,3})类)?[)]?$");

    private static final int LAST_OF_GOODS = 34;
    private static final int LAST_OF_SERVICES = 45;

    private TrademarkNumber() {}

    public static Identifier check(String written) {
        String tidied = Identifier.tidy(written);
        if (tidied.isEmpty()) {
            return Identifier.wrong(tidied, IdentifierReason.EMPTY);
        }
        Matcher shape = SHAPE.matcher(tidied);
        if (!shape.matches() || isZero(shape.group("digits"))) {
            return Identifier.wrong(tidied, IdentifierReason.UNREADABLE);
        }
        String international = shape.group("number").startsWith("G") ? "G" : "";
        String canonical = international + shape.group("digits") + shape.group("letter");
        String trademarkClass = shape.group("class");
        return trademarkClass == null || isClass(Integer.parseInt(trademarkClass))
                ? Identifier.valid(canonical)
                : Identifier.wrong(canonical, IdentifierReason.CLASS_OUT_OF_RANGE);
    }

    /** A mark is known by its number and its class of goods or services. */
    static Identifier check(String written, RightType type, @Nullable Integer trademarkClass) {
        Identifier found = check(written);
        if (!found.valid()) {
            return found;
        }
        if (trademarkClass == null) {
            return Identifier.wrong(found.normalised(), IdentifierReason.CLASS_MISSING);
        }
        return isClassOf(type, trademarkClass)
                ? found
                : Identifier.wrong(found.normalised(), IdentifierReason.CLASS_OUT_OF_RANGE);
    }

    private static boolean isClass(int number) {
        return number >= 1 && number <= LAST_OF_SERVICES;
    }

    // Goods stand in the first 34 classes of the Nice classification, services in the other eleven.
    private static boolean isClassOf(RightType type, int number) {
        return isClass(number)
                && (type != RightType.TRADEMARK_GOODS || number <= LAST_OF_GOODS)
                && (type != RightType.TRADEMARK_SERVICE || number > LAST_OF_GOODS);
    }

    private static boolean isZero(String digits) {
        return digits.chars().allMatch(digit -> digit == '0');
    }
}
