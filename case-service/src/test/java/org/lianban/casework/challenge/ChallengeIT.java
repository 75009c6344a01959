package org.lianban.casework.challenge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.lianban.casework.lead.LeadHttp.form;
import static org.lianban.casework.lead.LeadHttp.verifying;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianban.casework.As;
import org.lianban.casework.RealParts;

/** A restricted matter read by its number, over HTTP. */
@QuarkusTest
@WithTestResource(RealParts.class)
class ChallengeIT {
    private static final String CODE = "91430104MAXX00090L";
    private static final String REASON = "因核对同一当事人需要查阅(演示)";
    private static final String AUDITOR = "hunan-audit-admin";

    @Inject AgroalDataSource database;

    @Test
    void by_its_number_it_is_read_and_not_acted_in_until_the_day_is_over() {
        String matter = restricted("74000001");
        String number = number(matter);
        get("yuelu-unit-head", "/api/v1/matters/" + matter).then().statusCode(404);

        String id =
                challenge("yuelu-unit-head", " " + number.toLowerCase() + " ")
                        .then()
                        .statusCode(201)
                        .body("matterId", nullValue())
                        .extract()
                        .path("id");

        get("yuelu-unit-head", "/api/v1/challenges/" + id)
                .then()
                .statusCode(200)
                .body("matterId", equalTo(matter))
                .body("inForce", equalTo(true))
                .body("reviewing.open", equalTo(false));
        get("yuelu-unit-head", "/api/v1/matters/" + matter)
                .then()
                .statusCode(200)
                .body("uploadTicket", nullValue());
        get("yuelu-unit-head", "/api/v1/leads/" + matter)
                .then()
                .statusCode(200)
                .body("informant", nullValue())
                .body("actions.open", everyItem(equalTo(false)));
        get("yuelu-unit-head", "/api/v1/matters?query=" + number).then().body("total", equalTo(1));
        get("yuelu-unit-head", "/api/v1/leads/" + matter + "/informant/looks")
                .then()
                .statusCode(403);
        As.account("yuelu-unit-head")
                .header("If-Match", "\"2\"")
                .body(
                        Map.of(
                                "officers",
                                List.of(person("yuelu-officer-1"), person("yuelu-officer-2"))))
                .post("/api/v1/leads/" + matter + "/assignment")
                .then()
                .statusCode(403)
                .body("code", equalTo("READ_BY_CHALLENGE"));
        String party = get("yuelu-unit-head", "/api/v1/leads/" + matter).path("parties[0].partyId");
        get("yuelu-unit-head", "/api/v1/parties/" + party)
                .then()
                .statusCode(200)
                .body("actions.open", everyItem(equalTo(false)));
        As.account("yuelu-unit-head")
                .body(Map.of("name", "别名(演示)", "kind", "ALIAS"))
                .post("/api/v1/parties/" + party + "/names")
                .then()
                .statusCode(403)
                .body("code", equalTo("READ_BY_CHALLENGE"));
        assertThat(texts(persons(matter, "MatterChallenged")).getFirst())
                .contains(person("yuelu-head"))
                .doesNotContain(person("yuelu-unit-head"));
        assertThat(
                        texts(
                                "select concat_ws(' ', operation, outcome, office_id, purpose) from"
                                        + " reading where outcome = 'CHALLENGED' and matter_id = '"
                                        + matter
                                        + "'"))
                .containsExactly("challengeMatter CHALLENGED 430104 " + REASON);
        get("yuelu-head", "/api/v1/matters/" + matter + "/timeline")
                .then()
                .body(
                        "items.find { it.type == 'MatterChallenged' }.text",
                        not(containsString(REASON)))
                .body("items.find { it.type == 'MatterChallenged' }.fact.reason", nullValue())
                .body("items.find { it.type == 'MatterRestricted' }.fact.reason", nullValue())
                .body("items.find { it.type == 'MatterRestricted' }.fact.named", nullValue());
        get("changsha-head", "/api/v1/matters/" + matter + "/timeline")
                .then()
                .body("items.type", hasItem("MatterRestricted"))
                .body("items.type", not(hasItem("MatterChallenged")));
        challenge("yuelu-unit-head", number)
                .then()
                .statusCode(409)
                .body("code", equalTo("CHALLENGE_NEEDLESS"));

        run(
                "update challenge set at = at - interval '25 hours', until = until - interval '24 hours'"
                        + " where id = '"
                        + id
                        + "'");

        get("yuelu-unit-head", "/api/v1/matters/" + matter).then().statusCode(404);
        get("yuelu-unit-head", "/api/v1/matters?query=" + number).then().body("total", equalTo(0));
        get("yuelu-unit-head", "/api/v1/challenges/" + id)
                .then()
                .body("matterId", nullValue())
                .body("inForce", equalTo(false));
    }

