package org.lianban.casework.jointhandling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.lianban.casework.lead.LeadHttp.TODAY;
import static org.lianban.casework.lead.LeadHttp.file;
import static org.lianban.casework.lead.LeadHttp.form;
import static org.lianban.casework.lead.LeadHttp.verifying;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lianban.casework.As;
import org.lianban.casework.RealParts;

/** Yuelu invites Hetang over HTTP, which agrees, reports, and has no part in it once it is over. */
@QuarkusTest
@WithTestResource(RealParts.class)
class JointHandlingIT {
    private static final String ROOT = "/api/v1/joint-handlings";
    private static final String HEAD = "yuelu-head";
    private static final String THEIR_LIAISON = "hetang-liaison";
    private static final String THEIR_UNIT = "hetang-unit-head";
    private static final String THEIR_HEAD = "hetang-head";
    private static final String THEIR_OFFICER = "hetang-officer-1";

    @Test
    void an_invited_office_reads_its_letter_and_once_it_agrees_the_case_until_it_is_over() {
        String matter = filed();
        As.account(HEAD)
                .body(invitation(matter, "430202"))
                .post(ROOT + "/letter-preview")
                .then()
                .statusCode(200)
                .contentType("text/html;charset=UTF-8");
        String id = invited(matter);
        view(THEIR_LIAISON, id)
                .then()
                .statusCode(200)
                .body("state", equalTo("INVITED"))
                .body("letterNumber", matchesPattern("长岳市监联邀〔\\d{4}〕\\d+号"))
                .body("matter", nullValue())
                .body("due.rule", equalTo("DL-25h"));
        work(THEIR_LIAISON)
                .then()
                .body(one(id) + ".command", equalTo("receive-invitation"))
                .body(one(id) + ".kind", equalTo("JOINT_HANDLING"))
                .body(one(id) + ".matterId", nullValue());
        As.account(THEIR_HEAD).get("/api/v1/matters/" + matter).then().statusCode(404);
        view("yuhu-head", id).then().statusCode(404);
        view("zhuzhou-head", id).then().statusCode(200).body("matter", nullValue());

        step(THEIR_HEAD, id, "answer", "{\"answer\":\"AGREED\"}")
                .then()
                .statusCode(409)
                .body("code", equalTo("INVITATION_NOT_RECEIVED"));
        step(THEIR_LIAISON, id, "receipt", "{}").then().statusCode(200);
        work(THEIR_HEAD).then().body(one(id) + ".command", equalTo("answer-invitation"));
        As.account(THEIR_HEAD)
                .body("{\"answer\":\"AGREED\",\"words\":\"请来函告知联系人(演示)\"}")
                .post(ROOT + "/" + id + "/answer/letter-preview")
                .then()
                .statusCode(200);
        step(THEIR_HEAD, id, "answer", "{\"answer\":\"AGREED\"}")
                .then()
                .statusCode(200)
                .body("state", equalTo("RUNNING"));

        As.account(THEIR_OFFICER).get("/api/v1/matters/" + matter).then().statusCode(200);
        As.account("zhuzhou-head").get("/api/v1/matters/" + matter).then().statusCode(200);
        As.account(HEAD)
                .get("/api/v1/shares?matter=" + matter)
                .then()
                .statusCode(200)
                .body("readers.findAll { it.office.id == '430202' }.why", hasItem("JOINS"));
        step(THEIR_OFFICER, id, "reports", "{\"words\":\"检查仓库(演示)\"}")
                .then()
                .statusCode(409)
                .body("code", equalTo("JOINT_WITHOUT_OFFICERS"));
        step(THEIR_UNIT, id, "officers", officers()).then().statusCode(200);
        work(THEIR_OFFICER).then().body(one(id) + ".rule", equalTo("DL-25i"));
        step(THEIR_OFFICER, id, "reports", "{\"words\":\"检查仓库两处(演示)\"}").then().statusCode(200);
        view(HEAD, id)
                .then()
                .body("reports.words", contains("检查仓库两处(演示)"))
                .body("reports[0].by.label", notNullValue())
                .body("officers.size()", equalTo(2))
                .body("matter.id", equalTo(matter));
        // It decides nothing in the case: the writer stays one.
        As.account(THEIR_HEAD)
                .header("If-Match", "\"1\"")
                .body(Map.of("begunOn", TODAY.toString()))
                .post("/api/v1/casefiles/" + matter + "/investigation")
                .then()
                .statusCode(403);

        step(THEIR_HEAD, id, "ending", "{\"reason\":\"来源已经查清(演示)\"}")
                .then()
                .statusCode(200)
                .body("state", equalTo("ENDED"));
        view(THEIR_LIAISON, id)
                .then()
                .statusCode(200)
                .body("ending.letterNumber", matchesPattern("株荷市监联终〔\\d{4}〕\\d+号"))
                .body("ending.office.id", equalTo("430202"))
                .body("matter", nullValue())
                .body("due", nullValue());
        As.account(THEIR_OFFICER).get("/api/v1/matters/" + matter).then().statusCode(404);
        work(THEIR_OFFICER).then().body("items.subjectId", not(hasItem(id)));
        As.account(HEAD)
                .get("/api/v1/matters/" + matter + "/timeline?limit=100")
                .then()
                .body(
                        "items.type",
                        hasItems(
                                "JointHandlingInvited",
                                "JointHandlingReceived",
                                "JointHandlingAnswered",
                                "JointHandlingAssigned",
                                "JointHandlingReported",
                                "JointHandlingEnded"));
    }

