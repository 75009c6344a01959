package org.lianban.evidence.item.domain;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * How much there is of a thing.
 *
 * @param amount decimal digits as written, more than nothing
 */
public record Quantity(String amount, String unit) {
    private static final Pattern DECIMAL = Pattern.compile("\\d{1,12}(\\.\\d{1,6})?");

    public Quantity {
        if (!isAmount(amount)) {
            throw new IllegalArgumentException("no amount: " + amount);
        }
    }

    /** Whether the text says an amount. */
    public static boolean isAmount(String text) {
        return DECIMAL.matcher(text).matches() && new BigDecimal(text).signum() > 0;
    }
}
