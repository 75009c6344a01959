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

    /** A text that must be there, in one line: what stands in lists and headings. */
    public static String line(String pointer, @Nullable String value, int longest) {
        String line = text(pointer, value, longest);
        if (line.indexOf('\n') >= 0 || line.indexOf('\t') >= 0) {
            throw new RefusedException(CounterRefusal.MALFORMED, Map.of(POINTER, pointer));
        }
        return line;
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

    /**
     * Yes or no in a query; not asked for is no, and what is neither is no answer to anything.
     *
     * @param parameter its name, by which it is refused
     */
    public static boolean flag(String parameter, @Nullable String value) {
        return value != null
                && switch (value) {
                    case "true" -> true;
                    case "false" -> false;
                    default ->
                            throw new RefusedException(
                                    CounterRefusal.MALFORMED, Map.of(POINTER, parameter));
                };
    }

    // A lone surrogate cannot be stored as UTF-8; a control character has no place in a letter, and
    // what turns the direction of writing shows another text than was entered (Unicode TR 36 §2.7).
    private static boolean isForbidden(int character) {
        return (Character.isISOControl(character) && character != '\n' && character != '\t')
                || Character.getType(character) == Character.SURROGATE
                || turnsDirection(character);
    }

    private static boolean turnsDirection(int character) {
        return switch (Character.getDirectionality(character)) {
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT_EMBEDDING,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING,
                    Character.DIRECTIONALITY_LEFT_TO_RIGHT_OVERRIDE,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE,
                    Character.DIRECTIONALITY_POP_DIRECTIONAL_FORMAT,
                    Character.DIRECTIONALITY_LEFT_TO_RIGHT_ISOLATE,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE,
                    Character.DIRECTIONALITY_FIRST_STRONG_ISOLATE,
                    Character.DIRECTIONALITY_POP_DIRECTIONAL_ISOLATE ->
                    true;
            default -> false;
        };
    }
}
