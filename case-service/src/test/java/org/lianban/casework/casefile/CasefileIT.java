package org.lianban.casework.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.lianban.casework.lead.LeadHttp.TODAY;
import static org.lianban.casework.lead.LeadHttp.file;
import static org.lianban.casework.lead.LeadHttp.form;
import static org.lianban.casework.lead.LeadHttp.verifying;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lianban.casework.As;
import org.lianban.casework.RealParts;
import org.lianban.casework.Seen;

/** A filed case over HTTP, from its filing to its closing. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class CasefileIT {
    private static final Map<String, ?> STOPPED =
            Map.of(
                    "paper", "长岳市监责改〔2026〕3号",
                    "orderedOn", TODAY.toString(),
                    "what", "立即停止销售侵权商品(演示)");
    private static final Map<String, ?> REPORTED =
            Map.of("reportedOn", TODAY.toString(), "findings", "销售者能证明合法取得并说明提供者(演示)");
    private static final Map<String, ?> SPARED =
            Map.of(
                    "outcome", "NO_PENALTY",
                    "ground", "GOOD_FAITH_SELLER",
                    "paper", "长岳市监不罚〔2026〕1号",
                    "reason", "不知道是侵权商品(演示)");
    private static final Map<String, ?> DIED =
            Map.of("ground", "PARTY_DIED", "reason", "经营者死亡,没有其他当事人(演示)");
    private static final Map<String, ?> BEGUN = Map.of("begunOn", TODAY.toString());

    @Test
    void a_case_is_investigated_ordered_to_stop_decided_and_closed() {
        String matter = filed("91430104MAXX00090L", "70000001");
        read("yuelu-officer-1", matter)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("state", equalTo("FILED"))
                .body("stage", equalTo("FILED"))
                .body("filedOn", equalTo(TODAY.toString()))
                .body("officers", hasSize(2))
                .body("clocks.rule", contains("DL-06"));
        assertThat(work("yuelu-officer-1", matter)).isEqualTo("investigate");
        assertThat(work("yuelu-head", matter)).isNull();

        ok(act("yuelu-officer-2", matter, "investigation", BEGUN));
        assertThat(work("yuelu-officer-1", matter)).isEqualTo("conclude");
        act("yuelu-head", matter, "stop-order", STOPPED)
                .then()
                .statusCode(200)
                .body("stops.paper", contains("长岳市监责改〔2026〕3号"));
        ok(act("yuelu-officer-1", matter, "conclusion", REPORTED));
        assertThat(work("yuelu-officer-1", matter)).isNull();
        assertThat(work("yuelu-head", matter)).isEqualTo("decide-case");

        act("yuelu-head", matter, "decision", SPARED)
                .then()
                .statusCode(200)
                .body("state", equalTo("DECIDED"))
                .body("stage", equalTo("DECIDED"))
                .body("decision.outcome", equalTo("NO_PENALTY"))
                .body("decision.decidedOn", equalTo(TODAY.toString()))
                .body("clocks.rule", contains("DL-15"))
                .body("clocks.start", contains(TODAY.toString()));
        assertThat(work("yuelu-head", matter)).isEqualTo("close-case");
        page("yuelu-head", matter)
                .then()
                .body("stage", equalTo("DECIDED"))
                .body("actions.find { it.weight == 'NEXT' }.name", equalTo("closing"))
                .body("actions.find { it.weight == 'NEXT' }.subject", equalTo("CASEFILE"))
                .body("clocks.find { it.rule == 'DL-06' }.outcome", equalTo("MET"));
        As.account("yuelu-officer-1")
                .get("/api/v1/matters?phase=case&stage=decided&limit=100")
                .then()
                .statusCode(200)
                .body("items.matterId", hasItem(matter));

        act("yuelu-head", matter, "closing", Map.of())
                .then()
                .statusCode(200)
                .body("state", equalTo("CLOSED"))
                .body("stage", equalTo("COMPLETED"))
                .body("closedOn", equalTo(TODAY.toString()))
                .body("clocks", empty())
                .body("actions.open", not(hasItem(true)));
        assertThat(work("yuelu-head", matter)).isNull();
        page("yuelu-head", matter)
                .then()
                .body("standing", equalTo("ENDED"))
                .body("clocks.find { it.rule == 'DL-15' }.outcome", equalTo("MET"));
        As.account("yuelu-officer-1")
                .get("/api/v1/matters/" + matter + "/timeline")
                .then()
                .body(
                        "items.type",
                        hasItems(
                                "CaseInvestigated",
                                "StopOrdered",
                                "CaseConcluded",
                                "CaseDecided",
                                "CaseClosed",
                                "HandlingEnded"))
                .body("items.find { it.type == 'CaseDecided' }.text", containsString("不予行政处罚"));
    }

    @Test
    void an_order_to_correct_is_issued_as_a_letter_unless_it_was_written_outside() {
        String matter = filed("91430104MAXX00090L", "70000011");
        ok(act("yuelu-officer-2", matter, "investigation", BEGUN));

        act("yuelu-head", matter, "stop-order", Map.of("what", "立即停止销售(演示)"))
                .then()
                .statusCode(422)
                .body("code", equalTo("FIELD_MISSING"))
                .body("errors.pointer", contains("/facts"));
        String letter =
                act(
                                "yuelu-head",
                                matter,
                                "stop-order",
                                Map.of("what", "立即停止销售(演示)", "facts", "销售侵权商品(演示)"))
                        .then()
                        .statusCode(200)
                        .body("stops[0].paper", matchesPattern("长岳市监责改〔2026〕\\d+号"))
                        .body("stops[0].orderedOn", equalTo(TODAY.toString()))
                        .extract()
                        .path("stops[0].letterId");

        As.account("yuelu-officer-1")
                .get("/api/v1/letters/" + letter)
                .then()
                .statusCode(200)
                .body("kind", equalTo("CORRECTION_ORDER"))
                .body("to", hasSize(1))
                .body("to[0].name", equalTo("岳麓某科技公司(演示)"))
                .body("to[0].office", nullValue());
    }

    @Test
    void a_case_is_terminated_with_its_ground_and_closed() {
        String matter = filed("91430104MAXX00090L", "70000002");
        act("yuelu-head", matter, "termination", DIED)
                .then()
                .statusCode(200)
                .body("state", equalTo("TERMINATED"))
                .body("termination.ground", equalTo("PARTY_DIED"))
                .body("begunOn", nullValue())
                .body("clocks.rule", contains("DL-15"));
        page("yuelu-head", matter)
                .then()
                .body("clocks.find { it.rule == 'DL-06' }.outcome", equalTo("FELL_AWAY"));
        ok(act("yuelu-head", matter, "closing", Map.of()));
    }

    @Test
    void what_is_asked_amiss_gets_a_sentence_and_its_place() {
        String matter = filed("91430104MAXX00090L", "70000003");
        refused(act("yuelu-officer-1", matter, "investigation", Map.of()), 422, "FIELD_MISSING");
        for (String day :
                List.of(
                        TODAY.minusDays(1).toString(),
                        TODAY.plusDays(1).toString(),
                        "0001-01-01",
                        "9999-12-31")) {
            act("yuelu-officer-1", matter, "investigation", Map.of("begunOn", day))
                    .then()
                    .statusCode(422)
                    .body("code", equalTo("DATE_IMPLAUSIBLE"))
                    .body("errors.pointer", contains("/begunOn"))
                    .body("title", containsString("调查开始之日"));
        }
        for (String noDay : List.of("-4000-01-01", "+999999999-12-31", "2026-02-30")) {
            refused(
                    act("yuelu-officer-1", matter, "investigation", Map.of("begunOn", noDay)),
                    400,
                    "MALFORMED");
        }
        refused(
                act("yuelu-officer-1", matter, "investigation", Map.of("begunOn", "2026-02-30")),
                400,
                "MALFORMED");
        refused(act("yuelu-head", matter, "decision", SPARED), 409, "WRONG_STATE");
        refused(act("yuelu-head", matter, "investigation", BEGUN), 403, "ROLE_REQUIRED");
        refused(act("yuelu-officer-3", matter, "investigation", BEGUN), 403, "OFFICER_NOT_NAMED");
        ok(act("yuelu-officer-1", matter, "investigation", BEGUN));
        ok(act("yuelu-officer-1", matter, "conclusion", REPORTED));
        refused(act("yuelu-head", matter, "decision", SPARED), 409, "STOP_ORDER_MISSING");
        refused(
                act(
                        "yuelu-head",
                        matter,
                        "decision",
                        Map.of("outcome", "NO_PENALTY", "paper", "1号", "reason", "演示")),
                422,
                "GROUND_MISSING");
        refused(
                act(
                        "yuelu-head",
                        matter,
                        "decision",
                        Map.of("outcome", "PENALTY", "paper", "1号", "reason", "演示")),
                400,
                "MALFORMED");
    }

    @Test
    void it_is_seen_by_whoever_sees_the_matter_and_decided_on_as_it_was_seen() {
        String matter = filed("91430104MAXX00090L", "70000004");
        refused(read("kaifu-officer-1", matter), 404, "NOT_FOUND");
        refused(
                read("yuelu-officer-1", verifying("yuelu", form("91430104MAXX00090L", "70000005"))),
                404,
                "NOT_FOUND");
        refused(read("yuelu-officer-1", "no-such-matter"), 404, "NOT_FOUND");
        // The superior office reads, and may nothing.
        read("changsha-head", matter)
                .then()
                .statusCode(200)
                .body("actions.code", hasItem("NOT_WRITING_OFFICE"))
                .body("actions.open", not(hasItem(true)));
        String path = "/api/v1/casefiles/" + matter + "/investigation";
        As.account("yuelu-officer-1").body(BEGUN).post(path).then().statusCode(428);
        As.account("yuelu-officer-1")
                .header("If-Match", "\"7\"")
                .body(BEGUN)
                .post(path)
                .then()
                .statusCode(412);
    }

    @Test
    void of_two_that_decide_at_once_one_is_told_that_it_has_changed() throws Exception {
        String matter = filed("91430104MAXX00090L", "70000006");
        ok(act("yuelu-officer-1", matter, "investigation", BEGUN));
        ok(act("yuelu-officer-1", matter, "conclusion", REPORTED));
        String seen = read("yuelu-head", matter).header("ETag");
        Map<String, ?> nothing =
                Map.of("outcome", "NOT_ESTABLISHED", "paper", "撤1号", "reason", "证据不足(演示)");
        List<Response> answers =
                atOnce(
                        () -> act("yuelu-head", matter, "decision", nothing, seen),
                        () -> act("yuelu-head", matter, "termination", DIED, seen));
        assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(200, 412);
        page("yuelu-head", matter).then().body("clocks.findAll { it.rule == 'DL-15' }", hasSize(1));
    }

    @Test
    void others_are_named_after_filing_and_have_the_turn() {
        String matter = filed("91430104MAXX00090L", "70000007");
        String first = person("yuelu-officer-1");
        String second = person("yuelu-officer-2");
        refused(
                act("yuelu-unit-head", matter, "assignment", Map.of("officers", List.of(first))),
                422,
                "OFFICER_MIN_TWO");
        act("yuelu-unit-head", matter, "assignment", Map.of("officers", List.of(second, first)))
                .then()
                .statusCode(200)
                .body("officers.personId", contains(second, first));
        As.account("yuelu-officer-1")
                .get("/api/v1/leads/" + matter)
                .then()
                .body("state", equalTo("CASE_FILED"))
                .body("verification.officers.personId", contains(second, first));
        assertThat(work("yuelu-officer-2", matter)).isEqualTo("investigate");
    }

    @Test
    void a_case_that_was_decided_stays_and_one_that_is_on_its_way_is_not_closed() {
        String matter = filed("91430104MAXX00090L", "70000008");
        Response drafted = draft("yuelu-officer-1", matter);
        assertThat(drafted.statusCode()).as(drafted.asString()).isEqualTo(201);
        ok(act("yuelu-head", matter, "termination", DIED));
        refused(act("yuelu-head", matter, "closing", Map.of()), 409, "OPEN_DEPENDENCY");
        String transfer = drafted.path("transfer.id");
        refused(step("yuelu-officer-1", transfer, "submission"), 409, "WRONG_STATE");
        ok(
                As.account("yuelu-head")
                        .header("If-Match", seen("yuelu-head", transfer))
                        .body(Map.of("reason", "已终止调查(演示)"))
                        .post("/api/v1/transfers/" + transfer + "/withdrawal"));
        refused(draft("yuelu-officer-1", matter), 409, "WRONG_STATE");
        ok(act("yuelu-head", matter, "closing", Map.of()));
    }

    @Test
    void the_sender_of_a_case_keeps_what_was_done_and_the_receiver_files_its_own() {
        String matter = filed("91430104MAXX00090L", "70000009");
        ok(act("yuelu-officer-1", matter, "investigation", BEGUN));
        String transfer = draft("yuelu-officer-1", matter).path("transfer.id");
        ok(step("yuelu-officer-1", transfer, "submission"));
        ok(step("yuelu-head", transfer, "issue"));
        refused(act("yuelu-officer-1", matter, "conclusion", REPORTED), 409, "TRANSFER_UNDER_WAY");
        ok(step("yuhu-liaison", transfer, "delivery"));
        Response view = As.account("yuhu-head").get("/api/v1/transfers/" + transfer);
        ok(
                As.account("yuhu-head")
                        .header("If-Match", view.header("ETag"))
                        .body(Seen.accepting("yuhu-head", transfer))
                        .post("/api/v1/transfers/" + transfer + "/acceptance"));

        read("yuelu-officer-1", matter)
                .then()
                .statusCode(200)
                .body("state", equalTo("TRANSFERRED_AMR"))
                .body("begunOn", equalTo(TODAY.toString()))
                .body("stage", equalTo("TRANSFERRED"))
                .body("actions.open", not(hasItem(true)));
        refused(read("yuhu-officer-1", matter), 404, "NOT_FOUND");
    }

    @Test
    void an_open_case_keeps_others_from_filing_the_same_and_a_closed_one_does_not() {
        String matter = filed("91430104MAXX00090L", "70000031");
        Map<String, Object> again = form("91430104MAXX00090L", "70000031");
        again.put("actFrom", TODAY.minusDays(3).toString());
        String other = verifying("yuelu", again);
        file("yuelu", other).then().statusCode(409).body("code", equalTo("FIRST_FILED_PREVAILS"));

        ok(act("yuelu-head", matter, "termination", DIED));
        ok(act("yuelu-head", matter, "closing", Map.of()));

        file("yuelu", other).then().statusCode(200);
    }

    private static String filed(String identifier, String right) {
        Map<String, Object> form = form(identifier, right);
        form.put("actFrom", TODAY.minusDays(3).toString());
        String matter = verifying("yuelu", form);
        Response filed = file("yuelu", matter);
        assertThat(filed.statusCode()).as(filed.asString()).isEqualTo(200);
        return matter;
    }

    private static Response read(String account, String matter) {
        return As.account(account).get("/api/v1/casefiles/" + matter);
    }

    private static Response page(String account, String matter) {
        return As.account(account).get("/api/v1/matters/" + matter);
    }

    private static Response act(String account, String matter, String act, Map<String, ?> body) {
        return act(account, matter, act, body, read(account, matter).header("ETag"));
    }

    private static Response act(
            String account, String matter, String act, Map<String, ?> body, String seen) {
        return As.account(account)
                .header("If-Match", seen)
                .body(body)
                .post("/api/v1/casefiles/" + matter + "/" + act);
    }

    private static Response draft(String account, String matter) {
        return As.account(account)
                .body(
                        Map.of(
                                "matterId", matter,
                                "to", "430302",
                                "reason", "实际经营地不在本辖区(演示)",
                                "legalBasis", "《市场监督管理行政处罚程序规定》第十四条",
                                "attachments", List.of("案源登记表")))
                .post("/api/v1/transfers");
    }

    private static Response step(String account, String transfer, String step) {
        return As.account(account)
                .header("If-Match", seen(account, transfer))
                .body("{}")
                .post("/api/v1/transfers/" + transfer + "/" + step);
    }

    private static String seen(String account, String transfer) {
        return As.account(account).get("/api/v1/transfers/" + transfer).header("ETag");
    }

    private static @Nullable String work(String account, String matter) {
        return As.account(account)
                .get("/api/v1/work?limit=100")
                .path("items.find { it.matterId == '" + matter + "' }?.command");
    }

    private static String person(String account) {
        return As.account(account).get("/api/v1/me").then().extract().path("person.id");
    }

    private static void ok(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    }

    private static void refused(Response answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.<String>path("code")).isEqualTo(code);
        assertThat(answer.<String>path("title")).isNotBlank().doesNotContain("{");
    }

    private static List<Response> atOnce(Callable<Response> one, Callable<Response> other)
            throws Exception {
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            List<Future<Response>> answers = both.invokeAll(List.of(one, other));
            return List.of(answers.getFirst().get(), answers.getLast().get());
        }
    }
}
