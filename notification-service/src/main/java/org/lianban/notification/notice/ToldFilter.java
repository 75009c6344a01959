package org.lianban.notification.notice;

import org.jspecify.annotations.Nullable;
import org.lianban.kernel.contract.MatterId;

/** Of which matter it is asked who was told, and before which fact. */
record ToldFilter(MatterId matter, long before) {
    static ToldFilter of(@Nullable String matter, @Nullable String cursor) {
        if (matter == null) {
            throw NoticeFilter.malformed("matter");
        }
        return new ToldFilter(
                new MatterId(NoticeFilter.id(matter).value()),
                cursor == null ? Long.MAX_VALUE : before(cursor));
    }

    private static long before(String cursor) {
        try {
            return Long.parseLong(cursor);
        } catch (NumberFormatException e) {
            throw NoticeFilter.malformed("cursor");
        }
    }
}
