package org.lianban.casework.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.lianban.casework.transfer.TransferHttp.draft;
import static org.lianban.casework.transfer.TransferHttp.etag;
import static org.lianban.casework.transfer.TransferHttp.ok;
import static org.lianban.casework.transfer.TransferHttp.registered;
import static org.lianban.casework.transfer.TransferHttp.step;
import static org.lianban.casework.transfer.TransferHttp.view;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lianban.casework.As;
import org.lianban.casework.RealParts;
import org.lianban.casework.Told;
import org.lianban.casework.exhibit.SomeEvidence;
import org.lianban.kernel.contract.EvidenceId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.TransferId;
import org.lianban.kernel.counter.Occasion;

/** A transfer to a body outside the system over HTTP, from its entry into the register on. */
@QuarkusTest
@WithTestResource(RealParts.class)
class PaperTransferIT {
    private static final LocalDate TODAY = LocalDate.now(Occasion.ZONE);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final byte[] SCAN = "%PDF-1.7 演示回函".getBytes(StandardCharsets.UTF_8);

    @Test
    void a_matter_goes_out_on_paper_and_its_answer_is_keyed_in_with_a_scan() {
        String body = entered("萍乡市市场监督管理局(演示)", "360300");
        String matter = registered();
        String id = issued(matter, body);
        view("yuelu-liaison", id)
                .then()
                .body("onPaper", equalTo(true))
                .body("transfer.to.name", equalTo("萍乡市市场监督管理局(演示)"))
                .body("actions.find { it.name == 'record-delivery' }.weight", equalTo("NEXT"))
                .body("actions.find { it.name == 'deliver' }.code", equalTo("NOT_ADDRESSEE"));

        keyIn(id, "delivery", delivery(TODAY.plusDays(1)))
                .then()
                .statusCode(422)
                .body("code", equalTo("PAPER_DAY_IMPLAUSIBLE"));
        ok(keyIn(id, "delivery", delivery(TODAY)));
        ok(keyIn(id, "delivery", delivery(TODAY)));
        String letter = view("yuelu-liaison", id).path("letters[0].letterId");
        scan(letter, "REPLY");
        ok(keyIn(id, "acceptance", Map.of("on", TODAY.toString(), "number", "萍市监函〔2026〕7号")));

        view("yuelu-officer-1", id)
                .then()
                .body("transfer.state", equalTo("HANDED_OVER"))
                .body(
                        "paper.step",
                        contains("RECORD_DELIVERY", "RECORD_DELIVERY", "RECORD_ACCEPTANCE"))
                .body("paper.replaced", contains(true, false, false))
                .body("paper[0].manner", equalTo("EXPRESS_MAIL"))
                .body(
                        "paper[0].keyedBy.id",
                        equalTo(As.account("yuelu-liaison").get("/api/v1/me").path("person.id")))
                .body("paper[0].keyedBy.labelEn", containsString("(demo)"))
                .body("writingOffice.id", equalTo("430104"));
        As.account("yuelu-officer-1")
                .get("/api/v1/matters/" + matter)
                .then()
                .statusCode(200)
                .body("standing", equalTo("ENDED"));
        draft("yuelu-officer-1", matter, "430302")
                .then()
                .statusCode(409)
                .body("code", equalTo("WRONG_STATE"));

        ok(keyIn(id, "result", Map.of("on", TODAY.toString(), "result", "已立案查处")));
        view("yuelu-officer-1", id).then().body("transfer.state", equalTo("COMPLETED"));
        As.account("yuelu-officer-1")
                .get("/api/v1/matters/" + matter + "/timeline")
                .then()
                .body("items.type", hasItems("TransferPaperRecorded", "TransferAccepted"))
                .body(
                        "items.text",
                        hasItem("长沙市岳麓区市场监督管理局按纸面材料登记：系统外单位接收，案件已在系统外，" + TODAY + " 萍市监函〔2026〕7号"));
    }

    @Test
    void the_province_decides_here_about_a_city_of_its_own_outside() {
        String body = entered("岳阳市市场监督管理局(演示)", "430600");
        String id = issued(registered(), body);
        ok(keyIn(id, "delivery", delivery(TODAY)));
        ok(keyIn(id, "objection", Map.of("on", TODAY.toString(), "argument", "经营地不在岳阳(演示)")));
        ok(keyIn(id, "designation-request", Map.of("on", TODAY.toString())));
        ok(step("hunan-liaison", id, "papers-receipt", "{}"));
        view("hunan-designator", id + "/designation-options")
                .then()
                .body("designees.office.take(2)", equalTo(List.of(body, "430104")));
        ok(
                step(
                        "hunan-designator",
                        id,
                        "designation",
                        "{\"designee\":\"430104\",\"reason\":\"违法行为发生地(演示)\"}"));

        view("yuelu-head", id)
                .then()
                .body("transfer.state", equalTo("COMPLETED"))
                .body("transfer.receiverSays.text", equalTo("经营地不在岳阳(演示)"));
    }

