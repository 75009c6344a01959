package org.lianban.casework.outsidebody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianban.casework.As;
import org.lianban.casework.RealParts;

@QuarkusTest
@WithTestResource(RealParts.class)
class OutsideBodyIT {
    private static final String LIAISON = "yuelu-liaison";

    @Test
    void a_body_is_entered_found_corrected_and_ended_and_its_history_stays() {
        Response entered = enter(LIAISON, body("吉安市市场监督管理局(演示)", "360800"));
        assertThat(entered.statusCode()).as(entered.asString()).isEqualTo(201);
        String id = entered.path("id");
        assertThat(entered.asString()).doesNotContain("0796").doesNotContain("演示路");

        search("吉安").then().body("items.id", hasItem(id));
        search("360800").then().body("items.id", hasItem(id));
        enter("yuhu-liaison", body("吉安市市场监督管理局(演示)", "360801"))
                .then()
                .statusCode(409)
                .body("code", equalTo("OUTSIDE_BODY_KNOWN"));

        Map<String, String> corrected = body("吉安市市场监督管理局(演示)", "360800");
        corrected.put("contactUnit", "执法稽查科");
        corrected.put("why", "更正联系科室");
        change(id, "correction", "\"1\"", corrected).then().statusCode(200);
        change(id, "correction", "\"1\"", corrected)
                .then()
                .statusCode(412)
                .body("code", equalTo("VERSION_STALE"));
        change(id, "end", "\"2\"", Map.of("lastDay", "2026-01-31", "why", "机构撤并"))
                .then()
                .statusCode(200);

        As.account("yuhu-officer-1")
                .get("/api/v1/outside-bodies/" + id)
                .then()
                .statusCode(200)
                .body("said.contactUnit", equalTo("执法稽查科"))
                .body("said.to", equalTo("2026-01-31"))
                .body("history.act", contains("END", "CORRECT", "ENTER"))
                .body("history[1].why", equalTo("更正联系科室"))
                .body("history[1].by.id", equalTo(person(LIAISON)))
                .body("history[1].by.labelEn", containsString("(demo)"))
                .body("history[1].byOffice", equalTo("430104"))
                .body("history[1].byOfficeName", containsString("岳麓"))
                .body("actions.open", contains(false, false));
        search("吉安").then().body("items.id", not(hasItem(id)));
        As.account(LIAISON)
                .get("/api/v1/outside-bodies?ended=true&q=吉安")
                .then()
                .body("items.find { it.id == '" + id + "' }.open", equalTo(false));
        As.account(LIAISON)
                .get("/api/v1/outside-bodies?ended=maybe")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("ended"));
    }

    @Test
    void a_superior_is_not_put_below_whom_it_stands_above_nor_below_itself() {
        String above = enter(LIAISON, body("上饶市市场监督管理局(演示)", "361100")).path("id");
        Map<String, String> below = body("上饶市信州区市场监督管理局(演示)", "361102");
        below.put("superior", above);
        String county = enter("yuhu-liaison", below).path("id");

        Map<String, String> turned = body("上饶市市场监督管理局(演示)", "361100");
        turned.put("superior", county);
        change(above, "correction", "\"1\"", turned)
                .then()
                .statusCode(422)
                .body("code", equalTo("OUTSIDE_SUPERIOR_UNFIT"))
                .body("errors[0].pointer", equalTo("/superior"));
        turned.put("superior", above);
        change(above, "correction", "\"1\"", turned)
                .then()
                .statusCode(422)
                .body("code", equalTo("OUTSIDE_SUPERIOR_UNFIT"));
        Map<String, String> corrected = body("上饶市市场监督管理局(演示)", "361100");
        corrected.put("contactUnit", "办公室");
        change(above, "correction", "\"1\"", corrected).then().statusCode(200);
        change(county, "end", "\"1\"", Map.of("lastDay", "2026-02-28", "why", "机构撤并(演示)"))
                .then()
                .statusCode(200);
        change(county, "correction", "\"2\"", below)
                .then()
                .statusCode(409)
                .body("code", equalTo("OUTSIDE_BODY_ENDED"));
        As.account(LIAISON)
                .get("/api/v1/outside-bodies/" + above)
                .then()
                .body("history.act", contains("CORRECT", "ENTER"));
    }

    @Test
    void an_officer_reads_it_and_enters_nothing() {
        enter("yuelu-officer-1", body("抚州市市场监督管理局(演示)", "361000"))
                .then()
                .statusCode(403)
                .body("code", equalTo("ROLE_REQUIRED"));
        As.account("yuelu-officer-1")
                .get("/api/v1/outside-bodies")
                .then()
                .statusCode(200)
                .body("actions[0].open", equalTo(false));
        As.account("yuelu-officer-1").get("/api/v1/outside-bodies/W999999").then().statusCode(404);
    }

    static Map<String, String> body(String name, String division) {
        return new HashMap<>(
                Map.of(
                        "name", name,
                        "kind", "CITY",
                        "division", division,
                        "address", "演示路1号",
                        "telephone", "0796-8220000",
                        "from", "2026-01-01",
                        "why", "机构名录(演示)"));
    }

    private static Response enter(String account, Map<String, String> body) {
        return As.account(account).body(body).post("/api/v1/outside-bodies");
    }

    private static Response change(String id, String act, String seen, Map<String, String> body) {
        return As.account(LIAISON)
                .header("If-Match", seen)
                .body(body)
                .post("/api/v1/outside-bodies/" + id + "/" + act);
    }

    private static Response search(String words) {
        return As.account(LIAISON).queryParam("q", words).get("/api/v1/outside-bodies");
    }

    private static String person(String account) {
        return As.account(account).get("/api/v1/me").path("person.id");
    }
}
