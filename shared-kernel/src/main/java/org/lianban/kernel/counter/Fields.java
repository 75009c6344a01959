package org.lianban.kernel.counter;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Checks of a request's fields at the edge, before a command exists. Each names the faulty place by
 * an RFC 6901 pointer; lengths are counted in characters as people see them (code points).
 */
public final class Fields {
    private static final String POINTER = "pointer";

    private Fields() {}

    /**
     * A text that must be there, stripped; refused when blank, too long, or with control
     * characters.
     */
    public static String text(String pointer, @Nullable String value, int longest) {
        String text = optionalText(pointer, value, longest);
        if (text == null) {
            throw new RefusedException(CounterRefusal.FIELD_MISSING, Map.of(POINTER, pointer));
        }
        return text;
    }

    /** A text that may be missing; blank counts as missing. */
    public static @Nullable String optionalText(
            String pointer, @Nullable String value, int longest) {
        if (value == null || value.isBlank()) {
            return null;
        }
        String text = value.strip();
        if (text.codePointCount(0, text.length()) > longest) {
            throw new RefusedException(
                    CounterRefusal.TEXT_TOO_LONG,
                    Map.of(POINTER, pointer, "longest", String.valueOf(longest)));
        }
        if (text.codePoints().anyMatch(Fields::isForbidden)) {
            throw new RefusedException(CounterRefusal.MALFORMED, Map.of(POINTER, pointer));
        }
        return text;
    }

    /** A value that must be there. */
    public static <T> T present(String pointer, @Nullable T value) {
        if (value == null) {
            throw new RefusedException(CounterRefusal.FIELD_MISSING, Map.of(POINTER, pointer));
        }
        return value;
    }

    /** A list of at most so many entries; missing counts as empty. */
    public static <T> List<T> list(String pointer, @Nullable List<T> values, int most) {
        if (values == null) {
            return List.of();
        }
        if (values.size() > most || values.contains(null)) {
            throw new RefusedException(CounterRefusal.MALFORMED, Map.of(POINTER, pointer));
        }
        return List.copyOf(values);
    }

    // A lone surrogate cannot be stored as UTF-8; a control character has no place in a letter.
    private static boolean isForbidden(int character) {
        return (Character.isISOControl(character) && character != '\n' && character != '\t')
                || Character.getType(character) == Character.SURROGATE;
    }
}
