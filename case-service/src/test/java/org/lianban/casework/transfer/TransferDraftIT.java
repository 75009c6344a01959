package org.lianban.casework.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.lianban.casework.transfer.TransferHttp.draft;
import static org.lianban.casework.transfer.TransferHttp.ok;
import static org.lianban.casework.transfer.TransferHttp.registered;
import static org.lianban.casework.transfer.TransferHttp.step;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianban.casework.As;
import org.lianban.casework.RealParts;

/** How a transfer letter is written. */
@QuarkusTest
@WithTestResource(RealParts.class)
class TransferDraftIT {
    private static final String BASIS = "《市场监督管理行政处罚程序规定》第十四条";

    @Test
    void whoever_drafts_chooses_receiver_and_basis_from_what_the_rule_allows() {
        String matter = registered("430304");

        As.account("yuelu-officer-1")
                .get("/api/v1/transfers/draft-options?matter=" + matter)
                .then()
                .statusCode(200)
                .body("candidates.office", equalTo(List.of("430304", "430300")))
                .body("candidates[0].officeName", equalTo("湘潭市岳塘区市场监督管理局"))
                .body("candidates[0].bases[0].code", equalTo("PLACE_OF_ACT"))
                .body("candidates[0].reason", equalTo("违法行为发生地在其辖区。"))
                .body("bases.code", hasItem("NOT_OURS"))
                .body("attachments", hasItem("案件来源登记表"));
        As.account("yuelu-officer-1")
                .header("Accept-Language", "en")
                .get("/api/v1/transfers/draft-options?matter=" + matter)
                .then()
                .body("candidates[0].reason", equalTo("The act happened in its territory."));
        As.account("yanling-officer-1")
                .get("/api/v1/transfers/draft-options?matter=" + matter)
                .then()
                .statusCode(404);
    }

    @Test
    void a_basis_that_is_typed_is_refused_at_its_place() {
        As.account("yuelu-officer-1")
                .body(letter(registered(), "430302", "程序规定第十四条"))
                .post("/api/v1/transfers")
                .then()
                .statusCode(422)
                .body("code", equalTo("LEGAL_BASIS_UNKNOWN"))
                .body("errors[0].pointer", equalTo("/legalBasis"));
    }

    @Test
    void a_letter_is_shown_before_it_is_drafted_and_nothing_is_kept_of_it() {
        String matter = registered();
        Response page = preview(letter(matter, "430302", BASIS));
        page.then().statusCode(200).contentType("text/html;charset=UTF-8");
        assertThat(page.asString()).contains("湘潭市雨湖区市场监督管理局", "第十四条");

        Response byCode = preview(letter(matter, "430302", "NOT_OURS"));
        byCode.then().statusCode(200);
        assertThat(byCode.asString()).contains("第十四条").doesNotContain("NOT_OURS");

        preview(letter(matter, "430104", BASIS))
                .then()
                .statusCode(422)
                .body("code", equalTo("TRANSFER_TO_SELF"))
                .body("errors[0].pointer", equalTo("/to"));
        As.account("yuelu-officer-1")
                .get("/api/v1/transfers?matter=" + matter)
                .then()
                .body("items", empty());
    }

    @Test
    void a_draft_sent_back_is_written_anew_by_the_officer() {
        String id = draft("yuelu-officer-1", registered(), "430302").path("transfer.id");
        ok(step("yuelu-officer-1", id, "submission", "{}"));
        ok(step("yuelu-head", id, "approval-refusal", "{\"reason\":\"受移送机关有误\"}"));

        step("yuelu-officer-1", id, "revision", letter("430211", BASIS))
                .then()
                .statusCode(200)
                .body("transfer.to.id", equalTo("430211"))
                .body("transfer.state", equalTo("DRAFT"))
                .body("course.declinedBecause", equalTo("受移送机关有误"))
                .body("actions.find { it.name == 'submit' }.open", equalTo(true));
        step("yuelu-officer-1", id, "revision", letter("430211", "随便"))
                .then()
                .statusCode(422)
                .body("code", equalTo("LEGAL_BASIS_UNKNOWN"));
        step("yuelu-officer-1", id, "revision", letter("430211", BASIS), "\"1\"")
                .then()
                .statusCode(412);
    }

    private static Response preview(String letter) {
        return As.account("yuelu-officer-1").body(letter).post("/api/v1/transfers/letter-preview");
    }

    private static String letter(String matter, String to, String basis) {
        return "{\"matterId\":\"" + matter + "\"," + letter(to, basis).substring(1);
    }

    private static String letter(String to, String basis) {
        return "{\"to\":\"%s\",\"reason\":\"实际经营地不在本辖区\",\"legalBasis\":\"%s\"}"
                .formatted(to, basis);
    }
}
