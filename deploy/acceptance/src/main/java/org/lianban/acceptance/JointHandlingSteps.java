package org.lianban.acceptance;

import java.util.Map;

/** The acts of a joint handling (联合办案), as the persons of both offices do them. */
final class JointHandlingSteps {
    private static final String ROOT = "/api/v1/joint-handlings";

    private final Door door;
    private final Steps steps;

    JointHandlingSteps(Door door) {
        this.door = door;
        this.steps = new Steps(door);
    }

    /** Invites an office to the case; answers with the joint handling. */
    Answer invite(String head, String matter, String to, Map<String, String> words) {
        return door.as(head)
                .post(
                        ROOT,
                        Map.of(
                                "matterId", matter,
                                "to", to,
                                "title", words.get("title"),
                                "reason", words.get("reason"),
                                "work", words.get("work")));
    }

    Answer joint(String person, String joint) {
        return door.as(person).get(ROOT + "/" + joint);
    }

    /** One step of it: {@code receipt}, {@code answer}, {@code reports}, {@code ending}. */
    Answer on(String person, String joint, String act, Map<String, ?> body) {
        Answer seen = joint(person, joint);
        return seen.isRefused()
                ? seen
                : door.as(person).post(ROOT + "/" + joint + "/" + act, body, seen);
    }

    /** The invited office names officers by their accounts. */
    Answer assign(String head, String joint, String... officers) {
        return on(head, joint, "officers", Map.of("officers", steps.persons(officers)));
    }
}
