package org.lianban.casework.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.lianban.casework.delivery.DeliveryHttp.OFFICER;
import static org.lianban.casework.delivery.DeliveryHttp.PARTY;
import static org.lianban.casework.delivery.DeliveryHttp.direct;
import static org.lianban.casework.delivery.DeliveryHttp.issued;
import static org.lianban.casework.delivery.DeliveryHttp.keyed;
import static org.lianban.casework.delivery.DeliveryHttp.matter;
import static org.lianban.casework.delivery.DeliveryHttp.person;
import static org.lianban.casework.delivery.DeliveryHttp.read;
import static org.lianban.casework.delivery.DeliveryHttp.refused;
import static org.lianban.casework.delivery.DeliveryHttp.seen;
import static org.lianban.casework.delivery.DeliveryHttp.serve;
import static org.lianban.casework.lead.LeadHttp.TODAY;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lianban.casework.As;
import org.lianban.casework.RealParts;
import org.lianban.casework.letter.domain.LetterKind;
import org.lianban.casework.matter.Matters;

/** Letters served over HTTP, each with its record. */
@QuarkusTest
@WithTestResource(RealParts.class)
class DeliveryIT {
    @Inject Matters matters;
    @Inject AgroalDataSource database;

    @Test
    void a_letter_is_served_and_its_record_is_a_letter_of_the_same_moment() {
        // Given
        String matter = matter("74000001");
        String letter = order(matter);
        read(OFFICER, letter, "services")
                .then()
                .statusCode(200)
                .body("items", hasSize(0))
                .body("servedOn", nullValue())
                .body("recipients", contains(PARTY))
                .body("officers.personId", hasItem(person(OFFICER)))
                .body("ways.way", hasSize(7))
                .body("ways.find { it.way == 'LEFT' }.oneOf", contains("witness", "recording"))
                .body("ways.find { it.way == 'DIRECT' }.servers", equalTo(2))
                .body("actions.name", contains("service"))
                .body("actions[0].open", equalTo(true));
        // When
        Response served = serve(OFFICER, letter, direct());
        // Then
        served.then()
                .statusCode(201)
                .body("matterId", equalTo(matter))
                .body("servedOn", equalTo(TODAY.toString()));
        assertThat(served.asString()).doesNotContain(PARTY, "前台甲", "某路8号");
        read(OFFICER, letter, "services")
                .then()
                .body("servedOn", equalTo(TODAY.toString()))
                .body("items[0].state", equalTo("VALID"))
                .body("items[0].way", equalTo("DIRECT"))
                .body("items[0].late", equalTo(false))
                .body("items[0].relation", equalTo("负责收件的人"))
                .body("items[0].servers", hasSize(2))
                .body("items[0].enteredBy.label", containsString("天元"))
                .body("items[0].enteredBy.labelEn", containsString("Tianyuan"));
        String number = As.account(OFFICER).get("/api/v1/letters/" + letter).path("number");
        String record = served.path("recordId");
        assertThat(served.header("Location")).endsWith("/api/v1/letters/" + record);
        As.account(OFFICER)
                .get("/api/v1/letters/" + record)
                .then()
                .statusCode(200)
                .body("kind", equalTo("SERVICE_RECORD"))
                .body("number", nullValue())
                .body("issuer.id", equalTo("430211"));
        assertThat(content(record))
                .contains("《责令改正通知书》" + number, PARTY, "直接送达", "负责收件的人", "演示执法证");
        assertThat(As.account(OFFICER).get("/api/v1/letters/" + record + "/html").asString())
                .contains("送达回证", number, PARTY, "直接送达");
        As.account(OFFICER)
                .get("/api/v1/matters/" + matter + "/timeline?limit=100")
                .then()
                .body("items.type", hasItem("LetterServed"))
                .body(
                        "items.find { it.type == 'LetterServed' }.text",
                        equalTo("株洲市天元区市场监督管理局的责令改正通知书 " + number + " 于 " + TODAY + " 送达（直接送达）"));
        assertThat(journal(letter, "LetterServed")).doesNotContain(PARTY, "前台甲", "某路8号");
    }