    @Test
    void a_case_is_not_closed_while_another_office_handles_it_jointly() {
        String matter = filed();
        String id = invited(matter);
        act("termination", matter, Map.of("ground", "PARTY_DIED", "reason", "演示"));
        act("closing", matter, Map.of())
                .then()
                .statusCode(409)
                .body("code", equalTo("OPEN_DEPENDENCY"));
        As.account(THEIR_HEAD)
                .header("If-Match", etag(THEIR_HEAD, id))
                .body("{\"reason\":\"演示\"}")
                .post(ROOT + "/" + id + "/ending")
                .then()
                .statusCode(403)
                .body("code", equalTo("NOT_WRITING_OFFICE"));
        As.account(HEAD)
                .body("{\"reason\":\"案件终止(演示)\"}")
                .post(ROOT + "/" + id + "/ending/letter-preview")
                .then()
                .statusCode(200);
        step(HEAD, id, "ending", "{\"reason\":\"案件终止(演示)\"}")
                .then()
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"));
        work(THEIR_LIAISON).then().body("items.subjectId", not(hasItem(id)));
        act("closing", matter, Map.of()).then().statusCode(200);
    }

    @Test
    void who_is_invited_already_or_unknown_is_refused_and_whoever_declines_says_why() {
        String matter = filed();
        String id = invited(matter);
        invite(matter, "430202")
                .then()
                .statusCode(409)
                .body("code", equalTo("JOINT_OPEN"))
                .body("errors.pointer", contains("/to"));
        invite(matter, "430104").then().statusCode(422).body("code", equalTo("JOINT_WITH_SELF"));
        invite(matter, "999999").then().statusCode(422).body("code", equalTo("OFFICE_UNKNOWN"));
        invite("00000000-0000-7000-8000-000000000000", "430202").then().statusCode(404);
        step(THEIR_LIAISON, id, "receipt", "{}").then().statusCode(200);
        step(THEIR_HEAD, id, "answer", "{\"answer\":\"DECLINED\"}")
                .then()
                .statusCode(422)
                .body("code", equalTo("DECLINED_WITHOUT_REASON"))
                .body("errors.pointer", contains("/words"));
        As.account(THEIR_HEAD)
                .header("If-Match", "\"1\"")
                .body("{\"answer\":\"DECLINED\",\"words\":\"人手不足(演示)\"}")
                .post(ROOT + "/" + id + "/answer")
                .then()
                .statusCode(412);
        step(THEIR_HEAD, id, "answer", "{\"answer\":\"DECLINED\",\"words\":\"人手不足(演示)\"}")
                .then()
                .statusCode(200)
                .body("state", equalTo("DECLINED"));
        As.account(THEIR_HEAD).get("/api/v1/matters/" + matter).then().statusCode(404);
        invite(matter, "430202").then().statusCode(201);
    }

