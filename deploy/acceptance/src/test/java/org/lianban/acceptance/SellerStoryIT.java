package org.lianban.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.acceptance.SharedSystem.itIs;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Brake pads with a fake mark: 岳塘 finds the seller, who names the supplier and has to stop. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SellerStoryIT {
    private static final String YUETANG = "430304";
    private static final String SHIFENG = "430204";
    private static final String OFFICER = "yuetang-officer-1";
    private static final String HEAD = "yuetang-head";

    private final Door door = SharedSystem.door();
    private final Steps steps = new Steps(door);
    private final MeasureSteps measures = new MeasureSteps(door);

    @Test
    void a_seller_in_good_faith_is_ordered_to_stop_and_the_case_closed_within_its_limits() {
        String matter = registered();
        identified(matter);
        filed(matter);
        stopped(matter);
        decided(matter);
        closed(matter);
    }

    @Test
    void the_supplier_he_named_is_sought_by_the_office_where_the_goods_are_made() {
        itIs("2026-03-09");
        String matter = ok(steps.register(OFFICER, supplier())).text("matterId");
        itIs("2026-03-10");
        Answer draft = ok(steps.draft(OFFICER, matter, SHIFENG, "制造地在石峰区(演示)"));
        String transfer = draft.body().path("transfer").path("id").asText();
        ok(steps.step(OFFICER, transfer, "submission", Map.of()));
        ok(steps.step(HEAD, transfer, "issue", Map.of()));
        itIs("2026-03-11");
        ok(steps.step("shifeng-liaison", transfer, "delivery", Map.of()));
        ok(steps.accept("shifeng-head", transfer));
        assertThat(Look.due(steps.matter("shifeng-head", matter), SHIFENG, "DL-01"))
                .containsExactly("2026-04-01");

        itIs("2026-03-13");
        ok(steps.assign("shifeng-unit-head", matter, "shifeng-officer-1", "shifeng-officer-2"));
        itIs("2026-03-16");
        ok(steps.file("shifeng-head", matter));
        JsonNode penalty = clock(steps.matter("shifeng-head", matter), "DL-06");
        assertThat(penalty.path("raw").asText()).isEqualTo("2026-06-14");
        assertThat(penalty.path("due").asText()).isEqualTo("2026-06-15");
        String seizure = seized(matter);
        released(seizure);
    }

    /** Moulds and sets, on the day of the filing. */
    private String seized(String matter) {
        String first = "shifeng-officer-1";
        String second = "shifeng-officer-2";
        List<Map<String, ?>> goods =
                List.of(
                        MeasureSteps.goods("制动片(演示)", 1240, "套", false),
                        MeasureSteps.goods("模具(演示)", 2, "副", false));
        String measure =
                ok(measures.propose(matter, "SEIZE", SHIFENG, goods, first, second))
                        .text("measureId");
        assertThat(measures.act(first, measure, "taking", Map.of("takenOn", "2026-03-16")).code())
                .isEqualTo("WRONG_STATE");
        ok(
                measures.act(
                        "shifeng-head",
                        measure,
                        "approval",
                        Map.of("paper", "株石市监强制〔2026〕1号(演示)")));
        Answer taken = ok(measures.act(first, measure, "taking", Map.of("takenOn", "2026-03-16")));
        assertThat(MeasureSteps.whereabouts(taken)).containsExactly("HELD", "HELD");
        assertThat(MeasureSteps.limit(taken, "DL-11")).isEqualTo("2026-04-15 2026-04-15");
        assertThat(Look.due(steps.matter("shifeng-head", matter), SHIFENG, "DL-11"))
                .containsExactly("2026-04-15");
        return measure;
    }

    /** One line goes back in time; the day after the last one nothing can be prolonged any more. */
    private void released(String seizure) {
        Map<String, Object> release = Map.of("paper", "株石市监解强〔2026〕1号(演示)", "reason", "与案件无关(演示)");
        itIs("2026-04-15");
        Answer partly =
                ok(
                        measures.act(
                                "shifeng-head",
                                seizure,
                                "release",
                                with(release, "lines", List.of(2))));
        assertThat(MeasureSteps.whereabouts(partly)).containsExactly("HELD", "RELEASED");
        itIs("2026-04-16");
        assertThat(
                        measures.act(
                                        "shifeng-head",
                                        seizure,
                                        "extension",
                                        Map.of("paper", "株石市监延强〔2026〕1号(演示)", "reason", "案情复杂(演示)"))
                                .code())
                .isEqualTo("EXTENSION_AFTER_EXPIRY");
        Answer over = ok(measures.act("shifeng-head", seizure, "release", release));
        assertThat(over.text("state")).isEqualTo("ENDED");
        assertThat(MeasureSteps.whereabouts(over)).containsExactly("RELEASED", "RELEASED");
    }

    private static JsonNode clock(Answer matter, String rule) {
        for (JsonNode clock : matter.orThrow("looking").body().path("clocks")) {
            if (clock.path("rule").asText().equals(rule)) {
                return clock;
            }
        }
        throw new AssertionError("no such clock: " + rule);
    }

    private String registered() {
        itIs("2026-03-02");
        String matter = ok(steps.register(OFFICER, brakePads())).text("matterId");
        assertThat(due(matter, "DL-01")).containsExactly("2026-03-23");
        ok(steps.assign("yuetang-unit-head", matter, OFFICER, "yuetang-officer-2"));
        ok(
                steps.pause(
                        OFFICER,
                        matter,
                        "RIGHT_HOLDER_IDENTIFICATION",
                        "协助鉴别通知书(演示)",
                        "2026-03-02"));
        return matter;
    }

    /** The right holder's two days do not count. */
    private void identified(String matter) {
        itIs("2026-03-04");
        ok(steps.resume(OFFICER, matter, "鉴别意见(演示)", "2026-03-04"));
        assertThat(due(matter, "DL-01")).containsExactly("2026-03-25");
    }

    private void filed(String matter) {
        itIs("2026-03-05");
        ok(steps.file(HEAD, matter));
        assertThat(outcome(matter, "DL-01")).containsExactly("MET");
        assertThat(due(matter, "DL-06")).containsExactly("2026-06-03");
        assertThat(turn(matter)).isEqualTo("OFFICER investigate");
        ok(act(OFFICER, matter, "investigation", Map.of("begunOn", "2026-03-05")));
        assertThat(turn(matter)).isEqualTo("OFFICER conclude");
    }

    private void stopped(String matter) {
        itIs("2026-03-06");
        Map<String, String> order =
                Map.of(
                        "paper", "潭岳市监责改〔2026〕3号(演示)",
                        "orderedOn", "2026-03-06",
                        "what", "立即停止销售带有该商标的制动片(演示)");
        ok(act(HEAD, matter, "stop-order", order));
        assertThat(act(HEAD, matter, "stop-order", with(order, "orderedOn", "2026-03-04")).code())
                .isEqualTo("DATE_IMPLAUSIBLE");
        assertThat(act(HEAD, matter, "stop-order", with(order, "orderedOn", "2026-03-07")).code())
                .isEqualTo("DATE_IMPLAUSIBLE");
    }

    private void decided(String matter) {
        itIs("2026-03-12");
        ok(
                act(
                        OFFICER,
                        matter,
                        "conclusion",
                        Map.of(
                                "reportedOn",
                                "2026-03-12",
                                "findings",
                                "有发票和进货单据,说明了提供者石峰某公司(演示)")));
        assertThat(turn(matter)).isEqualTo("AGENCY_HEAD decide-case");
        ok(
                act(
                        HEAD,
                        matter,
                        "decision",
                        Map.of(
                                "outcome", "NO_PENALTY",
                                "ground", "GOOD_FAITH_SELLER",
                                "paper", "潭岳市监不罚〔2026〕1号(演示)",
                                "reason", "不知道是侵权商品,能证明合法取得并说明提供者(演示)")));
        assertThat(outcome(matter, "DL-06")).containsExactly("MET");
        assertThat(due(matter, "DL-15")).containsExactly("2026-04-02");
        assertThat(turn(matter)).isEqualTo("AGENCY_HEAD close-case");
        assertThat(steps.draft(OFFICER, matter, "430204", "不应再移送(演示)").code())
                .isEqualTo("WRONG_STATE");
    }

    private void closed(String matter) {
        itIs("2026-03-20");
        Answer file = ok(act(HEAD, matter, "closing", Map.of()));
        assertThat(file.text("state")).isEqualTo("CLOSED");
        assertThat(file.text("closedOn")).isEqualTo("2026-03-20");
        assertThat(outcome(matter, "DL-15")).containsExactly("MET");
        Answer seen = steps.matter(HEAD, matter);
        assertThat(seen.text("stage")).isEqualTo("COMPLETED");
        assertThat(seen.text("standing")).isEqualTo("ENDED");
        assertThat(turn(matter)).isEmpty();
        assertThat(act(HEAD, matter, "closing", Map.of()).code()).isEqualTo("WRONG_STATE");
        Eventually.holds(
                () ->
                        assertThat(
                                        door.as(OFFICER)
                                                .get("/api/v1/casefolders/" + matter)
                                                .text("stage"))
                                .isEqualTo("COMPLETED"));
    }

    /** Whose turn it is in this matter, as the office's work says it; empty if nobody's. */
    private String turn(String matter) {
        for (JsonNode item :
                ok(door.as(HEAD).get("/api/v1/work?office=true&limit=100")).body().path("items")) {
            if (item.path("matterId").asText().equals(matter)) {
                return item.path("role").asText() + " " + item.path("command").asText();
            }
        }
        return "";
    }

    private List<String> due(String matter, String rule) {
        return Look.due(steps.matter(HEAD, matter), YUETANG, rule);
    }

    private List<String> outcome(String matter, String rule) {
        return Look.outcome(steps.matter(HEAD, matter), YUETANG, rule);
    }

    private Answer act(String person, String matter, String act, Map<String, ?> body) {
        Answer seen = door.as(person).get("/api/v1/casefiles/" + matter);
        return door.as(person).post("/api/v1/casefiles/" + matter + "/" + act, body, seen);
    }

    private static Map<String, ?> with(Map<String, ?> body, String field, Object value) {
        Map<String, Object> other = new HashMap<>(body);
        other.put(field, value);
        return other;
    }

    private static Answer ok(Answer answer) {
        return answer.orThrow("a step of the story");
    }

    private static Map<String, ?> supplier() {
        return Map.of(
                "title",
                "石峰某轨道部件厂涉嫌假冒注册商标制动片案(演示)",
                "content",
                "岳塘经营部提供的发票载明供货方(演示)",
                "source",
                "INSPECTION",
                "breach",
                "TM_INFRINGE_3",
                "placeOfAct",
                SHIFENG,
                "actFrom",
                "2026-02-02",
                "continuing",
                true,
                "foundOn",
                "2026-03-06",
                "suspects",
                List.of(
                        Map.of(
                                "kind", "ENTERPRISE",
                                "name", "石峰××轨道部件有限公司(演示)",
                                "identifier", "91430204MAXX00031N")));
    }

    private static Map<String, ?> brakePads() {
        return Map.of(
                "title",
                "岳塘某轨道配件经营部销售假冒注册商标制动片案(演示)",
                "content",
                "检查发现制动片46套,标识与注册商标相同(演示)",
                "source",
                "INSPECTION",
                "breach",
                "TM_INFRINGE_3",
                "placeOfAct",
                YUETANG,
                "actFrom",
                "2026-02-09",
                "continuing",
                true,
                "foundOn",
                "2026-03-02",
                "suspects",
                List.of(
                        Map.of(
                                "kind", "INDIVIDUAL_BUSINESS",
                                "name", "岳塘××轨道配件经营部(演示)",
                                "identifier", "92430304MAXX0004XG")));
    }
}
