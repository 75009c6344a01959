package org.lianban.casework.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.lianban.casework.sharing.ShareHttp.WATCHED;
import static org.lianban.casework.sharing.ShareHttp.accepted;
import static org.lianban.casework.sharing.ShareHttp.letterOf;
import static org.lianban.casework.sharing.ShareHttp.offer;
import static org.lianban.casework.sharing.ShareHttp.offered;
import static org.lianban.casework.sharing.ShareHttp.ok;
import static org.lianban.casework.sharing.ShareHttp.registered;
import static org.lianban.casework.sharing.ShareHttp.step;
import static org.lianban.casework.sharing.ShareHttp.view;
import static org.lianban.casework.sharing.ShareHttp.watched;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.HeaderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lianban.casework.As;
import org.lianban.casework.RealParts;
import org.lianban.kernel.counter.Occasion;

/** What the receiver of a share does not learn by it, and that what he does learn is in the log. */
@QuarkusTest
@WithTestResource(RealParts.class)
class ShareHiddenIT {
    private static final LocalDate TODAY = LocalDate.now(Occasion.ZONE);
    private static final List<String> ANSWERS = List.of("accept-share", "decline-share");

    @Inject AgroalDataSource database;

    @Test
    void of_two_that_see_the_card_neither_finds_the_other_s_share() {
        String matter = registered();
        accepted(matter, watched("OPEN"));
        String other = offer(matter, "430302", watched("OPEN")).path("id");
        ok(step("yuhu-head", other, "acceptance", "{}"));

        for (String account : List.of("tianyuan-head", "zhuzhou-head")) {
            Response hidden = view(account, other);
            assertThat(hidden.statusCode()).isEqualTo(404);
            assertThat(hidden.asByteArray())
                    .isEqualTo(view(account, UUID.randomUUID().toString()).asByteArray());
        }
        view("yuhu-head", other).then().statusCode(200).body("card", notNullValue());
    }

    @Test
    void without_sight_there_are_the_answers_to_the_offer_and_no_word_of_who_writes_now() {
        String matter = registered();
        String id = offered(matter, watched("INTERNAL"));

        assertThat(steps(id)).isEqualTo(ANSWERS);
        step("tianyuan-head", id, "recall", "{\"reason\":\"有误\"}")
                .then()
                .statusCode(403)
                .body("code", equalTo("SHARE_GIVEN_BY_OTHER"));
        ok(step("tianyuan-head", id, "acceptance", "{}"));
        assertThat(steps(id)).contains("recall-share");
        ok(step("yuelu-head", id, "recall", "{\"reason\":\"用途已了\"}"));
        assertThat(steps(id)).isEqualTo(ANSWERS);
    }

    @Test
    void letters_are_named_as_long_as_they_may_be_read_and_in_no_kept_answer() {
        String matter = registered();
        String letter = letterOf(matter);
        String id =
                offered(matter, WATCHED.formatted("OPEN", ",\"documents\":[\"" + letter + "\"]"));
        view("tianyuan-head", id).then().body("conditions.documents", empty());
        view("yuelu-head", id).then().body("conditions.documents.letterId", contains(letter));

        step("tianyuan-head", id, "acceptance", "{}")
                .then()
                .statusCode(200)
                .body("conditions.documents", empty());

        view("tianyuan-head", id).then().body("conditions.documents.letterId", contains(letter));
        As.account("tianyuan-head")
                .get("/api/v1/letters/" + letter)
                .then()
                .statusCode(200)
                .body("id", equalTo(letter))
                .body("matterId", nullValue())
                .body("transferId", nullValue())
                .body("voidedBy", nullValue());
        As.account("yuelu-head")
                .get("/api/v1/letters/" + letter)
                .then()
                .body("matterId", equalTo(matter))
                .body("transferId", notNullValue());
        ok(step("yuelu-head", id, "recall", "{\"reason\":\"用途已了\"}"));
        view("tianyuan-head", id).then().body("conditions.documents", empty());
    }

    @Test
    void a_repeated_acceptance_tells_nothing_to_whoever_was_recused_since() {
        String matter = registered();
        String id = offered(matter, watched("OPEN"));
        String key = UUID.randomUUID().toString();
        ok(acceptance(id, key));
        ok(acceptance(id, key));
        String liaison = As.account("tianyuan-liaison").get("/api/v1/me").path("person.id");
        texts(
                "with done as (insert into matter_exclusion (matter_id, person_id, since) values ('"
                        + matter
                        + "', '"
                        + liaison
                        + "', now()) returning 1) select * from done");

        Response again = acceptance(id, key);

        assertThat(again.statusCode()).isEqualTo(404);
        assertThat(again.asByteArray())
                .isEqualTo(
                        acceptance(UUID.randomUUID().toString(), UUID.randomUUID().toString())
                                .asByteArray());
    }

    @Test
    void an_offer_that_was_read_has_its_line() {
        String matter = registered();
        String id = offered(matter, watched("INTERNAL"));

        view("tianyuan-officer-1", id).then().statusCode(200);

        assertThat(
                        texts(
                                "select operation || ' ' || outcome || ' ' || office_id from reading"
                                        + " where matter_id = '"
                                        + matter
                                        + "' and object_id = '"
                                        + id
                                        + "' and office_id = '430211'"))
                .containsExactly("getShare OPENED 430211");
    }

    @Test
    void the_disclosure_report_says_how_much_was_seen_and_ends_with_the_last_day() {
        String matter = registered();
        accepted(
                matter,
                """
                {"kind":"SPECIFIC","until":"%s","purpose":"核对同一当事人","article":"government-data-use",
                 "fieldClass":"INTERNAL","handling":"仅限承办人员查看"}
                """
                        .formatted(TODAY));
        String report = "/api/v1/matters/" + matter + "/disclosure";

        As.account("yuelu-head")
                .get(report + "?office=430211")
                .then()
                .statusCode(200)
                .body("intervals.fieldClass", contains("INTERNAL"))
                .body("intervals.until", contains(TODAY + "T16:00:00Z"));
        assertThat(
                        As.account("yuelu-head")
                                .get(report + "/export?office=430211")
                                .asString()
                                .lines())
                .anyMatch(line -> line.contains("内部"));
        As.account("yuelu-head")
                .get(report + "?office=430200")
                .then()
                .body("intervals.reason", hasItem("SUPERIOR"))
                .body("intervals[0].fieldClass", nullValue());
    }

    private static Response acceptance(String id, String key) {
        return As.account("tianyuan-liaison")
                .config(
                        RestAssuredConfig.config()
                                .headerConfig(
                                        HeaderConfig.headerConfig()
                                                .overwriteHeadersWithName("Idempotency-Key")))
                .header("Idempotency-Key", key)
                .header("If-Match", "\"1\"")
                .body("{}")
                .post("/api/v1/shares/" + id + "/acceptance");
    }

    private static List<String> steps(String id) {
        return view("tianyuan-head", id).path("actions.name");
    }

    private List<String> texts(String sql) {
        return QuarkusTransaction.requiringNew()
                .call(
                        () -> {
                            try (Connection connection = database.getConnection();
                                    PreparedStatement query = connection.prepareStatement(sql);
                                    ResultSet row = query.executeQuery()) {
                                List<String> found = new ArrayList<>();
                                while (row.next()) {
                                    found.add(row.getString(1));
                                }
                                return found;
                            }
                        });
    }
}
