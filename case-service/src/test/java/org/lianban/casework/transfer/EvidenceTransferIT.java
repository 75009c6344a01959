package org.lianban.casework.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.lianban.casework.transfer.TransferHttp.accepting;
import static org.lianban.casework.transfer.TransferHttp.etag;
import static org.lianban.casework.transfer.TransferHttp.ok;
import static org.lianban.casework.transfer.TransferHttp.registered;
import static org.lianban.casework.transfer.TransferHttp.step;
import static org.lianban.casework.transfer.TransferHttp.view;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.lianban.casework.As;
import org.lianban.casework.RealParts;
import org.lianban.casework.Told;
import org.lianban.casework.exhibit.SomeEvidence;
import org.lianban.kernel.contract.EvidenceId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.TransferId;

/** Evidence goes along with a transfer, and evidence-service tells how far it has come. */
@QuarkusTest
@WithTestResource(RealParts.class)
class EvidenceTransferIT {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final EvidenceId ledger = new EvidenceId(UUID.randomUUID());
    private final EvidenceId boxes = new EvidenceId(UUID.randomUUID());

    @Test
    void a_draft_chooses_from_the_items_of_its_matter() {
        String matter = matterWithEvidence();
        options("yuelu-officer-1", matter)
                .then()
                .body("evidence.number", contains(1, 2))
                .body("evidence.kind", contains("ELECTRONIC", "PHYSICAL"))
                .body("evidence.holder", contains("430104", "430104"))
                .body("evidence.open", contains(true, true));

        draft(matter, ledger.toString(), UUID.randomUUID().toString())
                .then()
                .statusCode(422)
                .body("code", equalTo("EVIDENCE_UNKNOWN"))
                .body("errors[0].pointer", equalTo("/evidence/1"));
        draft(matter, "no-id").then().statusCode(422).body("code", equalTo("EVIDENCE_UNKNOWN"));
        draft(matter, ledger.toString(), ledger.toString())
                .then()
                .statusCode(422)
                .body("code", equalTo("EVIDENCE_LISTED_TWICE"))
                .body("title", equalTo("第1号证据在清单中重复列出。"));
        draft(matter, ledger.toString())
                .then()
                .statusCode(201)
                .body("transfer.evidence.evidenceId", contains(ledger.toString()))
                .body("transfer.evidence[0].position", equalTo("LISTED"));
    }

    @Test
    void the_list_is_shown_beside_the_letter_before_anything_is_kept_and_after() {
        String matter = matterWithEvidence();
        Response typed =
                As.account("yuelu-officer-1")
                        .body(body(matter, ledger.toString(), boxes.toString()))
                        .post("/api/v1/transfers/evidence-list-preview");
        typed.then().statusCode(200).contentType("text/html;charset=UTF-8");
        assertThat(typed.asString()).contains("样式 · 草稿", "销售台账（演示）", "12箱", "01234567 89abcdef");
        As.account("yuelu-officer-1")
                .body(body(matter))
                .post("/api/v1/transfers/evidence-list-preview")
                .then()
                .statusCode(404);

        String id = draft(matter, boxes.toString()).path("transfer.id");
        Response kept = view("yuelu-head", id + "/evidence-list-preview");
        assertThat(kept.asString()).contains("涉案包装盒（演示）").doesNotContain("销售台账");
        assertThat(view("yuelu-head", id + "/letter-preview").asString()).contains("证据材料移送清单（共1项）");
    }

    @Test
    void the_list_is_issued_in_one_transaction_with_the_letter() {
        String matter = matterWithEvidence();
        String id = issued(matter);

        view("yuelu-head", id)
                .then()
                .body("letters.kind", contains("TRANSFER_LETTER", "EVIDENCE_LIST"));
        String number = view("yuelu-head", id).path("letters[0].number");
        String list = view("yuelu-head", id).path("letters[1].letterId");
        assertThat(view("yuelu-head", id).<String>path("letters[1].number"))
                .matches("长岳市监证移〔\\d{4}〕\\d+号");
        assertThat(As.account("yuelu-head").get("/api/v1/letters/" + list + "/html").asString())
                .contains("《案件移送函》" + number, "共2项", "封条完好", "证据室A-01");
        timeline(matter)
                .then()
                .body("items.findAll { it.type == 'EvidenceListed' }.size()", equalTo(1))
                .body(
                        "items.find { it.type == 'EvidenceListed' }.fact.items.sha256",
                        contains(SomeEvidence.SHA256, null));
        options("yuelu-officer-1", matter)
                .then()
                .body("evidence.code", contains("EVIDENCE_IN_TRANSIT", "EVIDENCE_IN_TRANSIT"));
        ok(step("yuhu-liaison", id, "delivery", "{}"));
        String receipt =
                view("yuhu-head", id).path("letters.find { it.kind == 'RECEIPT' }.letterId");
        assertThat(As.account("yuhu-head").get("/api/v1/letters/" + receipt + "/html").asString())
                .contains("《案件移送函》" + number);
    }

