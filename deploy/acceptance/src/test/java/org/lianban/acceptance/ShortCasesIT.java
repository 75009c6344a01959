package org.lianban.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.acceptance.SharedSystem.itIs;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Short cases in which the law says no, and what it asks for instead. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ShortCasesIT {
    private static final String YUELU = "430104";
    private static final String NAME = "甲某(演示举报人)";

    private final Door door = SharedSystem.door();
    private final Steps steps = new Steps(door);

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

    /** G8: numbers begin anew with the year, each office with its own. */
    @Test
    void the_first_letter_of_a_year_has_the_number_one() {
        assertThat(letterIssued("2026-12-31")).startsWith("株石市监案移〔2026〕");
        assertThat(letterIssued("2027-01-04")).isEqualTo("株石市监案移〔2027〕1号");
        assertThat(letterIssued("2027-01-05")).isEqualTo("株石市监案移〔2027〕2号");
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
