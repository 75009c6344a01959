package org.lianban.acceptance;

import static org.lianban.acceptance.YueluMatters.HEAD;

import java.time.LocalDate;
import java.util.Map;

/**
 * 长沙 supervises two matters of 岳麓 (挂牌督办): one on which it has reported once, and one that is said
 * to be done and waits for the city's answer.
 */
final class DemoSupervision {
    private static final String ABOVE = "changsha-head";
    private static final String UNIT_HEAD = "yuelu-unit-head";

    private final Steps steps;
    private final YueluMatters matters;
    private final SupervisionSteps supervision;
    private final Narrator narrator;
    private final LocalDate today;

    DemoSupervision(Door door, Narrator narrator, LocalDate today) {
        this.steps = new Steps(door);
        this.matters = new YueluMatters(steps, today);
        this.supervision = new SupervisionSteps(door);
        this.narrator = narrator;
        this.today = today;
    }

    void told() {
        narrator.chapter("挂牌督办:长沙市局督办岳麓的案件");
        String running = ordered("批发市场销售侵权白酒(演示)");
        narrator.did(
                UNIT_HEAD,
                "报告进展",
                supervision.on(
                        UNIT_HEAD, running, "reports", Map.of("words", "已立案,已查明两家供货商,正在核对账册(演示)")));
        String done = ordered("社区团购销售假冒洗涤用品(演示)");
        narrator.did(
                HEAD,
                "报告办结",
                supervision.on(HEAD, done, "conclusion", Map.of("words", "案件事实已查清,拟作出处理(演示)")));
    }

    private String ordered(String title) {
        String matter = matters.verified(title);
        narrator.did(HEAD, "立案", steps.file(HEAD, matter));
        Answer ordered =
                supervision.order(
                        ABOVE,
                        matter,
                        "涉及面广,群众反映强烈(演示)",
                        "查清商品来源和销售数量,依法从快处理,防止侵权商品继续流通(演示)",
                        today.plusDays(60));
        narrator.did(ABOVE, "挂牌督办", ordered);
        return ordered.text("id");
    }
}
