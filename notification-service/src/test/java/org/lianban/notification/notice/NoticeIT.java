package org.lianban.notification.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.lianban.notification.Scene.PATIENCE;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lianban.kernel.contract.Actor;
import org.lianban.kernel.contract.AssistanceAssigned;
import org.lianban.kernel.contract.AssistanceCancelled;
import org.lianban.kernel.contract.AssistanceDrafted;
import org.lianban.kernel.contract.AssistanceId;
import org.lianban.kernel.contract.AssistanceIssued;
import org.lianban.kernel.contract.AssistancePrepared;
import org.lianban.kernel.contract.AssistanceReceived;
import org.lianban.kernel.contract.Audience;
import org.lianban.kernel.contract.LeadNotificationId;
import org.lianban.kernel.contract.LeadNotified;
import org.lianban.kernel.contract.LetterId;
import org.lianban.kernel.contract.MatterRestricted;
import org.lianban.kernel.contract.StandingChanged;
import org.lianban.kernel.contract.TransferSubmitted;
import org.lianban.notification.As;
import org.lianban.notification.RealParts;
import org.lianban.notification.Scene;
import org.lianban.notification.roster.Roster;
import org.lianban.notification.roster.RosterPerson;

@QuarkusTest
@WithTestResource(RealParts.class)
class NoticeIT {
    private final Scene scene = Scene.told();

    @Inject UnreadNotices unread;
    @Inject Roster roster;

    @Test
    void whoever_must_act_is_told_in_a_whole_sentence_and_the_notice_goes_through_its_states() {
        // Given
        scene.publish(scene.lead());
        scene.publish(scene.issued());
        // When
        String notice = scene.awaitNotice("to-liaison", "TransferIssued");
        // Then
        scene.list("to-liaison")
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .body("items.size()", equalTo(1))
                .body("items[0].state", equalTo("DELIVERED"))
                .body("items[0].needsAct", equalTo(true))
                .body("items[0].matterTitle", equalTo(Scene.TITLE))
                .body("items[0].matterNumber", equalTo(scene.number))
                .body("items[0].link", equalTo("/transfers/" + scene.transfer))
                .body(
                        "items[0].sentence",
                        equalTo("岳麓区局向本局移送“" + Scene.TITLE + "”（" + scene.number + "），请签收。"));
        assertThat(scene.unread("to-liaison")).isEqualTo(1);
        scene.open("to-liaison", notice).then().statusCode(200).body("state", equalTo("OPENED"));
        assertThat(scene.unread("to-liaison")).isZero();
        scene.publish(scene.delivered());
        await().atMost(PATIENCE)
                .untilAsserted(
                        () ->
                                scene.list("to-liaison")
                                        .then()
                                        .body("items[0].state", equalTo("ACTED"))
                                        .body("items[0].needsAct", equalTo(false)));
    }

    @Test
    void who_reads_english_reads_the_same_in_english() {
        scene.publish(scene.lead());
        scene.awaitNotice("from-unit", "LeadRegistered");
        As.account(scene.account("from-unit"))
                .header("Accept-Language", "en")
                .get("/api/v1/notices")
                .then()
                .body(
                        "items[0].sentence",
                        equalTo(
                                "The lead “%s” (%s) has been registered; please name the officers who verify it."
                                        .formatted(Scene.TITLE, scene.number)));
    }

    @Test
    void an_office_that_was_written_to_is_told_of_that_and_of_nothing_else_of_the_matter() {
        // Given
        LeadNotificationId told = new LeadNotificationId(UUID.randomUUID());
        scene.publish(scene.lead());
        // When
        scene.publish(
                scene.seenBy(
                        List.of(scene.from),
                        new LeadNotified(
                                scene.matter,
                                told,
                                new LetterId(UUID.randomUUID()),
                                scene.from,
                                scene.to,
                                LocalDate.of(2026, 7, 8))),
                scene.seenBy(List.of(scene.from), new StandingChanged(scene.matter, "OPEN")));
        // Then
        scene.awaitNotice("to-liaison", "LeadNotified");
        scene.list("to-liaison")
                .then()
                .body("items.size()", equalTo(1))
                .body("items[0].needsAct", equalTo(true))
                .body("items[0].matterId", nullValue())
                .body("items[0].matterTitle", nullValue())
                .body("items[0].matterNumber", nullValue())
                .body("items[0].link", equalTo("/lead-notifications/" + told))
                .body("items[0].sentence", equalTo("岳麓区局向本局通报了一条线索，请签收并反馈。"));
        assertThat(scene.types("to-unit")).isEmpty();
        // When
        scene.publish(
                scene.about(
                        new Audience(
                                List.of(scene.from),
                                List.of(),
                                List.of(),
                                List.of(scene.person("to-liaison"))),
                        new StandingChanged(scene.matter, "OPEN")));
        // Then
        await().atMost(PATIENCE).until(() -> scene.types("to-liaison").isEmpty());
        assertThat(scene.types("to-head")).containsExactly("LeadNotified");
    }

