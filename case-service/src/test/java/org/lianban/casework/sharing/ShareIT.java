package org.lianban.casework.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
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
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.lianban.casework.As;
import org.lianban.casework.RealParts;
import org.lianban.kernel.counter.Occasion;

/** What is shared is seen, and what is recalled or over is seen no more. */
@QuarkusTest
@WithTestResource(RealParts.class)
class ShareIT {
    private static final LocalDate TODAY = LocalDate.now(Occasion.ZONE);
    private static final String UNTIL_TODAY =
            """
            {"kind":"SPECIFIC","until":"%s","purpose":"核对同一当事人","article":"government-data-use",
             "fieldClass":"%s","handling":"仅限承办人员查看"}
            """;

    private static final String AUDIENCE =
            """
            select envelope -> 'data' -> 'audience' -> 'offices' from journal
            where subject = ? and type = ? order by sequence desc limit 1""";

    @Inject AgroalDataSource database;
    @Inject ShareExpiry expiry;

    @Test
    void offered_accepted_seen_recalled_and_then_as_unknown_as_any_other() {
        String matter = registered();
        String id = offered(matter, watched("INTERNAL"));
        hidden("tianyuan-head", matter);
        view("tianyuan-head", id)
                .then()
                .statusCode(200)
                .body("state", equalTo("OFFERED"))
                .body("title", equalTo("演示:共享的案件"))
                .body("matterId", nullValue())
                .body("card", nullValue())
                .body("conditions.cited", equalTo("处罚法26"))
                .body(
                        "actions.findAll { it.open }.name",
                        contains("accept-share", "decline-share"));
        assertThat(waiting("tianyuan-liaison")).isPositive();
        assertThat(audience(matter, "ShareOffered")).doesNotContain("430211");

        ok(step("tianyuan-liaison", id, "acceptance", "{}"));

        for (String account : List.of("tianyuan-officer-1", "zhuzhou-head")) {
            As.account(account).get("/api/v1/matters/" + matter).then().statusCode(200);
            assertThat(listed(account, matter)).isTrue();
        }
        view("zhuzhou-head", id).then().statusCode(200).body("matterId", equalTo(matter));
        hidden("yuhu-head", matter);
        assertThat(audience(matter, "ShareAccepted")).contains("430211", "430200");
        As.account("yuelu-officer-1")
                .get("/api/v1/shares?matter=" + matter)
                .then()
                .body("readers.why", hasItem("OBSERVES"))
                .body("readers.find { it.why == 'OBSERVES' }.office.id", equalTo("430211"));

        ok(step("yuelu-head", id, "recall", "{\"reason\":\"用途已了\"}"));

        for (String account : List.of("tianyuan-head", "zhuzhou-head")) {
            hidden(account, matter);
            assertThat(listed(account, matter)).isFalse();
        }
        assertThat(audience(matter, "ShareRecalled")).doesNotContain("430211", "430200");
        view("tianyuan-head", id)
                .then()
                .body("state", equalTo("RECALLED"))
                .body("reason", equalTo("用途已了"))
                .body("card", nullValue())
                .body("matterId", nullValue());
        view("zhuzhou-head", id).then().statusCode(404);
        // Kept, and open to be shared again.
        offered(matter, watched("INTERNAL"));
    }

    @Test
    void of_the_open_class_the_card_and_the_letters_named_are_seen_and_nothing_else() {
        String matter = registered();
        String letter = letterOf(matter);
        String other = letterOf(matter);
        String id =
                accepted(matter, WATCHED.formatted("OPEN", ",\"documents\":[\"" + letter + "\"]"));

        for (String account : List.of("tianyuan-officer-1", "zhuzhou-head")) {
            view(account, id)
                    .then()
                    .statusCode(200)
                    .body("card.title", equalTo("演示:共享的案件"))
                    .body("card.breach", equalTo("TM_INFRINGE_3"))
                    .body("card.writingOffice.id", equalTo("430104"))
                    .body("card.numbers.office.id", contains("430104"))
                    .body("matterId", nullValue())
                    .body("conditions.documents.letterId", contains(letter));
            As.account(account).get("/api/v1/letters/" + letter).then().statusCode(200);
            As.account(account).get("/api/v1/letters/" + letter + "/html").then().statusCode(200);
            assertThat(listed(account, matter)).isFalse();
            hidden(account, matter);
            same(account, "/api/v1/letters/", other, "");
        }
        same("tianyuan-head", "/api/v1/letters/", letter, "/services");
        same("tianyuan-head", "/api/v1/leads/", matter, "");
        same("tianyuan-head", "/api/v1/matters/", matter, "/timeline");
        same("tianyuan-head", "/api/v1/matters/", matter, "/recusals");
        for (String list : List.of("letters", "transfers", "shares", "disputes", "measures")) {
            same("tianyuan-head", "/api/v1/" + list + "?matter=", matter, "");
        }
        assertThat(audience(matter, "ShareAccepted")).doesNotContain("430211", "430200");

        ok(step("yuelu-head", id, "recall", "{\"reason\":\"用途已了\"}"));

        same("tianyuan-head", "/api/v1/letters/", letter, "");
        view("tianyuan-head", id).then().body("card", nullValue());
    }