    @Test
    void a_letter_withdrawn_frees_its_items() {
        String matter = matterWithEvidence();
        String id = issued(matter);
        ok(step("yuelu-head", id, "withdrawal", "{\"reason\":\"有误\"}"));

        options("yuelu-officer-1", matter).then().body("evidence.open", contains(true, true));
        draft(matter, ledger.toString()).then().statusCode(201);
    }

    @Test
    void an_item_that_went_elsewhere_meanwhile_stops_the_issue() {
        String matter = matterWithEvidence();
        String id = draft(matter, ledger.toString()).path("transfer.id");
        ok(step("yuelu-officer-1", id, "submission", "{}"));
        Told.publish(
                Told.envelope(
                        MatterId.of(matter),
                        3,
                        SomeEvidence.dispatched(
                                MatterId.of(matter), new TransferId(UUID.randomUUID()), ledger)));
        await().atMost(PATIENCE)
                .untilAsserted(
                        () ->
                                view("yuelu-head", id)
                                        .then()
                                        .body(
                                                "actions.find { it.name == 'issue' }.code",
                                                equalTo("EVIDENCE_IN_TRANSIT")));

        step("yuelu-head", id, "issue", "{}")
                .then()
                .statusCode(409)
                .body("code", equalTo("EVIDENCE_IN_TRANSIT"));
        draft(matter, ledger.toString()).then().statusCode(409);
    }

