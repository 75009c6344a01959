package org.lianban.acceptance;

import static org.lianban.acceptance.AssistanceSteps.done;
import static org.lianban.acceptance.AssistanceSteps.item;
import static org.lianban.acceptance.YueluMatters.HEAD;
import static org.lianban.acceptance.YueluMatters.OFFICER;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * 岳麓 asks 石峰 for assistance (协查) in one case: a request that is answered and closed, one that is
 * answered in part, and a draft that waits for the head.
 */
final class DemoAssistance {
    private static final String SHIFENG = "430204";
    private static final String LIAISON = "shifeng-liaison";
    private static final String UNIT_HEAD = "shifeng-unit-head";
    private static final String ASKED_HEAD = "shifeng-head";
    private static final String ASSISTING = "shifeng-officer-1";
    private static final String COLLEAGUE = "shifeng-officer-2";

    private final Door door;
    private final Steps steps;
    private final YueluMatters matters;
    private final EvidenceSteps evidence;
    private final AssistanceSteps assistance;
    private final Narrator narrator;
    private final LocalDate today;

    DemoAssistance(Door door, Narrator narrator, LocalDate today) {
        this.door = door;
        this.steps = new Steps(door);
        this.matters = new YueluMatters(steps, today);
        this.evidence = new EvidenceSteps(door);
        this.assistance = new AssistanceSteps(door);
        this.narrator = narrator;
        this.today = today;
    }

    void told() {
        narrator.chapter("协查:岳麓(长沙)请石峰(株洲)协助调查");
        String matter = matters.verified("汽修店涉嫌销售侵权火花塞(演示)");
        narrator.did(HEAD, "立案", steps.file(HEAD, matter));
        closed(matter);
        answeredInPart(matter);
        drafted(matter);
    }

    private void closed(String matter) {
        String request =
                received(
                        matter,
                        "进货单据记载的供货商在贵局辖区(演示)",
                        List.of(
                                item("QUERY_REGISTRATION", "供货商的登记信息和经营状态(演示)"),
                                item("PLATFORM_DATA", "供货商网店近一年的交易记录(演示)")));
        answered(request, 1, "查询登记信息", done("已登记,在营,登记信息见附表(演示)"));
        answered(
                request,
                2,
                "调取平台数据:不属于本局职权",
                Map.of(
                        "outcome", "REFUSED",
                        "words", "平台经营者不在本局辖区(演示)",
                        "ground", "NOT_WITHIN_POWERS",
                        "competent", "平台经营者住所地市场监督管理部门(演示)"));
        narrator.did(ASKED_HEAD, "答复", assistance.on(ASKED_HEAD, request, "reply", Map.of()));
        narrator.did(
                OFFICER,
                "办结并评价",
                assistance.on(
                        OFFICER,
                        request,
                        "closing",
                        Map.of(
                                "timeliness", 5,
                                "completeness", 4,
                                "words", "答复及时,登记信息完整(演示)")));
    }

    private void answeredInPart(String matter) {
        String request =
                received(
                        matter,
                        "当事人称货物存放于贵局辖区仓库(演示)",
                        List.of(
                                item("SAMPLE", "对仓库内的火花塞抽样取证(演示)"),
                                item("INTERVIEW", "询问仓库管理人员货物来源(演示)"),
                                item("COLLECT_DOCS", "调取仓储合同和出入库单(演示)")));
        narrator.refused(
                ASSISTING,
                "查看岳麓区局的案件",
                "NOT_FOUND",
                door.as(ASSISTING).get("/api/v1/matters/" + matter));
        Answer sample =
                narrator.did(
                        ASSISTING,
                        "抽样取证,收入岳麓区局的案卷",
                        assistance.takeIn(
                                ASSISTING,
                                request,
                                evidence.goods(
                                        "火花塞样品(演示)", today.toString(), ASSISTING, COLLEAGUE)));
        String taken = sample.text("evidenceId");
        narrator.did(
                ASSISTING,
                "填写:抽样取证",
                OnceHeard.of(
                        () ->
                                assistance.answer(
                                        ASSISTING, request, 1, done("已抽样,样品随函移送(演示)", taken))));
        narrator.did(ASKED_HEAD, "先行答复一项", assistance.on(ASKED_HEAD, request, "reply", Map.of()));
        answered(request, 2, "询问笔录", done("管理人员称货物由某商贸公司存入(演示)"));
    }

    private void drafted(String matter) {
        narrator.refused(
                OFFICER,
                "请求代为扣押",
                "COERCION_NOT_DELEGABLE",
                drafted(matter, List.of(item("SITE_CHECK", "检查仓库并代为扣押库存(演示)"))));
        narrator.did(
                OFFICER,
                "起草协助调查函,待负责人发出",
                drafted(
                        matter,
                        List.of(
                                item("SITE_CHECK", "检查仓库并清点库存(演示)"),
                                item("TRACE_LOGISTICS", "查明发往岳麓区的物流单号(演示)"))));
    }

    private Answer drafted(String matter, List<Map<String, String>> items) {
        return assistance.draft(OFFICER, matter, SHIFENG, "另有一处仓库在贵局辖区(演示)", items);
    }

    /** Sent, signed for, and two officers are named. */
    private String received(String matter, String reason, List<Map<String, String>> items) {
        String request =
                narrator.did(
                                OFFICER,
                                "起草协助调查函",
                                assistance.draft(OFFICER, matter, SHIFENG, reason, items))
                        .text("id");
        narrator.did(HEAD, "发出协助调查函", assistance.on(HEAD, request, "issue", Map.of()));
        narrator.did(LIAISON, "签收", assistance.on(LIAISON, request, "receipt", Map.of()));
        narrator.did(
                UNIT_HEAD, "指派两名承办人员", assistance.assign(UNIT_HEAD, request, ASSISTING, COLLEAGUE));
        return request;
    }

    private void answered(String request, int item, String what, Map<String, ?> answer) {
        narrator.did(ASSISTING, "填写:" + what, assistance.answer(ASSISTING, request, item, answer));
    }
}