    @Test
    void an_office_that_is_asked_for_assistance_hears_of_the_request_and_those_it_names_by_name() {
        // Given
        AssistanceId request = new AssistanceId(UUID.randomUUID());
        LetterId letter = new LetterId(UUID.randomUUID());
        LocalDate day = LocalDate.of(2026, 7, 8);
        scene.publish(scene.enrolled("to-officer", scene.to, "OFFICER"));
        scene.publish(scene.enrolled("to-other", scene.to, "OFFICER"));
        scene.publish(scene.lead());
        // When
        scene.publish(
                scene.seenBy(
                        List.of(scene.from),
                        new AssistanceDrafted(scene.matter, request, scene.from, scene.to)),
                scene.seenBy(
                        List.of(scene.from),
                        new AssistanceIssued(
                                scene.matter, request, letter, scene.from, scene.to, 1, 3, day)));
        // Then
        scene.awaitNotice("to-liaison", "AssistanceIssued");
        scene.list("to-liaison")
                .then()
                .body("items.size()", equalTo(1))
                .body("items[0].needsAct", equalTo(true))
                .body("items[0].matterId", nullValue())
                .body("items[0].matterTitle", nullValue())
                .body("items[0].link", equalTo("/assistance/" + request))
                .body("items[0].sentence", equalTo("岳麓区局请本局协助调查（共3项），请签收。"));
        assertThat(scene.types("to-unit")).isEmpty();
        // When
        scene.publish(
                scene.seenBy(
                        List.of(scene.from),
                        new AssistanceReceived(
                                scene.matter, request, scene.from, scene.to, 1, day, null)),
                scene.seenBy(
                        List.of(scene.from),
                        new AssistanceAssigned(
                                scene.matter,
                                request,
                                scene.from,
                                scene.to,
                                List.of(scene.person("to-officer")))),
                scene.seenBy(
                        List.of(scene.from),
                        new AssistancePrepared(scene.matter, request, scene.from, scene.to)),
                scene.seenBy(
                        List.of(scene.from),
                        new AssistanceCancelled(
                                scene.matter, request, scene.from, scene.to, true, day)));
        // Then
        scene.awaitNotice("to-officer", "AssistanceCancelled");
        scene.awaitNotice("from-unit", "AssistanceCancelled");
        assertThat(scene.types("to-officer"))
                .containsExactly("AssistanceCancelled", "AssistanceAssigned");
        scene.list("to-officer")
                .then()
                .body("items[0].sentence", equalTo("岳麓区局已撤销向本局提出的协查请求，不必继续办理。"))
                .body("items[1].needsAct", equalTo(false));
        scene.list("to-unit")
                .then()
                .body(
                        "items.factType",
                        equalTo(List.of("AssistanceCancelled", "AssistanceReceived")))
                .body("items[1].sentence", equalTo("本局已签收岳麓区局的协助调查函，请指定承办人员。"));
        scene.list("from-unit")
                .then()
                .body("items[0].matterNumber", equalTo(scene.number))
                .body("items[0].link", equalTo("/assistance/" + request));
        assertThat(scene.types("to-other")).isEmpty();
        scene.list("to-head")
                .then()
                .body("items[0].factType", equalTo("AssistancePrepared"))
                .body("items[0].sentence", equalTo("本局已就岳麓区局请求的协查填报全部办理情况，请审核并答复。"))
                .body("items[0].needsAct", equalTo(false));
        assertThat(scene.types("from-unit")).doesNotContain("AssistancePrepared");
    }

