package org.lianban.gateway.console;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An error of the console's script, fit to stand in a log: on one line, of bounded length, the page
 * without what was searched for on it.
 */
record Fault(String message, String stack, String page, String build) {
    private static final int SHORT = 500;
    private static final int LONG = 4_000;

    /** Nothing if it says nothing. */
    static Optional<Fault> of(JsonNode report) {
        String message = text(report, "message", SHORT);
        if (message.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(
                new Fault(
                        message,
                        text(report, "stack", LONG),
                        path(text(report, "page", SHORT)),
                        text(report, "build", 64)));
    }

    private static String text(JsonNode report, String name, int longest) {
        String text = report.path(name).asText("");
        return text.codePoints()
                .limit(longest)
                .map(c -> isHarmless(c) ? c : ' ')
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    // Line ends would forge lines of the log; format characters would turn its reading direction.
    private static boolean isHarmless(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    false;
            default -> true;
        };
    }

    private static String path(String page) {
        if (!page.startsWith("/")) {
            return "";
        }
        return page.replaceFirst("[?#].*$", "");
    }
}
