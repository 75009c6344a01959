package org.lianban.casework.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.lianban.casework.lead.LeadHttp.TODAY;
import static org.lianban.casework.lead.LeadHttp.form;
import static org.lianban.casework.lead.LeadHttp.verifying;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lianban.casework.As;
import org.lianban.casework.RealParts;

/** Changsha supervises a matter of Yuelu over HTTP. */
@QuarkusTest
@WithTestResource(RealParts.class)
class SupervisionIT {
    private static final String ROOT = "/api/v1/supervisions";
    private static final String ABOVE = "changsha-head";
    private static final String HEAD = "yuelu-head";
    private static final String UNIT = "yuelu-unit-head";

    @Test
    void ordered_reported_demanded_more_and_lifted_each_with_its_letter_and_limit() {
        String matter = matter();
        As.account(ABOVE)
                .body(order(matter, 60, "20"))
                .post(ROOT + "/letter-preview")
                .then()
                .statusCode(200)
                .contentType("text/html;charset=UTF-8");
        String id = ordered(matter);
        view(HEAD, id)
                .then()
                .statusCode(200)
                .body("state", equalTo("RUNNING"))
                .body("by.id", equalTo("430100"))
                .body("office.id", equalTo("430104"))
                .body("demands[0].letterNumber", matchesPattern("长市监督办〔\\d{4}〕\\d+号"))
                .body("overdue", equalTo(false));
        work(UNIT).then().body(rules(id), hasItem("DL-25k"));
        work(HEAD).then().body(rules(id), hasItem("DL-25j"));
        step(UNIT, id, "reports", "{\"words\":\"已立案(演示)\"}").then().statusCode(200);
        step(UNIT, id, "conclusion", "{\"words\":\"已办结(演示)\"}")
                .then()
                .statusCode(403)
                .body("code", equalTo("ROLE_REQUIRED"));
        step(HEAD, id, "conclusion", "{\"words\":\"已办结(演示)\"}")
                .then()
                .statusCode(200)
                .body("state", equalTo("CONCLUDED"));
        work(HEAD).then().body("items.subjectId", not(hasItem(id)));
        work(ABOVE).then().body(rules(id), contains("DL-25l"));
        step(
                        ABOVE,
                        id,
                        "return",
                        "{\"requirement\":\"补充查明来源(演示)\",\"dueOn\":\"" + TODAY.plusDays(90) + "\"}")
                .then()
                .statusCode(200)
                .body("state", equalTo("RUNNING"));
        view(HEAD, id)
                .then()
                .body("demands.size()", equalTo(2))
                .body("dueOn", equalTo(TODAY.plusDays(90).toString()))
                .body("reports.concluded", contains(false, true));
        step(ABOVE, id, "reminder", "{}")
                .then()
                .statusCode(409)
                .body("code", equalTo("SUPERVISION_NOT_LATE"));
        As.account(ABOVE)
                .body("{\"reason\":\"督办要求已经落实(演示)\"}")
                .post(ROOT + "/" + id + "/lifting/letter-preview")
                .then()
                .statusCode(200);
        step(ABOVE, id, "lifting", "{\"reason\":\"督办要求已经落实(演示)\"}")
                .then()
                .statusCode(200)
                .body("state", equalTo("LIFTED"));
        view(HEAD, id)
                .then()
                .body("lifting.letterNumber", matchesPattern("长市监解督〔\\d{4}〕\\d+号"))
                .body("due", nullValue());
        work(HEAD).then().body("items.subjectId", not(hasItem(id)));
        As.account(HEAD)
                .get("/api/v1/matters/" + matter + "/timeline?limit=100")
                .then()
                .body(
                        "items.type",
                        hasItems(
                                "SupervisionOrdered",
                                "SupervisionReported",
                                "SupervisionReturned",
                                "SupervisionLifted"));
    }

    @Test
    void whoever_does_not_stand_above_or_does_so_already_orders_nothing() {
        String matter = matter();
        ordered(matter);
        As.account(ABOVE)
                .body(order(matter, 60, "20"))
                .post(ROOT)
                .then()
                .statusCode(409)
                .body("code", equalTo("SUPERVISION_OPEN"));
        As.account(HEAD)
                .body(order(matter, 60, "20"))
                .post(ROOT)
                .then()
                .statusCode(403)
                .body("code", equalTo("SUPERVISION_NOT_ABOVE"));
        As.account("xiangtan-head").body(order(matter, 60, "20")).post(ROOT).then().statusCode(404);
        As.account("hunan-head")
                .body(order(matter, 400, "20"))
                .post(ROOT)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/dueOn"));
        As.account("hunan-head")
                .body(order(matter, 60, "91"))
                .post(ROOT)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/reportEvery"));
    }

    @Test
    void lists_hold_what_is_supervised_and_by_whom() {
        String matter = matter();
        String id = ordered(matter);
        As.account(HEAD)
                .get(ROOT + "?open=true")
                .then()
                .statusCode(200)
                .body("items.supervisionId", hasItem(id));
        As.account(ABOVE)
                .get(ROOT + "?box=sent&open=true")
                .then()
                .body("items.supervisionId", hasItem(id));
        As.account(ABOVE)
                .get(ROOT + "?matter=" + matter)
                .then()
                .body("items.id", contains(id))
                .body("actions[0].name", equalTo("order-supervision"))
                .body("actions[0].code", equalTo("SUPERVISION_OPEN"));
        As.account("xiangtan-head").get(ROOT + "?matter=" + matter).then().statusCode(404);
        As.account("yuhu-head").get(ROOT).then().body("items.supervisionId", not(hasItem(id)));
        view("yuhu-head", id).then().statusCode(404);
        view(HEAD, "no-id").then().statusCode(404);
    }

    private static String matter() {
        String right =
                String.valueOf(10_000_000 + Math.abs(UUID.randomUUID().hashCode() % 80_000_000));
        return verifying("yuelu", form("91430104MAXX00090L", right));
    }

    private static String ordered(String matter) {
        Response ordered = As.account(ABOVE).body(order(matter, 60, "20")).post(ROOT);
        assertThat(ordered.statusCode()).as(ordered.asString()).isEqualTo(201);
        return ordered.path("id");
    }

    private static String order(String matter, int days, String every) {
        return """
               {"matterId":"%s","reason":"社会关注度高(演示)","requirement":"查清来源(演示)",
                "dueOn":"%s","reportEvery":%s}
               """
                .formatted(matter, TODAY.plusDays(days), every);
    }

    private static Response view(String account, String id) {
        return As.account(account).get(ROOT + "/" + id);
    }

    private static Response work(String account) {
        return As.account(account).get("/api/v1/work?limit=100");
    }

    private static String rules(String id) {
        return "items.findAll { it.subjectId == '" + id + "' }.rule";
    }

    private static Response step(String account, String id, String step, String body) {
        return As.account(account)
                .header("If-Match", view(account, id).header("ETag"))
                .body(body)
                .post(ROOT + "/" + id + "/" + step);
    }
}