    @Test
    void it_is_served_by_its_own_office_on_the_version_that_was_seen() {
        String letter = order(matter("74000002"));
        Map<String, Object> body = direct();
        String path = "/api/v1/letters/" + letter + "/services";
        As.account(OFFICER).body(body).post(path).then().statusCode(428);
        As.account(OFFICER)
                .header("If-Match", "\"1\"")
                .body(body)
                .post(path)
                .then()
                .statusCode(412);
        refused(serve("tianyuan-case-reviewer", letter, body), 403, "DELIVERY_NOT_YOURS");
        refused(read("kaifu-head", letter, "services"), 404, "NOT_FOUND");
        refused(read(OFFICER, UUID.randomUUID().toString(), "services"), 404, "NOT_FOUND");
        refused(read(OFFICER, "no-id", "services"), 404, "NOT_FOUND");
        refused(serve("zhuzhou-head", letter, body), 403, "LETTER_OF_OTHER_OFFICE");
        read("zhuzhou-head", letter, "services")
                .then()
                .statusCode(200)
                .body("actions[0].open", equalTo(false))
                .body("actions[0].code", equalTo("LETTER_OF_OTHER_OFFICE"))
                .body("actions[0].reason", containsString("天元"));
        assertThat(serve("tianyuan-liaison", letter, body).statusCode()).isEqualTo(201);
    }

    @Test
    void what_is_wrong_is_said_by_its_name() {
        String letter = order(matter("74000003"));
        Map<String, Object> body = direct();
        body.remove("relation");
        Response missing = serve(OFFICER, letter, body);
        refused(missing, 422, "SERVICE_DETAIL_MISSING");
        assertThat(missing.<String>path("title")).contains("与受送达人的关系");
        body = direct();
        body.put("tracking", "EMS-1（演示）");
        refused(serve(OFFICER, letter, body), 422, "SERVICE_DETAIL_UNEXPECTED");
        body = direct();
        body.put("servedOn", TODAY.plusDays(1).toString());
        refused(serve(OFFICER, letter, body), 422, "DATE_IMPLAUSIBLE");
        body = direct();
        body.put("servers", List.of(person(OFFICER)));
        refused(serve(OFFICER, letter, body), 422, "OFFICER_MIN_TWO");
        body.put("servers", List.of(person(OFFICER), person("kaifu-officer-1")));
        refused(serve(OFFICER, letter, body), 422, "SERVER_NOT_OF_OFFICE");
        body = direct();
        body.put("recipient", "另一商行（演示）");
        Response other = serve(OFFICER, letter, body);
        refused(other, 422, "SERVICE_RECIPIENT_OTHER");
        assertThat(other.<String>path("title")).contains(PARTY);
        body.put("recipient", "张某，身份证号11010519491231002X");
        refused(serve(OFFICER, letter, body), 422, "IDENTITY_NUMBER_IN_TEXT");
        body = direct();
        body.put("unknown", "x");
        refused(serve(OFFICER, letter, body), 400, "FIELD_UNKNOWN");
        read(OFFICER, letter, "services").then().body("items", hasSize(0));
    }

    @Test
    void a_publication_is_entered_when_its_days_are_over_and_said_to_be_late() {
        LocalDate day = TODAY.minusDays(60);
        String letter = issued(matters, matter("74000004"), LetterKind.CORRECTION_ORDER, day);
        Map<String, Object> body =
                new HashMap<>(
                        Map.of(
                                "way",
                                "PUBLICATION",
                                "publishedOn",
                                TODAY.minusDays(20).toString(),
                                "recipient",
                                PARTY,
                                "publishedIn",
                                "门户网站（演示）",
                                "circumstances",
                                "邮寄退回，下落不明（演示）",
                                "servers",
                                List.of(person(OFFICER))));
        Response early = serve(OFFICER, letter, body);
        refused(early, 409, "PUBLICATION_RUNNING");
        assertThat(early.<String>path("basis")).isEqualTo("程序规定82(5)");
        body.put("publishedOn", day.plusDays(1).toString());
        assertThat(serve(OFFICER, letter, body).statusCode()).isEqualTo(201);
        read(OFFICER, letter, "services")
                .then()
                .body("items[0].late", equalTo(true))
                .body("items[0].publishedOn", equalTo(day.plusDays(1).toString()));
    }

