package org.lianban.casework.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.lianban.casework.lead.LeadHttp.TODAY;
import static org.lianban.casework.lead.LeadHttp.form;
import static org.lianban.casework.lead.LeadHttp.verifying;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lianban.casework.As;
import org.lianban.casework.RealParts;

/** 代理 over HTTP: a colleague's role for some days, and what is done in it. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ActingIT {
    private static final String SECURITY = "hunan-security-admin";

    @Inject DataSource database;

    private final String account = "deputy-" + UUID.randomUUID();

    @Test
    void a_deputy_has_the_head_s_work_and_acts_on_his_behalf_until_it_is_ended() {
        String deputy = onboard();
        String head = person("yuelu-head");
        String matter = verifying("yuelu", form("91430104MAXX00090L", "71100001"));
        act(deputy, 1, acting(head, 0, 10))
                .statusCode(200)
                .body("roles.role", contains("AGENCY_HEAD"))
                .body("roles[0].actingFor.id", equalTo(head))
                .body("roles[0].paper", equalTo("代〔2026〕1号"))
                .body("roles[0].to", equalTo(TODAY.plusDays(10).toString()));

        get(account, "/api/v1/me").then().body("person.roles", contains("AGENCY_HEAD"));
        assertThat(works(account, matter)).isTrue();
        assertThat(works("yuelu-head", matter)).isTrue();
        Response lead = get(account, "/api/v1/leads/" + matter);
        As.account(account)
                .header("If-Match", lead.header("ETag"))
                .body(Map.of("reason", "案情复杂(演示)"))
                .post("/api/v1/leads/" + matter + "/extension")
                .then()
                .statusCode(200);

        get("yuelu-officer-1", "/api/v1/matters/" + matter + "/timeline")
                .then()
                .body(
                        "items.find { it.type == 'VerificationExtended' }.actor",
                        containsString("（代"))
                .body(
                        "items.find { it.type == 'OfficersAssigned' }.actor",
                        not(containsString("代")));
        assertThat(onBehalfOf(matter, "VerificationExtended")).isEqualTo(head);
        assertThat(onBehalfOf(matter, "OfficersAssigned")).isNull();
        get("hunan-audit-admin", "/api/v1/people/log")
                .then()
                .body(
                        "items.find { it.act == 'GRANT_ACTING' && it.person.id == '"
                                + deputy
                                + "' }.said.actingFor",
                        equalTo("岳麓区局部门负责人(演示)"));

        As.account(SECURITY)
                .header("If-Match", "\"2\"")
                .body(Map.of("role", "AGENCY_HEAD", "paper", "代〔2026〕2号"))
                .post("/api/v1/people/" + deputy + "/roles/end")
                .then()
                .statusCode(200)
                .body("roles", empty());
        get(account, "/api/v1/me").then().body("person.roles", empty());
        assertThat(works(account, matter)).isFalse();
    }

    @Test
    void before_its_first_day_nobody_acts_and_a_chain_is_refused() {
        String deputy = onboard();
        String head = person("yuelu-head");
        act(deputy, 1, acting(head, 1, 10))
                .statusCode(200)
                .body("roles[0].standing", equalTo("BEGINS_LATER"));
        get(account, "/api/v1/me").then().body("person.roles", empty());

        String other = onboard("other-" + UUID.randomUUID());
        act(other, 1, acting(deputy, 2, 3))
                .statusCode(422)
                .body("code", equalTo("AUTHORITY_UNFIT"))
                .body("errors[0].pointer", equalTo("/actingFor"));
        act(other, 1, acting(person("yuhu-head"), 2, 3))
                .statusCode(422)
                .body("code", equalTo("AUTHORITY_UNFIT"));
        get(SECURITY, "/api/v1/people?office=430104")
                .then()
                .body(
                        "items.find { it.id == '" + other + "' }.actions.name",
                        hasItem("grant-acting"));
    }

    private @Nullable String onBehalfOf(String matter, String fact) {
        String sql =
                """
                select envelope -> 'data' -> 'actor' ->> 'onBehalfOf' from journal
                where subject = ? and type = 'org.lianban.casework.' || ?""";
        return QuarkusTransaction.requiringNew().call(() -> behalfIn(matter, fact, sql));
    }

    private @Nullable String behalfIn(String matter, String fact, String sql) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, matter);
            select.setString(2, fact);
            try (ResultSet row = select.executeQuery()) {
                assertThat(row.next()).isTrue();
                return row.getString(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    // Other tests leave work to the same head: it may stand on a later page.
    private static boolean works(String account, String matter) {
        String page = "/api/v1/work?kind=lead";
        while (page != null) {
            JsonPath found = get(account, page).then().statusCode(200).extract().jsonPath();
            if (found.getList("items.matterId").contains(matter)) {
                return true;
            }
            String next = found.getString("next");
            page = next == null ? null : "/api/v1/work?kind=lead&cursor=" + next;
        }
        return false;
    }

    private static Map<String, String> acting(String colleague, int from, int to) {
        return Map.of(
                "role",
                "AGENCY_HEAD",
                "actingFor",
                colleague,
                "from",
                TODAY.plusDays(from).toString(),
                "to",
                TODAY.plusDays(to).toString(),
                "paper",
                "代〔2026〕1号");
    }

    private static ValidatableResponse act(String id, int seen, Map<String, String> body) {
        return As.account(SECURITY)
                .header("If-Match", "\"" + seen + "\"")
                .body(body)
                .post("/api/v1/people/" + id + "/acting")
                .then();
    }

    private String onboard() {
        return onboard(account);
    }

    private static String onboard(String name) {
        return As.account("hunan-system-admin")
                .body(Map.of("account", name, "office", "430104", "label", "办案人员(演示)"))
                .post("/api/v1/people")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String person(String account) {
        return get(account, "/api/v1/me").path("person.id");
    }

    private static Response get(String account, String path) {
        return As.account(account).get(path);
    }
}
