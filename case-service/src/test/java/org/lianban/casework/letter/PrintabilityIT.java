package org.lianban.casework.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.lianban.casework.lead.LeadHttp.TODAY;
import static org.lianban.casework.lead.LeadHttp.file;
import static org.lianban.casework.lead.LeadHttp.form;
import static org.lianban.casework.lead.LeadHttp.verifying;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianban.casework.As;
import org.lianban.casework.RealParts;

/** What no paper can print is not issued where it can be put otherwise, nor is its act done. */
@QuarkusTest
@WithTestResource(RealParts.class)
class PrintabilityIT {
    private static final String NEXT =
            "/api/v1/letters/register?kind=CORRECTION_ORDER&office=430211";

    @Test
    void an_act_whose_letter_cannot_be_printed_is_not_done_and_draws_no_number() {
        // Given
        Map<String, Object> form = form("91430104MAXX00090L", "74200001");
        form.put("placeOfAct", "430211");
        form.put("actFrom", TODAY.minusDays(3).toString());
        String matter = verifying("tianyuan", form);
        assertThat(file("tianyuan", matter).statusCode()).isEqualTo(200);
        act(matter, "tianyuan-officer-1", "investigation", Map.of("begunOn", TODAY.toString()));
        int next = As.account("tianyuan-head").get(NEXT).path("summary.nextN");
        // When
        Response refused =
                act(
                        matter,
                        "tianyuan-head",
                        "stop-order",
                        Map.of("what", "立即停止销售(演示)", "facts", "销售侵权商品\uD83D\uDE00(演示)"));
        // Then
        refused.then()
                .statusCode(422)
                .body("code", equalTo("LETTER_UNPRINTABLE"))
                .body("title", containsString("U+1F600"));
        As.account("tianyuan-head").get(NEXT).then().body("summary.nextN", equalTo(next));
        As.account("tianyuan-head")
                .get("/api/v1/casefiles/" + matter)
                .then()
                .body("stops", empty());
    }

    @Test
    void an_act_that_can_be_put_in_no_other_way_is_done_and_its_paper_waits() {
        // Given
        Map<String, Object> form = form("91430104MAXX00090L", "74200002");
        form.put("placeOfAct", "430211");
        form.put("actFrom", TODAY.minusDays(3).toString());
        form.put("content", "投诉原文：假货\uD83D\uDE00(演示)");
        String matter = verifying("tianyuan", form);
        // When
        Response filed = file("tianyuan", matter);
        // Then
        filed.then().statusCode(200);
        As.account("tianyuan-head")
                .get("/api/v1/letters?matter=" + matter)
                .then()
                .body("items.kind", contains("FILING_APPROVAL"))
                .body("items.paper", contains("WAITING"));
    }

    private static Response act(String matter, String account, String act, Map<String, ?> body) {
        String path = "/api/v1/casefiles/" + matter;
        return As.account(account)
                .header("If-Match", As.account(account).get(path).header("ETag"))
                .body(body)
                .post(path + "/" + act);
    }
}
