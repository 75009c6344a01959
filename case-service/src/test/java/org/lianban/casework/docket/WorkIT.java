package org.lianban.casework.docket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lianban.casework.As;
import org.lianban.casework.RealParts;
import org.lianban.casework.Seen;
import org.lianban.kernel.counter.Occasion;

/** A clock is listed for whoever must act next. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class WorkIT {
    private static final String YUHU = "430302";

    @Test
    void a_lead_is_first_the_unit_head_s_then_the_named_officers_and_the_agency_head_s() {
        String matter = registered();
        assertThat(command("yuetang-unit-head", matter)).isEqualTo("assign");
        assertThat(command("yuetang-head", matter)).isNull();
        assertThat(command("yuetang-officer-1", matter)).isNull();
        assertThat(whole("yuetang-liaison", matter)).containsExactly("assign");

        assigned(matter);

        assertThat(command("yuetang-unit-head", matter)).isNull();
        assertThat(command("yuetang-head", matter)).isEqualTo("decide-filing");
        assertThat(command("yuetang-officer-1", matter)).isEqualTo("decide-filing");
        assertThat(command("yuetang-principal", matter)).isNull();
        work("yuetang-officer-2", "")
                .then()
                .body(row(matter) + ".kind", equalTo("LEAD"))
                .body(row(matter) + ".subjectId", equalTo(matter))
                .body(row(matter) + ".officeName", equalTo("湘潭市岳塘区市场监督管理局"))
                .body(row(matter) + ".role", equalTo("AGENCY_HEAD"))
                .body(row(matter) + ".basis", equalTo("程序规定18"))
                .body(row(matter) + ".persons.label", contains("岳塘区局办案人员甲(演示)", "岳塘区局办案人员乙(演示)"))
                .body(row(matter) + ".persons[0].labelEn", notNullValue());
    }

    @Test
    void a_transfer_goes_from_hand_to_hand_and_its_limit_with_it() {
        String matter = registered();
        String transfer = drafted("yuetang-officer-1", matter);
        assertThat(command("yuetang-officer-1", matter)).isEqualTo("submit");
        assertThat(command("yuetang-officer-2", matter)).isNull();
        assertThat(command("yuetang-unit-head", matter)).isNull();

        step("yuetang-officer-1", transfer, "submission", "{}");
        assertThat(command("yuetang-head", matter)).isEqualTo("issue");
        assertThat(command("yuetang-officer-1", matter)).isNull();
        assertThat(command("yuhu-liaison", matter)).isNull();

        step("yuetang-head", transfer, "issue", "{}");
        assertThat(command("yuetang-head", matter)).isNull();
        assertThat(command("yuhu-liaison", matter)).isEqualTo("deliver");
        work("yuhu-liaison", "?kind=TRANSFER")
                .then()
                .body(row(matter) + ".rule", equalTo("DL-01"))
                .body(row(matter) + ".limitOffice", equalTo("430304"))
                .body(row(matter) + ".limitOfficeName", equalTo("湘潭市岳塘区市场监督管理局"))
                .body(row(matter) + ".office", equalTo(YUHU))
                .body(row(matter) + ".subjectId", equalTo(transfer));
        work("yuhu-liaison", "?kind=LEAD")
                .then()
                .body("items.findAll { it.matterId == '" + matter + "' }", empty());

        step("yuhu-liaison", transfer, "delivery", "{}");
        assertThat(command("yuhu-liaison", matter)).isNull();
        // The receiver's own limits say it all, and both ask for one decision.
        assertThat(whole("yuhu-head", matter)).containsExactly("accept-or-object");
        work("yuhu-head", "")
                .then()
                .body(row(matter) + ".rule", equalTo("DL-25b"))
                .body(row(matter) + ".limitOffice", equalTo(YUHU));

        step("yuhu-head", transfer, "objection", "{\"argument\":\"异议\"}");
        assertThat(whole("yuhu-head", matter)).containsExactly("request-designation");
        step("yuhu-head", transfer, "designation-request", "{}");
        assertThat(command("hunan-liaison", matter)).isNull();
        assertThat(command("xiangtan-designator", matter)).isEqualTo("sign-for-papers");
        step("xiangtan-liaison", transfer, "papers-receipt", "{}");
        assertThat(whole("xiangtan-designator", matter)).containsExactly("designate");
        step(
                "xiangtan-designator",
                transfer,
                "designation",
                "{\"designee\":\"430302\",\"reason\":\"违法行为发生地\"}");
        assertThat(whole("yuhu-head", matter)).containsExactly("sign-for-file");
        step("yuhu-liaison", transfer, "file-receipt", Seen.signing("yuhu-liaison", transfer));
        assertThat(whole("yuhu-head", matter)).containsExactly("assign");
        assertThat(whole("yuetang-head", matter)).isEmpty();
    }

    @Test
    void what_is_taken_back_is_the_unit_head_s_again_and_nobody_else_s() {
        String matter = registered();
        String transfer = drafted("yuetang-officer-1", matter);
        step("yuetang-officer-1", transfer, "submission", "{}");
        step("yuetang-head", transfer, "issue", "{}");
        step("yuetang-head", transfer, "withdrawal", "{\"reason\":\"有误\"}");

        assertThat(command("yuhu-liaison", matter)).isNull();
        assertThat(command("yuetang-unit-head", matter)).isEqualTo("assign");
    }

    @Test
    void a_colleague_s_work_is_listed_as_he_would_find_it_and_counted_so() {
        String matter = registered();
        assigned(matter);

        for (String account : List.of("yuetang-officer-1", "yuetang-head", "yuetang-unit-head")) {
            Response own = work(account, "");
            Response asked = work("yuetang-liaison", "?person=" + person(account));
            asked.then().statusCode(200).body("total", equalTo(own.path("total")));
            assertThat(asked.<List<String>>path("items.clockId"))
                    .isEqualTo(own.path("items.clockId"));
        }
        String officer = "?office=true&person=" + person("yuetang-officer-1");
        work("yuetang-liaison", officer)
                .then()
                .body(row(matter) + ".command", equalTo("decide-filing"));
        work("yuetang-liaison", "?person=" + person("yuetang-principal"))
                .then()
                .body("items.findAll { it.matterId == '" + matter + "' }", empty());
    }

    @Test
    void a_list_goes_on_where_its_page_ended() {
        for (int lead = 0; lead < 51; lead++) {
            registered("shifeng-officer-1", "430204");
        }
        Response first = work("shifeng-unit-head", "?office=true");
        assertThat(first.<List<String>>path("items.clockId")).hasSize(50);

        Response second = work("shifeng-unit-head", "?office=true&cursor=" + first.path("next"));

        second.then().statusCode(200).body("items.size()", greaterThanOrEqualTo(1));
        assertThat(second.<List<String>>path("items.clockId"))
                .doesNotContainAnyElementsOf(first.<List<String>>path("items.clockId"));
        work("shifeng-unit-head", "?cursor=" + first.path("next"))
                .then()
                .statusCode(400)
                .body("code", equalTo("MALFORMED"));
    }

    @Test
    void who_is_of_another_office_or_nobody_has_no_work_to_show() {
        for (String person : List.of(person("yuhu-head"), UUID.randomUUID().toString(), "nobody")) {
            work("yuetang-head", "?person=" + person)
                    .then()
                    .statusCode(404)
                    .body("code", equalTo("NOT_FOUND"));
        }
    }

    @Test
    void a_list_of_work_refuses_nonsense() {
        for (String query : List.of("?kind=LETTER", "?cursor=!!")) {
            work("yuhu-head", query).then().statusCode(400).body("code", equalTo("MALFORMED"));
        }
    }

    private static String registered() {
        return registered("yuetang-officer-1", "430304");
    }

    private static String registered(String account, String place) {
        return As.account(account)
                .body(
                        Map.of(
                                "title", "待办(演示)",
                                "content", "内容(演示)",
                                "source", "INSPECTION",
                                "breach", "TM_INFRINGE_3",
                                "placeOfAct", place,
                                "foundOn", LocalDate.now(Occasion.ZONE).toString()))
                .post("/api/v1/leads")
                .then()
                .statusCode(201)
                .extract()
                .path("matterId");
    }

    private static void assigned(String matter) {
        As.account("yuetang-unit-head")
                .header("If-Match", "\"1\"")
                .body(
                        Map.of(
                                "officers",
                                List.of(person("yuetang-officer-1"), person("yuetang-officer-2"))))
                .post("/api/v1/leads/" + matter + "/assignment")
                .then()
                .statusCode(200);
    }

    private static String drafted(String account, String matter) {
        return As.account(account)
                .body(
                        Map.of(
                                "matterId",
                                matter,
                                "to",
                                YUHU,
                                "reason",
                                "违法行为发生地在雨湖区(演示)",
                                "legalBasis",
                                "《市场监督管理行政处罚程序规定》第十四条"))
                .post("/api/v1/transfers")
                .then()
                .statusCode(201)
                .extract()
                .path("transfer.id");
    }

    private static void step(String account, String transfer, String step, String body) {
        String seen = As.account(account).get("/api/v1/transfers/" + transfer).header("ETag");
        Response answer =
                As.account(account)
                        .header("If-Match", seen)
                        .body(body)
                        .post("/api/v1/transfers/" + transfer + "/" + step);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    }

    private static String person(String account) {
        return As.account(account).get("/api/v1/me").path("person.id");
    }

    /** What the account must do with the matter; null if it is somebody else's turn. */
    private static String command(String account, String matter) {
        return work(account, "").path(row(matter) + "?.command");
    }

    private static List<String> whole(String account, String matter) {
        return work(account, "?office=true")
                .path("items.findAll { it.matterId == '" + matter + "' }.command");
    }

    private static String row(String matter) {
        return "items.find { it.matterId == '" + matter + "' }";
    }

    private static Response work(String account, String query) {
        return As.account(account).get("/api/v1/work" + query);
    }
}
