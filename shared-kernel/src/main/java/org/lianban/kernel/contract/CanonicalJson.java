package org.lianban.kernel.contract;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The JSON Canonicalization Scheme (RFC 8785) for what letters and entries of custody hold: texts,
 * whole numbers, yes and no, lists, objects and null. The same content gives the same bytes, hence
 * the same digest, for ever.
 */
public final class CanonicalJson {
    /**
     * Beyond it a number is not the same for every reader of JSON (RFC 8785 §3.2.2.3, RFC 7493).
     */
    private static final long LARGEST = (1L << 53) - 1;

    private CanonicalJson() {}

    public static String of(Map<String, ? extends @Nullable Object> object) {
        StringBuilder out = new StringBuilder();
        write(out, object);
        return out.toString();
    }

    private static void write(StringBuilder out, @Nullable Object value) {
        switch (value) {
            case null -> out.append("null");
            case String text -> writeText(out, text);
            case Integer number -> out.append(number.intValue());
            case Long number when number >= -LARGEST && number <= LARGEST ->
                    out.append(number.longValue());
            case Boolean yes -> out.append(yes.booleanValue());
            case List<?> list -> writeList(out, list);
            case Map<?, ?> object -> writeObject(out, object);
            // Fractions have a printing of their own in RFC 8785 that nothing here needs.
            default -> throw new IllegalArgumentException("no canonical form for " + value);
        }
    }

    private static void writeList(StringBuilder out, List<?> list) {
        String comma = "";
        out.append('[');
        for (Object element : list) {
            out.append(comma);
            write(out, element);
            comma = ",";
        }
        out.append(']');
    }

    private static void writeObject(StringBuilder out, Map<?, ?> object) {
        // Members stand in the order of their UTF-16 code units: String's natural order.
        TreeMap<String, @Nullable Object> sorted = new TreeMap<>();
        object.forEach((name, value) -> sorted.put((String) name, value));
        String comma = "";
        out.append('{');
        for (Map.Entry<String, @Nullable Object> member : sorted.entrySet()) {
            out.append(comma);
            writeText(out, member.getKey());
            out.append(':');
            write(out, member.getValue());
            comma = ",";
        }
        out.append('}');
    }

    private static void writeText(StringBuilder out, String text) {
        out.append('"');
        text.codePoints().forEach(character -> writeCharacter(out, character));
        out.append('"');
    }

    private static void writeCharacter(StringBuilder out, int character) {
        if (Character.getType(character) == Character.SURROGATE) {
            throw new IllegalArgumentException("half a character has no canonical form");
        }
        switch (character) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\b' -> out.append("\\b");
            case '\t' -> out.append("\\t");
            case '\n' -> out.append("\\n");
            case '\f' -> out.append("\\f");
            case '\r' -> out.append("\\r");
            default -> {
                if (character < 0x20) {
                    out.append(String.format("\\u%04x", character));
                } else {
                    out.appendCodePoint(character);
                }
            }
        }
    }
}
