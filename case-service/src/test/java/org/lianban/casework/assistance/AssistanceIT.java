package org.lianban.casework.assistance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.lianban.casework.assistance.AssistanceHttp.HEAD;
import static org.lianban.casework.assistance.AssistanceHttp.OFFICER;
import static org.lianban.casework.assistance.AssistanceHttp.ROOT;
import static org.lianban.casework.assistance.AssistanceHttp.THEIR_HEAD;
import static org.lianban.casework.assistance.AssistanceHttp.THEIR_LIAISON;
import static org.lianban.casework.assistance.AssistanceHttp.THEIR_OFFICER;
import static org.lianban.casework.assistance.AssistanceHttp.THEIR_UNIT;
import static org.lianban.casework.assistance.AssistanceHttp.answer;
import static org.lianban.casework.assistance.AssistanceHttp.assigned;
import static org.lianban.casework.assistance.AssistanceHttp.box;
import static org.lianban.casework.assistance.AssistanceHttp.content;
import static org.lianban.casework.assistance.AssistanceHttp.draft;
import static org.lianban.casework.assistance.AssistanceHttp.drafted;
import static org.lianban.casework.assistance.AssistanceHttp.etag;
import static org.lianban.casework.assistance.AssistanceHttp.filed;
import static org.lianban.casework.assistance.AssistanceHttp.officers;
import static org.lianban.casework.assistance.AssistanceHttp.one;
import static org.lianban.casework.assistance.AssistanceHttp.person;
import static org.lianban.casework.assistance.AssistanceHttp.received;
import static org.lianban.casework.assistance.AssistanceHttp.someRight;
import static org.lianban.casework.assistance.AssistanceHttp.step;
import static org.lianban.casework.assistance.AssistanceHttp.view;
import static org.lianban.casework.assistance.AssistanceHttp.work;
import static org.lianban.casework.lead.LeadHttp.TODAY;
import static org.lianban.casework.lead.LeadHttp.form;
import static org.lianban.casework.lead.LeadHttp.verifying;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lianban.casework.As;
import org.lianban.casework.RealParts;
import org.lianban.casework.Told;
import org.lianban.kernel.contract.AssistanceId;
import org.lianban.kernel.contract.EvidenceAccepted;
import org.lianban.kernel.contract.EvidenceFile;
import org.lianban.kernel.contract.EvidenceId;
import org.lianban.kernel.contract.EvidenceTakenIn;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.contract.TransferId;

/** Yuelu asks Hetang over HTTP, which answers; nothing else of the case is shown to it. */
@QuarkusTest
@WithTestResource(RealParts.class)
class AssistanceIT {
    private static final OfficeId YUELU = OfficeId.of("430104");
    private static final OfficeId HETANG = OfficeId.of("430202");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Test
    void the_other_office_hears_of_nothing_before_the_letter_goes_out() {
        String matter = filed();
        String id = drafted(matter);

        view(THEIR_LIAISON, id).then().statusCode(404);
        box(THEIR_LIAISON, "").then().body("items.assistanceId", not(hasItem(id)));
        box(HEAD, "?box=sent").then().body("items.assistanceId", hasItem(id));
        As.account(HEAD)
                .get(ROOT + "/" + id + "/letter-preview")
                .then()
                .statusCode(200)
                .contentType("text/html;charset=UTF-8");
        step(OFFICER, id, "issue", "{}").then().statusCode(403);
        As.account(OFFICER)
                .header("If-Match", etag(OFFICER, id))
                .body(content("430202", "SITE_CHECK", "现场检查印刷企业(演示)", 1))
                .put(ROOT + "/" + id + "/draft")
                .then()
                .statusCode(200);
        view(OFFICER, id)
                .then()
                .body("items.text", contains("现场检查印刷企业(演示)"))
                .body("number", matchesPattern("XC-长岳-\\d{4}-\\d{6}"));

        step(HEAD, id, "issue", "{}").then().statusCode(200).body("state", equalTo("ISSUED"));

        view(THEIR_LIAISON, id)
                .then()
                .statusCode(200)
                .body("matter", nullValue())
                .body("rounds[0].letterNumber", matchesPattern("长岳市监协查〔\\d{4}〕\\d+号"))
                .body("due.rule", equalTo("DL-25f"))
                .body("actions.find { it.name == 'receive-assistance' }.open", equalTo(true));
        As.account(THEIR_LIAISON).get("/api/v1/matters/" + matter).then().statusCode(404);
        As.account(THEIR_LIAISON).get(ROOT + "?matter=" + matter).then().statusCode(404);
        view("yuhu-liaison", id).then().statusCode(404);
        view("zhuzhou-head", id).then().statusCode(200).body("matter", nullValue());
        view("changsha-head", id).then().body("matter.id", equalTo(matter));
        work(THEIR_LIAISON)
                .then()
                .body(one(id) + ".command", equalTo("receive-assistance"))
                .body(one(id) + ".matterId", nullValue());
    }

