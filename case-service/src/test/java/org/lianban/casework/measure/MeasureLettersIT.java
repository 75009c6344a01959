package org.lianban.casework.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.lianban.casework.lead.LeadHttp.form;
import static org.lianban.casework.lead.LeadHttp.verifying;
import static org.lianban.casework.measure.MeasureHttp.PARTY;
import static org.lianban.casework.measure.MeasureHttp.TAKEN;
import static org.lianban.casework.measure.MeasureHttp.act;
import static org.lianban.casework.measure.MeasureHttp.proposal;
import static org.lianban.casework.measure.MeasureHttp.propose;
import static org.lianban.casework.measure.MeasureHttp.read;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianban.casework.As;
import org.lianban.casework.RealParts;

/** The papers of measures, issued with their acts. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class MeasureLettersIT {
    private static final Map<String, ?> LOST = Map.of("reason", "证据可能灭失(演示)。");

    @Test
    void each_act_on_goods_issues_its_letter_and_nobody_types_a_number() {
        // Given
        String matter = verifying("yuelu", form(PARTY, "72000071"));
        String measure = propose("yuelu-officer-1", matter, proposal("PRESERVE")).path("measureId");
        // When
        act("yuelu-head", measure, "approval", LOST)
                .then()
                .statusCode(200)
                .body("approval.paper", matchesPattern("长岳市监先登〔2026〕\\d+号"));
        act("yuelu-officer-1", measure, "taking", TAKEN).then().statusCode(200);
        Response seized = act("yuelu-head", measure, "seizure", LOST);
        seized.then().statusCode(200).body("approval.paper", matchesPattern("长岳市监强制〔2026〕\\d+号"));
        String seizure = seized.path("measureId");
        act("yuelu-head", seizure, "extension", Map.of("reason", "案情复杂(演示)。"))
                .then()
                .statusCode(200)
                .body("extension.paper", matchesPattern("长岳市监延强〔2026〕\\d+号"));
        act("yuelu-head", seizure, "release", Map.of("reason", "已查清(演示)。"))
                .then()
                .statusCode(200)
                .body("ending.paper", matchesPattern("长岳市监解强〔2026〕\\d+号"));
        // Then
        List<String> kinds = letters(matter).path("items.kind");
        assertThat(kinds)
                .containsExactlyInAnyOrder(
                        "PRESERVATION_NOTICE",
                        "GOODS_LIST",
                        "COERCION_DECISION",
                        "GOODS_LIST",
                        "COERCION_EXTENSION",
                        "COERCION_RELEASE",
                        "GOODS_LIST");
        read("yuelu-officer-1", measure)
                .then()
                .body("ending.paper", equalTo(seized.path("approval.paper")));
    }

    @Test
    void officers_say_what_they_found_and_the_party_reads_it() {
        String matter = verifying("yuelu", form(PARTY, "72000072"));
        Map<String, Object> unfounded = proposal("SEAL");
        unfounded.remove("facts");
        propose("yuelu-officer-1", matter, unfounded)
                .then()
                .statusCode(422)
                .body("code", equalTo("FIELD_MISSING"))
                .body("errors.pointer", contains("/facts"));
        unfounded.put("facts", "有侵权商品");
        propose("yuelu-officer-1", matter, unfounded)
                .then()
                .statusCode(422)
                .body("code", equalTo("MEASURE_FACTS_TOO_SHORT"))
                .body("errors.pointer", contains("/facts"));

        String measure = propose("yuelu-officer-1", matter, proposal("SEAL")).path("measureId");
        Response approved = act("yuelu-head", measure, "approval", Map.of("reason", "同意查封(演示)。"));
        approved.then()
                .statusCode(200)
                .body("facts", equalTo(MeasureHttp.FACTS))
                .body("approval.remark", equalTo("同意查封(演示)。"));

        assertThat(
                        As.account("yuelu-officer-1")
                                .get(
                                        "/api/v1/letters/"
                                                + approved.<String>path("approval.letterId")
                                                + "/html")
                                .asString())
                .contains(MeasureHttp.FACTS, "岳麓区人民政府", "联系人：岳麓区局办案人员甲(演示)、")
                .doesNotContain("同意查封");
    }

    private static Response letters(String matter) {
        return As.account("yuelu-officer-1").get("/api/v1/letters?matter=" + matter);
    }
}