    @Test
    void on_its_last_day_it_is_seen_and_on_the_next_it_is_not_swept_or_not() {
        String matter = registered();
        String open = registered();
        String id = accepted(matter, UNTIL_TODAY.formatted(TODAY, "INTERNAL"));
        String card = accepted(open, UNTIL_TODAY.formatted(TODAY, "OPEN"));
        As.account("tianyuan-head").get("/api/v1/matters/" + matter).then().statusCode(200);
        assertThat(expiry.run()).isZero();

        // Its last day was yesterday.
        for (String shared : List.of(id, card)) {
            update("update share set until = until - 1 where id = ?", shared);
            update("update matter_grant set until = until - 1 where share_id = ?", shared);
        }
        update(
                "update matter_reader set until = until - 1 where matter_id = ? and until < '9999-12-31'",
                matter);
        update("update matter_card_reader set until = until - 1 where matter_id = ?", open);
        hidden("tianyuan-head", matter);
        view("tianyuan-head", card).then().body("card", nullValue());
        view("zhuzhou-head", card).then().statusCode(404);

        assertThat(expiry.run()).isEqualTo(2);
        assertThat(expiry.run()).isZero();
        view("tianyuan-head", id).then().body("state", equalTo("EXPIRED"));
        assertThat(listed("tianyuan-head", matter)).isFalse();
        assertThat(audience(matter, "ShareExpired")).doesNotContain("430211", "430200");
    }

    @Test
    void of_two_shares_with_one_office_the_second_waits_for_the_end_of_the_first() {
        String matter = registered();
        offered(matter, watched("OPEN"));

        offer(matter, watched("INTERNAL"))
                .then()
                .statusCode(409)
                .body("code", equalTo("SHARE_IN_FORCE"));
    }

    @Test
    void of_acceptance_and_withdrawal_at_once_one_wins() throws Exception {
        for (int round = 0; round < 5; round++) {
            String id = offered(registered(), watched("INTERNAL"));
            CyclicBarrier start = new CyclicBarrier(2);
            List<Response> both;
            try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
                Future<Response> one =
                        threads.submit(
                                () -> {
                                    start.await();
                                    return step("tianyuan-head", id, "acceptance", "{}", "\"1\"");
                                });
                Future<Response> other =
                        threads.submit(
                                () -> {
                                    start.await();
                                    return step(
                                            "yuelu-head",
                                            id,
                                            "withdrawal",
                                            "{\"reason\":\"有误\"}",
                                            "\"1\"");
                                });
                both = List.of(one.get(), other.get());
            }

            assertThat(both.stream().map(Response::statusCode)).containsExactlyInAnyOrder(200, 409);
            assertThat(view("yuelu-head", id).<String>path("state"))
                    .isEqualTo(both.getFirst().statusCode() == 200 ? "ACCEPTED" : "WITHDRAWN");
        }
    }

    @Test
    void a_stranger_finds_no_share() {
        String id = offered(registered(), watched("INTERNAL"));

        same("yuhu-head", "/api/v1/shares/", id, "");
        assertThat(step("yuhu-head", id, "acceptance", "{}", "\"1\"").asByteArray())
                .isEqualTo(
                        step("yuhu-head", UUID.randomUUID().toString(), "acceptance", "{}", "\"1\"")
                                .asByteArray());
        step("tianyuan-officer-1", id, "acceptance", "{}")
                .then()
                .statusCode(403)
                .body("code", equalTo("ROLE_REQUIRED"));
    }

    @Test
    void both_ends_list_it_and_others_do_not() {
        String id = offered(registered(), watched("INTERNAL"));

        box("tianyuan-head", "received").then().body("items.shareId", hasItem(id));
        box("yuelu-officer-1", "given").then().body("items.shareId", hasItem(id));
        box("zhuzhou-head", "received").then().body("items.shareId", not(hasItem(id)));
        box("yuhu-head", "received").then().body("items.findAll { it.to != '430302' }", empty());
    }

    private static Response box(String account, String box) {
        return As.account(account).get("/api/v1/shares?limit=50&box=" + box);
    }

    private static int waiting(String account) {
        return As.account(account).get("/api/v1/work").path("sharesToAnswer");
    }

    private static boolean listed(String account, String matter) {
        return As.account(account)
                .get("/api/v1/matters?limit=50")
                .<List<String>>path("items.matterId")
                .contains(matter);
    }

    private static void hidden(String account, String matter) {
        same(account, "/api/v1/matters/", matter, "");
    }

    /** Byte for byte as something that does not exist. */
    private static void same(String account, String before, String id, String behind) {
        Response one = As.account(account).get(before + id + behind);
        Response other = As.account(account).get(before + UUID.randomUUID() + behind);
        assertThat(one.statusCode()).as(before + behind + one.asString()).isEqualTo(404);
        assertThat(one.asByteArray()).isEqualTo(other.asByteArray());
    }

    private List<String> audience(String matter, String type) {
        return QuarkusTransaction.requiringNew()
                .call(
                        () -> {
                            try (Connection connection = database.getConnection();
                                    PreparedStatement query =
                                            connection.prepareStatement(AUDIENCE)) {
                                query.setString(1, matter);
                                query.setString(2, "org.lianban.casework." + type);
                                try (ResultSet row = query.executeQuery()) {
                                    assertThat(row.next()).isTrue();
                                    return List.of(
                                            row.getString(1)
                                                    .replaceAll("[\\[\\]\" ]", "")
                                                    .split(","));
                                }
                            }
                        });
    }

    private void update(String sql, String id) {
        QuarkusTransaction.requiringNew()
                .call(
                        () -> {
                            try (Connection connection = database.getConnection();
                                    PreparedStatement update = connection.prepareStatement(sql)) {
                                update.setObject(1, UUID.fromString(id));
                                assertThat(update.executeUpdate()).isPositive();
                            }
                            return id;
                        });
    }
}
