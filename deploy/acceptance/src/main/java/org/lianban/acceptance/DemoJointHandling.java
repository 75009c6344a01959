package org.lianban.acceptance;

import static org.lianban.acceptance.YueluMatters.HEAD;

import java.time.LocalDate;
import java.util.Map;

/**
 * 岳麓 invites 石峰 to handle a case jointly (联合办案), which does so and has reported once; another
 * invitation waits there for its answer.
 */
final class DemoJointHandling {
    private static final String SHIFENG = "430204";
    private static final String LIAISON = "shifeng-liaison";
    private static final String UNIT_HEAD = "shifeng-unit-head";
    private static final String INVITED_HEAD = "shifeng-head";
    private static final String JOINING = "shifeng-officer-1";
    private static final String COLLEAGUE = "shifeng-officer-2";

    private final Steps steps;
    private final YueluMatters matters;
    private final JointHandlingSteps joint;
    private final Narrator narrator;

    DemoJointHandling(Door door, Narrator narrator, LocalDate today) {
        this.steps = new Steps(door);
        this.matters = new YueluMatters(steps, today);
        this.joint = new JointHandlingSteps(door);
        this.narrator = narrator;
    }

    void told() {
        narrator.chapter("联合办案:岳麓(长沙)邀请石峰(株洲)");
        running();
        waiting();
    }

    private void running() {
        String id = invited("两地仓储销售侵权机油(演示)");
        narrator.did(LIAISON, "签收联合办案邀请函", joint.on(LIAISON, id, "receipt", Map.of()));
        narrator.did(
                INVITED_HEAD,
                "复函:同意",
                joint.on(
                        INVITED_HEAD,
                        id,
                        "answer",
                        Map.of("answer", "AGREED", "words", "由本局承办人员与你局联系(演示)")));
        narrator.did(UNIT_HEAD, "指派两名承办人员", joint.assign(UNIT_HEAD, id, JOINING, COLLEAGUE));
        narrator.did(
                JOINING,
                "报告办理情况",
                joint.on(JOINING, id, "reports", Map.of("words", "已检查辖区内仓库两处,发现同批次机油120桶(演示)")));
    }

    private void waiting() {
        String id = invited("跨市直播销售假冒专利产品(演示)");
        narrator.did(LIAISON, "签收联合办案邀请函,待复函", joint.on(LIAISON, id, "receipt", Map.of()));
    }

    private String invited(String title) {
        String matter = matters.verified(title);
        narrator.did(HEAD, "立案", steps.file(HEAD, matter));
        Answer invited =
                joint.invite(
                        HEAD,
                        matter,
                        SHIFENG,
                        Map.of(
                                "title",
                                title,
                                "reason",
                                "商品在两区仓储,需要同时检查、一并查清(演示)",
                                "work",
                                "岳麓区局:销售环节,询问当事人(演示)\n石峰区局:仓储环节,检查仓库并登记存货(演示)"));
        narrator.did(HEAD, "邀请联合办案", invited);
        return invited.text("id");
    }
}
