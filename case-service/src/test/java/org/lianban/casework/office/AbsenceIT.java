package org.lianban.casework.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.lianban.casework.lead.LeadHttp.TODAY;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianban.casework.As;
import org.lianban.casework.RealParts;

/** Who is away, over HTTP, and where it is seen. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class AbsenceIT {
    private static final String OFFICER = "yuetang-officer-1";
    private static final String HEAD = "yuetang-unit-head";

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
        end(HEAD, officer, absence).statusCode(200);
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
