package org.lianban.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.acceptance.SharedSystem.itIs;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/**
 * A patent passing-off on a platform: Changsha files, Xiangtan objects, the province designates.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ObjectionAndDesignationStoryIT {
    private static final String HUNAN = "430000";
    private static final String YUELU = "430104";
    private static final String KAIFU = "430105";
    private static final String TIANYUAN = "430211";
    private static final String YUHU = "430302";

    private final Door door = SharedSystem.door();
    private final Steps steps = new Steps(door);
    private final AssistanceSteps assistance = new AssistanceSteps(door);

    @Test
    void a_case_that_is_objected_to_goes_where_the_province_says_and_nowhere_else() {
        String matter = registered();
        filed(matter);
        String transfer = delivered(matter);
        objected(matter, transfer);
        submittedUp(matter, transfer);
        foundTaken();
        designated(matter, transfer);
        filedAnew(matter);
        told(matter, transfer);
        bearsNumbers(matter);
        isWrittenByOneOfficeAtATime(matter);
        platformAsked(matter);
        isHiddenFromStrangers(matter);
        isKnownToEvidence(matter);
    }

    private String registered() {
        itIs("2026-04-13");
        Answer lead = ok(steps.register("yuelu-officer-1", passingOff(YUELU, "2026-04-13")));
        String matter = lead.text("matterId");
        Answer seen = steps.matter("yuelu-head", matter);
        assertThat(Look.due(seen, YUELU, "DL-01")).containsExactly("2026-05-07");
        return matter;
    }

    private void filed(String matter) {
        itIs("2026-04-15");
        ok(steps.assign("yuelu-unit-head", matter, "yuelu-officer-1", "yuelu-officer-2"));
        ok(steps.file("yuelu-head", matter));
        Answer seen = steps.matter("yuelu-head", matter);
        assertThat(Look.outcome(seen, YUELU, "DL-01")).containsExactly("MET");
        assertThat(Look.due(seen, YUELU, "DL-06")).containsExactly("2026-07-14");
    }

    private String delivered(String matter) {
        itIs("2026-04-17");
        Answer draft = ok(steps.draft("yuelu-officer-1", matter, YUHU, "实际经营地在雨湖区(演示)"));
        String transfer = draft.body().path("transfer").path("id").asText();
        ok(step("yuelu-officer-1", transfer, "submission"));
        ok(step("yuelu-head", transfer, "issue"));
        itIs("2026-04-20");
        ok(step("yuhu-liaison", transfer, "delivery"));
        Answer seen = steps.matter("yuhu-head", matter);
        assertThat(Look.due(seen, YUHU, "DL-25a")).containsExactly("2026-04-29");
        return transfer;
    }

    private void objected(String matter, String transfer) {
        itIs("2026-04-24");
        Map<String, String> argument = Map.of("argument", "涉案商品在天元区仓库包装、发货(演示)");
        ok(steps.step("yuhu-head", transfer, "objection", argument));
        assertThat(steps.draft("yuhu-officer-1", matter, TIANYUAN, "请天元区局办理(演示)").code())
                .isEqualTo("TRANSFER_ONWARD_PROHIBITED");
        assertThat(steps.draft("yuhu-officer-1", matter, YUELU, "退回(演示)").code())
                .isEqualTo("TRANSFER_RETURN_PROHIBITED");
        Answer seen = steps.matter("yuhu-head", matter);
        assertThat(Look.outcome(seen, YUHU, "DL-25a")).containsExactly("MET");
    }

    private void submittedUp(String matter, String transfer) {
        itIs("2026-04-27");
        ok(step("yuhu-head", transfer, "designation-request"));
        itIs("2026-04-28");
        ok(step("hunan-liaison", transfer, "papers-receipt"));
        Answer seen = steps.matter("hunan-designator", matter);
        // 05-09 is a Saturday on which one works.
        assertThat(Look.due(seen, HUNAN, "DL-04")).containsExactly("2026-05-11");
        assertThat(step("yuhu-head", transfer, "designation-request").code())
                .isEqualTo("DESIGNATION_PENDING");
    }

    /** Meanwhile the office of the warehouse comes upon the same act by itself. */
    private void foundTaken() {
        itIs("2026-04-29");
        Answer own = ok(steps.register("tianyuan-officer-1", passingOff(TIANYUAN, "2026-04-29")));
        String matter = own.text("matterId");
        Answer read = ok(door.as("tianyuan-officer-1").get("/api/v1/leads/" + matter));
        assertThat(Look.texts(read.body().path("warnings"), "code"))
                .containsExactly("FIRST_FILED_CONFLICT", "RIGHT_NOT_CHECKED");
        ok(steps.assign("tianyuan-unit-head", matter, "tianyuan-officer-1", "tianyuan-officer-2"));
        assertThat(steps.file("tianyuan-head", matter).code()).isEqualTo("FIRST_FILED_PREVAILS");
    }

    private void designated(String matter, String transfer) {
        itIs("2026-05-09");
        Map<String, String> decision =
                Map.of("designee", TIANYUAN, "reason", "包装、发货地在天元区,由该局管辖更便于查处(演示)");
        ok(steps.step("hunan-designator", transfer, "designation", decision));
        itIs("2026-05-12");
        ok(steps.signForFile("tianyuan-liaison", transfer));
        Answer seen = steps.matter("tianyuan-head", matter);
        assertThat(Look.outcome(seen, HUNAN, "DL-04")).containsExactly("MET");
        assertThat(Look.outcome(seen, YUELU, "DL-06")).containsExactly("FELL_AWAY");
        assertThat(Look.due(seen, TIANYUAN, "DL-01")).containsExactly("2026-06-02");
        assertThat(Look.due(seen, TIANYUAN, "DL-22b")).containsExactly("2026-05-26");
    }

    private void filedAnew(String matter) {
        itIs("2026-05-20");
        ok(steps.assign("tianyuan-unit-head", matter, "tianyuan-officer-1", "tianyuan-officer-2"));
        ok(steps.file("tianyuan-head", matter));
        Answer seen = steps.matter("tianyuan-head", matter);
        assertThat(Look.outcome(seen, TIANYUAN, "DL-01")).containsExactly("MET");
        assertThat(Look.outcome(seen, TIANYUAN, "DL-22b")).containsExactly("MET");
        assertThat(Look.due(seen, TIANYUAN, "DL-06")).containsExactly("2026-08-18");
    }

    private void told(String matter, String transfer) {
        Map<String, String> result = Map.of("result", "已于 2026-05-20 立案(演示)");
        ok(steps.step("tianyuan-head", transfer, "completion", result));
        Answer seen = steps.matter("yuelu-head", matter);
        assertThat(seen.body().at("/handlings/0/stage").asText()).isEqualTo("COMPLETED");
        assertThat(seen.body().at("/transfers/0/state").asText()).isEqualTo("COMPLETED");
    }

    private void bearsNumbers(String matter) {
        List<String> numbers = Look.numbers(steps.matter("hunan-designator", matter));
        // The transfer letter, the request to the province, the province's decision.
        assertThat(numbers)
                .hasSize(3)
                .doesNotHaveDuplicates()
                .allMatch(
                        number ->
                                number.matches(
                                        "^[\\u4e00-\\u9fa5]+市监[\\u4e00-\\u9fa5]+〔2026〕\\d+号$"));
    }

    private void isWrittenByOneOfficeAtATime(String matter) {
        JsonNode writers =
                ok(door.as("hunan-designator").get("/api/v1/matters/" + matter + "/writers"))
                        .body()
                        .path("items");
        assertThat(Look.texts(writers, "epoch")).containsExactly("1", "2");
        assertThat(Look.texts(writers, "office")).containsExactly(YUELU, TIANYUAN);
    }

    /** The platform is in 开福, which signs for the letter and sees nothing of the matter. */
    private void platformAsked(String matter) {
        itIs("2026-05-21");
        String request =
                ok(assistance.draft(
                                "tianyuan-officer-1",
                                matter,
                                KAIFU,
                                "涉案店铺在你区平台经营(演示)",
                                List.of(AssistanceSteps.item("PLATFORM_DATA", "调取店铺登录日志(演示)"))))
                        .text("id");
        ok(assistance.on("tianyuan-head", request, "issue", Map.of()));
        ok(assistance.on("kaifu-liaison", request, "receipt", Map.of()));
        Answer seen = assistance.request("kaifu-officer-1", request);
        assertThat(seen.text("state")).isEqualTo("RECEIVED");
        assertThat(Look.running(seen)).isEqualTo("DL-05 2026-06-11");
        assertThat(Look.due(steps.matter("tianyuan-head", matter), KAIFU, "DL-05"))
                .containsExactly("2026-06-11");
    }

    /** Not to be told from what does not exist. */
    private void isHiddenFromStrangers(String matter) {
        Caller stranger = door.as("kaifu-officer-1");
        for (String place : List.of("matters/", "leads/", "casefolders/")) {
            String hidden = "/api/v1/" + place + matter;
            String unknown = "/api/v1/" + place + UUID.randomUUID();
            assertThat(stranger.get(hidden).status()).isEqualTo(404);
            assertThat(stranger.get(unknown).status()).isEqualTo(404);
            assertThat(stranger.page(hidden))
                    .contains("NOT_FOUND")
                    .isEqualTo(stranger.page(unknown));
        }
    }

    private void isKnownToEvidence(String matter) {
        Eventually.holds(
                () -> {
                    Answer folder = door.as("tianyuan-head").get("/api/v1/casefolders/" + matter);
                    assertThat(folder.text("epoch")).isEqualTo("2");
                    assertThat(folder.text("stage")).isEqualTo("FILED");
                    assertThat(folder.body().path("writingOffice").path("id").asText())
                            .isEqualTo(TIANYUAN);
                });
    }

    private Answer step(String person, String transfer, String step) {
        return steps.step(person, transfer, step, Map.of());
    }

    private static Answer ok(Answer answer) {
        return answer.orThrow("a step of the story");
    }

    private static Map<String, ?> passingOff(String placeOfAct, String foundOn) {
        Map<String, Object> lead = new HashMap<>();
        lead.put(
                "informant",
                Map.of("name", "平台买家(演示)", "phone", "00000003021", "anonymous", false));
        lead.putAll(
                Map.of(
                        "title",
                        "平台店铺涉嫌假冒专利(演示)",
                        "content",
                        "店铺页面标注「专利号 ZL 2012 2 0000000.8」,该号从未授权(演示)",
                        "source",
                        "REPORT_NAMED",
                        "breach",
                        "PATENT_PASSING_OFF",
                        "placeOfAct",
                        placeOfAct,
                        "actFrom",
                        "2026-03-02",
                        "continuing",
                        true,
                        "foundOn",
                        foundOn,
                        "suspects",
                        List.of(
                                Map.of(
                                        "kind", "ENTERPRISE",
                                        "name", "岳麓××科技有限公司(演示)",
                                        "identifier", "91430104MAXX00090L")),
                        "rights",
                        List.of(
                                Map.of(
                                        "type", "UTILITY_MODEL",
                                        "number", "ZL 2012 2 0000000.8",
                                        "name", "一种演示装置(演示)"))));
        return lead;
    }
}
