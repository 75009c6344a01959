package org.lianban.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.acceptance.SharedSystem.itIs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.lianban.local.Service;

/** Peaches out of season: the association tells 炎陵, where the fruit grows; it is sold in 雨花. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PeachStoryIT {
    private static final String YUHUA = "430111";
    private static final String NAME = "桃农协会联系人(演示)";
    private static final String PHONE = "00000007061";

    private final Door door = SharedSystem.door();
    private final Steps steps = new Steps(door);

    @Test
    void a_lead_goes_to_the_place_of_the_act_and_nobody_learns_who_reported_it() {
        itIs("2026-07-06");
        Answer lead = ok(steps.register("yanling-officer-1", peaches("92430111MAXX00015W")));
        String matter = lead.text("matterId");

        itIs("2026-07-07");
        Answer draft = ok(steps.draft("yanling-officer-1", matter, YUHUA, "违法行为发生地在雨花区(演示)"));
        String transfer = draft.body().path("transfer").path("id").asText();
        ok(step("yanling-officer-1", transfer, "submission"));
        assertThat(step("yanling-head", transfer, "issue").code()).isEqualTo("INFORMANT_NOT_TOLD");
        ok(steps.tellInformant("yanling-officer-1", matter, "2026-07-07", YUHUA));
        Answer issued = ok(step("yanling-head", transfer, "issue"));
        assertThat(issued.body().path("transfer").path("kind").asText()).isEqualTo("LEAD");
        assertThat(issued.body().path("course").path("issuedOn").asText()).isEqualTo("2026-07-07");

        itIs("2026-07-08");
        ok(step("yuhua-liaison", transfer, "delivery"));
        ok(steps.accept("yuhua-head", transfer));
        Answer seen = steps.matter("yuhua-head", matter);
        assertThat(seen.text("writingOffice")).isEqualTo(YUHUA);
        assertThat(Look.due(seen, YUHUA, "DL-01")).containsExactly("2026-07-29");
        assertThat(steps.draft("yuhua-officer-1", matter, "430225", "退回(演示)").code())
                .isEqualTo("TRANSFER_RETURN_PROHIBITED");

        Eventually.holds(
                () ->
                        assertThat(
                                        door.as("yuhua-officer-1")
                                                .get("/api/v1/casefolders/" + matter)
                                                .text("epoch"))
                                .isEqualTo("2"));
        assertThat(everythingShown(matter, transfer))
                .allSatisfy(page -> assertThat(page).doesNotContain(NAME, PHONE));
        assertThat(
                        door.as("yuhua-officer-1")
                                .post(
                                        "/api/v1/leads/" + matter + "/informant/looks",
                                        Map.of("reason", "check"))
                                .code())
                .isEqualTo("INFORMANT_PROTECTED");
        assertThat(informants(matter)).containsExactly(matter);
        assertThat(whatIsToldInClear()).isEmpty();
    }

    @Test
    void the_receiver_verifies_waits_for_the_right_holder_and_files_within_its_own_limit() {
        String matter = received();

        itIs("2026-07-09");
        ok(steps.assign("yuhua-unit-head", matter, "yuhua-officer-1", "yuhua-officer-2"));
        itIs("2026-07-10");
        ok(
                steps.pause(
                        "yuhua-officer-1",
                        matter,
                        "RIGHT_HOLDER_IDENTIFICATION",
                        "协助辨认/鉴别通知书(演示)",
                        "2026-07-10"));
        itIs("2026-07-14");
        assertThat(steps.file("yuhua-head", matter).code()).isEqualTo("PAUSE_STILL_OPEN");
        ok(steps.resume("yuhua-officer-1", matter, "鉴别意见:未获许可(演示)", "2026-07-14"));
        assertThat(Look.due(steps.matter("yuhua-head", matter), YUHUA, "DL-01"))
                .containsExactly("2026-07-31");

        itIs("2026-07-15");
        ok(steps.file("yuhua-head", matter));
        Answer filed = steps.matter("yuhua-head", matter);
        assertThat(Look.outcome(filed, YUHUA, "DL-01")).containsExactly("MET");
        assertThat(Look.due(filed, YUHUA, "DL-06")).containsExactly("2026-10-13");
        assertThat(ok(door.as("yuhua-officer-1").get("/api/v1/casefiles/" + matter)).text("state"))
                .isEqualTo("FILED");
        // The other office sees that its lead became a case, and can do nothing in it.
        assertThat(steps.file("yanling-head", matter).code()).isEqualTo("NOT_WRITING_OFFICE");
    }

    /** A lead of another seller, which 炎陵 sent on the day after and 雨花 took over at once. */
    private String received() {
        itIs("2026-07-06");
        String matter =
                ok(steps.register("yanling-officer-1", goingOn(peaches("92430111MAXX00061M"))))
                        .text("matterId");
        itIs("2026-07-07");
        Answer draft = ok(steps.draft("yanling-officer-1", matter, YUHUA, "违法行为发生在雨花区(演示)"));
        String transfer = draft.body().path("transfer").path("id").asText();
        ok(step("yanling-officer-1", transfer, "submission"));
        ok(steps.tellInformant("yanling-officer-1", matter, "2026-07-07", YUHUA));
        ok(step("yanling-head", transfer, "issue"));
        itIs("2026-07-08");
        ok(step("yuhua-liaison", transfer, "delivery"));
        ok(steps.accept("yuhua-head", transfer));
        return matter;
    }

    /** Every page of the matter, to those who handle it and to those who did. */
    private List<String> everythingShown(String matter, String transfer) {
        List<String> pages = new ArrayList<>();
        for (String person : List.of("yuhua-head", "yuhua-officer-1", "yanling-officer-1")) {
            Caller caller = door.as(person);
            Answer seen = ok(caller.get("/api/v1/matters/" + matter));
            pages.add(seen.body().toString());
            pages.add(ok(caller.get("/api/v1/leads/" + matter)).body().toString());
            pages.add(ok(caller.get("/api/v1/transfers/" + transfer)).body().toString());
            pages.add(ok(caller.get("/api/v1/matters/" + matter + "/timeline")).body().toString());
            for (String letter : Look.texts(seen.body().path("letters"), "letterId")) {
                String page = caller.page("/api/v1/letters/" + letter + "/html");
                assertThat(page).contains("演示");
                pages.add(page);
            }
        }
        return pages;
    }

    private static List<String> informants(String matter) {
        return Records.of(Service.CASE_SERVICE)
                .rows("select matter_id from informant where matter_id = ?::uuid", matter);
    }

    /** The journal is all that ever leaves the service. */
    private static List<String> whatIsToldInClear() {
        return Records.of(Service.CASE_SERVICE)
                .rows(
                        "select subject from journal where envelope::text like any (array[?, ?])",
                        "%" + NAME + "%",
                        "%" + PHONE + "%");
    }

    private Answer step(String person, String transfer, String step) {
        return steps.step(person, transfer, step, Map.of());
    }

    private static Answer ok(Answer answer) {
        return answer.orThrow("a step of the story");
    }

    /** Without that, or an end of the act, no case is filed. */
    private static Map<String, ?> goingOn(Map<String, ?> lead) {
        Map<String, Object> said = new HashMap<>(lead);
        said.put("continuing", true);
        return said;
    }

    private static Map<String, ?> peaches(String seller) {
        return Map.of(
                "title",
                "雨花区某果品商行涉嫌冒用炎陵黄桃证明商标(演示)",
                "content",
                "权利人协会举报:箱体标注「炎陵黄桃」,非产季销售(演示)",
                "source",
                "RIGHT_HOLDER_REPORT",
                "breach",
                "TM_INFRINGE_3",
                "placeOfAct",
                YUHUA,
                "actFrom",
                "2026-06-26",
                "foundOn",
                "2026-07-06",
                "suspects",
                List.of(
                        Map.of(
                                "kind", "INDIVIDUAL_BUSINESS",
                                "name", "雨花××果品商行(演示)",
                                "identifier", seller)),
                "rights",
                List.of(DemoLeads.PEACH_MARK),
                "informant",
                Map.of("name", NAME, "phone", PHONE, "anonymous", false));
    }
}
