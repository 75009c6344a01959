package org.lianban.casework.docket;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lianban.kernel.counter.CounterRefusal;
import org.lianban.kernel.counter.RefusedException;

/** Where a page ended: the sort key and the id of its last row, bound to the list's filter. */
record Cursor(String key, UUID id, String filter) {
    private static final String SEPARATOR = "\n";

    String encode() {
        String text = String.join(SEPARATOR, key, id.toString(), filter);
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Reads a cursor; 400 if it is none of ours or belongs to a list with another filter. */
    static @Nullable Cursor decode(
            @Nullable String cursor, String filter, Function<String, ?> keyOf) {
        if (cursor == null || cursor.isEmpty()) {
            return null;
        }
        try {
            String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            List<String> parts = List.of(text.split(SEPARATOR, 3));
            if (parts.size() == 3 && parts.get(2).equals(filter)) {
                var _ = keyOf.apply(parts.get(0));
                return new Cursor(parts.get(0), UUID.fromString(parts.get(1)), filter);
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
