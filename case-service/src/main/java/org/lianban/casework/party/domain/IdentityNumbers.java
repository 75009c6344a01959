package org.lianban.casework.party.domain;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds identity numbers in texts that travel with facts and letters, also with full-width digits
 * or with single spaces and dashes between them.
 *
 * <p>The same rule as evidence-service has for its texts: services share words, not rules.
 */
public final class IdentityNumbers {
    private static final Pattern CANDIDATE =
            Pattern.compile("(?<!\\d[ -]?)[1-9](?:[ -]?\\d){16}[ -]?[\\dXx](?![ -]?\\d)");
    // Nobody is born later; whether a day is past is of no use to a search.
    private static final LocalDate END_OF_TIME = LocalDate.of(2199, 12, 31);

    private IdentityNumbers() {}

    public static boolean isIn(@Nullable String text) {
        return text != null
                && CANDIDATE
                        .matcher(plain(text))
                        .results()
                        .map(MatchResult::group)
                        .anyMatch(found -> ResidentId.read(found, END_OF_TIME).valid());
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[‐-―－−]", "-");
    }
}