    @Test
    void a_void_letter_and_one_of_the_file_are_served_on_nobody() throws SQLException {
        String matter = matter("74000005");
        String letter = order(matter);
        DeliveryTables.asOwner(
                """
                with said as (
                    insert into letter_void (id, letter_id, reason, voided_on, voided_at, voided_by)
                    values (gen_random_uuid(), '%s', '演示', current_date, now(), 'test')
                    returning letter_id)
                update letter set state = 'VOID' from said where letter.id = letter_id
                """
                        .formatted(letter));
        refused(serve(OFFICER, letter, direct()), 409, "LETTER_IS_VOID");
        assertThat(read(OFFICER, letter, "service-form").asString()).contains("已作废");
        String other = order(matter);
        String record = serve(OFFICER, other, direct()).path("recordId");
        refused(serve(OFFICER, record, direct()), 409, "LETTER_STAYS_IN_FILE");
    }

    @Test
    void told_twice_with_one_key_or_by_two_at_once_it_is_served_once() throws Exception {
        String letter = order(matter("74000006"));
        String seen = seen(letter);
        String key = UUID.randomUUID().toString();
        Map<String, Object> body = direct();
        Callable<Response> same = () -> post(letter, seen, key, body);
        Response first = same.call();
        Response again = same.call();
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");

        String now = seen(letter);
        int done = 0;
        try (ExecutorService officers = Executors.newFixedThreadPool(4)) {
            Callable<Response> one = () -> post(letter, now, UUID.randomUUID().toString(), body);
            for (Future<Response> answer : officers.invokeAll(List.of(one, one, one, one))) {
                int status = answer.get().statusCode();
                assertThat(status).isIn(201, 412);
                done += status == 201 ? 1 : 0;
            }
        }
        assertThat(done).isEqualTo(1);
        read(OFFICER, letter, "services").then().body("items", hasSize(2));
    }

    @Test
    void an_electronic_address_is_whole_on_paper_alone() {
        String letter = order(matter("74000009"));
        Map<String, Object> body =
                Map.of(
                        "way", "ELECTRONIC",
                        "servedOn", TODAY.toString(),
                        "recipient", PARTY,
                        "place", "短信 13800000001（演示）",
                        "confirmation", "送达地址确认书（演示）",
                        "recording", "截图（演示）",
                        "servers", List.of(person(OFFICER)));
        Response served = serve(OFFICER, letter, body);
        assertThat(served.statusCode()).isEqualTo(201);
        assertThat(served.asString()).doesNotContain("1380000");
        read(OFFICER, letter, "services")
                .then()
                .body("items[0].place", equalTo("短信 138****001（演示）"));
        assertThat(content(served.path("recordId"))).contains("13800000001");
    }

    @Test
    void a_service_whose_record_is_void_is_still_read_and_counts_no_more() {
        String matter = matter("74000010");
        String letter = order(matter);
        served(matter, letter, null);
        String record = serve(OFFICER, letter, direct()).path("recordId");
        served(matter, letter, "DIRECT");
        As.account("tianyuan-head")
                .header("If-Match", seen(letter))
                .body(Map.of("reason", "送达日期填写有误（演示）"))
                .post("/api/v1/letters/" + record + "/voiding")
                .then()
                .statusCode(200);
        served(matter, letter, null);
        read(OFFICER, letter, "services")
                .then()
                .body("servedOn", nullValue())
                .body("items[0].state", equalTo("VOID"))
                .body("actions[0].open", equalTo(true));
        assertThat(serve(OFFICER, letter, direct()).statusCode()).isEqualTo(201);
        read(OFFICER, letter, "services")
                .then()
                .body("servedOn", equalTo(TODAY.toString()))
                .body("items", hasSize(2));
        served(matter, letter, "DIRECT");
    }