    @Test
    void unknown_foreign_and_recused_numbers_answer_alike() {
        String matter = restricted("74000002");
        String number = number(matter);
        String seen = get("yuelu-head", "/api/v1/matters/" + matter + "/recusals").header("ETag");
        As.account("yuelu-head")
                .header("If-Match", seen)
                .body(
                        Map.of(
                                "person",
                                person("yuelu-liaison"),
                                "ground",
                                "FOUND",
                                "reason",
                                "系当事人近亲属(演示)"))
                .post("/api/v1/matters/" + matter + "/recusals")
                .then()
                .statusCode(200);

        Response unknown = challenge("yuhu-officer-1", "XS-长岳-1999-000001");
        Response foreign = challenge("yuhu-officer-1", number);
        Response recused = challenge("yuelu-liaison", number);

        unknown.then().statusCode(404).body("code", equalTo("CHALLENGE_NUMBER_UNKNOWN"));
        assertThat(foreign.asByteArray()).isEqualTo(unknown.asByteArray());
        assertThat(recused.asByteArray()).isEqualTo(unknown.asByteArray());
        challenge(AUDITOR, number).then().statusCode(403);
        challenge("yuelu-unit-head", number, "好奇")
                .then()
                .statusCode(422)
                .body("code", equalTo("CHALLENGE_REASON_THIN"));
        assertThat(
                        texts(
                                "select count(*) from reading where operation = 'challengeMatter' and"
                                        + " matter_id = '"
                                        + matter
                                        + "'"))
                .containsExactly("0");
    }

    @Test
    void somebody_of_the_office_above_reads_it_and_the_auditor_says_whether_there_was_reason() {
        String matter = restricted("74000003");
        String id =
                challenge("changsha-liaison", number(matter))
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        get("changsha-liaison", "/api/v1/matters/" + matter).then().statusCode(200);
        get("changsha-liaison", "/api/v1/matters/" + matter + "/disclosure").then().statusCode(403);

        int waiting = get(AUDITOR, "/api/v1/challenges?box=review").path("waiting");
        get(AUDITOR, "/api/v1/challenges?box=review").then().body("items.id", hasItem(id));
        get("yuelu-head", "/api/v1/challenges?box=review").then().statusCode(403);
        get("yuelu-head", "/api/v1/challenges/" + id).then().statusCode(404);
        get("changsha-liaison", "/api/v1/challenges").then().body("items.id", hasItem(id));
        review("changsha-liaison", id).then().statusCode(403);

        review(AUDITOR, id)
                .then()
                .statusCode(200)
                .body("review.justified", equalTo(false))
                .body("matterId", nullValue())
                .body("reviewing.code", equalTo("CHALLENGE_REVIEWED"));

        get(AUDITOR, "/api/v1/challenges?box=review").then().body("waiting", equalTo(waiting - 1));
        get("yuelu-head", "/api/v1/matters/" + matter + "/timeline")
                .then()
                .body(
                        "items.find { it.type == 'ChallengeReviewed' }.text",
                        allOf(containsString("认为没有正当理由"), not(containsString("与工作无关"))))
                .body("items.find { it.type == 'ChallengeReviewed' }.fact.remark", nullValue());
    }

