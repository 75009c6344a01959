package org.lianban.gateway.proxy;

import java.util.List;
import java.util.Locale;

/**
 * Refuses paths that two readers could read differently: what the gateway matches must be what the
 * service sees. Nothing is normalised or repaired.
 */
final class PathCheck {
    private static final String HEX = "0123456789abcdef";

    /** Encoded separators, dots, percent signs and control characters (%00–%1f, %7f). */
    private static final List<String> ENCODED_TRICKS = List.of("2f", "5c", "2e", "25", "3b", "7f");

    private PathCheck() {}

    /**
     * True if the request target is a plain absolute path, with or without a query, and its path
     * means the same to every reader.
     */
    static boolean isPlain(String target) {
        int query = target.indexOf('?');
        String path = query < 0 ? target : target.substring(0, query);
        return path.startsWith("/")
                && !target.contains("#")
                && !path.contains("//")
                && path.chars().allMatch(PathCheck::isPathCharacter)
                && hasNoDotSegment(path)
                && hasOnlyHarmlessEscapes(path);
    }

    private static boolean isPathCharacter(int c) {
        return c > 0x20 && c < 0x7f && ";\\\"<>^`{|}".indexOf(c) < 0;
    }

    private static boolean hasNoDotSegment(String path) {
        for (String segment : path.split("/", -1)) {
            if (segment.equals(".") || segment.equals("..")) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasOnlyHarmlessEscapes(String path) {
        for (int at = path.indexOf('%'); at >= 0; at = path.indexOf('%', at + 1)) {
            if (at + 2 >= path.length()) {
                return false;
            }
            String escape = path.substring(at + 1, at + 3).toLowerCase(Locale.ROOT);
            boolean isHex =
                    HEX.indexOf(escape.charAt(0)) >= 0 && HEX.indexOf(escape.charAt(1)) >= 0;
            boolean isControl = escape.charAt(0) == '0' || escape.charAt(0) == '1';
            if (!isHex || isControl || ENCODED_TRICKS.contains(escape)) {
                return false;
            }
        }
        return true;
    }
}
