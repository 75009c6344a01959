package org.lianban.casework.recusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.lianban.casework.lead.LeadHttp.TODAY;
import static org.lianban.casework.lead.LeadHttp.file;
import static org.lianban.casework.lead.LeadHttp.form;
import static org.lianban.casework.lead.LeadHttp.verifying;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.HeaderConfig;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lianban.casework.As;
import org.lianban.casework.RealParts;

/** A recusal over HTTP, and what it closes for the person. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class RecusalIT {
    private static final String CODE = "91430104MAXX00090L";
    private static final String FIRST = "yuelu-officer-1";
    private static final String SECOND = "yuelu-officer-2";
    private static final String HEAD = "yuelu-head";

    @Inject AgroalDataSource database;

    @Test
    void a_recused_officer_finds_nothing_of_the_matter_anywhere() {
        String matter = verifying("yuelu", form(CODE, "71000001"));
        Response page = get(FIRST, "/api/v1/matters/" + matter);
        page.then().statusCode(200);
        String number = page.path("number");
        String party = get(FIRST, "/api/v1/leads/" + matter).path("parties[0].partyId");
        int listed = get(FIRST, "/api/v1/matters?limit=100").path("total");
        int office = get(FIRST, "/api/v1/work?office=true").path("total");
        int own = get(FIRST, "/api/v1/work").path("total");
        assertThat(own).isLessThan(1000);

        recuse(HEAD, matter, FIRST)
                .then()
                .statusCode(200)
                .body("recusals.person.id", contains(person(FIRST)))
                .body("recusals.decidedOn", contains(TODAY.toString()))
                .body("people.person.id", not(hasItem(person(FIRST))));

        for (String path :
                List.of(
                        "/api/v1/matters/" + matter,
                        "/api/v1/matters/" + matter + "/timeline",
                        "/api/v1/matters/" + matter + "/writers",
                        "/api/v1/matters/" + matter + "/measures",
                        "/api/v1/matters/" + matter + "/recusals",
                        "/api/v1/leads/" + matter)) {
            Response hidden = get(FIRST, path);
            Response unknown = get(FIRST, path.replace(matter, UUID.randomUUID().toString()));
            assertThat(hidden.statusCode()).as(path).isEqualTo(404);
            assertThat(hidden.header("ETag")).as(path).isNull();
            assertThat(hidden.<String>path("code")).isEqualTo(unknown.path("code"));
            assertThat(hidden.<String>path("detail")).isEqualTo(unknown.<String>path("detail"));
            assertThat(get(SECOND, path).statusCode()).as(path).isEqualTo(200);
        }
        get(FIRST, "/api/v1/matters?limit=100")
                .then()
                .body("items.matterId", not(hasItem(matter)))
                .body("total", equalTo(listed - 1));
        get(FIRST, "/api/v1/matters?query=" + number)
                .then()
                .body("items", empty())
                .body("total", equalTo(0));
        get(SECOND, "/api/v1/matters?query=" + number).then().body("total", equalTo(1));
        get(FIRST, "/api/v1/work").then().body("items.matterId", not(hasItem(matter)));
        assertThat(get(FIRST, "/api/v1/work").<Integer>path("total")).isLessThan(own);
        assertThat(get(FIRST, "/api/v1/work?office=true").<Integer>path("total"))
                .isLessThan(office);
        get(HEAD, "/api/v1/work?person=" + person(FIRST))
                .then()
                .body("items.matterId", not(hasItem(matter)));
        get(FIRST, "/api/v1/parties/" + party)
                .then()
                .statusCode(404)
                .body("code", equalTo("NOT_FOUND"));
        get(SECOND, "/api/v1/parties/" + party).then().body("named.matterId", hasItem(matter));
    }

    @Test
    void no_command_of_his_reaches_the_matter_and_no_answer_is_repeated_to_him() {
        String matter = verifying("yuelu", form(CODE, "71000002"));
        String key = UUID.randomUUID().toString();
        Response before = pause(key, matter);
        assertThat(before.statusCode()).as(before.asString()).isEqualTo(200);
        recuse(HEAD, matter, FIRST).then().statusCode(200);

        pause(key, matter).then().statusCode(404).body("code", equalTo("NOT_FOUND"));
        pause(UUID.randomUUID().toString(), matter).then().statusCode(404);
        As.account(FIRST)
                .header("If-Match", "\"3\"")
                .body(Map.of("reason", "演示"))
                .post("/api/v1/leads/" + matter + "/informant/unmasking")
                .then()
                .statusCode(404);
        String party = get(SECOND, "/api/v1/leads/" + matter).path("parties[0].partyId");
        As.account(FIRST)
                .body(Map.of("name", "别名(演示)", "kind", "ALIAS"))
                .post("/api/v1/parties/" + party + "/names")
                .then()
                .statusCode(404);
    }

    @Test
    void with_fewer_than_two_officers_it_is_the_unit_head_s_turn_and_the_recused_is_not_named() {
        String matter = verifying("yuelu", form(CODE, "71000003"));
        recuse(HEAD, matter, FIRST).then().statusCode(200);

        assertThat(work("yuelu-unit-head", matter)).contains("assign");
        assertThat(work(SECOND, matter)).isEmpty();
        get(SECOND, "/api/v1/leads/" + matter).then().body("verification.officers", hasSize(1));

        assign(matter, List.of(FIRST, SECOND))
                .then()
                .statusCode(409)
                .body("code", equalTo("PERSON_RECUSED"));
        String third = certified();
        assign(matter, List.of(SECOND, third)).then().statusCode(200);
        assertThat(work("yuelu-unit-head", matter)).isEmpty();
        assertThat(work(third, matter)).isNotEmpty();
    }

    @Test
    void a_case_goes_on_with_those_who_stay() {
        Map<String, Object> form = form(CODE, "71000004");
        form.put("actFrom", TODAY.minusDays(3).toString());
        String matter = verifying("yuelu", form);
        file("yuelu", matter).then().statusCode(200);
        assertThat(work(FIRST, matter)).containsExactly("investigate");

        recuse(HEAD, matter, FIRST).then().statusCode(200);

        get(SECOND, "/api/v1/casefiles/" + matter)
                .then()
                .statusCode(200)
                .body("state", equalTo("FILED"))
                .body("officers", hasSize(1));
        assertThat(work("yuelu-unit-head", matter)).contains("assign");
        get(FIRST, "/api/v1/casefiles/" + matter).then().statusCode(404);
    }

    @Test
    void who_may_not_decide_is_refused_and_what_was_seen_must_be_current() {
        String matter = verifying("yuelu", form(CODE, "71000005"));
        refused(recuse("yuelu-unit-head", matter, FIRST), 403, "ROLE_REQUIRED");
        refused(recuse(HEAD, matter, HEAD), 403, "OWN_RECUSAL");
        refused(recuse("yuelu-principal", matter, FIRST), 403, "ROLE_REQUIRED");
        refused(recuse(HEAD, matter, "yuhu-officer-1"), 422, "PERSON_NOT_OURS");
        refused(recuse(HEAD, matter, UUID.randomUUID().toString(), "\"1\""), 412, null);
        refused(recuse("yuhu-head", matter, "yuhu-officer-1"), 404, "NOT_FOUND");
        get(HEAD, "/api/v1/matters/" + matter + "/recusals").then().body("recusals", empty());

        recuse("yuelu-principal", matter, HEAD).then().statusCode(200);
        get(HEAD, "/api/v1/matters/" + matter).then().statusCode(404);
    }

    @Test
    void readmitted_he_sees_the_matter_again_and_is_not_named_by_that() {
        String matter = verifying("yuelu", form(CODE, "71000006"));
        Response recused = recuse(HEAD, matter, FIRST);
        String recusal = recused.path("recusals[0].id");
        refused(recuse(HEAD, matter, FIRST), 409, "PERSON_RECUSED");

        readmit(HEAD, matter, recusal)
                .then()
                .statusCode(200)
                .body("recusals[0].liftedOn", equalTo(TODAY.toString()))
                .body("recusals[0].readmission.code", equalTo("NOT_RECUSED"));
        refused(readmit(HEAD, matter, recusal), 409, "NOT_RECUSED");

        get(FIRST, "/api/v1/matters/" + matter).then().statusCode(200);
        assertThat(work(FIRST, matter)).isEmpty();
        get(SECOND, "/api/v1/matters/" + matter + "/timeline")
                .then()
                .body("items.find { it.type == 'PersonRecused' }.text", containsString("本局查明"))
                .body("items.find { it.type == 'PersonReadmitted' }.text", containsString("解除"));
    }

    @Test
    void every_fact_after_it_says_who_is_excluded() {
        String matter = verifying("yuelu", form(CODE, "71000007"));
        String recusal = recuse(HEAD, matter, FIRST).path("recusals[0].id");
        assign(matter, List.of(SECOND, certified())).then().statusCode(200);
        readmit(HEAD, matter, recusal).then().statusCode(200);

        List<String> excluded = excluded(matter);

        String him = "[\"" + person(FIRST) + "\"]";
        int first = excluded.indexOf(him);
        int last = excluded.lastIndexOf(him);
        assertThat(first).isPositive();
        assertThat(excluded.subList(0, first)).containsOnly("[]");
        assertThat(excluded.subList(first, last + 1)).containsOnly(him);
        assertThat(excluded.subList(last + 1, excluded.size())).containsOnly("[]");
    }

    private List<String> excluded(String matter) {
        String sql =
                """
                select envelope -> 'data' -> 'audience' ->> 'excluded' from journal
                where subject = ? order by sequence""";
        return QuarkusTransaction.requiringNew().call(() -> excludedIn(matter, sql));
    }

    private List<String> excludedIn(String matter, String sql) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, matter);
            try (ResultSet row = select.executeQuery()) {
                List<String> found = new ArrayList<>();
                while (row.next()) {
                    found.add(row.getString(1));
                }
                return found;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Response pause(String key, String matter) {
        return As.account(FIRST)
                .config(
                        RestAssured.config()
                                .headerConfig(
                                        HeaderConfig.headerConfig()
                                                .overwriteHeadersWithName("Idempotency-Key")))
                .header("Idempotency-Key", key)
                .header("If-Match", "\"2\"")
                .body(
                        Map.of(
                                "ground",
                                "TESTING",
                                "from",
                                TODAY.toString(),
                                "paper",
                                Map.of("number", "检测委托书(演示)", "day", TODAY.toString())))
                .post("/api/v1/leads/" + matter + "/pause");
    }

    private static Response assign(String matter, List<String> accounts) {
        String seen = get("yuelu-unit-head", "/api/v1/leads/" + matter).header("ETag");
        return As.account("yuelu-unit-head")
                .header("If-Match", seen)
                .body(Map.of("officers", accounts.stream().map(RecusalIT::person).toList()))
                .post("/api/v1/leads/" + matter + "/assignment");
    }

    /** Somebody new who may be named. */
    private static String certified() {
        String account = "third-" + UUID.randomUUID();
        String id =
                As.account("hunan-system-admin")
                        .body(
                                Map.of(
                                        "account", account,
                                        "office", "430104",
                                        "label", "办案人员丙(演示)"))
                        .post("/api/v1/people")
                        .path("id");
        administer("security", id, 1, "roles", Map.of("role", "OFFICER", "paper", "任〔2026〕1号"));
        administer(
                "system",
                id,
                2,
                "certificates",
                Map.of(
                        "number",
                        "湘-" + account,
                        "validFrom",
                        "2024-01-01",
                        "validTo",
                        "2028-12-31"));
        return account;
    }

    private static void administer(
            String who, String id, int seen, String act, Map<String, String> body) {
        As.account("hunan-" + who + "-admin")
                .header("If-Match", "\"" + seen + "\"")
                .body(body)
                .post("/api/v1/people/" + id + "/" + act)
                .then()
                .statusCode(200);
    }

    private static Response recuse(String by, String matter, String account) {
        @Nullable String seen =
                get("yuelu-liaison", "/api/v1/matters/" + matter + "/recusals").header("ETag");
        return recuse(by, matter, person(account), seen);
    }

    private static Response recuse(String by, String matter, String person, @Nullable String seen) {
        return As.account(by)
                .header("If-Match", seen == null ? "\"1\"" : seen)
                .body(Map.of("person", person, "ground", "FOUND", "reason", "系当事人近亲属(演示)"))
                .post("/api/v1/matters/" + matter + "/recusals");
    }

    private static Response readmit(String by, String matter, String recusal) {
        String seen = get(by, "/api/v1/matters/" + matter + "/recusals").header("ETag");
        return As.account(by)
                .header("If-Match", seen)
                .body(Map.of("reason", "已核实无利害关系(演示)"))
                .post("/api/v1/matters/" + matter + "/recusals/" + recusal + "/readmission");
    }

    private static List<String> work(String account, String matter) {
        List<String> commands = new ArrayList<>();
        String page = "/api/v1/work";
        while (page != null) {
            JsonPath found = get(account, page).then().extract().jsonPath();
            commands.addAll(
                    found.getList(
                            "items.findAll { it.matterId == '%s' }.command".formatted(matter)));
            String next = found.getString("next");
            page = next == null ? null : "/api/v1/work?cursor=" + next;
        }
        return commands;
    }

    private static void refused(Response answer, int status, @Nullable String code) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        answer.then().body("code", code == null ? not(nullValue()) : equalTo(code));
    }

    private static Response get(String account, String path) {
        return As.account(account).get(path);
    }

    private static String person(String account) {
        return get(account, "/api/v1/me").path("person.id");
    }
}
