package org.lianban.casework.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.lianban.casework.comment.TalkHttp.ok;
import static org.lianban.casework.comment.TalkHttp.propose;
import static org.lianban.casework.comment.TalkHttp.registered;
import static org.lianban.casework.comment.TalkHttp.watchedByTianyuan;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianban.casework.As;
import org.lianban.casework.RealParts;

/** A proposal over HTTP: whose work it is, and that it is answered once. */
@QuarkusTest
@WithTestResource(RealParts.class)
class ProposalIT {
    @Test
    void what_is_proposed_is_work_of_whoever_writes_until_it_is_answered() {
        String matter = registered("演示:建议一");
        propose("tianyuan-officer-1", matter).then().statusCode(404);
        watchedByTianyuan(matter);
        propose("yuelu-officer-1", matter)
                .then()
                .statusCode(403)
                .body("code", equalTo("PROPOSAL_BY_WRITER"));
        int waiting = As.account("yuelu-head").get("/api/v1/work").path("proposalsToAnswer");

        String proposal = ok(propose("tianyuan-officer-1", matter)).path("id");

        As.account("yuelu-head")
                .get("/api/v1/work")
                .then()
                .body("proposalsToAnswer", equalTo(waiting + 1));
        As.account("yuelu-head")
                .get("/api/v1/work/talk")
                .then()
                .body("proposals.proposalId", hasItem(proposal));
        As.account("tianyuan-head")
                .get("/api/v1/work/talk")
                .then()
                .body("proposals.proposalId", not(hasItem(proposal)));
        list("yuelu-head", matter)
                .then()
                .body("items.text", contains("先行登记保存(演示)"))
                .body("items[0].answering.open", equalTo(true))
                .body("items[0].withdrawal.code", equalTo("PROPOSAL_OF_OTHER"))
                .body("proposing.code", equalTo("PROPOSAL_BY_WRITER"));

        step("tianyuan-head", matter, proposal, "declining", Map.of("reason", "演示"), "\"1\"")
                .then()
                .statusCode(403)
                .body("code", equalTo("PROPOSAL_FOR_WRITER"));
        step("yuelu-head", matter, proposal, "declining", Map.of("reason", "证据不足(演示)"), "\"2\"")
                .then()
                .statusCode(412);
        ok(
                step(
                        "yuelu-head",
                        matter,
                        proposal,
                        "declining",
                        Map.of("reason", "证据不足(演示)"),
                        "\"1\""));
        step("yuelu-head", matter, proposal, "acceptance", Map.of(), "\"2\"")
                .then()
                .statusCode(409)
                .body("code", equalTo("PROPOSAL_OVER"));

        list("tianyuan-officer-1", matter)
                .then()
                .body("items[0].state", equalTo("DECLINED"))
                .body("items[0].words", equalTo("证据不足(演示)"));
        As.account("yuelu-head")
                .get("/api/v1/work")
                .then()
                .body("proposalsToAnswer", equalTo(waiting));
        As.account("tianyuan-officer-1")
                .get("/api/v1/matters/" + matter + "/timeline")
                .then()
                .body("items.find { it.type == 'ProposalMade' }.text", containsString("采取强制措施"))
                .body("items.find { it.type == 'ProposalDeclined' }.text", containsString("未采纳"));
    }

    @Test
    void who_proposed_takes_it_back_and_an_answer_keeps_nothing_of_the_words() {
        String matter = registered("演示:建议二");
        watchedByTianyuan(matter);
        Response made = ok(propose("tianyuan-officer-1", matter));
        assertThat(made.asString()).doesNotContain("演示");
        String proposal = made.path("id");

        step("tianyuan-officer-2", matter, proposal, "withdrawal", Map.of("reason", "演示"), "\"1\"")
                .then()
                .statusCode(403)
                .body("code", equalTo("ROLE_REQUIRED"));
        ok(step(
                        "tianyuan-officer-1",
                        matter,
                        proposal,
                        "withdrawal",
                        Map.of("reason", "演示"),
                        "\"1\""))
                .then()
                .body("state", equalTo("WITHDRAWN"));
    }

    private static Response list(String account, String matter) {
        return As.account(account).get("/api/v1/matters/" + matter + "/proposals");
    }

    private static Response step(
            String account,
            String matter,
            String proposal,
            String step,
            Map<String, ?> body,
            String seen) {
        return As.account(account)
                .header("If-Match", seen)
                .body(body)
                .post("/api/v1/matters/" + matter + "/proposals/" + proposal + "/" + step);
    }
}
