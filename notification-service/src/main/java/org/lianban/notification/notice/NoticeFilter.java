package org.lianban.notification.notice;

import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lianban.kernel.contract.NoticeId;
import org.lianban.kernel.counter.CounterRefusal;
import org.lianban.kernel.counter.RefusedException;

/** Which notices are asked for: all or the unread ones, older than the cursor. */
record NoticeFilter(boolean unread, @Nullable NoticeId olderThan) {
    private static final Pattern CANONICAL =
            Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    static NoticeFilter of(@Nullable String unread, @Nullable String cursor) {
        return new NoticeFilter(isUnread(unread), cursor == null ? null : olderThan(cursor));
    }

    /** What is no id names nothing: the same 404 as an unknown one. */
    static NoticeId id(String text) {
        if (!CANONICAL.matcher(text).matches()) {
            throw new RefusedException(CounterRefusal.NOT_FOUND);
        }
        return new NoticeId(UUID.fromString(text));
    }

    private static NoticeId olderThan(String cursor) {
        if (!CANONICAL.matcher(cursor).matches()) {
            throw malformed("cursor");
        }
        return new NoticeId(UUID.fromString(cursor));
    }

    private static boolean isUnread(@Nullable String text) {
        return switch (text) {
            case null -> false;
            case "false" -> false;
            case "true" -> true;
            case String _ -> throw malformed("unread");
        };
    }

    static RefusedException malformed(String parameter) {
        return new RefusedException(CounterRefusal.MALFORMED, Map.of("pointer", parameter));
    }
}