    @Test
    void he_is_a_stranger_to_what_its_people_say_and_his_open_page_is_no_refusal() {
        String matter = restricted("74000004");
        String path = "/api/v1/matters/" + matter;
        say("yuelu-head", matter, "OWN_OFFICE", List.of()).then().statusCode(200);
        challenge("yuelu-unit-head", number(matter)).then().statusCode(201);

        get("yuelu-head", path + "/comments").then().body("items.size()", equalTo(1));
        get("yuelu-unit-head", path + "/comments").then().statusCode(200).body("items", empty());
        get("yuelu-head", path + "/comments")
                .then()
                .body("mentionable.person.id", hasItem(person("yuelu-officer-1")))
                .body("mentionable.person.id", not(hasItem(person("yuelu-unit-head"))))
                .body("mentionable.person.id", not(hasItem(person("yuelu-liaison"))));
        assertThat(
                        say("yuelu-head", matter, "OWN_OFFICE", List.of(person("yuelu-unit-head")))
                                .statusCode())
                .isEqualTo(422);
        get("yuelu-head", path + "/restriction")
                .then()
                .body("inForce.reason", equalTo("涉及商业秘密(演示)"));
        get("yuelu-unit-head", path + "/restriction")
                .then()
                .statusCode(200)
                .body("inForce.reason", nullValue())
                .body("inForce.decidedBy", nullValue());

        As.account("yuelu-unit-head").put(path + "/presence").then().statusCode(204);
        As.account("yuelu-unit-head")
                .body(Map.of("sequence", 1, "at", "2026-07-01T00:00:00Z"))
                .put(path + "/seen")
                .then()
                .statusCode(204);
        As.account("yuelu-unit-head").delete(path + "/presence").then().statusCode(204);
        assertThat(
                        texts(
                                "select count(*) from reading where outcome = 'REFUSED' and matter_id = '"
                                        + matter
                                        + "'"))
                .containsExactly("0");
    }

    private static Response say(
            String account, String matter, String reach, List<String> mentioned) {
        return As.account(account)
                .body(Map.of("reach", reach, "text", "只在本局说(演示)", "mentioned", mentioned))
                .post("/api/v1/matters/" + matter + "/comments");
    }

    private static Response review(String account, String id) {
        return As.account(account)
                .header("If-Match", "\"1\"")
                .body(Map.of("justified", false, "remark", "与工作无关(演示)"))
                .post("/api/v1/challenges/" + id + "/review");
    }

    private static Response challenge(String account, String number) {
        return challenge(account, number, REASON);
    }

    private static Response challenge(String account, String number, String reason) {
        return As.account(account)
                .body(Map.of("number", number, "reason", reason))
                .post("/api/v1/challenges");
    }

    private static String restricted(String right) {
        String matter = verifying("yuelu", form(CODE, right));
        String path = "/api/v1/matters/" + matter + "/restriction";
        As.account("yuelu-head")
                .header("If-Match", get("yuelu-head", path).header("ETag"))
                .body(
                        Map.of(
                                "article",
                                "penalty-secrets",
                                "reason",
                                "涉及商业秘密(演示)",
                                "people",
                                List.of()))
                .post(path)
                .then()
                .statusCode(200);
        return matter;
    }

    private static String number(String matter) {
        return get("yuelu-head", "/api/v1/matters/" + matter).path("number");
    }

    private static String persons(String matter, String type) {
        return "select envelope -> 'data' -> 'audience' ->> 'persons' from journal where subject = '"
                + matter
                + "' and type like '%"
                + type
                + "'";
    }

    private void run(String sql) {
        QuarkusTransaction.requiringNew()
                .run(
                        () -> {
                            try (Connection connection = database.getConnection();
                                    PreparedStatement update = connection.prepareStatement(sql)) {
                                update.executeUpdate();
                            } catch (SQLException e) {
                                throw new IllegalStateException(e);
                            }
                        });
    }

    private List<String> texts(String sql) {
        return QuarkusTransaction.requiringNew()
                .call(
                        () -> {
                            try (Connection connection = database.getConnection();
                                    PreparedStatement select = connection.prepareStatement(sql);
                                    ResultSet row = select.executeQuery()) {
                                List<String> found = new ArrayList<>();
                                while (row.next()) {
                                    found.add(row.getString(1));
                                }
                                return found;
                            } catch (SQLException e) {
                                throw new IllegalStateException(e);
                            }
                        });
    }

    private static Response get(String account, String path) {
        return As.account(account).get(path);
    }

    private static String person(String account) {
        return get(account, "/api/v1/me").path("person.id");
    }
}
