package org.lianban.acceptance;

import static org.lianban.acceptance.YueluMatters.HEAD;
import static org.lianban.acceptance.YueluMatters.OFFICER;
import static org.lianban.acceptance.YueluMatters.UNIT_HEAD;

import java.time.LocalDate;
import java.util.Map;

/**
 * 岳麓 shows 株洲 a matter but for one letter, both talk about it, 株洲 asks for another; a third one is
 * kept to few. All of it stays open.
 */
final class DemoSharing {
    private static final String ZHUZHOU = "430200";
    private static final String REVIEWER = "yuelu-case-reviewer";
    private static final String GUEST = "zhuzhou-officer-1";

    private final Door door;
    private final Steps steps;
    private final YueluMatters matters;
    private final SightSteps sight;
    private final LetterSteps letters;
    private final Narrator narrator;
    private final LocalDate today;

    DemoSharing(Door door, Narrator narrator, LocalDate today) {
        this.door = door;
        this.steps = new Steps(door);
        this.matters = new YueluMatters(steps, today);
        this.sight = new SightSteps(door);
        this.letters = new LetterSteps(door);
        this.narrator = narrator;
        this.today = today;
    }

    void told() {
        narrator.chapter("岳麓(长沙)向株洲市局共享:讨论、建议、限制内容");
        String matter = matters.verified("茶叶店涉嫌销售侵权商品(演示)");
        String letter = letters.issued(matter, "某茶叶店(演示)", LetterSteps.dueOn(today));
        kept(matter, letter);
        // And one that is not.
        letters.issued(matter, "某茶叶店(演示)", LetterSteps.dueOn(today));
        shared(matter, letter);
        talkedAbout(matter);
        asked(matters.verified("茶叶包装厂涉嫌印制侵权标识(演示)"));
        narrator.chapter("限定知悉:只有指定的人员看到");
        restricted(matters.verified("离职人员涉嫌带走客户名单(演示)"));
    }

    private void kept(String matter, String letter) {
        narrator.did(OFFICER, "一份通知书列为限制内容(商业秘密)", sight.markSecret(OFFICER, matter, letter));
    }

    private void shared(String matter, String letter) {
        Answer offer =
                narrator.did(
                        HEAD,
                        "向株洲市局共享(内部类)",
                        sight.offer(HEAD, matter, ZHUZHOU, SightSteps.conditions("INTERNAL")));
        narrator.refused(GUEST, "确认条件前查看", "NOT_FOUND", steps.matter(GUEST, matter));
        narrator.did(
                "zhuzhou-liaison",
                "确认共享条件",
                sight.onShare("zhuzhou-liaison", offer.text("id"), "acceptance", Map.of()));
        narrator.refused(
                GUEST,
                "查看列为限制内容的通知书",
                "DOCUMENT_WITHHELD",
                door.as(GUEST).get("/api/v1/letters/" + letter));
    }

    private void talkedAbout(String matter) {
        narrator.did(OFFICER, "发言:请核对进货来源", steps.comment(OFFICER, matter, "请核对株洲门店的进货来源(演示)"));
        narrator.did(
                GUEST,
                "发言:同一批次,提及承办人员",
                steps.comment(GUEST, matter, "株洲门店为同一批次,经销商相同(演示)", OFFICER));
        narrator.did(
                GUEST,
                "建议:先行登记保存",
                door.as(GUEST)
                        .post(
                                "/api/v1/matters/" + matter + "/proposals",
                                Map.of(
                                        "kind", "TAKE_MEASURE",
                                        "text", "对库存茶叶先行登记保存(演示)",
                                        "reason", "当事人可能转移库存(演示)"),
                                steps.matter(GUEST, matter)));
    }

    private void asked(String matter) {
        narrator.did(
                "zhuzhou-liaison",
                "按编号申请查阅另一案件",
                sight.ask(
                        "zhuzhou-liaison",
                        YueluMatters.OFFICE,
                        steps.matter(HEAD, matter).text("number"),
                        SightSteps.conditions("INTERNAL")));
    }

    private void restricted(String matter) {
        narrator.did(HEAD, "限定知悉范围", sight.restrict(HEAD, matter, UNIT_HEAD));
        narrator.refused(REVIEWER, "未列入的人员查看本案", "NOT_FOUND", steps.matter(REVIEWER, matter));
        narrator.did(
                REVIEWER,
                "凭编号查阅 24 小时,告知负责人",
                door.as(REVIEWER)
                        .post(
                                "/api/v1/challenges",
                                Map.of(
                                        "number",
                                        steps.matter(HEAD, matter).text("number"),
                                        "reason",
                                        "因核对同一当事人需要查阅(演示)")));
    }
}
