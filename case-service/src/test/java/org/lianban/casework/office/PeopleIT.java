package org.lianban.casework.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.lianban.casework.As;
import org.lianban.casework.RealParts;
import org.lianban.kernel.counter.Occasion;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class PeopleIT {
    private static final String SYSTEM = "hunan-system-admin";
    private static final String SECURITY = "hunan-security-admin";
    private static final String AUDIT = "hunan-audit-admin";
    private static final LocalDate TODAY = LocalDate.now(Occasion.ZONE);
    private static final Path PEOPLE = Path.of("../deploy/data/demo-people.json");

    @Inject Registration registration;
    @Inject FactCount facts;
    @Inject DataSource database;

    private final String account = "new-" + UUID.randomUUID();

    @Test
    void an_account_that_signed_in_waits_and_becomes_a_certified_officer() {
        // Given
        me(account).statusCode(403).body("code", equalTo("NOT_YOURS"));
        As.account(SYSTEM)
                .get("/api/v1/people/waiting")
                .then()
                .statusCode(200)
                .body("items.account", hasItem(account));
        // When
        long told = facts.ofType("PersonEnrolled");
        String id = onboard(account, "430104");
        command(SECURITY, id, "roles", 1, Map.of("role", "OFFICER", "paper", "任〔2026〕1号"))
                .statusCode(200)
                .body("roles[0].standing", equalTo("IN_FORCE"))
                .body("roles[0].from", equalTo(TODAY.toString()))
                .body("roles[0].grantedBy.labelEn", equalTo("Hunan security administrator (demo)"));
        command(SYSTEM, id, "certificates", 2, certificate("湘-" + account))
                .statusCode(200)
                .body("certificates[0].valid", equalTo(true));
        // Then
        me(account)
                .statusCode(200)
                .body("person.roles", contains("OFFICER"))
                .body("person.certification.standing", equalTo("VALID"))
                .body("navigation", not(hasItem("PEOPLE")));
        As.account(SYSTEM)
                .get("/api/v1/people/waiting")
                .then()
                .body("items.account", not(hasItem(account)));
        assertThat(facts.ofType("PersonEnrolled")).isEqualTo(told + 3);
        As.account(AUDIT)
                .get("/api/v1/people/log")
                .then()
                .statusCode(200)
                .body(
                        "items.findAll { it.person.id == '" + id + "' }.act",
                        contains("ENTER_CERTIFICATE", "GRANT_ROLE", "ONBOARD"));
        registration.enrolDemoPeople(PEOPLE);
        me(account).body("person.roles", contains("OFFICER"));
    }

    @Test
    void whoever_leaves_may_nothing_at_the_next_request() {
        String id = onboard(account, "430104");
        command(SECURITY, id, "roles", 1, Map.of("role", "LIAISON", "paper", "任")).statusCode(200);
        command(SYSTEM, id, "deactivation", 2, Map.of("reason", "退休"))
                .statusCode(200)
                .body("active", equalTo(false))
                .body("roles", empty());
        me(account).statusCode(403);
        As.account("yuelu-head")
                .get("/api/v1/offices/430104/people")
                .then()
                .body("items.id", not(hasItem(id)));
        command(SECURITY, id, "roles", 3, Map.of("role", "LIAISON", "paper", "任"))
                .statusCode(409)
                .body("code", equalTo("PERSON_INACTIVE"));
        command(SYSTEM, id, "reactivation", 3, Map.of("reason", "返聘")).statusCode(200);
        me(account).statusCode(200).body("person.roles", empty());
    }

    @Test
    void whoever_moves_is_of_the_other_office_and_has_no_role_there_yet() {
        String id = onboard(account, "430104");
        command(SECURITY, id, "roles", 1, Map.of("role", "UNIT_HEAD", "paper", "任"))
                .statusCode(200);
        command(SYSTEM, id, "move", 2, Map.of("office", "430102", "paper", "调〔2026〕2号"))
                .statusCode(200)
                .body("office", equalTo("430102"));
        me(account).body("person.office", equalTo("430102")).body("person.roles", empty());
    }

    @Test
    void a_role_begins_on_its_first_day() {
        String id = onboard(account, "430104");
        String tomorrow = TODAY.plusDays(1).toString();
        Map<String, String> later = Map.of("role", "OFFICER", "paper", "任", "from", tomorrow);
        command(SECURITY, id, "roles", 1, later)
                .statusCode(200)
                .body("roles[0].standing", equalTo("BEGINS_LATER"));
        me(account).body("person.roles", empty());
    }

    @Test
    void a_role_that_ran_out_is_granted_again() {
        String id = onboard(account, "430104");
        Map<String, String> granted = Map.of("role", "LIAISON", "paper", "任");
        command(SECURITY, id, "roles", 1, granted).statusCode(200);
        QuarkusTransaction.requiringNew().run(() -> ranOut(id));
        me(account).body("person.roles", empty());

        command(SECURITY, id, "roles", 2, granted)
                .statusCode(200)
                .body("roles.standing", contains("IN_FORCE"));

        me(account).body("person.roles", contains("LIAISON"));
    }

    @Test
    void a_slip_made_twice_is_ended_twice() {
        String id = onboard(account, "430104");
        Map<String, String> slip = certificate("湘-" + account);
        Map<String, String> end =
                Map.of("number", "湘-" + account, "on", slip.get("validFrom"), "reason", "录入错误");
        command(SYSTEM, id, "certificates", 1, slip).statusCode(200);
        command(SYSTEM, id, "certificates/end", 2, end).statusCode(200);
        command(SYSTEM, id, "certificates", 3, slip).statusCode(200);
        command(SYSTEM, id, "certificates/end", 4, end).statusCode(200);

        me(account).body("person.certification.standing", equalTo("NONE"));
    }

    @Test
    void a_year_of_five_digits_is_refused_and_nothing_stored() {
        String id = onboard(account, "430104");
        for (String year : new String[] {"+12026", "+6000000"}) {
            Map<String, String> far =
                    Map.of(
                            "number", "湘-" + account,
                            "validFrom", "2026-01-01",
                            "validTo", year + "-01-01");
            command(SYSTEM, id, "certificates", 1, far)
                    .statusCode(400)
                    .body("code", equalTo("MALFORMED"));
        }
        me(account).statusCode(200);
    }

    @Test
    void a_certificate_is_entered_and_ended_and_never_rewritten() {
        String id = onboard(account, "430104");
        String number = "湘-" + account;
        command(SYSTEM, id, "certificates", 1, certificate(number)).statusCode(200);
        Map<String, String> end =
                Map.of("number", number, "on", TODAY.toString(), "reason", "调离执法岗位");
        command(SYSTEM, id, "certificates/end", 2, end)
                .statusCode(200)
                .body("certificates[0].valid", equalTo(false))
                .body("certificates[0].validTo", equalTo("2028-12-31"));
        me(account).body("person.certification.standing", equalTo("EXPIRED"));
        command(SYSTEM, id, "certificates/end", 3, end)
                .statusCode(409)
                .body("code", equalTo("CERTIFICATE_ENDED"));
        command(SYSTEM, id, "certificates", 3, certificate(number))
                .statusCode(409)
                .body("code", equalTo("CERTIFICATE_NUMBER_TAKEN"))
                .body("errors[0].pointer", equalTo("/number"));
    }

    @Test
    void a_slip_is_ended_on_its_first_day_and_its_number_entered_again() {
        String id = onboard(account, "430104");
        String number = "湘-" + account;
        command(SYSTEM, id, "certificates", 1, certificate(number)).statusCode(200);
        Map<String, String> end = Map.of("number", number, "on", "2024-01-01", "reason", "录入错误");
        command(SYSTEM, id, "certificates/end", 2, end).statusCode(200);
        me(account).body("person.certification.standing", equalTo("NONE"));
        Map<String, String> right =
                Map.of("number", number, "validFrom", "2025-01-01", "validTo", "2029-12-31");
        command(SYSTEM, id, "certificates", 3, right)
                .statusCode(200)
                .body("certificates.valid", contains(false, true));
        command(SECURITY, id, "roles", 4, Map.of("role", "OFFICER", "paper", "任"))
                .statusCode(200)
                .body("certificates.valid", contains(false, true));
    }

    @Test
    void administrators_are_separate_by_the_rule_and_by_the_database() {
        String id = onboard(account, "430104");
        command(SECURITY, id, "roles", 1, Map.of("role", "AUDIT_ADMINISTRATOR", "paper", "任"))
                .statusCode(200);
        command(SECURITY, id, "roles", 2, Map.of("role", "OFFICER", "paper", "任"))
                .statusCode(409)
                .body("code", equalTo("ADMINISTRATORS_SEPARATE"));
        assertThatThrownBy(
                        () ->
                                sql(
                                        "insert into person_role (person_id, role)"
                                                + " values ('%s', 'SYSTEM_ADMINISTRATOR')"
                                                        .formatted(id)))
                .hasStackTraceContaining("person_role_one_administrator");
        assertThatThrownBy(() -> sql("delete from people_log"))
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void everybody_does_his_part_and_nobody_is_his_own_administrator() {
        String id = onboard(account, "430104");
        command(SYSTEM, id, "roles", 1, Map.of("role", "OFFICER", "paper", "任"))
                .statusCode(403)
                .body("code", equalTo("ROLE_REQUIRED"))
                .body("title", equalTo("须由安全管理员办理。"));
        command(SECURITY, id, "deactivation", 1, Map.of("reason", "x")).statusCode(403);
        command(SECURITY, id, "roles", 9, Map.of("role", "OFFICER", "paper", "任")).statusCode(412);
        As.account("yuelu-head")
                .get("/api/v1/people")
                .then()
                .statusCode(403)
                .body("code", equalTo("ROLE_REQUIRED"));
        As.account(SYSTEM).get("/api/v1/people/log").then().statusCode(403);
        As.account(SECURITY).get("/api/v1/people/waiting").then().statusCode(403);
        As.account(SYSTEM)
                .get("/api/v1/people")
                .then()
                .statusCode(200)
                .body("office", equalTo("430000"))
                .body("offices.id", hasItems("430000", "430104"))
                .body("actions[0].open", equalTo(true))
                .body(
                        "items.find { it.account == '" + SYSTEM + "' }.actions.code.unique()",
                        hasItem("OWN_ENROLMENT"));
    }

    private void ranOut(String person) {
        try (Connection connection = database.getConnection();
                Statement yesterday = connection.createStatement()) {
            yesterday.execute(
                    "update person_role set from_day = from_day - 9, to_day = from_day - 1"
                            + " where person_id = '"
                            + person
                            + "'");
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static String onboard(String account, String office) {
        return As.account(SYSTEM)
                .body(Map.of("account", account, "office", office, "label", "办案人员(演示)"))
                .post("/api/v1/people")
                .then()
                .statusCode(201)
                .body("version", equalTo(1))
                .extract()
                .path("id");
    }

    private static Map<String, String> certificate(String number) {
        return Map.of("number", number, "validFrom", "2024-01-01", "validTo", "2028-12-31");
    }

    private static ValidatableResponse command(
            String by, String id, String act, int seen, Map<String, String> body) {
        return As.account(by)
                .header("If-Match", "\"" + seen + "\"")
                .body(body)
                .post("/api/v1/people/" + id + "/" + act)
                .then();
    }

    private static ValidatableResponse me(String account) {
        return As.account(account).get("/api/v1/me").then();
    }

    private void sql(String statement) {
        QuarkusTransaction.requiringNew()
                .run(
                        () -> {
                            try (Connection connection = database.getConnection();
                                    Statement run = connection.createStatement()) {
                                run.executeUpdate(statement);
                            } catch (SQLException e) {
                                throw new IllegalStateException(e);
                            }
                        });
    }
}
