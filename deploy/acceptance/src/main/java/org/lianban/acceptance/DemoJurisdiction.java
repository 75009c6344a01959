package org.lianban.acceptance;

import static org.lianban.acceptance.YueluMatters.HEAD;
import static org.lianban.acceptance.YueluMatters.OFFICER;

import java.time.LocalDate;
import java.util.Map;

/**
 * Whose is it: 岳麓 and 雨湖 negotiate about one matter, another goes to a bureau outside the system on
 * paper. Both wait for the other side.
 */
final class DemoJurisdiction {
    private static final String YUHU = "430302";
    private static final String RECEIVER = "yuhu-head";

    private final Door door;
    private final Steps steps;
    private final YueluMatters matters;
    private final OutsideSteps outside;
    private final Narrator narrator;

    DemoJurisdiction(Door door, Narrator narrator, LocalDate today) {
        this.door = door;
        this.steps = new Steps(door);
        this.matters = new YueluMatters(steps, today);
        this.outside = new OutsideSteps(door, today);
        this.narrator = narrator;
    }

    void told() {
        narrator.chapter("管辖权争议:岳麓(长沙)与雨湖(湘潭)协商");
        disputed(matters.verified("网店涉嫌销售侵权商品,货物从雨湖区发出(演示)"));
        narrator.chapter("移送系统外单位:纸面送达,登记回函");
        onPaper(matters.verified("外省经营者涉嫌销售侵权商品(演示)"));
    }

    private void disputed(String matter) {
        Answer raised =
                narrator.did(
                        HEAD,
                        "提出管辖权争议:应由雨湖区局管辖",
                        door.as(HEAD)
                                .post(
                                        "/api/v1/disputes",
                                        Map.of(
                                                "matterId", matter,
                                                "counterpart", YUHU,
                                                "competent", YUHU,
                                                "argument", "货物存放并从雨湖区发出(演示)"),
                                        steps.matter(HEAD, matter)));
        narrator.refused(
                OFFICER,
                "协商期间移送",
                "DISPUTE_OPEN",
                steps.draft(OFFICER, matter, YUHU, "实际经营地在雨湖区(演示)"));
        String dispute = "/api/v1/disputes/" + raised.text("id");
        Caller receiver = door.as(RECEIVER);
        narrator.did(
                RECEIVER,
                "说明意见:应由岳麓区局管辖",
                receiver.post(
                        dispute + "/position",
                        Map.of(
                                "competent",
                                YueluMatters.OFFICE,
                                "argument",
                                "经营者住所在岳麓区,该局先行核查(演示)"),
                        receiver.get(dispute)));
    }

    private void onPaper(String matter) {
        Answer draft =
                narrator.did(
                        OFFICER,
                        "起草案件移送函:受移送单位在系统外",
                        steps.draft(OFFICER, matter, outside.body(), "经营地在外省(演示)"));
        String transfer = draft.body().path("transfer").path("id").asText();
        steps.step(OFFICER, transfer, "submission", Map.of()).orThrow("submission");
        narrator.did(HEAD, "批准并发函", steps.step(HEAD, transfer, "issue", Map.of()));
        narrator.did(OutsideSteps.KEEPER, "登记纸面送达", outside.delivered(transfer));
    }
}
