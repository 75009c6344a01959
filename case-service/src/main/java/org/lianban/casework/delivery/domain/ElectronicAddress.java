package org.lianban.casework.delivery.domain;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number or address that something was sent to electronically, shown to whoever need not know
 * it: as much of it as tells one from another.
 */
public final class ElectronicAddress {
    private static final String MASK = "****";

    private static final int MOST_OF_BEGINNING = 3;
    private static final int MOST_OF_END = 4;

    // Numbers and names of accounts, full-width ones too; of an address the part before its @.
    private static final Pattern ACCOUNT =
            Pattern.compile("(?<![@.\\w-])(?:[\\w+０-９Ａ-Ｚａ-ｚ][\\w+.０-９Ａ-Ｚａ-ｚ-]{3,}|[\\w+.-]+(?=@))");

    // Numbers are written in groups, too.
    private static final Pattern GROUPED = Pattern.compile("(?<=\\d)[ \\-](?=\\d)");

    private ElectronicAddress() {}

    /** {@code 138****001}, {@code zh****an@example.com}; of what has no such part, nothing. */
    public static String masked(String address) {
        Matcher account = ACCOUNT.matcher(GROUPED.matcher(address).replaceAll(""));
        return account.find()
                ? account.replaceAll(found -> Matcher.quoteReplacement(shortened(found.group())))
                : MASK;
    }

    private static String shortened(String account) {
        int share = account.length() / 3;
        int end = Math.min(share, MOST_OF_END);
        return account.substring(0, Math.min(share, MOST_OF_BEGINNING))
                + MASK
                + account.substring(account.length() - end);
    }
}
