package org.lianban.casework.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.lianban.casework.lead.LeadHttp.TODAY;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.lianban.casework.As;
import org.lianban.casework.RealParts;

/** Who is away, over HTTP, and where it is seen. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class AbsenceIT {
    private static final String OFFICER = "yuetang-officer-1";
    private static final String HEAD = "yuetang-unit-head";

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url = "";

    @ConfigProperty(name = "quarkus.datasource.username")
    String app = "";

    @ConfigProperty(name = "quarkus.datasource.password")
    String password = "";

    @Test
    void whoever_is_away_comes_last_to_be_named_and_his_load_says_until_when() {
        String officer = person(OFFICER);
        String absence =
                enter(HEAD, officer, 0, 3)
                        .statusCode(200)
                        .body("absence.today", equalTo(true))
                        .body("absence.to", equalTo(TODAY.plusDays(3).toString()))
                        .extract()
                        .path("absence.id");

        List<String> ids = get(HEAD, "/api/v1/offices/430304/people").path("items.id");
        assertThat(ids.getLast()).isEqualTo(officer);
        get(HEAD, "/api/v1/work/load")
                .then()
                .body(line(officer) + ".absence.to", equalTo(TODAY.plusDays(3).toString()));

        end(OFFICER, officer, absence).statusCode(200).body("absence", nullValue());
        end(OFFICER, officer, absence).statusCode(404);
        get(HEAD, "/api/v1/work/load").then().body(line(officer) + ".absence", nullValue());
        get(OFFICER, "/api/v1/me").then().body("person.absence", nullValue());
    }

    @Test
    void one_that_begins_later_is_announced_and_closes_nothing() {
        String officer = person("yuetang-officer-2");
        String absence =
                enter("yuetang-officer-2", officer, 2, 4)
                        .statusCode(200)
                        .body("absence.today", equalTo(false))
                        .extract()
                        .path("absence.id");
        get("yuetang-officer-2", "/api/v1/work").then().statusCode(200);
        enter(HEAD, officer, 4, 9).statusCode(409).body("code", equalTo("ABSENCE_OVERLAPS"));
        end(HEAD, officer, absence).statusCode(200);
    }

    @Test
    void of_what_becomes_due_meanwhile_the_unit_head_is_told_and_whoever_enters_it_reads()
            throws Exception {
        // Given
        String officer = person(OFFICER);
        String matter = assigned(registered());
        LocalDate due = LocalDate.parse(dueOf(matter));
        int at = (int) TODAY.until(due, ChronoUnit.DAYS);
        // When: the day before is not the day
        String before =
                enter(OFFICER, officer, at - 3, at - 1)
                        .statusCode(200)
                        .body("due.items.matterId", not(hasItem(matter)))
                        .extract()
                        .path("absence.id");
        end(OFFICER, officer, before).statusCode(200);
        assertThat(told(matter)).isEmpty();
        // When
        String absence =
                enter(OFFICER, officer, at, at + 2)
                        .statusCode(200)
                        .body("id", equalTo(officer))
                        .body("due.told", equalTo("UNIT_HEAD"))
                        .body("due.count", greaterThanOrEqualTo(1))
                        .body("due.capped", equalTo(false))
                        .body(
                                "due.items.find { it.matterId == '" + matter + "' }.rule",
                                equalTo("DL-01"))
                        .body(
                                "due.items.find { it.matterId == '" + matter + "' }.due",
                                equalTo(due.toString()))
                        .extract()
                        .path("absence.id");
        // Then: said once, to his own office
        assertThat(told(matter))
                .containsExactly("430304 " + officer + " UNIT_HEAD DL-01 " + due + " 430304");
        end(OFFICER, officer, absence).statusCode(200);
        get(HEAD, "/api/v1/matters/" + matter + "/timeline")
                .then()
                .statusCode(200)
                .body("items.find { it.type == 'ClockDueInAbsence' }.text", containsString("离岗"));
    }

    @Test
    void the_administrator_above_enters_it_and_the_head_is_told_all_the_same() throws Exception {
        // Given
        String officer = person(OFFICER);
        String matter = assigned(registered());
        int at = (int) TODAY.until(LocalDate.parse(dueOf(matter)), ChronoUnit.DAYS);
        // When
        String absence =
                enter("hunan-system-admin", officer, at, at)
                        .statusCode(200)
                        .body("due.told", equalTo("UNIT_HEAD"))
                        .extract()
                        .path("absence.id");
        // Then
        assertThat(told(matter)).hasSize(1);
        end(HEAD, officer, absence).statusCode(200);
    }

    @Test
    void of_the_unit_head_s_own_work_the_agency_head_is_told() throws Exception {
        // Given: nobody is assigned yet, so it is the unit head's turn
        String head = person("yuetang-unit-head");
        String matter = registered();
        int at = (int) TODAY.until(LocalDate.parse(dueOf(matter)), ChronoUnit.DAYS);
        // When
        String absence =
                enter("yuetang-unit-head", head, at, at)
                        .statusCode(200)
                        .body("due.told", equalTo("AGENCY_HEAD"))
                        .body("due.items.matterId", hasItem(matter))
                        .extract()
                        .path("absence.id");
        // Then
        assertThat(told(matter)).singleElement().asString().contains(" AGENCY_HEAD ");
        end("yuetang-unit-head", head, absence).statusCode(200);
    }

    @Test
    void a_colleague_and_a_stranger_are_refused() {
        String officer = person(OFFICER);
        enter("yuetang-officer-2", officer, 0, 1)
                .statusCode(403)
                .body("code", equalTo("ABSENCE_NOT_YOURS"));
        enter("yuelu-unit-head", officer, 0, 1).statusCode(403);
        enter(HEAD, officer, 3, 1).statusCode(422).body("code", equalTo("ABSENCE_PERIOD_INVALID"));
    }

    private static String registered() {
        return As.account(OFFICER)
                .body(
                        Map.of(
                                "title", "离岗(演示)",
                                "content", "内容(演示)",
                                "source", "INSPECTION",
                                "breach", "TM_INFRINGE_3",
                                "placeOfAct", "430304",
                                "foundOn", TODAY.minusDays(5).toString()))
                .post("/api/v1/leads")
                .then()
                .statusCode(201)
                .extract()
                .path("matterId");
    }

    private static String assigned(String matter) {
        As.account("yuetang-unit-head")
                .header("If-Match", "\"1\"")
                .body(Map.of("officers", List.of(person(OFFICER), person("yuetang-officer-2"))))
                .post("/api/v1/leads/" + matter + "/assignment")
                .then()
                .statusCode(200);
        return matter;
    }

    private String dueOf(String matter) throws SQLException {
        return texts(
                        "select due_day::text from clock where matter_id::text = ? and rule ="
                                + " 'DL-01'",
                        matter)
                .getFirst();
    }

    /** Office, person, level, limit, day, and who alone hears of it. */
    private List<String> told(String matter) throws SQLException {
        return texts(
                """
                select concat_ws(' ', fact ->> 'officeId', fact ->> 'personId', fact ->> 'level',
                    fact ->> 'rule', fact ->> 'due', hearer)
                from (select envelope::jsonb #> '{data,fact}' as fact,
                             envelope::jsonb #>> '{data,hearer}' as hearer, sequence
                      from journal where subject = ? and type like '%ClockDueInAbsence') as told
                order by sequence""",
                matter);
    }

    private List<String> texts(String sql, String value) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, app, password);
                PreparedStatement query = connection.prepareStatement(sql)) {
            query.setString(1, value);
            List<String> found = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    found.add(row.getString(1));
                }
            }
            return found;
        }
    }

    private static String line(String person) {
        return "people.find { it.person.id == '" + person + "' }";
    }

    private static ValidatableResponse enter(String by, String person, int from, int to) {
        return As.account(by)
                .body(
                        Map.of(
                                "from", TODAY.plusDays(from).toString(),
                                "to", TODAY.plusDays(to).toString()))
                .post("/api/v1/people/" + person + "/absences")
                .then();
    }

    private static ValidatableResponse end(String by, String person, String absence) {
        return As.account(by)
                .body(Map.of())
                .post("/api/v1/people/" + person + "/absences/" + absence + "/end")
                .then();
    }

    private static Response get(String account, String path) {
        return As.account(account).get(path);
    }

    private static String person(String account) {
        return get(account, "/api/v1/me").path("person.id");
    }
}