    @Test
    void lists_go_page_by_page_and_by_matter() {
        String matter = filed();
        String first = invited(matter);
        String second = invited(filed());
        Response page = As.account(THEIR_LIAISON).get(ROOT + "?limit=1&open=true");
        page.then()
                .body("items.jointHandlingId", contains(second))
                .body("items[0].reports", equalTo(0))
                .body("next", notNullValue());
        As.account(THEIR_LIAISON)
                .queryParam("cursor", page.<String>path("next"))
                .get(ROOT + "?limit=1&open=true")
                .then()
                .body("items.jointHandlingId", contains(first));
        As.account(HEAD)
                .get(ROOT + "?box=sent")
                .then()
                .body("items.jointHandlingId", hasItems(first, second));
        As.account(HEAD)
                .get(ROOT + "?matter=" + matter)
                .then()
                .body("items.id", contains(first))
                .body("actions[0].name", equalTo("invite-joint-handling"))
                .body("actions[0].open", equalTo(true));
        As.account(THEIR_LIAISON).get(ROOT + "?matter=" + matter).then().statusCode(404);
        As.account(THEIR_LIAISON).get(ROOT + "?box=elsewhere").then().statusCode(400);
        As.account("yuhu-head").get(ROOT).then().body("items", empty());
        view(THEIR_LIAISON, "no-id").then().statusCode(404);
    }

    private static String filed() {
        String right =
                String.valueOf(10_000_000 + Math.abs(UUID.randomUUID().hashCode() % 80_000_000));
        String matter = verifying("yuelu", form("91430104MAXX00090L", right));
        Response filed = file("yuelu", matter);
        assertThat(filed.statusCode()).as(filed.asString()).isEqualTo(200);
        return matter;
    }

    private static String invited(String matter) {
        Response invited = invite(matter, "430202");
        assertThat(invited.statusCode()).as(invited.asString()).isEqualTo(201);
        return invited.path("id");
    }

    private static Response invite(String matter, String to) {
        return As.account(HEAD).body(invitation(matter, to)).post(ROOT);
    }

    private static String invitation(String matter, String to) {
        return """
               {"matterId":"%s","to":"%s","title":"销售侵权商品案(演示)","reason":"商品在两区仓储(演示)",
                "work":"岳麓：销售环节\\n荷塘：仓储环节"}
               """
                .formatted(matter, to);
    }

    private static String officers() {
        return "{\"officers\":[\""
                + person(THEIR_OFFICER)
                + "\",\""
                + person("hetang-officer-2")
                + "\"]}";
    }

    private static String person(String account) {
        return As.account(account).get("/api/v1/me").path("person.id");
    }

    private static Response act(String act, String matter, Map<String, ?> body) {
        return As.account(HEAD)
                .header(
                        "If-Match",
                        As.account(HEAD).get("/api/v1/casefiles/" + matter).header("ETag"))
                .body(body)
                .post("/api/v1/casefiles/" + matter + "/" + act);
    }

    private static Response view(String account, String id) {
        return As.account(account).get(ROOT + "/" + id);
    }

    private static Response work(String account) {
        return As.account(account).get("/api/v1/work?limit=100");
    }

    private static String one(String id) {
        return "items.find { it.subjectId == '" + id + "' }";
    }

    private static Response step(String account, String id, String step, String body) {
        return As.account(account)
                .header("If-Match", etag(account, id))
                .body(body)
                .post(ROOT + "/" + id + "/" + step);
    }

    private static String etag(String account, String id) {
        return view(account, id).header("ETag");
    }
}
