package org.lianban.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.acceptance.SharedSystem.itIs;

import com.fasterxml.jackson.databind.JsonNode;
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
    private static final String FIRST = "yuhua-officer-1";
    private static final String SECOND = "yuhua-officer-2";

    private final Door door = SharedSystem.door();
    private final Steps steps = new Steps(door);
    private final MeasureSteps measures = new MeasureSteps(door);
    private final EvidenceSteps evidence = new EvidenceSteps(door);

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
    void the_receiver_preserves_files_seizes_and_is_assisted_within_the_limits_of_each() {
        String matter = received();
        String preserved = preserved(matter);
        identified(matter);
        filed(matter);
        String seizure = seized(preserved);
        disposedOf(seizure, kept(matter));
        new HetangAssists(door).inCase(matter);
        prolonged(seizure);
    }

    /** Two officers look, and keep what could be gone tomorrow. */
    private String preserved(String matter) {
        itIs("2026-07-09");
        ok(steps.assign("yuhua-unit-head", matter, FIRST, SECOND));
        List<Map<String, ?>> goods =
                List.of(
                        MeasureSteps.goods("黄桃(演示)", 120, "箱", true),
                        MeasureSteps.goods("印有证明商标的包装箱(演示)", 120, "个", false));
        // The boxes are printed in 荷塘, where officers of 雨花 take nothing.
        assertThat(measures.propose(matter, "SEIZE", "430202", goods, FIRST, SECOND).code())
                .isEqualTo("OUT_OF_TERRITORY");
        String measure =
                ok(measures.propose(matter, "PRESERVE", YUHUA, goods, FIRST, SECOND))
                        .text("measureId");
        ok(measures.act("yuhua-head", measure, "approval", paper("长雨市监先登〔2026〕1号(演示)")));
        Answer taken = ok(measures.act(SECOND, measure, "taking", Map.of("takenOn", "2026-07-09")));
        assertThat(MeasureSteps.whereabouts(taken)).containsExactly("HELD", "HELD");
        assertThat(MeasureSteps.limit(taken, "DL-10")).isEqualTo("2026-07-20 2026-07-20");
        assertThat(Look.due(steps.matter("yuhua-head", matter), YUHUA, "DL-10"))
                .containsExactly("2026-07-20");
        return measure;
    }

    /** The right holder's days do not count; those of the goods do. */
    private void identified(String matter) {
        itIs("2026-07-10");
        ok(
                steps.pause(
                        FIRST,
                        matter,
                        "RIGHT_HOLDER_IDENTIFICATION",
                        "协助辨认/鉴别通知书(演示)",
                        "2026-07-10"));
        itIs("2026-07-14");
        assertThat(steps.file("yuhua-head", matter).code()).isEqualTo("PAUSE_STILL_OPEN");
        ok(steps.resume(FIRST, matter, "鉴别意见:未获许可(演示)", "2026-07-14"));
        Answer seen = steps.matter("yuhua-head", matter);
        assertThat(Look.due(seen, YUHUA, "DL-01")).containsExactly("2026-07-31");
        assertThat(Look.due(seen, YUHUA, "DL-10")).containsExactly("2026-07-20");
    }

    private void filed(String matter) {
        itIs("2026-07-15");
        ok(steps.file("yuhua-head", matter));
        Answer filed = steps.matter("yuhua-head", matter);
        assertThat(Look.outcome(filed, YUHUA, "DL-01")).containsExactly("MET");
        assertThat(Look.due(filed, YUHUA, "DL-06")).containsExactly("2026-10-13");
        assertThat(ok(door.as(FIRST).get("/api/v1/casefiles/" + matter)).text("state"))
                .isEqualTo("FILED");
        // The other office sees that its lead became a case, and can do nothing in it.
        assertThat(steps.file("yanling-head", matter).code()).isEqualTo("NOT_WRITING_OFFICE");
    }

    /** On the day of the filing, before the seven working days are over. */
    private String seized(String preserved) {
        Answer seizure =
                ok(measures.act("yuhua-head", preserved, "seizure", paper("长雨市监强制〔2026〕1号(演示)")));
        assertThat(seizure.text("kind")).isEqualTo("SEIZE");
        assertThat(MeasureSteps.whereabouts(seizure)).containsExactly("HELD", "HELD");
        assertThat(MeasureSteps.limit(seizure, "DL-11")).isEqualTo("2026-08-14 2026-08-14");
        Answer before = ok(measures.measure("yuhua-head", preserved));
        assertThat(before.body().path("ending").path("outcome").asText()).isEqualTo("CONVERTED");
        assertThat(MeasureSteps.whereabouts(before)).containsExactly("SEIZED", "SEIZED");
        assertThat(MeasureSteps.limit(before, "DL-10")).isEmpty();
        return seizure.text("measureId");
    }

    /** A sample and a photo of what will not be there any more. */
    private List<String> kept(String matter) {
        itIs("2026-07-16");
        String day = "2026-07-16";
        Map<String, Object> sample = new HashMap<>(evidence.goods("黄桃样品(演示)", day, FIRST, SECOND));
        sample.put("quantity", Map.of("amount", "1", "unit", "箱"));
        return List.of(
                ok(evidence.takeIn(FIRST, matter, sample)).text("evidenceId"),
                ok(evidence.takeIn(
                                FIRST,
                                matter,
                                evidence.photo("黄桃照片(演示)", day, FIRST, SECOND),
                                SampleFile.box()))
                        .text("evidenceId"));
    }

    /** What does not keep goes with the owner's consent; the packaging stays. */
    private void disposedOf(String seizure, List<String> kept) {
        assertThat(measures.act("yuhua-head", seizure, "early-disposal", disposal(2, kept)).code())
                .isEqualTo("EARLY_DISPOSAL_UNFIT");
        assertThat(
                        measures.act(
                                        "yuhua-head",
                                        seizure,
                                        "early-disposal",
                                        disposal(1, List.of()))
                                .code())
                .isEqualTo("EARLY_DISPOSAL_UNFIT");
        Answer left =
                OnceHeard.of(
                        () ->
                                measures.act(
                                        "yuhua-head",
                                        seizure,
                                        "early-disposal",
                                        disposal(1, kept)));
        assertThat(MeasureSteps.whereabouts(left)).containsExactly("DISPOSED_EARLY", "HELD");
        assertThat(left.text("state")).isEqualTo("IN_FORCE");
        assertThat(MeasureSteps.limit(left, "DL-11")).isEqualTo("2026-08-14 2026-08-14");
        assertThat(left.body().path("goods").path(0).path("kept"))
                .extracting(JsonNode::asText)
                .containsExactlyElementsOf(kept);
    }

    /** Thirty days more, in writing; that the last is a Sunday adds nothing. */
    private void prolonged(String seizure) {
        itIs("2026-08-12");
        Map<String, String> extension = Map.of("paper", "长雨市监延强〔2026〕1号(演示)", "reason", "案情复杂(演示)");
        Answer extended = ok(measures.act("yuhua-head", seizure, "extension", extension));
        assertThat(MeasureSteps.limit(extended, "DL-11")).isEqualTo("2026-09-13 2026-09-13");
        assertThat(measures.act("yuhua-head", seizure, "extension", extension).code())
                .isEqualTo("COERCION_CAP_EXCEEDED");
    }

    private static Map<String, ?> disposal(int line, List<String> kept) {
        return Map.of("line", line, "consent", "先行处置物品确认书(演示)", "how", "变卖,价款提存(演示)", "kept", kept);
    }

    private static Map<String, ?> paper(String number) {
        return Map.of("paper", number);
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
