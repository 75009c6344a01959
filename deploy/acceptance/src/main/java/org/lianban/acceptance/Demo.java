package org.lianban.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.lianban.local.LocalSystem;
import org.lianban.local.Service;
import org.lianban.local.Tokens;

/**
 * A lead's first journey: Changsha registers and files, Xiangtan objects, the province designates
 * Zhuzhou; then a lead that is simply accepted, and an agency's report. Leaves everything there,
 * and a matter at each step that waits for somebody.
 */
public final class Demo {
    private static final String XIANGTAN_YUHU = "430302";
    private static final String ZHUZHOU_TIANYUAN = "430211";
    private static final String CHANGSHA_YUHUA = "430111";

    private final Door door;
    private final Steps steps;
    private final Narrator narrator;
    private final DemoEvidence evidence;
    private final DemoPapers papers;

    Demo(Door door, Narrator narrator, Vault vault, Path folder) {
        this.door = door;
        this.steps = new Steps(door);
        this.narrator = narrator;
        this.evidence = new DemoEvidence(door, narrator, vault, LocalDate.now(zone()));
        this.papers = new DemoPapers(door, narrator, folder);
    }

    /** The language may be given: {@code zh-CN} (default) or {@code en}. */
    public static void main(String[] arguments) {
        String language = arguments.length > 0 ? arguments[0] : "zh-CN";
        LocalSystem system = LocalSystem.running();
        Tokens tokens = system.tokens();
        Door door = new Door(system.address(Service.GATEWAY), tokens::access, language);
        Path folder = Path.of(System.getProperty("lianban.root"), ".local", "demo");
        Demo demo = new Demo(door, new Narrator(System.out), new Vault(system), folder);
        demo.objection();
        demo.acceptance();
        demo.report();
        demo.sharing();
        demo.left();
    }

    private void objection() {
        narrator.chapter("岳麓(长沙)→ 雨湖(湘潭)提出异议 → 省局指定天元(株洲)");
        String matter = registered();
        investigated(matter);
        String transfer = issued(matter);
        disputed(matter, transfer);
        designated(matter, transfer);
        told(matter);
    }

    private String registered() {
        Answer lead =
                narrator.did(
                        "yuelu-officer-1",
                        "登记线索:平台店铺标注专利号(演示)",
                        steps.register("yuelu-officer-1", passingOff()));
        String matter = lead.text("matterId");
        narrator.line("编号 " + lead.text("number") + "  matter " + matter);
        warnings(lead);
        narrator.refused(
                "kaifu-officer-1",
                "无关的局查看本案",
                "NOT_FOUND",
                steps.matter("kaifu-officer-1", matter));
        news(matter, "yuelu-head");
        return matter;
    }

    private void investigated(String matter) {
        narrator.refused(
                "yuelu-unit-head",
                "指派一名办案人员",
                "OFFICER_MIN_TWO",
                steps.assign("yuelu-unit-head", matter, "yuelu-officer-1"));
        narrator.refused(
                "yuelu-unit-head",
                "指派证件已过期的人员",
                "OFFICER_MIN_TWO",
                steps.assign("yuelu-unit-head", matter, "yuelu-officer-1", "yuelu-officer-3"));
        narrator.did(
                "yuelu-unit-head",
                "指派两名办案人员",
                steps.assign("yuelu-unit-head", matter, "yuelu-officer-1", "yuelu-officer-2"));
        narrator.did("yuelu-head", "立案", steps.file("yuelu-head", matter));
        news(matter, "yuelu-head");
    }

    private String issued(String matter) {
        Answer draft =
                narrator.did(
                        "yuelu-officer-1",
                        "起草案件移送函:实际经营地在雨湖区",
                        steps.draft(
                                "yuelu-officer-1",
                                matter,
                                XIANGTAN_YUHU,
                                "平台提供的交易数据显示,当事人实际经营地在湘潭市雨湖区(演示)"));
        String transfer = draft.body().path("transfer").path("id").asText();
        narrator.did("yuelu-officer-1", "送审", step("yuelu-officer-1", transfer, "submission"));
        narrator.did("yuelu-head", "批准并发函", step("yuelu-head", transfer, "issue"));
        narrator.did("yuhu-liaison", "签收材料", step("yuhu-liaison", transfer, "delivery"));
        news(matter, "yuhu-head");
        narrator.refused(
                "yuelu-head",
                "送达后撤回",
                "ALREADY_DELIVERED",
                steps.step("yuelu-head", transfer, "withdrawal", Map.of("reason", "改变主意(演示)")));
        return transfer;
    }

