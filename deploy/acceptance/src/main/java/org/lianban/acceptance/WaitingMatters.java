package org.lianban.acceptance;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** One matter at each step that waits for somebody, so that no desk of the demo is empty. */
final class WaitingMatters {
    private static final String OFFICER = "yuelu-officer-1";
    private static final String COLLEAGUE = "yuelu-officer-2";
    private static final String YUELU = "430104";
    private static final String XIANGTAN_YUHU = "430302";

    private final Steps steps;
    private final EvidenceSteps evidence;
    private final LocalDate today;

    /**
     * @param today the legal day, on which all of it happens
     */
    WaitingMatters(Door door, LocalDate today) {
        this.steps = new Steps(door);
        this.evidence = new EvidenceSteps(door);
        this.today = today;
    }

    /** Answers with what waits where. */
    List<String> left() {
        String unassigned = registered();
        String unissued = submitted(registered());
        String proved = registered();
        String undecided = delivered(submitted(proved, takenIn(proved)));
        String disputed = disputed(delivered(submitted(registered())));
        return List.of(
                "岳麓区局 待指派  matter " + unassigned,
                "岳麓区局 待批准发函  transfer " + unissued,
                "雨湖区局 待接收  transfer " + undecided,
                "省局 待指定管辖  transfer " + disputed);
    }

    private String registered() {
        return steps.register(OFFICER, DemoLeads.counterfeits(YUELU, today))
                .orThrow("registration")
                .text("matterId");
    }

    /** A photo and what stands on it; answers with their ids. */
    private List<String> takenIn(String matter) {
        String day = today.minusDays(1).toString();
        Answer photo =
                evidence.takeIn(
                        OFFICER,
                        matter,
                        evidence.photo("现场照片(演示)", day, OFFICER, COLLEAGUE),
                        SampleFile.stall());
        Answer goods =
                evidence.takeIn(
                        OFFICER, matter, evidence.goods("包装箱(演示)", day, OFFICER, COLLEAGUE));
        return List.of(
                photo.orThrow("photo").text("evidenceId"),
                goods.orThrow("goods").text("evidenceId"));
    }

    private String submitted(String matter) {
        return submitted(matter, List.of());
    }

    private String submitted(String matter, List<String> items) {
        Answer draft =
                OnceHeard.of(
                                () ->
                                        steps.draft(
                                                OFFICER,
                                                matter,
                                                XIANGTAN_YUHU,
                                                "实际经营地在雨湖区(演示)",
                                                items))
                        .orThrow("draft");
        String transfer = draft.body().path("transfer").path("id").asText();
        return did(OFFICER, transfer, "submission", Map.of());
    }

    private String delivered(String transfer) {
        did("yuelu-head", transfer, "issue", Map.of());
        return did("yuhu-liaison", transfer, "delivery", Map.of());
    }

    private String disputed(String transfer) {
        did("yuhu-head", transfer, "objection", Map.of("argument", "货物在天元区仓库包装、发出(演示)"));
        did("yuhu-head", transfer, "designation-request", Map.of());
        return did("hunan-liaison", transfer, "papers-receipt", Map.of());
    }

    private String did(String person, String transfer, String step, Map<String, ?> body) {
        steps.step(person, transfer, step, body).orThrow(step);
        return transfer;
    }
}
