package org.lianban.casework.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.lianban.casework.lead.LeadHttp.form;
import static org.lianban.casework.lead.LeadHttp.verifying;
import static org.lianban.casework.measure.MeasureHttp.PARTY;
import static org.lianban.casework.measure.MeasureHttp.ok;
import static org.lianban.casework.measure.MeasureHttp.read;
import static org.lianban.casework.measure.MeasureHttp.refused;
import static org.lianban.casework.measure.MeasureHttp.taken;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lianban.casework.As;
import org.lianban.casework.RealParts;
import org.lianban.casework.Seen;
import org.lianban.casework.Told;
import org.lianban.casework.exhibit.SomeEvidence;
import org.lianban.kernel.contract.EvidenceId;
import org.lianban.kernel.contract.MatterId;

/** A superior takes a matter up with its goods and evidence, and hands it down again. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class GoodsBySuperiorIT {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Map<String, ?> REASON = Map.of("reason", "社会关注度高(演示)");

    @Test
    void the_city_takes_a_districts_matter_up_and_hands_it_down_to_another_district() {
        String matter = verifying("yuelu", form(PARTY, "72000201"));
        String seizure = taken(matter, "SEIZE");
        String due = read("yuelu-head", seizure).path("limits[0].due");
        EvidenceId ledger = evidenceOf(matter);

        String taking = takenUp(matter, seizure, ledger);

        read("changsha-head", seizure)
                .then()
                .body("office.id", equalTo("430100"))
                .body("limits[0].due", equalTo(due));
        view("changsha-head", taking)
                .then()
                .body("transfer.state", equalTo("FILE_RECEIVED"))
                .body("writingOffice.id", equalTo("430100"))
                .body("steps.name", hasItems("TAKEN_UP", "SURRENDERED", "FILE_RECEIVED"))
                .body("clocks.findAll { it.office.id == '430100' }.rule", hasItem("DL-01"));
        As.account("yuelu-head")
                .get("/api/v1/matters/" + matter + "/writers")
                .then()
                .body("items.office", contains("430104", "430100"));
        handedDown(matter, seizure);
    }

    private String takenUp(String matter, String seizure, EvidenceId ledger) {
        page("yuelu-head", matter).then().body("actions.name", not(hasItem("take-up-matter")));
        page("changsha-head", matter).then().body("actions.name", hasItem("take-up-matter"));
        refused(takeUp("yuhu-head", matter), 404, "NOT_FOUND");
        refused(takeUp("yuelu-head", matter), 403, "NOT_SUPERIOR");
        refused(takeUp("changsha-officer-1", matter), 403, "ROLE_REQUIRED");
        As.account("changsha-head")
                .body(saying(matter, REASON))
                .post("/api/v1/transfers/taking-up/letter-preview")
                .then()
                .statusCode(200)
                .body(containsString("决定将你局办理的该案件"));

        Response decided = takeUp("changsha-head", matter);
        assertThat(decided.statusCode()).as(decided.asString()).isEqualTo(201);
        String taking = decided.path("transfer.id");

        decided.then()
                .body("letters.kind", contains("TAKING_UP_DECISION"))
                .body("letters[0].number", startsWith("长市监提管〔"));
        assertThat(page("yuelu-head", matter).<String>path("standing")).isEqualTo("URGENT_ONLY");
        assertThat(work("yuelu-head", matter)).contains("surrender-file");
        refused(
                step(
                        "changsha-liaison",
                        taking,
                        "file-receipt",
                        Map.of("seenSelection", Seen.selection("changsha-liaison", taking))),
                409,
                "WRONG_STATE");
        ok(step("yuelu-head", taking, "file-surrender", contents(seizure, ledger)));
        assertThat(work("changsha-liaison", matter)).contains("sign-for-file");
        ok(
                step(
                        "changsha-liaison",
                        taking,
                        "file-receipt",
                        Map.of("seenSelection", Seen.selection("changsha-liaison", taking))));
        return taking;
    }

    private static void handedDown(String matter, String seizure) {
        Map<String, Object> draft = new HashMap<>(plan(seizure));
        draft.put("matterId", matter);
        draft.put("way", "ASSIGNMENT");
        draft.put("to", "430111");
        draft.put("reason", "主要证据在雨花区(演示)");
        draft.put("legalBasis", basis(matter));
        draft.put("selectionNote", "一个月内办结(演示)");
        Map<String, Object> back = new HashMap<>(draft);
        back.put("to", "430104");
        refused(post("changsha-officer-1", back), 409, "HANDLED_BEFORE");
        Map<String, Object> beside = new HashMap<>(draft);
        beside.put("to", "430302");
        refused(post("changsha-officer-1", beside), 422, "DESIGNEE_NOT_BELOW");
        Response drafted = post("changsha-officer-1", draft);
        assertThat(drafted.statusCode()).as(drafted.asString()).isEqualTo(201);
        String assignment = drafted.path("transfer.id");
        ok(step("changsha-officer-1", assignment, "submission"));
        ok(step("changsha-head", assignment, "issue"));

        view("yuhua-liaison", assignment)
                .then()
                .body("letters.kind", contains("ASSIGNMENT_NOTICE"))
                .body("letters[0].number", startsWith("长市监交办〔"))
                .body("actions.name", not(hasItem("object")));
        String letter = view("yuhua-liaison", assignment).path("letters[0].letterId");
        assertThat(
                        As.account("yuhua-liaison")
                                .get("/api/v1/letters/" + letter + "/html")
                                .asString())
                .contains("一个月内办结(演示)", "扣押物品2项随案移交");
        refused(
                step("yuhua-head", assignment, "objection", Map.of("argument", "不属于本局(演示)")),
                409,
                "ASSIGNED_CASE_LOCKED");
        ok(
                step(
                        "yuhua-liaison",
                        assignment,
                        "file-receipt",
                        Map.of("seenSelection", Seen.selection("yuhua-liaison", assignment))));

        read("yuhua-head", seizure).then().body("office.id", equalTo("430111"));
        As.account("yuhua-head")
                .get("/api/v1/matters/" + matter + "/writers")
                .then()
                .body("items.office", contains("430104", "430100", "430111"));
        As.account("changsha-head")
                .get("/api/v1/matters/" + matter + "/timeline")
                .then()
                .body(
                        "items.type",
                        hasItems("TakingUpDecided", "FileSurrendered", "AssignmentIssued"));
    }

    @Test
    void a_district_asks_the_city_which_leaves_the_matter_with_it() {
        String matter = verifying("yuelu", form(PARTY, "72000202"));
        As.account("yuelu-head")
                .body(saying(matter, Map.of("reason", "需要跨区调查(演示)")))
                .post("/api/v1/transfers/taking-up-request/letter-preview")
                .then()
                .statusCode(200)
                .body(containsString("报请你局管辖或者指定其他机关管辖"));

        Response asked =
                As.account("yuelu-head")
                        .body(saying(matter, Map.of("reason", "需要跨区调查(演示)")))
                        .post("/api/v1/transfers/taking-up-request");

        assertThat(asked.statusCode()).as(asked.asString()).isEqualTo(201);
        String request = asked.path("transfer.id");
        assertThat(work("changsha-designator", matter)).contains("sign-for-papers");
        ok(step("changsha-designator", request, "papers-receipt"));
        view("changsha-designator", request)
                .then()
                .body("clocks.findAll { it.office.id == '430100' }.rule", contains("DL-04"));
        ok(
                step(
                        "changsha-designator",
                        request,
                        "designation",
                        Map.of("designee", "430104", "reason", "你局可以继续办理(演示)")));
        view("yuelu-head", request)
                .then()
                .body("transfer.state", equalTo("COMPLETED"))
                .body("course.result", equalTo("仍由报请机关管辖"))
                .body("writingOffice.id", equalTo("430104"));
        assertThat(page("yuelu-head", matter).<String>path("standing")).isEqualTo("OPEN");
    }

    private EvidenceId evidenceOf(String matter) {
        EvidenceId ledger = new EvidenceId(UUID.randomUUID());
        MatterId id = MatterId.of(matter);
        Told.publish(Told.envelope(id, 1, SomeEvidence.ledger(id, ledger, 1)));
        await().atMost(PATIENCE)
                .untilAsserted(
                        () ->
                                options("yuelu-head", matter)
                                        .then()
                                        .body("evidence.size()", equalTo(1)));
        return ledger;
    }

    private static Map<String, Object> contents(String seizure, EvidenceId ledger) {
        Map<String, Object> contents = new HashMap<>(plan(seizure));
        contents.put("evidence", List.of(ledger.toString()));
        return contents;
    }

    private static Map<String, Object> plan(String seizure) {
        return Map.of(
                "goods",
                List.of(
                        Map.of(
                                "measureId",
                                seizure,
                                "course",
                                "GOES_ALONG",
                                "place",
                                "区局涉案物品仓库(演示)",
                                "handsOver",
                                "办案人员甲(演示)")));
    }

    private static Response takeUp(String account, String matter) {
        return As.account(account).body(saying(matter, REASON)).post("/api/v1/transfers/taking-up");
    }

    private static Map<String, Object> saying(String matter, Map<String, ?> what) {
        Map<String, Object> body = new HashMap<>(what);
        body.put("matterId", matter);
        return body;
    }

    private static String basis(String matter) {
        return options("changsha-officer-1", matter).path("assignment.basis");
    }

    private static Response options(String account, String matter) {
        return As.account(account).get("/api/v1/transfers/draft-options?matter=" + matter);
    }

    private static Response post(String account, Map<String, ?> body) {
        return As.account(account).body(body).post("/api/v1/transfers");
    }

    private static Response step(String account, String transfer, String step) {
        return step(account, transfer, step, Map.of());
    }

    // Whoever takes a step reads it himself: of a draft nobody else knows.
    private static Response step(
            String account, String transfer, String step, Map<String, ?> body) {
        return As.account(account)
                .header("If-Match", view(account, transfer).header("ETag"))
                .body(body)
                .post("/api/v1/transfers/" + transfer + "/" + step);
    }

    private static Response page(String account, String matter) {
        return As.account(account).get("/api/v1/matters/" + matter);
    }

    private static Response view(String account, String transfer) {
        return As.account(account).get("/api/v1/transfers/" + transfer);
    }

    private static List<String> work(String account, String matter) {
        return As.account(account)
                .get("/api/v1/work?limit=100")
                .path("items.findAll { it.matterId == '" + matter + "' }.command");
    }
}