    @Test
    void an_unfiled_lead_coercion_and_whoever_informed_are_refused_by_name() {
        String lead = verifying("yuelu", form("91430104MAXX00090L", someRight()));
        As.account(OFFICER)
                .body(draft(lead, "SITE_CHECK", "现场检查(演示)"))
                .post(ROOT)
                .then()
                .statusCode(409)
                .body("code", equalTo("ASSIST_NEEDS_CASE"));
        String matter = filed();
        As.account(OFFICER)
                .body(draft(matter, "SITE_CHECK", "请代为扣押涉案包装盒(演示)"))
                .post(ROOT)
                .then()
                .statusCode(409)
                .body("code", equalTo("COERCION_NOT_DELEGABLE"))
                .body("errors[0].pointer", equalTo("/items/0"));
        As.account(OFFICER)
                .body(draft(matter, "COERCION", "涉案包装盒(演示)"))
                .post(ROOT)
                .then()
                .statusCode(409)
                .body("code", equalTo("COERCION_NOT_DELEGABLE"));
        As.account("yuhu-officer-1")
                .body(draft(matter, "SITE_CHECK", "现场检查(演示)"))
                .post(ROOT)
                .then()
                .statusCode(404);
        As.account(OFFICER).body("{}").post(ROOT).then().statusCode(422);
    }

