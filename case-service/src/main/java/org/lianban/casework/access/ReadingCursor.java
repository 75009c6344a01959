package org.lianban.casework.access;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianban.kernel.counter.CounterRefusal;
import org.lianban.kernel.counter.RefusedException;

/**
 * Where a page ended, bound to what was asked.
 *
 * @param key orders what happened in the same moment
 */
record ReadingCursor(Instant at, String key, String asked) {
    private static final String SEPARATOR = "\n";

    String encode() {
        String text = String.join(SEPARATOR, at.toString(), key, asked);
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** 400 if it is none of ours or belongs to another question. */
    static @Nullable ReadingCursor decode(@Nullable String cursor, String asked) {
        if (cursor == null || cursor.isEmpty()) {
            return null;
        }
        try {
            String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            List<String> parts = List.of(text.split(SEPARATOR, 3));
            if (parts.size() == 3 && parts.get(2).equals(asked)) {
                return new ReadingCursor(Instant.parse(parts.get(0)), parts.get(1), asked);
            }
        } catch (IllegalArgumentException | DateTimeException e) {
            throw malformed();
        }
        throw malformed();
    }

    private static RefusedException malformed() {
        return new RefusedException(CounterRefusal.MALFORMED, Map.of("pointer", "cursor"));
    }
}
