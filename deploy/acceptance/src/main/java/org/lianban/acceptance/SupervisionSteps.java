package org.lianban.acceptance;

import java.time.LocalDate;
import java.util.Map;

/** The acts of a supervision (挂牌督办), as the persons of both offices do them. */
final class SupervisionSteps {
    private static final String ROOT = "/api/v1/supervisions";

    private final Door door;

    SupervisionSteps(Door door) {
        this.door = door;
    }

    /** Puts a matter under supervision, with a report every twenty days; answers with it. */
    Answer order(String head, String matter, String reason, String requirement, LocalDate dueOn) {
        return door.as(head)
                .post(
                        ROOT,
                        Map.of(
                                "matterId", matter,
                                "reason", reason,
                                "requirement", requirement,
                                "dueOn", dueOn.toString(),
                                "reportEvery", 20));
    }

    /** One step of it: {@code reports}, {@code conclusion}, {@code lifting}, {@code return}. */
    Answer on(String person, String supervision, String act, Map<String, ?> body) {
        Answer seen = door.as(person).get(ROOT + "/" + supervision);
        return seen.isRefused()
                ? seen
                : door.as(person).post(ROOT + "/" + supervision + "/" + act, body, seen);
    }
}
