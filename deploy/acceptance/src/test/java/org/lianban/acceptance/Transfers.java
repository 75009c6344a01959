package org.lianban.acceptance;

import java.util.Map;

/** Transfers from 岳麓 (Changsha) to 雨湖 (Xiangtan) that are where a story begins. */
final class Transfers {
    private static final String OFFICER = "yuelu-officer-1";
    private static final String YUHU = "430302";

    private final Steps steps;

    private Transfers(Steps steps) {
        this.steps = steps;
    }

    static Transfers of(Steps steps) {
        return new Transfers(steps);
    }

    /** Issued, not signed for yet. */
    String issued(String title, String reason) {
        String matter =
                steps.register(OFFICER, Registrations.lead(title))
                        .orThrow("registration")
                        .text("matterId");
        Answer draft = steps.draft(OFFICER, matter, YUHU, reason).orThrow("draft");
        String transfer = draft.body().path("transfer").path("id").asText();
        did(OFFICER, transfer, "submission");
        return did("yuelu-head", transfer, "issue");
    }

    /** Signed for: now it is to be accepted or objected to. */
    String delivered(String title, String reason) {
        return did("yuhu-liaison", issued(title, reason), "delivery");
    }

    private String did(String person, String transfer, String step) {
        steps.step(person, transfer, step, Map.of()).orThrow(step);
        return transfer;
    }
}
