package org.lianban.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;

/** Reads a story's answers: the due days of clocks, the numbers of letters. */
final class Look {
    private Look() {}

    /** The due days of an office's clocks of this rule, ended ones too. */
    static List<String> due(Answer matter, String office, String rule) {
        return clocks(matter, office, rule).stream()
                .map(clock -> clock.path("due").asText())
                .toList();
    }

    /** How an office's clocks of this rule ended. */
    static List<String> outcome(Answer matter, String office, String rule) {
        return clocks(matter, office, rule).stream()
                .map(clock -> clock.path("outcome").asText())
                .toList();
    }

    /** Numbers of the letters that have one: receipts have none. */
    static List<String> numbers(Answer matter) {
        return texts(matter.orThrow("looking").body().path("letters"), "number").stream()
                .filter(number -> !number.isEmpty())
                .toList();
    }

    /** Which limit of a request runs, and until when: {@code rule day}; empty if none does. */
    static String running(Answer request) {
        JsonNode due = request.orThrow("looking").body().path("due");
        return due.isMissingNode()
                ? ""
                : due.path("rule").asText() + " " + due.path("due").asText();
    }

    static List<String> texts(JsonNode items, String field) {
        return StreamSupport.stream(items.spliterator(), false)
                .map(item -> item.path(field).asText())
                .toList();
    }

    private static List<JsonNode> clocks(Answer matter, String office, String rule) {
        return StreamSupport.stream(
                        matter.orThrow("looking").body().path("clocks").spliterator(), false)
                .filter(clock -> clock.path("office").asText().equals(office))
                .filter(clock -> clock.path("rule").asText().equals(rule))
                .toList();
    }
}
