package org.lianban.acceptance;

import java.util.List;
import java.util.Map;

/** The acts of a request for assistance (协查), as the persons of both offices do them. */
final class AssistanceSteps {
    private static final String REQUESTS = "/api/v1/assistance";

    private final Door door;
    private final Steps steps;

    AssistanceSteps(Door door) {
        this.door = door;
        this.steps = new Steps(door);
    }

    /** One thing that is asked for. */
    static Map<String, String> item(String kind, String text) {
        return Map.of("kind", kind, "text", text);
    }

    /** Drafts a request of the case; answers with it. */
    Answer draft(
            String person,
            String matter,
            String to,
            String reason,
            List<Map<String, String>> items) {
        return door.as(person)
                .post(
                        REQUESTS,
                        Map.of(
                                "matterId", matter,
                                "to", to,
                                "reason", reason,
                                "items", items));
    }

    Answer request(String person, String request) {
        return door.as(person).get(at(request));
    }

    /** One step of the request: {@code issue}, {@code receipt}, {@code reply} … */
    Answer on(String person, String request, String act, Map<String, ?> body) {
        Answer seen = request(person, request);
        return seen.isRefused() ? seen : door.as(person).post(at(request) + "/" + act, body, seen);
    }

    /** The asked office names officers by their accounts. */
    Answer assign(String head, String request, String... officers) {
        return on(head, request, "officers", Map.of("officers", steps.persons(officers)));
    }

    /** What was asked is done; the evidence, by its ids, goes along. */
    static Map<String, ?> done(String words, String... evidence) {
        return Map.of("outcome", "ANSWERED", "words", words, "evidence", List.of(evidence));
    }

    /** Writes an answer to one item. */
    Answer answer(String officer, String request, int item, Map<String, ?> answer) {
        Answer seen = request(officer, request);
        return seen.isRefused()
                ? seen
                : door.as(officer).put(at(request) + "/items/" + item + "/answer", answer, seen);
    }

    /** Takes something without bytes into the asker's matter, for the request. */
    Answer takeIn(String officer, String request, Map<String, ?> particulars) {
        String ticket = request(officer, request).orThrow("the request").text("uploadTicket");
        return door.as(officer)
                .post("/api/v1/evidence", Map.of("ticket", ticket, "item", particulars));
    }

    private static String at(String request) {
        return REQUESTS + "/" + request;
    }
}