    @Test
    void answered_in_part_and_whole_with_evidence_closed_and_rated() {
        String matter = filed();
        String id = received(matter);
        view(OFFICER, id)
                .then()
                .body("due.rule", equalTo("DL-05"))
                .body("officers.size()", equalTo(0));
        assigned(id);
        work(THEIR_OFFICER).then().body(one(id) + ".command", equalTo("answer-assistance"));
        String ticket = view(THEIR_OFFICER, id).path("uploadTicket");
        assertThat(ticket).startsWith("v2.");
        view(THEIR_HEAD, id).then().body("uploadTicket", nullValue());
        EvidenceId ledger = new EvidenceId(UUID.randomUUID());
        takenIn(matter, id, ledger);
        await().atMost(PATIENCE)
                .untilAsserted(
                        () ->
                                view(THEIR_OFFICER, id)
                                        .then()
                                        .body("evidence.id", contains(ledger.toString()))
                                        .body("evidence.free", contains(true)));

        String seenByAsking = etag(OFFICER, id);
        String seenByAsked = etag(THEIR_HEAD, id);
        answer(id, 1, "ANSWERED", ", \"evidence\": [\"" + ledger + "\"]").then().statusCode(200);
        assertThat(etag(OFFICER, id)).isEqualTo(seenByAsking);
        assertThat(etag(THEIR_HEAD, id)).isNotEqualTo(seenByAsked);
        view(OFFICER, id)
                .then()
                .body("items[0].state", equalTo("OPEN"))
                .body("items[0].prepared", equalTo(false))
                .body("items[0].answer", nullValue());
        view(THEIR_HEAD, id).then().body("items[0].prepared", equalTo(true));
        As.account(THEIR_HEAD)
                .body("{}")
                .post(ROOT + "/" + id + "/reply-preview")
                .then()
                .statusCode(200);
        step(THEIR_HEAD, id, "reply", "{}")
                .then()
                .statusCode(200)
                .body("state", equalTo("RECEIVED"));
        view(OFFICER, id)
                .then()
                .body("items.state", contains("ANSWERED", "OPEN"))
                .body("items[0].answer.evidence.title", contains("销售台账（演示）"))
                .body("replies[0].complete", equalTo(false))
                .body("replies[0].letterNumber", matchesPattern("株荷市监协复〔\\d{4}〕\\d+号"))
                .body("replies[0].list.count", equalTo(1))
                .body("evidence.free", contains(false));
        String list = view(OFFICER, id).path("replies[0].list.letterId");
        assertThat(As.account(OFFICER).get("/api/v1/letters/" + list + "/html").asString())
                .contains("《协查复函》", "销售台账（演示）");
        answer(id, 2, "REFUSED", "")
                .then()
                .statusCode(422)
                .body("code", equalTo("ASSISTANCE_GROUND_MISSING"))
                .body("errors[0].pointer", equalTo("/ground"));
        answer(id, 2, "REFUSED", ", \"ground\": \"NOT_OUR_TERRITORY\"").then().statusCode(200);
        step(THEIR_HEAD, id, "reply", "{\"note\":\"其余另案办理(演示)\"}")
                .then()
                .statusCode(200)
                .body("state", equalTo("REPLIED"));
        work(OFFICER)
                .then()
                .body(one(id) + ".command", equalTo("close-assistance"))
                .body(one(id) + ".matterId", equalTo(matter));
        String closing = "{\"timeliness\":5,\"completeness\":4}";
        step(OFFICER, id, "closing", closing)
                .then()
                .statusCode(409)
                .body("code", equalTo("ASSISTANCE_EVIDENCE_ON_ITS_WAY"));
        accepted(matter, ledger, view(OFFICER, id).path("replies[0].list.transferId"));
        await().atMost(PATIENCE)
                .untilAsserted(
                        () ->
                                view(OFFICER, id)
                                        .then()
                                        .body("replies[0].list.accepted", equalTo(true)));
        step(OFFICER, id, "closing", closing).then().statusCode(200);
        view(THEIR_LIAISON, id)
                .then()
                .body("state", equalTo("CLOSED"))
                .body("rating.timeliness", equalTo(5))
                .body("due", nullValue());
        As.account(HEAD)
                .get("/api/v1/matters/" + matter + "/timeline?limit=100")
                .then()
                .body(
                        "items.type",
                        hasItems(
                                "AssistanceDrafted",
                                "AssistanceIssued",
                                "AssistanceReceived",
                                "AssistanceAssigned",
                                "AssistanceReplied",
                                "EvidenceListed",
                                "AssistanceClosed"))
                .body("items.type", not(hasItem("AssistancePrepared")));
    }

    @Test
    void what_went_along_with_no_reply_is_shown_as_left_and_goes_along_with_a_later_request() {
        String matter = filed();
        String over = received(matter);
        EvidenceId ledger = new EvidenceId(UUID.randomUUID());
        takenIn(matter, over, ledger);
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> view(OFFICER, over).then().body("evidence.free", contains(true)));
        step(HEAD, over, "cancellation", "{\"reason\":\"另行请求(演示)\"}").then().statusCode(200);
        view(OFFICER, over).then().body("evidence.free", contains(true));

        String id = received(matter);
        assigned(id);
        view(THEIR_OFFICER, id)
                .then()
                .body("evidence.id", contains(ledger.toString()))
                .body("evidence.free", contains(true));
        answer(id, 1, "ANSWERED", ", \"evidence\": [\"" + ledger + "\"]").then().statusCode(200);
        step(THEIR_HEAD, id, "reply", "{}").then().statusCode(200);