    @Test
    void of_two_issues_at_once_one_list_goes_out() throws Exception {
        String matter = matterWithEvidence();
        String id = draft(matter, ledger.toString()).path("transfer.id");
        ok(step("yuelu-officer-1", id, "submission", "{}"));
        String seen = etag("yuelu-head", id);
        CyclicBarrier together = new CyclicBarrier(2);
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            List<Future<Integer>> answers =
                    both.invokeAll(
                            List.of(
                                    () -> issue(id, seen, together),
                                    () -> issue(id, seen, together)));
            assertThat(List.of(answers.get(0).get(), answers.get(1).get()))
                    .containsExactlyInAnyOrder(200, 409);
        }
        view("yuelu-head", id)
                .then()
                .body("letters.findAll { it.kind == 'EVIDENCE_LIST' }.size()", equalTo(1));
    }

    @Test
    void the_hand_over_waits_for_the_evidence_and_is_then_the_holder_s() {
        String matter = matterWithEvidence();
        MatterId matterId = MatterId.of(matter);
        String id = issued(matter);
        TransferId transfer = TransferId.of(id);
        ok(step("yuhu-liaison", id, "delivery", "{}"));
        ok(step("yuhu-head", id, "acceptance", accepting(id)));
        view("yuhu-head", id)
                .then()
                .body("transfer.state", equalTo("ACCEPTED"))
                .body("writingOffice.id", equalTo("430302"))
                .body("actions.find { it.name == 'hand-over' }.code", equalTo("OPEN_DEPENDENCY"))
                .body("actions.find { it.name == 'complete' }.code", equalTo("OPEN_DEPENDENCY"));
        step("yuhu-liaison", id, "hand-over", "{}")
                .then()
                .statusCode(409)
                .body("code", equalTo("OPEN_DEPENDENCY"));
        assertThat(work("yuelu-officer-1", matter)).contains("dispatch");

        Told.publish(
                Told.envelope(
                        matterId, 3, SomeEvidence.dispatched(matterId, transfer, ledger, boxes)));
        awaitWork("yuhu-officer-1", matter, "check-evidence");
        assertThat(work("yuelu-officer-1", matter)).doesNotContain("dispatch");
        matter("yuhu-head", matter)
                .then()
                .body("exhibits.count", equalTo(2))
                .body("exhibits.onTheWay", equalTo(2))
                .body("clocks.find { it.rule == 'DL-25c' }.actingOffice", equalTo("430302"))
                .body("clocks.find { it.rule == 'DL-25c' }.command", equalTo("check-evidence"));

        Told.publish(
                Told.envelope(matterId, 4, SomeEvidence.checked(matterId, transfer, ledger, true)),
                Told.envelope(matterId, 5, SomeEvidence.checked(matterId, transfer, boxes, true)));
        awaitWork("yuhu-officer-1", matter, "accept-evidence");
        Told.publish(
                Told.envelope(
                        matterId,
                        6,
                        SomeEvidence.accepted(
                                matterId, transfer, List.of(ledger), List.of(boxes))));
        awaitWork("yuhu-liaison", matter, "hand-over");

        step("yuelu-liaison", id, "hand-over", "{}").then().statusCode(403);
        ok(step("yuhu-liaison", id, "hand-over", "{}"));

        view("yuhu-head", id)
                .then()
                .body("transfer.state", equalTo("HANDED_OVER"))
                .body("transfer.evidence.position", contains("ACCEPTED", "LEFT_OUT"))
                .body("transfer.evidence.holder.id", contains("430302", "430104"))
                .body("letters.kind", hasItem("EVIDENCE_RECEIPT"))
                .body("steps.findAll { !it.taken }.name", contains("COMPLETED"));
        String receipt =
                view("yuhu-head", id)
                        .path("letters.find { it.kind == 'EVIDENCE_RECEIPT' }.letterId");
        assertThat(As.account("yuhu-head").get("/api/v1/letters/" + receipt + "/html").asString())
                .contains("《证据材料移送清单》长岳市监证移〔", "已接收1项", "未接收1项");
        timeline(matter).then().body("items.type", hasItem("TransferHandedOver"));
        assertThat(work("yuhu-liaison", matter)).doesNotContain("hand-over");
    }

    @Test
    void an_officer_of_the_writing_office_may_add_evidence_and_nobody_else() {
        String matter = matterWithEvidence();
        matter("yuelu-officer-1", matter).then().body("uploadTicket", notNullValue());
        matter("yuelu-head", matter).then().body("uploadTicket", nullValue());
        String id = issued(matter);
        matter("yuelu-officer-1", matter).then().body("uploadTicket", notNullValue());
        matter("yuhu-officer-1", matter).then().body("uploadTicket", nullValue());
        ok(step("yuhu-liaison", id, "delivery", "{}"));
        ok(step("yuhu-head", id, "acceptance", accepting(id)));

        matter("yuelu-officer-1", matter).then().body("uploadTicket", nullValue());
        matter("yuhu-officer-1", matter).then().body("uploadTicket", notNullValue());
    }

    private String matterWithEvidence() {
        String matter = registered();
        MatterId id = MatterId.of(matter);
        Told.publish(
                Told.envelope(id, 1, SomeEvidence.ledger(id, ledger, 1)),
                Told.envelope(id, 2, SomeEvidence.boxes(id, boxes, 2)));
        await().atMost(PATIENCE)
                .untilAsserted(
                        () ->
                                options("yuelu-officer-1", matter)
                                        .then()
                                        .body("evidence.size()", equalTo(2)));
        return matter;
    }

    private String issued(String matter) {
        String id = draft(matter, ledger.toString(), boxes.toString()).path("transfer.id");
        ok(step("yuelu-officer-1", id, "submission", "{}"));
        ok(step("yuelu-head", id, "issue", "{}"));
        return id;
    }

    private static int issue(String id, String seen, CyclicBarrier together) throws Exception {
        together.await();
        return step("yuelu-head", id, "issue", "{}", seen).statusCode();
    }

    private static Response draft(String matter, String... evidence) {
        return As.account("yuelu-officer-1").body(body(matter, evidence)).post("/api/v1/transfers");
    }

    private static Map<String, Object> body(String matter, String... evidence) {
        return Map.of(
                "matterId", matter,
                "to", "430302",
                "reason", "实际经营地不在本辖区",
                "legalBasis", "《市场监督管理行政处罚程序规定》第十条、第十四条",
                "evidence", List.of(evidence));
    }

    private static Response options(String account, String matter) {
        return As.account(account).get("/api/v1/transfers/draft-options?matter=" + matter);
    }

    private static Response matter(String account, String matter) {
        return As.account(account).get("/api/v1/matters/" + matter);
    }

    private static Response timeline(String matter) {
        return As.account("yuelu-head").get("/api/v1/matters/" + matter + "/timeline");
    }

    private static List<String> work(String account, String matter) {
        return As.account(account)
                .get("/api/v1/work?kind=TRANSFER&limit=100")
                .path("items.findAll { it.matterId == '" + matter + "' }.command");
    }

    private static void awaitWork(String account, String matter, String command) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(work(account, matter)).contains(command));
    }
}
