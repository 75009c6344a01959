package org.lianban.acceptance;

import static org.lianban.acceptance.YueluMatters.HEAD;

import java.time.LocalDate;
import java.util.Map;

/** 岳麓 tells 石峰 and 雨花 of leads: one has signed and not answered, the other knows it already. */
final class DemoCooperation {
    private static final String SHIFENG = "430204";
    private static final String YUHUA = "430111";

    private final Door door;
    private final YueluMatters matters;
    private final SightSteps sight;
    private final Narrator narrator;

    DemoCooperation(Door door, Narrator narrator, LocalDate today) {
        this.door = door;
        this.matters = new YueluMatters(new Steps(door), today);
        this.sight = new SightSteps(door);
        this.narrator = narrator;
    }

    void told() {
        narrator.chapter("线索通报:岳麓(长沙)告知石峰(株洲)、雨花(长沙)");
        String matter = matters.verified("汽配店涉嫌销售侵权刹车片(演示)");
        Answer notified =
                narrator.did(
                        HEAD, "向石峰区局通报线索", sight.notify(HEAD, matter, SHIFENG, "刹车片生产窝点线索(演示)"));
        String notification = notified.text("id");
        narrator.refused(
                "shifeng-liaison",
                "查看岳麓区局的案件",
                "NOT_FOUND",
                door.as("shifeng-liaison").get("/api/v1/matters/" + matter));
        narrator.did(
                "shifeng-liaison",
                "签收通报",
                sight.onNotification("shifeng-liaison", notification, "receipt", Map.of()));
        Answer other =
                narrator.did(HEAD, "向雨花区局通报线索", sight.notify(HEAD, matter, YUHUA, "刹车片批发商线索(演示)"));
        sight.onNotification("yuhua-liaison", other.text("id"), "receipt", Map.of())
                .orThrow("receipt");
        narrator.did(
                "yuhua-head",
                "反馈:已掌握",
                sight.onNotification(
                        "yuhua-head",
                        other.text("id"),
                        "answer",
                        Map.of("answer", "KNOWN", "words", "本局正在核查同一批发商(演示)")));
    }
}
