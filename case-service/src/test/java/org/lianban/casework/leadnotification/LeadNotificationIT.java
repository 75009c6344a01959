package org.lianban.casework.leadnotification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lianban.casework.As;
import org.lianban.casework.RealParts;

/** Yanling tells Yuhua of a lead over HTTP; Yuhua signs, registers its own, and answers. */
@QuarkusTest
@WithTestResource(RealParts.class)
class LeadNotificationIT {
    private static final String ROOT = "/api/v1/lead-notifications";
    private static final String HEAD = "yanling-head";
    private static final String LIAISON = "yuhua-liaison";

    @Test
    void the_notified_office_reads_its_letter_and_works_on_it_and_sees_nothing_of_the_matter() {
        String matter = registered("yanling-officer-1", "430225");
        String id = told(matter);

        view(LIAISON, id)
                .then()
                .statusCode(200)
                .body("state", equalTo("SENT"))
                .body("facts", containsString("演示"))
                .body("matter", nullValue())
                .body("letterNumber", containsString("线通"))
                .body("due.rule", equalTo("DL-25e"))
                .body("actions.find { it.name == 'receive-notification' }.open", equalTo(true));
        String letter = view(LIAISON, id).path("letterId");
        As.account(LIAISON).get("/api/v1/letters/" + letter).then().statusCode(200);
        work(LIAISON)
                .then()
                .body("items.find { it.subjectId == '" + id + "' }.title", equalTo("通报的线索(演示)"))
                .body("items.find { it.subjectId == '" + id + "' }.matterId", nullValue())
                .body(
                        "items.find { it.subjectId == '" + id + "' }.command",
                        equalTo("receive-notification"));
        As.account(LIAISON).get("/api/v1/matters/" + matter).then().statusCode(404);
        As.account(LIAISON).get(ROOT + "?matter=" + matter).then().statusCode(404);
        for (String found : List.of("炎陵县的线索", "通报的线索", view(LIAISON, id).path("letterNumber"))) {
            assertThat(
                            As.account(LIAISON)
                                    .queryParam("query", found)
                                    .get("/api/v1/matters")
                                    .asString())
                    .doesNotContain(matter);
        }
        view("yuhu-liaison", id).then().statusCode(404);
        As.account("yuhu-liaison").get("/api/v1/letters/" + letter).then().statusCode(404);
        view("changsha-head", id).then().statusCode(200).body("matter", nullValue());
        As.account("changsha-head").get("/api/v1/letters/" + letter).then().statusCode(200);
        view("zhuzhou-head", id).then().body("matter.id", equalTo(matter));
    }

    @Test
    void signed_for_and_answered_with_its_own_lead_both_see_how_they_are_linked() {
        String matter = registered("yanling-officer-1", "430225");
        String id = told(matter);
        step("yuhua-head", id, "receipt", "{}").then().statusCode(403);
        step(LIAISON, id, "answer", "{\"answer\":\"KNOWN\"}")
                .then()
                .statusCode(409)
                .body("code", equalTo("NOTIFICATION_NOT_RECEIVED"));

        step(LIAISON, id, "receipt", "{}").then().statusCode(200);

        String receipt = view(HEAD, id).path("receiptId");
        As.account(LIAISON)
                .get("/api/v1/letters/" + receipt)
                .then()
                .statusCode(200)
                .body("kind", equalTo("RECEIPT"));
        String own = registeredUponNotice(view(LIAISON, id).path("letterNumber"));
        step(LIAISON, id, "answer", "{\"answer\":\"OURS\",\"matterId\":\"" + matter + "\"}")
                .then()
                .statusCode(422)
                .body("code", equalTo("ANSWER_MATTER_UNKNOWN"))
                .body("errors.pointer", contains("/matterId"));
        step(LIAISON, id, "answer", "{\"answer\":\"OURS\",\"matterId\":\"" + own + "\"}")
                .then()
                .statusCode(200)
                .body("state", equalTo("ANSWERED"));

        String number = view(HEAD, id).path("answer.number");
        assertThat(number).contains("XS-");
        view(HEAD, id)
                .then()
                .body("answer.kind", equalTo("OURS"))
                .body("answer.matterId", nullValue())
                .body("due", nullValue());
        view(LIAISON, id).then().body("answer.matterId", equalTo(own));
        As.account("yuhua-officer-1")
                .get(ROOT + "?matter=" + own)
                .then()
                .body("items.id", contains(id))
                .body("items[0].matter", nullValue());
        As.account(HEAD).get(ROOT + "?matter=" + matter).then().body("items.id", contains(id));
        As.account(HEAD)
                .get("/api/v1/matters/" + matter + "/timeline")
                .then()
                .body(
                        "items.type",
                        hasItems(
                                "LeadNotified",
                                "LeadNotificationReceived",
                                "LeadNotificationAnswered"));
        work(LIAISON).then().body("items.subjectId", not(hasItem(id)));
    }

