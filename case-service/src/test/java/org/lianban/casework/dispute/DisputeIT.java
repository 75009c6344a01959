package org.lianban.casework.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.lianban.casework.dispute.DisputeHttp.concluding;
import static org.lianban.casework.dispute.DisputeHttp.negotiating;
import static org.lianban.casework.dispute.DisputeHttp.ok;
import static org.lianban.casework.dispute.DisputeHttp.raise;
import static org.lianban.casework.dispute.DisputeHttp.registered;
import static org.lianban.casework.dispute.DisputeHttp.step;
import static org.lianban.casework.dispute.DisputeHttp.transferStep;
import static org.lianban.casework.dispute.DisputeHttp.view;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lianban.casework.As;
import org.lianban.casework.RealParts;
import org.lianban.casework.Seen;

/** The life of a dispute over HTTP, and of the transfer that follows it. */
@QuarkusTest
@WithTestResource(RealParts.class)
class DisputeIT {
    @Test
    void agreed_that_the_other_is_competent_it_is_transferred_and_may_not_be_objected_to() {
        String matter = registered();
        String id = negotiating(matter);
        ok(step("yuhu-head", id, "proposal", concluding("430302")));
        As.account("yuelu-head")
                .get("/api/v1/disputes/" + id + "/agreement/letter-preview")
                .then()
                .statusCode(200)
                .body(containsString("本案由湘潭市雨湖区市场监督管理局管辖。"));
        step("yuhu-head", id, "agreement", "{}")
                .then()
                .statusCode(409)
                .body("code", equalTo("OWN_PROPOSAL"));

        ok(step("yuelu-head", id, "agreement", "{}"));

        view("yuhu-head", id)
                .then()
                .body("state", equalTo("AGREED"))
                .body("positions.office.id", contains("430104", "430302"))
                .body("clocks.state", contains("ENDED", "ENDED"))
                .body("clocks.outcome", contains("MET", "MET"));
        As.account("yuhu-head")
                .get("/api/v1/letters/" + view("yuhu-head", id).path("ending.minutes"))
                .then()
                .statusCode(200)
                .body("kind", equalTo("DISPUTE_MINUTES"));
        String transfer = only("yuelu-officer-1", matter);
        ok(transferStep("yuelu-officer-1", transfer, "submission", "{}"));
        ok(transferStep("yuelu-head", transfer, "issue", "{}"));
        ok(transferStep("yuhu-liaison", transfer, "delivery", "{}"));
        transferStep("yuhu-head", transfer, "objection", "{\"argument\":\"反悔\"}")
                .then()
                .statusCode(409)
                .body("code", equalTo("AGREED_IN_NEGOTIATION"));
        Response delivered = As.account("yuhu-head").get("/api/v1/transfers/" + transfer);
        delivered.then().body("transfer.disputeId", equalTo(id));
        ok(
                transferStep(
                        "yuhu-head",
                        transfer,
                        "acceptance",
                        Seen.accepting("yuhu-head", transfer)));
        As.account("yuhu-head")
                .get("/api/v1/transfers/" + transfer)
                .then()
                .body("writingOffice.id", equalTo("430302"));
    }

    @Test
    void reported_the_province_designates_without_a_letter_of_transfer() {
        String matter = registered();
        String id = negotiating(matter);

        ok(step("yuhu-head", id, "report", "{}"));

        String transfer = view("yuelu-head", id).path("ending.transferId");
        As.account("yuhu-head")
                .get("/api/v1/transfers/" + transfer)
                .then()
                .statusCode(200)
                .body("transfer.state", equalTo("SUBMITTED_UP"))
                .body("transfer.senderSays.text", equalTo("违法行为发生地在岳麓区"))
                .body("transfer.receiverSays.text", equalTo("货物在雨湖区包装"))
                .body("steps.findAll { it.taken }.name", contains("NEGOTIATED", "REQUESTED"))
                .body("letters.kind", contains("DESIGNATION_REQUEST"));
        ok(transferStep("hunan-liaison", transfer, "papers-receipt", "{}"));
        ok(
                transferStep(
                        "hunan-designator",
                        transfer,
                        "designation",
                        "{\"designee\":\"430302\",\"reason\":\"货物所在地\"}"));
        ok(
                transferStep(
                        "yuhu-liaison",
                        transfer,
                        "file-receipt",
                        Seen.signing("yuhu-liaison", transfer)));
        As.account("yuhu-head")
                .get("/api/v1/transfers/" + transfer)
                .then()
                .body("transfer.state", equalTo("HANDED_OVER"))
                .body("writingOffice.id", equalTo("430302"));
        raise("yuhu-head", matter, "430104")
                .then()
                .statusCode(409)
                .body("code", equalTo("DESIGNATED_CASE_LOCKED"));
    }

