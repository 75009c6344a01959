package org.lianban.gateway.session;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a person goes after signing in: a page of ours, never another site's. */
public final class ReturnPath {
    static final String HOME = "/";

    /** The page that says so; it needs no session. */
    static final String SIGNED_OUT = "/signed-out";

    private static final int LONGEST = 1024;

    /** One slash, and nothing that a browser could read as a second one or as a line's end. */
    private static final Pattern OWN_PAGE = Pattern.compile("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]*");

    /** Returning to what signs in or out would go round in circles; the API is no page. */
    private static final List<String> NO_PAGES =
            List.of("/session", SIGNED_OUT, "/api/", "/live", "/assets/");

    private ReturnPath() {}

    /** The page asked for if it is one of ours, else the first page. */
    public static String of(@Nullable String asked) {
        if (asked == null
                || asked.length() > LONGEST
                || !OWN_PAGE.matcher(asked).matches()
                || asked.regionMatches(0, "/.", 0, 2)
                || NO_PAGES.stream().anyMatch(asked::startsWith)) {
            return HOME;
        }
        return asked;
    }
}