    @Test
    void lists_show_what_was_received_and_what_was_sent_page_by_page() {
        String first = told(registered("yanling-officer-1", "430225"));
        String second = told(registered("yanling-officer-1", "430225"));

        Response page = As.account(LIAISON).get(ROOT + "?limit=1&open=true");
        page.then().body("items.notificationId", contains(second)).body("next", notNullValue());
        As.account(LIAISON)
                .queryParam("cursor", page.<String>path("next"))
                .get(ROOT + "?limit=1&open=true")
                .then()
                .body("items.notificationId", contains(first));
        As.account(HEAD)
                .get(ROOT + "?box=sent")
                .then()
                .body("items.notificationId", hasItems(first, second));
        assertThat(As.account(HEAD).get(ROOT).<List<String>>path("items.notificationId"))
                .doesNotContain(first, second);
        for (String bad : List.of("box=mine", "open=perhaps", "limit=0", "cursor=!!")) {
            As.account(HEAD)
                    .get(ROOT + "?" + bad)
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("MALFORMED"));
        }
    }

    @Test
    void an_unknown_one_and_one_of_others_are_the_same_404() {
        String id = told(registered("yanling-officer-1", "430225"));

        Response others = view("yuhu-head", id);
        Response unknown = view("yuhu-head", UUID.randomUUID().toString());
        assertThat(others.asByteArray()).isEqualTo(unknown.asByteArray());
        assertThat(others.headers().asList().toString())
                .isEqualTo(unknown.headers().asList().toString());
        step("yuhu-liaison", id, "receipt", "{}").then().statusCode(404);
    }

    @Test
    void whoever_informed_is_named_to_nobody() {
        String matter = reported("yanling-officer-1", "430225");

        tell(matter, "据演示举报人甲反映，市场内有售")
                .then()
                .statusCode(422)
                .body("code", equalTo("INFORMANT_NAMED_IN_TEXT"))
                .body("errors.pointer", contains("/facts"));
    }

    @Test
    void a_restriction_that_comes_later_takes_back_neither_the_letter_nor_its_answer() {
        String matter = registered("yanling-officer-1", "430225");
        String id = told(matter);
        restrict(matter);

        work(LIAISON).then().body("items.subjectId", hasItem(id));
        view(LIAISON, id).then().statusCode(200);
        As.account(LIAISON)
                .get("/api/v1/letters/" + view(LIAISON, id).path("letterId"))
                .then()
                .statusCode(200);
        step(LIAISON, id, "receipt", "{}").then().statusCode(200);
        step(LIAISON, id, "answer", "{\"answer\":\"NOT_OURS\",\"words\":\"行为地不在本区\"}")
                .then()
                .statusCode(200);
        view(HEAD, id).then().body("answer.words", equalTo("行为地不在本区"));
        tell(matter, "演示")
                .then()
                .statusCode(409)
                .body("code", equalTo("NOTIFICATION_OF_RESTRICTED"));
    }

    @Test
    void whoever_is_recused_from_the_matter_finds_nothing_of_what_his_office_was_written() {
        String matter = registered("yanling-officer-1", "430225");
        String id = told(matter);
        String letter = view(HEAD, id).path("letterId");
        recuse(matter, LIAISON);

        view(LIAISON, id).then().statusCode(404);
        step(LIAISON, id, "receipt", "{}").then().statusCode(404);
        As.account(LIAISON).get("/api/v1/letters/" + letter).then().statusCode(404);
        As.account(LIAISON).get(ROOT).then().body("items.notificationId", not(hasItem(id)));
        work(LIAISON).then().body("items.subjectId", not(hasItem(id)));
        view("yuhua-head", id).then().statusCode(200);
    }

    @Test
    void a_letter_opens_no_card_that_a_share_once_showed() {
        String matter = registered("yanling-officer-1", "430225");
        Response offered =
                As.account(HEAD)
                        .header(
                                "If-Match",
                                "\""
                                        + As.account(HEAD)
                                                .get("/api/v1/shares?matter=" + matter)
                                                .path("matterVersion")
                                        + "\"")
                        .body(
                                """
                                {"matterId":"%s","to":"430111","conditions":{"kind":"OBSERVES",
                                 "purpose":"核对(演示)","article":"penalty-assistance","fieldClass":"OPEN",
                                 "handling":"仅限承办人员查看(演示)"}}
                                """
                                        .formatted(matter))
                        .post("/api/v1/shares");
        assertThat(offered.statusCode()).as(offered.asString()).isEqualTo(201);
        told(matter);

        As.account(LIAISON)
                .get("/api/v1/shares/" + offered.path("id"))
                .then()
                .statusCode(200)
                .body("card", nullValue());
    }

    @Test
    void whoever_sees_the_answering_matter_alone_reads_nothing_of_the_notification() {
        String id = told(registered("yanling-officer-1", "430225"));
        step(LIAISON, id, "receipt", "{}");
        String own = registered("yuhua-officer-1", "430111");
        step(LIAISON, id, "answer", "{\"answer\":\"KNOWN\",\"matterId\":\"" + own + "\"}")
                .then()
                .statusCode(200);
        share("yuhua-head", own, "430302", "yuhu-liaison");

        As.account("yuhu-officer-1").get("/api/v1/matters/" + own).then().statusCode(200);
        view("yuhu-officer-1", id).then().statusCode(404);
        As.account("yuhu-officer-1").get(ROOT + "?matter=" + own).then().body("items", empty());
    }

    @Test
    void an_answer_names_nobody_who_informed_of_the_matter_that_it_names() {
        String id = told(registered("yanling-officer-1", "430225"));
        step(LIAISON, id, "receipt", "{}");
        String own = reported("yuhua-officer-1", "430111");

        step(
                        LIAISON,
                        id,
                        "answer",
                        "{\"answer\":\"KNOWN\",\"matterId\":\"%s\",\"words\":\"演示举报人甲已举报\"}"
                                .formatted(own))
                .then()
                .statusCode(422)
                .body("code", equalTo("INFORMANT_NAMED_IN_TEXT"))
                .body("errors.pointer", contains("/words"));
    }

    @Test
    void an_office_is_told_once_at_a_time_and_never_of_what_it_sees() {
        String matter = registered("yanling-officer-1", "430225");
        told(matter);

        tell(matter, "演示").then().statusCode(409).body("code", equalTo("NOTIFICATION_OPEN"));
        As.account(HEAD)
                .body(said(matter, "430200", "演示"))
                .post(ROOT)
                .then()
                .statusCode(409)
                .body("code", equalTo("NOTIFICATION_NEEDLESS"));
    }

    @Test
    void the_letter_is_seen_before_it_goes_out_and_says_what_it_will_say() {
        String matter = registered("yanling-officer-1", "430225");

        As.account(HEAD)
                .body(said(matter, "430111", "市场内有售(演示)"))
                .post(ROOT + "/letter-preview")
                .then()
                .statusCode(200)
                .body(containsString("线索通报函"))
                .body(containsString("市场内有售(演示)"));
        As.account(HEAD)
                .get(ROOT + "?matter=" + matter)
                .then()
                .body("items.id", not(hasItem(matter)));
    }

    @Inject AgroalDataSource database;

    private void recuse(String matter, String account) {
        QuarkusTransaction.requiringNew()
                .run(
                        () -> {
                            try (Connection connection = database.getConnection();
                                    PreparedStatement add =
                                            connection.prepareStatement(
                                                    """
                                                    insert into matter_exclusion (matter_id, person_id, since)
                                                    select ?, id, now() from person where account = ?""")) {
                                add.setObject(1, UUID.fromString(matter));
                                add.setString(2, account);
                                assertThat(add.executeUpdate()).isEqualTo(1);
                            } catch (SQLException e) {
                                throw new IllegalStateException(e);
                            }
                        });
    }

    private static void restrict(String matter) {
        String path = "/api/v1/matters/" + matter + "/restriction";
        As.account(HEAD)
                .header("If-Match", As.account(HEAD).get(path).header("ETag"))
                .body(
                        """
                        {"article":"penalty-secrets","reason":"涉及商业秘密(演示)","people":[]}
                        """)
                .post(path)
                .then()
                .statusCode(200);
    }

    private static void share(String head, String matter, String to, String liaison) {
        int version = As.account(head).get("/api/v1/shares?matter=" + matter).path("matterVersion");
        Response offered =
                As.account(head)
                        .header("If-Match", "\"" + version + "\"")
                        .body(
                                """
                                {"matterId":"%s","to":"%s","conditions":{"kind":"OBSERVES",
                                 "purpose":"核对(演示)","article":"penalty-assistance","fieldClass":"INTERNAL",
                                 "handling":"仅限承办人员查看(演示)"}}
                                """
                                        .formatted(matter, to))
                        .post("/api/v1/shares");
        String path = "/api/v1/shares/" + offered.path("id");
        As.account(liaison)
                .header("If-Match", As.account(liaison).get(path).header("ETag"))
                .body("{}")
                .post(path + "/acceptance")
                .then()
                .statusCode(200);
    }

    private static String reported(String account, String place) {
        Response registered =
                As.account(account)
                        .body(
                                """
                                {"title":"举报的线索(演示)","content":"演示","source":"REPORT_NAMED",
                                 "breach":"TM_INFRINGE_3","placeOfAct":"%s","foundOn":"2026-01-05",
                                 "informant":{"name":"演示举报人甲","phone":"13800000000"}}
                                """
                                        .formatted(place))
                        .post("/api/v1/leads");
        assertThat(registered.statusCode()).as(registered.asString()).isEqualTo(201);
        return registered.path("matterId");
    }

    private static String told(String matter) {
        Response told = tell(matter, "市场内有售(演示)");
        assertThat(told.statusCode()).as(told.asString()).isEqualTo(201);
        return told.path("id");
    }

    private static Response tell(String matter, String facts) {
        return As.account(HEAD).body(said(matter, "430111", facts)).post(ROOT);
    }

    private static String said(String matter, String to, String facts) {
        return """
               {"matterId":"%s","to":"%s","title":"通报的线索(演示)","facts":"%s","reason":"销售行为发生在雨花区"}
               """
                .formatted(matter, to, facts);
    }

    private static Response view(String account, String id) {
        return As.account(account).get(ROOT + "/" + id);
    }

    private static Response step(String account, String id, String step, String body) {
        return As.account(account)
                .header("If-Match", "\"" + version(id) + "\"")
                .body(body)
                .post(ROOT + "/" + id + "/" + step);
    }

    private static int version(String id) {
        return view(HEAD, id).path("version");
    }

    private static String registeredUponNotice(String letterNumber) {
        Response registered =
                As.account("yuhua-officer-1")
                        .body(
                                """
                                {"title":"通报的线索(演示)","content":"市场内有售(演示)","source":"CROSS_REGION_NOTICE",
                                 "origin":{"body":"炎陵县市场监督管理局","paperNumber":"%s"},
                                 "breach":"TM_INFRINGE_3","placeOfAct":"430111","foundOn":"2026-01-05"}
                                """
                                        .formatted(letterNumber))
                        .post("/api/v1/leads");
        assertThat(registered.statusCode()).as(registered.asString()).isEqualTo(201);
        return registered.path("matterId");
    }

    private static Response work(String account) {
        return As.account(account).get("/api/v1/work?kind=LEAD_NOTIFICATION&limit=100");
    }

    private static String registered(String account, String place) {
        Response registered =
                As.account(account)
                        .body(
                                """
                                {"title":"炎陵县的线索(演示)","content":"演示","source":"DEPT_TRANSFER",
                                 "origin":{"body":"网信部门(演示)","paperNumber":"演函1号","paperDay":"2026-01-05"},
                                 "breach":"TM_INFRINGE_3","placeOfAct":"%s","foundOn":"2026-01-05"}
                                """
                                        .formatted(place))
                        .post("/api/v1/leads");
        assertThat(registered.statusCode()).as(registered.asString()).isEqualTo(201);
        return registered.path("matterId");
    }
}