        view(OFFICER, over).then().body("evidence.free", contains(false));
        view(OFFICER, id)
                .then()
                .body("evidence.onList", contains(true))
                .body("items[0].answer.evidence.id", contains(ledger.toString()))
                .body("replies[0].list.count", equalTo(1));
    }

    @Test
    void a_title_that_is_marked_secret_is_kept_from_the_asked_office_once_the_item_is_taken_over() {
        String matter = filed();
        String id = received(matter);
        assigned(id);
        EvidenceId ledger = new EvidenceId(UUID.randomUUID());
        takenIn(matter, id, ledger);
        await().atMost(PATIENCE)
                .untilAsserted(
                        () ->
                                view(OFFICER, id)
                                        .then()
                                        .body("evidence.id", contains(ledger.toString())));
        String secrets = "/api/v1/matters/" + matter + "/secrets";
        As.account(OFFICER)
                .header("If-Match", As.account(OFFICER).get(secrets).header("ETag"))
                .body(Map.of("documentId", ledger.toString(), "ground", "TRADE_SECRET"))
                .post(secrets)
                .then()
                .statusCode(200);
        view(THEIR_OFFICER, id).then().body("evidence.title", contains("销售台账（演示）"));
        answer(id, 1, "ANSWERED", ", \"evidence\": [\"" + ledger + "\"]").then().statusCode(200);
        step(THEIR_HEAD, id, "reply", "{}").then().statusCode(200);

        accepted(matter, ledger, view(OFFICER, id).path("replies[0].list.transferId"));

        await().atMost(PATIENCE)
                .untilAsserted(
                        () ->
                                view(THEIR_OFFICER, id)
                                        .then()
                                        .body("evidence[0].title", nullValue()));
        view(OFFICER, id).then().body("evidence.title", contains("销售台账（演示）"));
    }

    @Test
    void a_supplement_asks_for_more_and_a_lead_of_its_own_is_linked_and_seen_by_its_own_office() {
        String matter = filed();
        String id = received(matter);
        assigned(id);
        answer(id, 1, "ANSWERED", "").then().statusCode(200);
        answer(id, 2, "PARTLY", "").then().statusCode(200);
        step(THEIR_HEAD, id, "reply", "{}").then().statusCode(200);
        String letter = view(THEIR_OFFICER, id).path("rounds[0].letterNumber");
        String own = spunOff(letter);

        As.account(THEIR_OFFICER)
                .header("If-Match", etag(THEIR_OFFICER, id))
                .body("{\"matterId\":\"" + matter + "\"}")
                .post(ROOT + "/" + id + "/spin-off")
                .then()
                .statusCode(422)
                .body("code", equalTo("SPIN_OFF_UNKNOWN"));
        step(THEIR_OFFICER, id, "spin-off", "{\"matterId\":\"" + own + "\"}")
                .then()
                .statusCode(200);
        view(OFFICER, id)
                .then()
                .body("spinOff.number", matchesPattern("XS-株荷-\\d{4}-\\d{6}"))
                .body("spinOff.matterId", nullValue());
        As.account(THEIR_OFFICER)
                .get(ROOT + "?matter=" + own)
                .then()
                .body("items.id", contains(id))
                .body("items[0].matter", nullValue());

        step(
                        HEAD,
                        id,
                        "supplement",
                        "{\"reason\":\"又发现一批(演示)\",\"wishedOn\":\""
                                + TODAY.plusDays(3)
                                + "\",\"items\":[{\"kind\":\"INTERVIEW\",\"text\":\"询问经办人(演示)\"}]}")
                .then()
                .statusCode(200)
                .body("state", equalTo("ISSUED"));
        step(
                        THEIR_LIAISON,
                        id,
                        "receipt",
                        "{\"proposedOn\":\"" + TODAY.plusDays(5) + "\",\"words\":\"企业停产(演示)\"}")
                .then()
                .statusCode(200);
        view(OFFICER, id)
                .then()
                .body("rounds.size()", equalTo(2))
                .body("rounds[1].proposedOn", equalTo(TODAY.plusDays(5).toString()))
                .body("items.state", contains("ANSWERED", "PARTLY", "OPEN"));
        work(THEIR_OFFICER).then().body(one(id) + ".command", equalTo("answer-assistance"));
        step(THEIR_HEAD, id, "extension", "{\"workingDays\":5,\"reason\":\"企业停产(演示)\"}")
                .then()
                .statusCode(200);
        view(OFFICER, id)
                .then()
                .body("rounds[1].extension.letterNumber", matchesPattern("株荷市监协延〔\\d{4}〕\\d+号"))
                .body("rounds[1].extension.until", equalTo(view(OFFICER, id).path("due.due")));
        step(THEIR_HEAD, id, "extension", "{\"workingDays\":5,\"reason\":\"再延(演示)\"}")
                .then()
                .statusCode(409)
                .body("code", equalTo("ASSISTANCE_EXTENDED_ALREADY"));
        step(HEAD, id, "reminder", "{}")
                .then()
                .statusCode(409)
                .body("code", equalTo("ASSISTANCE_NOT_LATE"));
    }

    @Test
    void a_case_is_not_closed_while_another_office_is_awaited_and_what_is_taken_back_frees_it() {
        String matter = filed();
        String id = received(matter);
        act("termination", matter, Map.of("ground", "PARTY_DIED", "reason", "演示"));
        act("closing", matter, Map.of())
                .then()
                .statusCode(409)
                .body("code", equalTo("OPEN_DEPENDENCY"));
        step(HEAD, id, "cancellation", "{\"reason\":\"案件终止(演示)\"}").then().statusCode(200);
        view(THEIR_LIAISON, id)
                .then()
                .body("state", equalTo("CANCELLED"))
                .body("cancelled.reason", equalTo("案件终止(演示)"));
        work(THEIR_UNIT).then().body("items.subjectId", not(hasItem(id)));
        act("closing", matter, Map.of()).then().statusCode(200);
    }

    @Test
    void lists_go_page_by_page_and_a_stale_version_is_told() {
        String first = received(filed());
        String second = received(filed());
        Response page = box(THEIR_LIAISON, "?limit=1&open=true");
        page.then()
                .body("items.assistanceId", contains(second))
                .body("items[0].items", equalTo(2))
                .body("items[0].answered", equalTo(0))
                .body("next", notNullValue());
        As.account(THEIR_LIAISON)
                .queryParam("cursor", page.<String>path("next"))
                .get(ROOT + "?limit=1&open=true")
                .then()
                .body("items.assistanceId", contains(first));
        As.account(THEIR_UNIT)
                .header("If-Match", "\"1\"")
                .body(officers())
                .post(ROOT + "/" + first + "/officers")
                .then()
                .statusCode(412);
        box(THEIR_LIAISON, "?box=elsewhere").then().statusCode(400);
        view(THEIR_LIAISON, "no-id").then().statusCode(404);
        box("hetang-head", "?box=sent").then().body("items", empty());
    }

    private static void takenIn(String matter, String request, EvidenceId item) {
        MatterId id = MatterId.of(matter);
        Told.publish(
                Told.envelope(
                        id,
                        1,
                        new EvidenceTakenIn(
                                id,
                                item,
                                HETANG,
                                1,
                                "DOCUMENTARY",
                                "ORIGINAL",
                                "销售台账（演示）",
                                "荷塘印刷(演示)",
                                List.of(PersonId.of(person(THEIR_OFFICER))),
                                TODAY,
                                new EvidenceFile(
                                        "a.pdf",
                                        "application/pdf",
                                        1,
                                        "0123456789abcdef".repeat(4),
                                        "fedcba9876543210".repeat(4)),
                                null,
                                null,
                                null,
                                false,
                                false,
                                AssistanceId.of(request))));
    }

    private static void accepted(String matter, EvidenceId item, String way) {
        MatterId id = MatterId.of(matter);
        Told.publish(
                Told.envelope(
                        id,
                        2,
                        new EvidenceAccepted(
                                id,
                                TransferId.of(way),
                                HETANG,
                                YUELU,
                                List.of(item),
                                List.of(),
                                List.of(),
                                TODAY)));
    }

    private static String spunOff(String letter) {
        Response registered =
                As.account(THEIR_OFFICER)
                        .body(
                                """
                                {"title":"印制假冒包装(演示)","content":"协查中发现(演示)","source":"ASSISTANCE_SPINOFF",
                                 "origin":{"body":"岳麓区市场监督管理局","paperNumber":"%s"},
                                 "breach":"TM_INFRINGE_3","placeOfAct":"430202","foundOn":"2026-01-05"}
                                """
                                        .formatted(letter))
                        .post("/api/v1/leads");
        assertThat(registered.statusCode()).as(registered.asString()).isEqualTo(201);
        return registered.path("matterId");
    }

    private static Response act(String act, String matter, Map<String, ?> body) {
        return As.account(HEAD)
                .header(
                        "If-Match",
                        As.account(HEAD).get("/api/v1/casefiles/" + matter).header("ETag"))
                .body(body)
                .post("/api/v1/casefiles/" + matter + "/" + act);
    }
}