    private void disputed(String matter, String transfer) {
        narrator.did(
                "yuhu-head",
                "提出管辖异议:货物存放并发出于天元区仓库",
                steps.step(
                        "yuhu-head",
                        transfer,
                        "objection",
                        Map.of("argument", "涉案商品在株洲市天元区仓库包装、发货(演示)")));
        narrator.refused(
                "yuhu-officer-1",
                "自行移送天元区局",
                "TRANSFER_ONWARD_PROHIBITED",
                steps.draft("yuhu-officer-1", matter, ZHUZHOU_TIANYUAN, "请天元区局办理(演示)"));
        narrator.refused(
                "yuhu-officer-1",
                "退回岳麓区局",
                "TRANSFER_RETURN_PROHIBITED",
                steps.draft("yuhu-officer-1", matter, "430104", "退回(演示)"));
        narrator.did(
                "yuhu-head", "报请共同的上一级机关指定管辖", step("yuhu-head", transfer, "designation-request"));
        narrator.refused(
                "yuhu-head",
                "重复报请",
                "DESIGNATION_PENDING",
                step("yuhu-head", transfer, "designation-request"));
        narrator.did("hunan-liaison", "签收请示材料", step("hunan-liaison", transfer, "papers-receipt"));
        news(matter, "hunan-designator");
    }

    private void designated(String matter, String transfer) {
        Map<String, String> decision =
                Map.of("designee", ZHUZHOU_TIANYUAN, "reason", "涉案商品包装、发货地在天元区,由该局管辖更便于查处(演示)");
        narrator.refused(
                "changsha-designator",
                "长沙市局指定管辖",
                "NOT_COMMON_SUPERIOR",
                steps.step("changsha-designator", transfer, "designation", decision));
        narrator.did(
                "hunan-designator",
                "指定天元区局管辖",
                steps.step("hunan-designator", transfer, "designation", decision));
        narrator.did(
                "tianyuan-liaison", "签收案卷(办理权转移)", steps.signForFile("tianyuan-liaison", transfer));
        narrator.refused(
                "tianyuan-officer-1",
                "移送已指定管辖的案件",
                "DESIGNATED_CASE_LOCKED",
                steps.draft("tianyuan-officer-1", matter, CHANGSHA_YUHUA, "移送雨花区局(演示)"));
        narrator.did(
                "tianyuan-unit-head",
                "指派两名办案人员",
                steps.assign(
                        "tianyuan-unit-head", matter, "tianyuan-officer-1", "tianyuan-officer-2"));
        news(matter, "tianyuan-head");
    }

    private void told(String matter) {
        narrator.chapter("期限如何计算(DL-04,逐日)");
        explained(matter);
        narrator.chapter("谁在何时有权办理(只读自日志)");
        Caller province = door.as("hunan-designator");
        for (JsonNode writer :
                province.get("/api/v1/matters/" + matter + "/writers").body().path("items")) {
            narrator.line(
                    "epoch %s  %s  自第 %s 条事实起"
                            .formatted(
                                    writer.path("epoch").asText(),
                                    writer.path("officeName").asText(),
                                    writer.path("fromSequence").asText()));
        }
        Answer folder = door.as("tianyuan-head").get("/api/v1/casefolders/" + matter);
        narrator.line("证据服务所见:" + folder.status() + " " + folder.body());
        narrator.chapter("本案文书(PDF)");
        papers.left(matter, "hunan-designator");
    }

    private void explained(String matter) {
        Caller province = door.as("hunan-designator");
        for (JsonNode clock : province.get("/api/v1/matters/" + matter).body().path("clocks")) {
            if (clock.path("rule").asText().equals("DL-04")) {
                Answer explained = province.get("/api/v1/clocks/" + clock.path("clockId").asText());
                narrator.line(explained.body().toString());
            }
        }
    }