    // As the matter's page lists it.
    private static void served(String matter, String letter, @Nullable String way) {
        String line = "letters.find { it.letterId == '" + letter + "' }.";
        As.account(OFFICER)
                .get("/api/v1/matters/" + matter)
                .then()
                .body(line + "servedBy", equalTo(way))
                .body(line + "servedOn", equalTo(way == null ? null : TODAY.toString()));
    }

    @Test
    void the_blank_names_letter_and_recipient_and_runs_nothing() {
        String letter = order(matter("74000007"));
        String number = As.account(OFFICER).get("/api/v1/letters/" + letter).path("number");
        Response blank = read(OFFICER, letter, "service-form");
        blank.then()
                .statusCode(200)
                .contentType("text/html")
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "no-store");
        assertThat(blank.asString())
                .contains("送达回证", number, PARTY, "□直接送达", "□公告送达", "见证人")
                .doesNotContain("<script");
        refused(read("kaifu-head", letter, "service-form"), 404, "NOT_FOUND");
    }

    @Test
    void printings_are_logged_and_counted() {
        String letter = order(matter("74000008"));
        print(OFFICER, letter, Map.of("copies", 3, "purpose", "送达"))
                .then()
                .statusCode(201)
                .body("copies", equalTo(3));
        print("tianyuan-liaison", letter, Map.of("copies", 2))
                .then()
                .statusCode(201)
                .body("copies", equalTo(5))
                .body("items.copies", contains(2, 3))
                .body("items[1].purpose", equalTo("送达"))
                .body("items[0].printedBy.label", containsString("联络员"));
        refused(print(OFFICER, letter, Map.of("copies", 0)), 400, "MALFORMED");
        refused(print("zhuzhou-head", letter, Map.of("copies", 1)), 403, "LETTER_OF_OTHER_OFFICE");
        read("zhuzhou-head", letter, "prints").then().statusCode(200).body("copies", equalTo(5));
        assertThat(journal(letter, "LetterPrinted")).isEmpty();
    }

    @Test
    void what_was_entered_can_be_neither_changed_nor_deleted() {
        for (String table :
                List.of("letter_service", "letter_scan", "letter_scan_piece", "letter_print")) {
            assertThatThrownBy(() -> execute("delete from " + table))
                    .hasStackTraceContaining("permission denied");
        }
        assertThatThrownBy(() -> execute("update letter_service set recipient = 'x'"))
                .hasStackTraceContaining("permission denied");
    }

    private String order(String matter) {
        return issued(matters, matter, LetterKind.CORRECTION_ORDER, TODAY);
    }

    private static Response post(String letter, String seen, String key, Map<String, ?> body) {
        return keyed(key)
                .header("If-Match", seen)
                .body(body)
                .post("/api/v1/letters/" + letter + "/services");
    }

    private static Response print(String account, String letter, Map<String, ?> body) {
        return As.account(account).body(body).post("/api/v1/letters/" + letter + "/prints");
    }

    private String content(String letter) {
        return QuarkusTransaction.requiringNew()
                .call(() -> DeliveryTables.content(database, letter));
    }

    private String journal(String letter, String fact) {
        return QuarkusTransaction.requiringNew()
                .call(() -> DeliveryTables.journal(database, letter, fact));
    }

    private void execute(String sql) {
        QuarkusTransaction.requiringNew()
                .run(
                        () -> {
                            try (Connection connection = database.getConnection();
                                    Statement statement = connection.createStatement()) {
                                statement.execute(sql);
                            } catch (SQLException e) {
                                throw new IllegalStateException(e);
                            }
                        });
    }
}