    @Test
    void the_province_takes_it_up_and_has_the_papers_at_once() {
        String matter = registered();
        String id = raise("yuelu-head", matter, "430302").path("id");

        ok(step("hunan-designator", id, "taking-up", "{}"));

        String transfer = view("yuelu-head", id).path("ending.transferId");
        As.account("hunan-designator")
                .get("/api/v1/transfers/" + transfer)
                .then()
                .body("transfer.state", equalTo("PAPERS_RECEIVED"))
                .body("transfer.receiverSays", nullValue())
                .body("clocks.findAll { it.state == 'RUNNING' }.rule", hasItem("DL-04"))
                .body("actions.find { it.name == 'designate' }.open", equalTo(true));
        ok(
                transferStep(
                        "hunan-designator",
                        transfer,
                        "designation",
                        "{\"designee\":\"430104\",\"reason\":\"违法行为发生地\"}"));
        As.account("yuelu-head")
                .get("/api/v1/matters/" + matter)
                .then()
                .body("standing", equalTo("OPEN"));
    }

    @Test
    void while_they_negotiate_nothing_is_transferred_and_both_have_it_among_their_work() {
        String matter = registered();
        String id = negotiating(matter);

        As.account("yuelu-officer-1")
                .body(
                        """
                        {"matterId":"%s","to":"430211","reason":"演示",
                         "legalBasis":"《市场监督管理行政处罚程序规定》第十条、第十四条"}
                        """
                                .formatted(matter))
                .post("/api/v1/transfers")
                .then()
                .statusCode(409)
                .body("code", equalTo("DISPUTE_OPEN"));
        raise("yuelu-head", matter, "430211")
                .then()
                .statusCode(409)
                .body("code", equalTo("DISPUTE_OPEN"));
        for (String head : List.of("yuelu-head", "yuhu-head")) {
            As.account(head)
                    .get("/api/v1/work?limit=100&kind=DISPUTE")
                    .then()
                    .statusCode(200)
                    .body("items.subjectId", hasItem(id));
            As.account(head)
                    .get("/api/v1/disputes?open=true&limit=100")
                    .then()
                    .statusCode(200)
                    .body("items.disputeId", hasItem(id));
        }
        As.account("yuhu-head")
                .get("/api/v1/disputes?matter=" + matter)
                .then()
                .body("items.id", contains(id))
                .body("actions[0].code", equalTo("NOT_WRITING_OFFICE"));
    }

    @Test
    void given_up_before_an_answer_the_other_office_sees_nothing_any_more() {
        String matter = registered();
        String id = raise("yuelu-head", matter, "430302").path("id");
        assertThat(view("yuhu-head", id).statusCode()).isEqualTo(200);

        ok(step("yuelu-head", id, "withdrawal", "{\"reason\":\"线索有误\"}"));

        assertThat(view("yuhu-head", id).statusCode()).isEqualTo(404);
        view("yuelu-head", id).then().body("ending.reason", equalTo("线索有误"));
    }

    @Test
    void a_hidden_dispute_answers_byte_for_byte_as_an_unknown_one() {
        String hidden = negotiating(registered());
        String unknown = UUID.randomUUID().toString();

        Response one = view("yanling-head", hidden);
        assertThat(one.statusCode()).isEqualTo(404);
        assertThat(one.asByteArray()).isEqualTo(view("yanling-head", unknown).asByteArray());
        assertThat(stepAs("yanling-head", hidden).asByteArray())
                .isEqualTo(stepAs("yanling-head", unknown).asByteArray());
    }

    private static Response stepAs(String account, String id) {
        return As.account(account)
                .header("If-Match", "\"1\"")
                .body("{}")
                .post("/api/v1/disputes/" + id + "/report");
    }

    private static String only(String account, String matter) {
        List<String> ids =
                As.account(account)
                        .get("/api/v1/transfers?matter=" + matter)
                        .path("items.transfer.id");
        assertThat(ids).hasSize(1);
        return ids.getFirst();
    }
}