    @Test
    void who_did_it_is_not_told() {
        // Given
        scene.publish(scene.lead());
        scene.publish(scene.enrolled("other-head", scene.from, "AGENCY_HEAD"));
        scene.awaitNotice("from-unit", "LeadRegistered");
        // When
        Actor head = Actor.person(scene.person("from-head"), scene.from);
        scene.publish(
                scene.about(
                        1,
                        new Audience(List.of(scene.from), List.of(), List.of(), List.of()),
                        new TransferSubmitted(scene.matter, scene.transfer, scene.from, scene.to),
                        head));
        // Then
        scene.awaitNotice("other-head", "TransferSubmitted");
        assertThat(scene.types("from-head")).isEmpty();
    }

    @Test
    void a_matter_one_may_no_longer_see_is_neither_listed_nor_counted_nor_opened_nor_replayed() {
        // Given
        scene.publish(scene.lead());
        scene.publish(scene.issued());
        String notice = scene.awaitNotice("to-liaison", "TransferIssued");
        String key = UUID.randomUUID().toString();
        opening(notice, key).then().statusCode(200);
        scene.publish(scene.delivered());
        await().atMost(PATIENCE).until(() -> scene.unread("to-head") == 1);
        // When the matter is recalled
        scene.publish(scene.seenBy(List.of(scene.from), new StandingChanged(scene.matter, "OPEN")));
        // Then
        await().atMost(PATIENCE).until(() -> scene.unread("to-head") == 0);
        assertThat(scene.types("to-head")).isEmpty();
        assertThat(scene.types("to-liaison")).isEmpty();
        String unknown = answer(scene.open("to-liaison", UUID.randomUUID().toString()));
        assertThat(answer(scene.open("to-liaison", notice))).isEqualTo(unknown);
        assertThat(answer(scene.open("to-liaison", "no-id"))).isEqualTo(unknown);
        assertThat(answer(opening(notice, key))).isEqualTo(unknown);
        assertThat(answer(told("to-head", scene.matter.toString())))
                .isEqualTo(answer(told("to-head", UUID.randomUUID().toString())));
    }

    @Test
    void who_is_excluded_is_told_nothing_more_and_shown_nothing_of_before() {
        // Given
        scene.publish(scene.lead());
        scene.awaitNotice("from-unit", "LeadRegistered");
        // When
        scene.publish(
                scene.about(
                        new Audience(
                                List.of(scene.from),
                                List.of(),
                                List.of(),
                                List.of(scene.person("from-unit"))),
                        new StandingChanged(scene.matter, "OPEN")));
        // Then
        await().atMost(PATIENCE).until(() -> scene.types("from-unit").isEmpty());
        assertThat(scene.unread("from-unit")).isZero();
    }

    @Test
    void of_a_restricted_matter_the_named_are_told_and_nobody_else_of_their_office() {
        // Given
        scene.publish(scene.lead());
        scene.awaitNotice("from-unit", "LeadRegistered");
        Audience named =
                new Audience(List.of(), List.of(scene.person("from-head")), List.of(), List.of());
        // When
        scene.publish(
                scene.about(
                        named,
                        new MatterRestricted(
                                scene.matter,
                                scene.from,
                                "penalty-secrets",
                                "演示",
                                List.of(),
                                LocalDate.of(2026, 7, 8))));
        // Then
        scene.awaitNotice("from-head", "MatterRestricted");
        assertThat(scene.types("from-unit")).isEmpty();
        // And whoever takes up the post later is told of nothing before
        scene.publish(scene.enrolled("from-next", scene.from, "UNIT_HEAD", "AGENCY_HEAD"));
        await().atMost(PATIENCE).until(() -> scene.isKnown("from-next"));
        assertThat(scene.types("from-next")).isEmpty();
    }

    @Test
    void somebody_else_s_notice_is_not_there() {
        scene.publish(scene.lead());
        String notice = scene.awaitNotice("from-unit", "LeadRegistered");
        scene.open("from-head", notice).then().statusCode(404);
    }

    @Test
    void pages_follow_each_other_newest_first_and_all_up_to_one_are_read_at_once() {
        // Given
        scene.publish(scene.lead());
        for (int i = 0; i < 30; i++) {
            scene.publish(scene.issued());
        }
        await().atMost(PATIENCE).until(() -> scene.unread("to-liaison") == 30);
        // When
        Response first = scene.list("to-liaison");
        String next = first.jsonPath().getString("next");
        Response second =
                As.account(scene.account("to-liaison")).get("/api/v1/notices?cursor=" + next);
        // Then
        List<String> ids = first.jsonPath().getList("items.noticeId");
        assertThat(ids).hasSize(25).isSortedAccordingTo((a, b) -> b.compareTo(a));
        assertThat(second.jsonPath().<String>getList("items.noticeId"))
                .hasSize(5)
                .doesNotContainAnyElementsOf(ids);
        assertThat(second.jsonPath().getString("next")).isNull();
        As.account(scene.account("to-liaison"))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("{\"upTo\": \"" + ids.get(9) + "\"}")
                .post("/api/v1/notices/openings")
                .then()
                .statusCode(204);
        assertThat(scene.unread("to-liaison")).isEqualTo(9);
        assertThat(
                        As.account(scene.account("to-liaison"))
                                .get("/api/v1/notices?unread=true")
                                .jsonPath()
                                .<String>getList("items.noticeId"))
                .isEqualTo(ids.subList(0, 9));
    }

