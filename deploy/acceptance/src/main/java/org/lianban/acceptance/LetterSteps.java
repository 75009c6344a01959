package org.lianban.acceptance;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Notices to produce papers (提供材料通知书) that 岳麓 writes: drafted, submitted, issued. */
final class LetterSteps {
    private static final String KIND = "PRODUCTION_NOTICE";
    private static final String OFFICER = "yuelu-officer-1";
    private static final String HEAD = "yuelu-head";
    private static final int TERM = 14;
    private static final int MONDAY = 8;

    private final Door door;
    private final Steps steps;

    LetterSteps(Door door) {
        this.door = door;
        this.steps = new Steps(door);
    }

    /** A day of the week by which an answer may be due: two weeks on. */
    static LocalDate dueOn(LocalDate today) {
        LocalDate day = today.plusDays(TERM);
        return day.plusDays(Math.max(0, MONDAY - day.getDayOfWeek().getValue()) % 7);
    }

    /** Waits for the head's signature. */
    String submitted(String matter, String to, LocalDate dueOn) {
        String drafts = "/api/v1/matters/" + matter + "/letter-drafts";
        Map<String, Object> fields = new HashMap<>();
        door.as(OFFICER)
                .get(drafts + "/beginning?kind=" + KIND)
                .orThrow("what is known")
                .body()
                .path("fields")
                .properties()
                .forEach(known -> fields.put(known.getKey(), known.getValue().asText()));
        fields.put("addressedTo", to);
        fields.put("matters", "进货票据");
        fields.put("dueOn", dueOn.toString());
        fields.put("place", "某路1号(演示)");
        Answer draft =
                door.as(OFFICER)
                        .post(
                                drafts,
                                Map.of("kind", KIND, "fields", fields),
                                steps.matter(OFFICER, matter))
                        .orThrow("letter draft");
        String id = draft.text("draftId");
        onDraft(OFFICER, id, "submission");
        return id;
    }

    /** Issued; answers the letter's id. */
    String issued(String matter, String to, LocalDate dueOn) {
        onDraft(HEAD, submitted(matter, to, dueOn), "issue");
        return door.as(HEAD)
                .get("/api/v1/letters?matter=" + matter)
                .orThrow("letters")
                .body()
                .path("items")
                .valueStream()
                .filter(letter -> letter.path("kind").asText().equals(KIND))
                .map(letter -> letter.path("id").asText())
                .findFirst()
                .orElseThrow();
    }

    private void onDraft(String person, String draft, String act) {
        Caller caller = door.as(person);
        String path = "/api/v1/letter-drafts/" + draft;
        caller.post(path + "/" + act, Map.of(), caller.get(path)).orThrow(act);
    }
}
