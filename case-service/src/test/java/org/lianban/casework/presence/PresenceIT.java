package org.lianban.casework.presence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.lianban.casework.comment.TalkHttp.changes;
import static org.lianban.casework.comment.TalkHttp.look;
import static org.lianban.casework.comment.TalkHttp.ok;
import static org.lianban.casework.comment.TalkHttp.person;
import static org.lianban.casework.comment.TalkHttp.propose;
import static org.lianban.casework.comment.TalkHttp.recalled;
import static org.lianban.casework.comment.TalkHttp.registered;
import static org.lianban.casework.comment.TalkHttp.say;
import static org.lianban.casework.comment.TalkHttp.watchedByTianyuan;

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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lianban.casework.As;
import org.lianban.casework.RealParts;

/** Who is here, and what is new to whom. */
@QuarkusTest
@WithTestResource(RealParts.class)
class PresenceIT {
    @Inject AgroalDataSource database;

    @Test
    void whoever_beats_is_here_for_twenty_seconds_or_until_he_leaves() {
        String matter = registered("演示:在看一");
        beat("yuelu-officer-1", matter).then().body("people", empty());
        beat("yuelu-officer-2", matter)
                .then()
                .body("people.person.id", contains(person("yuelu-officer-1")))
                .body("people.office", contains("430104"));

        aged(matter, 19);
        beat("yuelu-officer-2", matter)
                .then()
                .body("people.person.id", contains(person("yuelu-officer-1")));
        aged(matter, 2);
        beat("yuelu-officer-2", matter).then().body("people", empty());

        beat("yuelu-officer-1", matter)
                .then()
                .body("people.person.id", contains(person("yuelu-officer-2")));
        As.account("yuelu-officer-2").delete(presence(matter)).then().statusCode(204);
        beat("yuelu-officer-1", matter).then().body("people", empty());

        aged(matter, 61);
        beat("yuelu-officer-2", matter);
        assertThat(count("select count(*) from presence where matter_id = ?::uuid", matter))
                .isEqualTo(1);
    }

    @Test
    void a_beat_is_no_reading_and_no_fact_and_ends_with_the_recall() {
        String matter = registered("演示:在看二");
        String share = watchedByTianyuan(matter);
        long facts = count("select count(*) from journal where subject = ?", matter);
        long readings = count("select count(*) from reading where matter_id = ?::uuid", matter);

        beat("tianyuan-head", matter).then().statusCode(200);
        beat("yuelu-head", matter)
                .then()
                .body("people.person.id", contains(person("tianyuan-head")));
        look("tianyuan-head", matter);
        assertThat(count("select count(*) from journal where subject = ?", matter))
                .isEqualTo(facts);
        // One line for the changes that were read, none for the beats.
        assertThat(count("select count(*) from reading where matter_id = ?::uuid", matter))
                .isEqualTo(readings + 1);

        recalled(share);
        beat("yuelu-head", matter).then().body("people", empty());
        Response hidden = beat("tianyuan-head", matter);
        Response unknown = beat("tianyuan-head", UUID.randomUUID().toString());
        assertThat(hidden.statusCode()).isEqualTo(404);
        assertThat(hidden.<String>path("detail")).isEqualTo(unknown.path("detail"));
    }

    @Test
    void what_others_did_since_one_looked_is_new_and_what_one_did_oneself_is_not() {
        String matter = registered("演示:变化一");
        watchedByTianyuan(matter);
        changes("yuelu-head", matter).then().body("since", nullValue()).body("items", empty());
        look("yuelu-head", matter);
        look("tianyuan-officer-1", matter);

        ok(propose("tianyuan-officer-1", matter));
        ok(say("tianyuan-officer-1", matter, "ALL_OFFICES", "演示", List.of()));

        changes("yuelu-head", matter)
                .then()
                .body("items.type", contains("ProposalMade"))
                .body("comments", equalTo(1));
        assertThat(unseen("yuelu-head", matter)).isTrue();
        changes("tianyuan-officer-1", matter)
                .then()
                .body("items", empty())
                .body("comments", equalTo(0));
        assertThat(unseen("tianyuan-officer-1", matter)).isFalse();

        look("yuelu-head", matter);
        changes("yuelu-head", matter).then().body("items", empty()).body("comments", equalTo(0));
        assertThat(unseen("yuelu-head", matter)).isFalse();
    }

    @Test
    void a_look_goes_neither_back_nor_beyond_what_has_happened() {
        String matter = registered("演示:变化二");
        watchedByTianyuan(matter);
        seen("yuelu-head", matter, 1_000_000, "2999-01-01T00:00:00Z").then().statusCode(204);
        ok(propose("tianyuan-officer-1", matter));
        ok(say("tianyuan-officer-1", matter, "ALL_OFFICES", "演示", List.of()));
        changes("yuelu-head", matter)
                .then()
                .body("items.type", contains("ProposalMade"))
                .body("comments", equalTo(1));

        look("yuelu-head", matter);
        seen("yuelu-head", matter, 0, "2026-01-01T00:00:00Z").then().statusCode(204);
        changes("yuelu-head", matter).then().body("items", empty()).body("comments", equalTo(0));
        seen("yuelu-head", matter, 0, "+1000000000-01-01T00:00:00Z").then().statusCode(204);
        seen("yuelu-head", matter, 0, "1999-12-31T00:00:00Z").then().statusCode(400);
        seen("yuelu-head", matter, -1, "2026-01-01T00:00:00Z").then().statusCode(400);
    }

    private static boolean unseen(String account, String matter) {
        return As.account(account)
                .get("/api/v1/matters?limit=100")
                .path("items.find { it.matterId == '" + matter + "' }.unseen");
    }

    private static Response seen(String account, String matter, long sequence, String at) {
        return As.account(account)
                .body(Map.of("sequence", sequence, "at", at))
                .put("/api/v1/matters/" + matter + "/seen");
    }

    private static Response beat(String account, String matter) {
        return As.account(account).put(presence(matter));
    }

    private static String presence(String matter) {
        return "/api/v1/matters/" + matter + "/presence";
    }

    private void aged(String matter, int seconds) {
        QuarkusTransaction.requiringNew()
                .run(
                        () -> {
                            try (Connection connection = database.getConnection();
                                    PreparedStatement age =
                                            connection.prepareStatement(
                                                    """
                                                    update presence
                                                    set beat_at = beat_at - make_interval(secs => ?)
                                                    where matter_id = ?::uuid""")) {
                                age.setInt(1, seconds);
                                age.setString(2, matter);
                                age.executeUpdate();
                            } catch (SQLException e) {
                                throw new IllegalStateException(e);
                            }
                        });
    }

    private long count(String sql, String matter) {
        return QuarkusTransaction.requiringNew()
                .call(
                        () -> {
                            try (Connection connection = database.getConnection();
                                    PreparedStatement query = connection.prepareStatement(sql)) {
                                query.setString(1, matter);
                                try (ResultSet row = query.executeQuery()) {
                                    row.next();
                                    return row.getLong(1);
                                }
                            }
                        });
    }
}