    @Test
    void whoever_sees_the_matter_sees_who_was_told_but_not_of_what_one_office_alone_may_hear() {
        // Given
        scene.publish(scene.lead());
        scene.publish(
                scene.seenBy(
                        List.of(scene.from),
                        new TransferSubmitted(scene.matter, scene.transfer, scene.from, scene.to)));
        scene.publish(scene.issued());
        String notice = scene.awaitNotice("to-liaison", "TransferIssued");
        scene.awaitNotice("from-head", "TransferSubmitted");
        scene.open("to-liaison", notice);
        // Then
        Response seen = told("to-head", scene.matter.toString());
        seen.then()
                .statusCode(200)
                .body("items.factType", equalTo(List.of("TransferIssued", "LeadRegistered")))
                .body("items[0].sentence", containsString("移送函发往湘潭市局"))
                .body(
                        "items[0].people.find { it.label == 'to-liaison（演示）' }.list.state",
                        equalTo("OPENED"))
                .body(
                        "items[0].people.find { it.label == 'to-liaison（演示）' }.officeName",
                        equalTo("湘潭市局"));
        told("from-unit", scene.matter.toString())
                .then()
                .body(
                        "items.factType",
                        equalTo(List.of("TransferIssued", "TransferSubmitted", "LeadRegistered")));
    }

    @Test
    void what_is_unread_waits_for_an_act_or_is_for_information_and_both_are_the_bell_s_number() {
        // When
        scene.publish(scene.lead());
        scene.publish(scene.issued());
        await().atMost(PATIENCE).until(() -> scene.unread("from-unit") == 2);
        // Then
        RosterPerson reader = roster.byId(scene.person("from-unit")).orElseThrow();
        assertThat(unread.of(reader)).isEqualTo(new Unread(1, 1));
        // When he has opened what waits for him
        scene.open("from-unit", scene.awaitNotice("from-unit", "LeadRegistered"));
        // Then
        assertThat(unread.of(reader)).isEqualTo(new Unread(0, 1));
        assertThat(scene.unread("from-unit")).isEqualTo(1);
    }

    @Test
    void agencies_and_unknown_accounts_have_no_notices_and_nobody_enters_without_a_token() {
        As.agency("agency-x")
                .get("/api/v1/notices")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(0));
        As.account("nobody").get("/api/v1/notices/count").then().body("unread", equalTo(0));
        As.account("nobody")
                .get("/api/v1/notices/told?matter=" + scene.matter)
                .then()
                .statusCode(404);
        As.account("nobody").get("/api/v1/notices/status").then().statusCode(403);
        RestAssured.get("/api/v1/notices")
                .then()
                .statusCode(401)
                .body("code", equalTo("NOT_AUTHENTICATED"));
    }

    @Test
    void what_is_asked_for_wrongly_is_refused() {
        await().atMost(PATIENCE)
                .until(() -> told("from-unit", scene.matter.toString()).statusCode() == 404);
        As.account(scene.account("from-unit"))
                .get("/api/v1/notices?cursor=x")
                .then()
                .statusCode(400)
                .body("code", equalTo("MALFORMED"));
        As.account(scene.account("from-unit"))
                .get("/api/v1/notices?unread=perhaps")
                .then()
                .statusCode(400);
    }

    private Response told(String name, String matter) {
        return As.account(scene.account(name)).get("/api/v1/notices/told?matter=" + matter);
    }

    private Response opening(String notice, String key) {
        return As.account(scene.account("to-liaison"))
                .header("Idempotency-Key", key)
                .post("/api/v1/notices/" + notice + "/opening");
    }

    private static String answer(Response response) {
        return response.statusCode() + "\n" + response.headers() + "\n" + response.asString();
    }
}
