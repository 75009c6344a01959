package org.lianban.kernel.counter;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** {@code If-Match} (RFC 9110 §13.1.1): which version the caller has seen of what he changes. */
public final class Preconditions {
    private static final Pattern STRONG_ETAG = Pattern.compile("\"(\\d{1,18})\"");

    private Preconditions() {}

    /** The version in the header; 428 when it is missing, 400 when it is no strong ETag of ours. */
    public static long seenVersion(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new RefusedException(CounterRefusal.VERSION_MISSING);
        }
        Matcher etag = STRONG_ETAG.matcher(ifMatch.strip());
        if (!etag.matches()) {
            throw new RefusedException(CounterRefusal.MALFORMED, Map.of("pointer", "If-Match"));
        }
        return Long.parseLong(etag.group(1));
    }

    /** 412 when what is stored is not what the caller has seen. */
    public static void unchanged(long seen, long stored) {
        if (seen != stored) {
            throw new RefusedException(CounterRefusal.VERSION_STALE);
        }
    }

    /** The same where the version wanted is the matter's, not that of what is looked at. */
    public static void matterUnchanged(long seen, long stored) {
        if (seen != stored) {
            throw new RefusedException(
                    CounterRefusal.VERSION_STALE,
                    Map.of(
                            RefusedException.DETAIL,
                            "VERSION_STALE_OF_MATTER",
                            "seen",
                            String.valueOf(seen),
                            "version",
                            String.valueOf(stored)));
        }
    }

    /** The strong ETag of a version. */
    public static String etag(long version) {
        return "\"" + version + "\"";
    }
}