    @Test
    void evidence_goes_along_and_is_here_until_its_receipt_was_signed_for() {
        String body = entered("新余市市场监督管理局(演示)", "360500");
        String matter = registered();
        MatterId matterId = MatterId.of(matter);
        EvidenceId ledger = new EvidenceId(UUID.randomUUID());
        Told.publish(Told.envelope(matterId, 1, SomeEvidence.ledger(matterId, ledger, 1)));
        await().atMost(PATIENCE)
                .untilAsserted(
                        () ->
                                As.account("yuelu-officer-1")
                                        .get("/api/v1/transfers/draft-options?matter=" + matter)
                                        .then()
                                        .body("evidence.size()", equalTo(1)));
        String id = issued(draftAlong(matter, body, ledger));
        view("yuelu-liaison", id)
                .then()
                .body("letters.kind", contains("TRANSFER_LETTER", "EVIDENCE_LIST"));
        ok(keyIn(id, "delivery", delivery(TODAY)));
        scan(view("yuelu-liaison", id).path("letters[1].letterId"), "RECEIPT");

        ok(keyIn(id, "acceptance", Map.of("on", TODAY.toString())));

        view("yuelu-liaison", id)
                .then()
                .body("transfer.state", equalTo("ACCEPTED"))
                .body("transfer.evidence[0].holder.id", equalTo("430104"));
        keyIn(id, "hand-over", Map.of("on", TODAY.toString()))
                .then()
                .statusCode(409)
                .body("code", equalTo("PAPER_EVIDENCE_HERE"));
        assertThat(work(matter)).contains("record-hand-over");

        Told.publish(
                Told.envelope(
                        matterId,
                        2,
                        SomeEvidence.handedOut(
                                matterId, TransferId.of(id), OfficeId.of(body), ledger)));
        await().atMost(PATIENCE)
                .untilAsserted(
                        () ->
                                view("yuelu-liaison", id)
                                        .then()
                                        .body(
                                                "actions.find { it.name == 'record-hand-over' }"
                                                        + ".weight",
                                                equalTo("NEXT")));
        ok(keyIn(id, "hand-over", Map.of("on", TODAY.toString(), "number", "新市监收〔2026〕1号")));
        view("yuelu-liaison", id)
                .then()
                .body("transfer.state", equalTo("HANDED_OVER"))
                .body("transfer.evidence[0].holder.id", equalTo(body))
                .body("paper.step", hasItem("RECORD_HAND_OVER"));
        assertThat(work(matter)).doesNotContain("record-hand-over");
    }

    private static Response draftAlong(String matter, String to, EvidenceId item) {
        return As.account("yuelu-officer-1")
                .body(
                        Map.of(
                                "matterId",
                                matter,
                                "to",
                                to,
                                "reason",
                                "实际经营地不在本辖区",
                                "legalBasis",
                                "《市场监督管理行政处罚程序规定》第十条、第十四条",
                                "evidence",
                                List.of(item.toString())))
                .post("/api/v1/transfers");
    }

    private static List<String> work(String matter) {
        return As.account("yuelu-liaison")
                .get("/api/v1/work?kind=TRANSFER&limit=100")
                .path("items.findAll { it.matterId == '" + matter + "' }.command");
    }

    private static Response keyIn(String id, String what, Map<String, String> body) {
        return As.account("yuelu-liaison")
                .header("If-Match", etag("yuelu-liaison", id))
                .body(body)
                .post("/api/v1/transfers/" + id + "/paper/" + what);
    }

    private static Map<String, String> delivery(LocalDate on) {
        return Map.of(
                "on",
                on.toString(),
                "manner",
                "EXPRESS_MAIL",
                "by",
                "邮政速递(演示)",
                "trackingNumber",
                "EA000000000CN");
    }

    private static void scan(String letter, String of) {
        String seen =
                As.account("yuelu-liaison")
                        .get("/api/v1/letters/" + letter + "/scans")
                        .header("ETag");
        As.account("yuelu-liaison")
                .contentType("application/pdf")
                .header("If-Match", seen)
                .body(SCAN)
                .post("/api/v1/letters/" + letter + "/scans?of=" + of)
                .then()
                .statusCode(201);
    }

    private static String issued(String matter, String to) {
        return issued(draft("yuelu-officer-1", matter, to));
    }

    private static String issued(Response drafted) {
        assertThat(drafted.statusCode()).as(drafted.asString()).isEqualTo(201);
        String id = drafted.path("transfer.id");
        ok(step("yuelu-officer-1", id, "submission", "{}"));
        ok(step("yuelu-head", id, "issue", "{}"));
        return id;
    }

    private static String entered(String name, String division) {
        Response entered =
                As.account("yuelu-liaison")
                        .body(
                                Map.of(
                                        "name", name,
                                        "kind", "CITY",
                                        "division", division,
                                        "address", "演示路1号",
                                        "superior", "430000",
                                        "from", "2026-01-01",
                                        "why", "机构名录(演示)"))
                        .post("/api/v1/outside-bodies");
        assertThat(entered.statusCode()).as(entered.asString()).isEqualTo(201);
        return entered.path("id");
    }
}