    private void acceptance() {
        narrator.chapter("炎陵(株洲)→ 雨花(长沙)接收");
        mark();
        Answer lead =
                narrator.did(
                        "yanling-officer-1",
                        "登记权利人举报:雨花区某商行销售假冒炎陵黄桃(演示)",
                        steps.register(
                                "yanling-officer-1", DemoLeads.peaches(LocalDate.now(zone()))));
        String matter = lead.text("matterId");
        narrator.line("编号 " + lead.text("number") + "  举报人:" + lead.text("informant"));
        warnings(lead);
        narrator.did(
                "yanling-unit-head",
                "指派两名办案人员",
                steps.assign(
                        "yanling-unit-head", matter, "yanling-officer-1", "yanling-officer-2"));
        List<String> items = evidence.takenIn(matter);
        narrator.refused(
                "yanling-head",
                "在辖区外立案",
                "JURISDICTION_NOT_OURS",
                steps.file("yanling-head", matter));
        Answer draft =
                narrator.did(
                        "yanling-officer-1",
                        "起草移送函,随案移送证据三件",
                        OnceHeard.of(
                                () ->
                                        steps.draft(
                                                "yanling-officer-1",
                                                matter,
                                                CHANGSHA_YUHUA,
                                                "违法行为发生地在雨花区(演示)",
                                                items)));
        String transfer = draft.body().path("transfer").path("id").asText();
        narrator.did("yanling-officer-1", "送审", step("yanling-officer-1", transfer, "submission"));
        narrator.refused(
                "yanling-head",
                "未告知举报人即发函",
                "INFORMANT_NOT_TOLD",
                step("yanling-head", transfer, "issue"));
        narrator.did(
                "yanling-officer-1",
                "告知举报人向有管辖权的机关举报",
                steps.tellInformant(
                        "yanling-officer-1",
                        matter,
                        LocalDate.now(zone()).toString(),
                        CHANGSHA_YUHUA));
        narrator.did("yanling-head", "批准并发函,附证据清单", step("yanling-head", transfer, "issue"));
        narrator.did("yuhua-liaison", "签收材料", step("yuhua-liaison", transfer, "delivery"));
        narrator.did("yuhua-head", "接收(办理权转移)", steps.accept("yuhua-head", transfer));
        narrator.refused(
                "yuhua-officer-1",
                "退回炎陵县局",
                "TRANSFER_RETURN_PROHIBITED",
                steps.draft("yuhua-officer-1", matter, "430225", "退回(演示)"));
        evidence.handedOver(transfer, items);
        news(matter, "yuhua-head");
        papers.left(matter, "yuhua-head");
        evidence.chain(items.get(1));
        new DemoNotices(door, narrator).told(matter, "yuhua-head");
        spoilt();
    }

    private void spoilt() {
        String matter =
                steps.register(
                                "yuelu-officer-1",
                                DemoLeads.counterfeits("430104", LocalDate.now(zone())))
                        .orThrow("registration")
                        .text("matterId");
        evidence.spoilt(matter, "yuelu-officer-1", "yuelu-officer-2");
    }

    private void warnings(Answer lead) {
        lead.body()
                .path("warnings")
                .forEach(warning -> narrator.line("⚠ " + warning.path("text").asText()));
    }

    // One record for all matters that name it: it is there since the first run of the demo.
    private void mark() {
        Answer entered =
                door.as("yanling-officer-1")
                        .post("/api/v1/rights", DemoLeads.peachMark(LocalDate.now(zone())));
        if (!entered.code().equals("RIGHT_ALREADY_RECORDED")) {
            narrator.did("yanling-officer-1", "登记商标「炎陵黄桃」18020220 核验情况", entered);
        }
    }

    private void sharing() {
        LocalDate today = LocalDate.now(zone());
        new DemoSharing(door, narrator, today).told();
        new DemoJurisdiction(door, narrator, today).told();
        new DemoCooperation(door, narrator, today).told();
        new DemoAssistance(door, narrator, today).told();
        new DemoJointHandling(door, narrator, today).told();
        new DemoSupervision(door, narrator, today).told();
    }

    private void left() {
        narrator.chapter("留在各局待办中的事项");
        new WaitingMatters(door, LocalDate.now(zone())).left().forEach(narrator::line);
    }

    private void report() {
        narrator.chapter("外部机关报送线索");
        Caller police = door.as("agency-changsha-police");
        Answer reported =
                narrator.did(
                        "agency-changsha-police",
                        "报送线索",
                        police.post(
                                "/api/v1/reports",
                                Map.of(
                                        "title", "工作中发现涉嫌销售假冒商标商品(演示)",
                                        "content", "巡查中发现(演示)",
                                        "placeOfAct", "430104",
                                        "breach", "TM_INFRINGE_3",
                                        "agencyReference", "演示-" + LocalDate.now(zone()))));
        narrator.line(police.get("/api/v1/reports/" + reported.text("reportId")).body().toString());
    }

    // A day of its own for each run: the same act on the same day would be filed first elsewhere.
    private Map<String, ?> passingOff() {
        LocalDate today = LocalDate.now(zone());
        long runs =
                door.as("yuelu-officer-1")
                        .get("/api/v1/matters?query=91430104MAXX00090L&limit=1")
                        .body()
                        .path("total")
                        .asLong();
        return DemoLeads.passingOff(today.minusDays(1 + runs % 600), today);
    }

    private Answer step(String person, String transfer, String step) {
        return steps.step(person, transfer, step, Map.of());
    }

    private void news(String matter, String person) {
        narrator.news(steps.matter(person, matter).orThrow("looking at the matter"));
    }

    private static ZoneId zone() {
        return ZoneId.of("Asia/Shanghai");
    }
}
