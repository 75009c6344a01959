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
import org.lianban.local.Service;

/** Short cases in which the law says no, and what it asks for instead. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ShortCasesIT {
    private static final String YUELU = "430104";
    private static final String NAME = "甲某(演示举报人)";
    private static final String COUNTY = "430321";
    private static final String FIRST = "xiangtan-county-officer-1";
    private static final String SECOND = "xiangtan-county-officer-2";
    private static final String HEAD = "xiangtan-county-head";

    private final Door door = SharedSystem.door();
    private final Steps steps = new Steps(door);
    private final MeasureSteps measures = new MeasureSteps(door);

    /** G1: 雨湖 is told of a shop in Changsha. */
    @Test
    void who_reports_to_an_office_without_authority_is_told_which_has_it_and_stays_unknown() {
        itIs("2026-08-03");
        Map<String, Object> report = new HashMap<>(lead("REPORT_NAMED", YUELU));
        report.put("foundOn", "2026-08-03");
        report.put("informant", Map.of("name", NAME, "phone", "00000008031", "anonymous", false));
        String matter = ok(steps.register("yuhu-officer-1", report)).text("matterId");
        ok(steps.assign("yuhu-unit-head", matter, "yuhu-officer-1", "yuhu-officer-2"));
        assertThat(steps.file("yuhu-head", matter).code()).isEqualTo("JURISDICTION_NOT_OURS");

        Answer draft = ok(steps.draft("yuhu-officer-1", matter, YUELU, "违法行为发生在岳麓区(演示)"));
        String transfer = draft.body().path("transfer").path("id").asText();
        ok(steps.step("yuhu-officer-1", transfer, "submission", Map.of()));
        assertThat(steps.step("yuhu-head", transfer, "issue", Map.of()).code())
                .isEqualTo("INFORMANT_NOT_TOLD");
        ok(steps.tellInformant("yuhu-officer-1", matter, "2026-08-03", YUELU));
        ok(steps.step("yuhu-head", transfer, "issue", Map.of()));
        ok(steps.step("yuelu-liaison", transfer, "delivery", Map.of()));
        ok(steps.accept("yuelu-head", transfer));

        assertThat(ok(steps.lead("yuelu-officer-1", matter)).body().toString())
                .doesNotContain(NAME);
        assertThat(
                        door.as("yuelu-officer-1")
                                .post(
                                        "/api/v1/leads/" + matter + "/informant/looks",
                                        Map.of("reason", "核对举报材料(演示)"))
                                .code())
                .isEqualTo("INFORMANT_PROTECTED");
    }

    /** G1: nor does a text that others read name him. */
    @Test
    void a_report_whose_text_names_whoever_reported_is_refused() {
        itIs("2026-08-03");
        Map<String, Object> report = new HashMap<>(lead("REPORT_NAMED", "430302"));
        report.put("foundOn", "2026-08-03");
        report.put("content", NAME + "称该店销售侵权商品(演示)");
        report.put("informant", Map.of("name", NAME, "phone", "00000008031", "anonymous", false));
        assertThat(steps.register("yuhu-officer-1", report).code())
                .isEqualTo("INFORMANT_NAMED_IN_TEXT");
    }

    /** G2: found three weeks after the two years were over. */
    @Test
    void what_ended_more_than_two_years_before_it_was_found_is_not_filed() {
        String over = verified("2024-05-10");
        assertThat(steps.file("yuelu-head", over).code()).isEqualTo("PENALTY_LIMITATION_EXPIRED");

        String sold = verified("2025-11-03");
        ok(steps.file("yuelu-head", sold));
    }

    /** G4: 湘潭县 wants what a server holds; that needs the principal of a city's office. */
    @Test
    void a_county_does_not_seize_a_trade_secret_on_its_own_approval() {
        itIs("2026-07-20");
        Map<String, Object> secret = found("2026-07-20");
        secret.put("breach", "TRADE_SECRET");
        String matter = verifiedByCounty(secret);
        String seizure =
                ok(measures.propose(
                                matter,
                                "SEIZE",
                                COUNTY,
                                List.of(MeasureSteps.goods("服务器数据副本(演示)", 1, "份", false)),
                                FIRST,
                                SECOND))
                        .text("measureId");
        Map<String, String> paper = Map.of("paper", "潭县市监强制〔2026〕1号(演示)");
        for (String person : List.of(HEAD, "xiangtan-county-principal", "xiangtan-head")) {
            assertThat(measures.act(person, seizure, "approval", paper).code())
                    .as(person)
                    .isEqualTo("CITY_PRINCIPAL_REQUIRED");
        }
        ok(measures.act("xiangtan-principal", seizure, "approval", paper));
        Answer taken = ok(measures.act(FIRST, seizure, "taking", Map.of("takenOn", "2026-07-20")));
        assertThat(MeasureSteps.limit(taken, "DL-11")).isEqualTo("2026-08-19 2026-08-19");
    }

    /** G5: on the seventh working day it still stands, on the eighth it has lapsed by law. */
    @Test
    void a_preservation_nobody_decided_on_is_over_on_the_eighth_working_day() {
        itIs("2026-07-09");
        String matter = verifiedByCounty(found("2026-07-09"));
        String measure =
                ok(measures.propose(
                                matter,
                                "PRESERVE",
                                COUNTY,
                                List.of(MeasureSteps.goods("包装箱(演示)", 120, "个", false)),
                                FIRST,
                                SECOND))
                        .text("measureId");
        ok(measures.act(HEAD, measure, "approval", Map.of("paper", "潭县市监先登〔2026〕1号(演示)")));
        Answer taken = ok(measures.act(SECOND, measure, "taking", Map.of("takenOn", "2026-07-09")));
        assertThat(MeasureSteps.limit(taken, "DL-10")).isEqualTo("2026-07-20 2026-07-20");

        itIs("2026-07-20");
        MeasureSteps.lapseWhatIsOver();
        assertThat(measures.measure(FIRST, measure).text("state")).isEqualTo("IN_FORCE");

        itIs("2026-07-21");
        MeasureSteps.lapseWhatIsOver();
        // Perhaps it is just being done by the minute's turn.
        Eventually.holds(
                () ->
                        assertThat(measures.measure(FIRST, measure).text("state"))
                                .isEqualTo("ENDED"));
        Answer lapsed = measures.measure(FIRST, measure);
        assertThat(lapsed.body().path("ending").path("outcome").asText()).isEqualTo("LAPSED");
        assertThat(lapsed.body().path("ending").path("endedOn").asText()).isEqualTo("2026-07-20");
        assertThat(MeasureSteps.whereabouts(lapsed)).containsExactly("RELEASED");
        assertThat(lapsed.body().path("ending").path("paper").asText()).startsWith("潭县市监解登〔2026〕");
        assertThat(
                        measures.act(
                                        HEAD,
                                        measure,
                                        "seizure",
                                        Map.of("paper", "潭县市监强制〔2026〕2号(演示)"))
                                .code())
                .isEqualTo("WRONG_STATE");
        assertThat(Look.outcome(steps.matter(HEAD, matter), COUNTY, "DL-10"))
                .containsExactly("FELL_AWAY");
        Eventually.holds(
                () ->
                        assertThat(
                                        Look.texts(
                                                door.as(HEAD)
                                                        .get("/api/v1/notices")
                                                        .body()
                                                        .path("items"),
                                                "factType"))
                                .contains("MeasureLapsed"));
    }

    /** 处罚法37: over before the Trademark Law changed, filed after. */
    @Test
    void an_act_of_the_old_year_is_filed_in_the_new_one_with_the_law_that_was_chosen() {
        itIs("2026-12-28");
        Map<String, Object> sold = found("2026-12-28");
        sold.put("actFrom", "2026-12-10");
        sold.put("actTo", "2026-12-20");
        String matter = verifiedByCounty(sold);
        assertThat(law(matter, "state")).isEqualTo("SAME");
        assertThat(steps.file(HEAD, matter, "LIGHTER", "新规定较轻(演示)").code())
                .isEqualTo("LAW_CHOICE_NOT_OPEN");

        itIs("2027-01-02");
        assertThat(law(matter, "state")).isEqualTo("CHOICE");
        assertThat(steps.file(HEAD, matter).code()).isEqualTo("LAW_CHOICE_MISSING");
        ok(steps.file(HEAD, matter, "LIGHTER", "新规定较轻(演示)"));
        assertThat(law(matter, "state")).isEqualTo("CHOICE");
        JsonNode chosen = ok(steps.lead(FIRST, matter)).body().path("law").path("chosen");
        assertThat(chosen.path("choice").asText()).isEqualTo("LIGHTER");
        assertThat(chosen.path("reason").asText()).isEqualTo("新规定较轻(演示)");
        assertThat(chosen.path("by").asText()).isEqualTo("湘潭县局部门负责人(演示)");
        assertThat(chosen.path("on").asText()).isEqualTo("2027-01-02");
        assertThat(
                        Records.of(Service.CASE_SERVICE)
                                .rows(
                                        "select envelope::text from journal where subject = ?"
                                                + " and envelope::text like '%LeadFiled%'",
                                        matter))
                .singleElement()
                .asString()
                .contains("LIGHTER");

        // What goes on into the new year is under each law for its part of the time.
        Map<String, Object> goesOn = found("2026-12-28");
        goesOn.put("actFrom", "2026-12-10");
        goesOn.put("continuing", true);
        goesOn.put("suspects", List.of(Map.of("kind", "ENTERPRISE", "name", "另一商行(演示)")));
        String across = verifiedByCounty(goesOn);
        assertThat(law(across, "state")).isEqualTo("ACROSS");
        ok(steps.file(HEAD, across));
    }

    /** G8: numbers begin anew with the year, each office with its own. */
    @Test
    void the_first_letter_of_a_year_has_the_number_one() {
        assertThat(letterIssued("2026-12-31")).startsWith("株石市监案移〔2026〕");
        assertThat(letterIssued("2027-01-04")).isEqualTo("株石市监案移〔2027〕1号");
        assertThat(letterIssued("2027-01-05")).isEqualTo("株石市监案移〔2027〕2号");
    }

    private String law(String matter, String field) {
        return ok(steps.lead(FIRST, matter)).body().path("law").path(field).asText();
    }

    private static Map<String, Object> found(String day) {
        Map<String, Object> found = new HashMap<>(lead("INSPECTION", COUNTY));
        found.put("foundOn", day);
        return found;
    }

    private String verifiedByCounty(Map<String, ?> found) {
        String matter = ok(steps.register(FIRST, found)).text("matterId");
        ok(steps.assign("xiangtan-county-unit-head", matter, FIRST, SECOND));
        return matter;
    }

    private String verified(String ended) {
        itIs("2026-06-01");
        Map<String, Object> found = new HashMap<>(lead("INSPECTION", YUELU));
        found.put("actFrom", "2024-03-01");
        found.put("actTo", ended);
        found.put("foundOn", "2026-06-01");
        String matter = ok(steps.register("yuelu-officer-1", found)).text("matterId");
        ok(steps.assign("yuelu-unit-head", matter, "yuelu-officer-1", "yuelu-officer-2"));
        return matter;
    }

    private String letterIssued(String day) {
        itIs(day);
        Map<String, Object> found = new HashMap<>(lead("INSPECTION", YUELU));
        found.put("foundOn", day);
        String matter = ok(steps.register("shifeng-officer-1", found)).text("matterId");
        Answer draft = ok(steps.draft("shifeng-officer-1", matter, YUELU, "违法行为发生在岳麓区(演示)"));
        String transfer = draft.body().path("transfer").path("id").asText();
        ok(steps.step("shifeng-officer-1", transfer, "submission", Map.of()));
        ok(steps.step("shifeng-head", transfer, "issue", Map.of()));
        return Look.numbers(steps.matter("shifeng-officer-1", matter)).getFirst();
    }

    private static Map<String, Object> lead(String source, String placeOfAct) {
        return Map.of(
                "title",
                "短案(演示)",
                "content",
                "巡查或举报发现销售侵权商品(演示)",
                "source",
                source,
                "breach",
                "TM_INFRINGE_3",
                "placeOfAct",
                placeOfAct,
                "suspects",
                List.of(Map.of("kind", "ENTERPRISE", "name", "某商行(演示)")));
    }

    private static Answer ok(Answer answer) {
        return answer.orThrow("a step of the story");
    }
}
