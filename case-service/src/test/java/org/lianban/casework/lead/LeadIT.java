package org.lianban.casework.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.lianban.casework.lead.LeadHttp.TODAY;
import static org.lianban.casework.lead.LeadHttp.file;
import static org.lianban.casework.lead.LeadHttp.form;
import static org.lianban.casework.lead.LeadHttp.read;
import static org.lianban.casework.lead.LeadHttp.register;
import static org.lianban.casework.lead.LeadHttp.verifying;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.HeaderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
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
import org.lianban.casework.Told;
import org.lianban.casework.exhibit.SomeEvidence;
import org.lianban.kernel.contract.EvidenceId;
import org.lianban.kernel.contract.MatterId;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class LeadIT {
    private static final String CANARY = "金丝雀举报人";

    @Inject AgroalDataSource database;

    @Test
    void a_lead_is_registered_assigned_and_filed() {
        String matter = verifying("yuelu", form("91430104MAXX00090L", "11111111"));

        file("yuelu", matter)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"3\""))
                .body("number", matchesPattern("XS-长岳-\\d{4}-\\d{6}"))
                .body("state", equalTo("CASE_FILED"))
                .body("stage", equalTo("FILED"))
                .body("verification.officers", hasSize(2))
                .body("verification.filedOn", equalTo(TODAY.toString()))
                .body("clocks.rule", contains("DL-06"))
                .body("content.title", containsString("𠮷㐂"));
        read("kaifu-officer-1", matter).then().statusCode(404);
        read("changsha-head", matter)
                .then()
                .statusCode(200)
                .body("actions.code", not(contains((String) null)));
    }

    @Test
    void of_two_that_file_the_same_target_at_once_one_prevails() throws Exception {
        Map<String, Object> other = form("91430105MAXX0012XB", "22222222");
        other.put("placeOfBusiness", "430105");
        String first = verifying("yuelu", form("91430105MAXX0012XB", "22222222"));
        String second = verifying("kaifu", other);

        List<Response> answers = atOnce(() -> file("yuelu", first), () -> file("kaifu", second));

        assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(200, 409);
        Response refused =
                answers.stream().filter(answer -> answer.statusCode() == 409).findFirst().get();
        refused.then()
                .body("code", equalTo("FIRST_FILED_PREVAILS"))
                .body("title", containsString("市场监督管理局"));
        assertThat(refused.asString()).doesNotContain(first).doesNotContain(second);
        read("kaifu-officer-1", register("kaifu", other).path("matterId"))
                .then()
                .statusCode(200)
                .body("warnings.code", hasItem("FIRST_FILED_CONFLICT"));
    }

    @Test
    void the_limitation_is_shown_from_registration_and_stops_a_filing() {
        // G2 (演示): two years have passed, five have not.
        Map<String, Object> old = form("91430104MAXX00090L", "55555555");
        // A law with one version, so that no choice of it is asked for whatever the day of the run.
        old.put("breach", "CONFUSION");
        old.put("continuing", false);
        old.put("actTo", TODAY.minusYears(2).minusDays(1).toString());
        register("yuelu", old)
                .then()
                .statusCode(201)
                .body("limitation.state", equalTo("ONLY_WITH_HARM"))
                .body("limitation.lastDay", equalTo(TODAY.minusDays(1).toString()))
                .body("limitation.basis", equalTo("处罚法36"))
                .body("limitation.text", containsString(TODAY.minusDays(1).toString()));
        String late = verifying("yuelu", old);
        file("yuelu", late)
                .then()
                .statusCode(409)
                .body("code", equalTo("PENALTY_LIMITATION_EXPIRED"))
                .body("title", containsString(TODAY.minusDays(1).toString()));
        Map<String, ?> harm = Map.of("harm", Map.of("kind", "LIFE_AND_HEALTH", "note", "三人就医(演示)"));
        file("yuelu", late, harm)
                .then()
                .statusCode(200)
                .body("content.harm", equalTo("LIFE_AND_HEALTH"))
                .body("verification.notes.HARM", equalTo("三人就医(演示)"))
                .body("limitation.state", equalTo("WITHIN"));
    }

    @Test
    void a_case_is_filed_only_where_the_end_of_the_act_or_its_continuing_is_said() {
        Map<String, Object> silent = form("91430104MAXX00090L", "66666666");
        silent.remove("continuing");
        String matter = verifying("yuelu", silent);
        read("yuelu-officer-1", matter)
                .then()
                .body("limitation.state", equalTo("END_UNKNOWN"))
                .body("content.continuing", equalTo(false));
        file("yuelu", matter)
                .then()
                .statusCode(422)
                .body("code", equalTo("ACT_END_UNKNOWN"))
                .body("errors.pointer", contains("/actTo"));
        file("yuelu", matter, Map.of("continuing", true, "actTo", TODAY.toString()))
                .then()
                .statusCode(422)
                .body("code", equalTo("ACT_ENDED_AND_CONTINUING"))
                .body("errors.pointer", contains("/actTo"));
        file("yuelu", matter, Map.of("continuing", true))
                .then()
                .statusCode(200)
                .body("content.continuing", equalTo(true))
                .body("limitation.state", equalTo("CONTINUING"));
    }

    @Test
    void a_pause_has_its_papers_and_is_closed_before_the_decision() {
        String matter = verifying("yuelu", form("91430104MAXX00090L", "77777777"));
        EvidenceId report = new EvidenceId(UUID.randomUUID());
        MatterId id = MatterId.of(matter);
        Told.publish(Told.envelope(id, 1, SomeEvidence.ledger(id, report, 1)));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () ->
                                read("yuelu-officer-1", matter)
                                        .then()
                                        .body("evidence.evidenceId", contains(report.toString())));
        Map<String, Object> pause =
                Map.of(
                        "ground",
                        "TESTING",
                        "from",
                        TODAY.toString(),
                        "paper",
                        Map.of("number", "检测委托书1号(演示)", "day", TODAY.toString()));
        step("yuelu-officer-1", matter, 2, "pause", pause)
                .then()
                .statusCode(200)
                .body("state", equalTo("PAUSED"))
                .body("actions.find { it.name == 'filing' }.code", equalTo("PAUSE_STILL_OPEN"));
        assertThat(command("yuelu-officer-1", matter)).isEqualTo("resume");
        Map<String, Object> unknown =
                Map.of(
                        "to",
                        TODAY.toString(),
                        "paper",
                        Map.of("number", "检测报告", "evidence", UUID.randomUUID().toString()));
        step("yuelu-officer-1", matter, 3, "resume", unknown)
                .then()
                .statusCode(422)
                .body("code", equalTo("EVIDENCE_UNKNOWN"))
                .body("errors.pointer", contains("/paper/evidence"));
        Map<String, Object> resume =
                Map.of(
                        "to",
                        TODAY.toString(),
                        "paper",
                        Map.of("number", "检测报告1号(演示)", "evidence", report.toString()));
        step("yuelu-officer-1", matter, 3, "resume", resume)
                .then()
                .statusCode(200)
                .body("state", equalTo("VERIFYING"))
                .body("verification.pauses[0].opening.number", equalTo("检测委托书1号(演示)"))
                .body("verification.pauses[0].opening.day", equalTo(TODAY.toString()))
                .body("verification.pauses[0].closing.evidence.number", equalTo(1));
        assertThat(command("yuelu-officer-1", matter)).isEqualTo("decide-filing");
        step("yuelu-head", matter, 4, "extension", Map.of("reason", "案情复杂(演示)"))
                .then()
                .statusCode(200);
        step("yuelu-head", matter, 5, "filing", Map.of("grounds", LeadHttp.GROUNDS))
                .then()
                .statusCode(200)
                .body("state", equalTo("CASE_FILED"))
                .body("verification.extended", equalTo(true))
                .body("verification.pauses.size()", equalTo(1))
                .body("verification.pauses[0].closing.number", equalTo("检测报告1号(演示)"));
    }

    @Test
    void each_condition_of_filing_is_shown_with_what_it_rests_on() {
        String matter = verifying("yuelu", form("91430104MAXX00090L", "88888888"));
        MatterId id = MatterId.of(matter);
        EvidenceId ledger = new EvidenceId(UUID.randomUUID());
        Told.publish(Told.envelope(id, 1, SomeEvidence.ledger(id, ledger, 1)));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () ->
                                read("yuelu-officer-1", matter)
                                        .then()
                                        .body("evidence.number", contains(1)));
        read("yuelu-officer-1", matter)
                .then()
                .body("jurisdiction.ground", equalTo("PLACE_OF_ACT"))
                .body("jurisdiction.ours", equalTo(true))
                .body("jurisdiction.text", containsString("第七条"));
        Map<String, Object> grounds = new HashMap<>(LeadHttp.GROUNDS);
        grounds.put("PRIMA_FACIE_EVIDENCE", Map.of("evidence", List.of(UUID.randomUUID())));
        file("yuelu", matter, Map.of("grounds", grounds))
                .then()
                .statusCode(422)
                .body("code", equalTo("EVIDENCE_UNKNOWN"))
                .body("errors.pointer", contains("/grounds/PRIMA_FACIE_EVIDENCE/evidence/0"));
        grounds.put("PRIMA_FACIE_EVIDENCE", Map.of("evidence", List.of(ledger.toString())));
        grounds.put("PENALTY_DUE", Map.of("note", " "));
        file("yuelu", matter, Map.of("grounds", grounds))
                .then()
                .statusCode(422)
                .body("code", equalTo("FILING_CONDITION_MISSING"));
        grounds.put("PENALTY_DUE", Map.of("note", "见核查报告(演示)"));
        file("yuelu", matter, Map.of("grounds", grounds))
                .then()
                .statusCode(200)
                .body("verification.grounds", hasSize(4))
                .body("verification.grounds[0].condition", equalTo("PRIMA_FACIE_EVIDENCE"))
                .body("verification.grounds[0].evidence[0].title", equalTo("销售台账（演示）"))
                .body("verification.grounds[1].note", equalTo("见核查报告(演示)"));
        String form =
                As.account("yuelu-officer-1")
                        .get("/api/v1/letters?matter=" + matter)
                        .then()
                        .statusCode(200)
                        .body("items.kind", contains("FILING_APPROVAL"))
                        .extract()
                        .path("items[0].id");
        As.account("yuelu-officer-1")
                .get("/api/v1/letters/" + form + "/html")
                .then()
                .statusCode(200)
                .body(containsString("有证据初步证明存在违法行为：证据1件。"))
                .body(containsString("应当给予行政处罚：见核查报告(演示)。"));
    }

    @Test
    void each_source_says_what_it_needs_and_is_refused_without_it() {
        As.account("yuelu-officer-1")
                .get("/api/v1/leads/sources")
                .then()
                .statusCode(200)
                .body("items", hasSize(20))
                .body("items.findAll { !it.byHand }", hasSize(3))
                .body(
                        "items.find { it.source == 'CUSTOMS' }.required",
                        contains("BODY", "PAPER_NUMBER", "PAPER_DAY"))
                .body("items.find { it.source == 'SUPERIOR_ASSIGN' }.bodies", hasSize(2));
        Map<String, Object> form = form("91430104MAXX00090L", "99999999");
        form.put("source", "CUSTOMS");
        Map<String, Object> origin = new HashMap<>(Map.of("body", "长沙海关(演示)"));
        form.put("origin", origin);
        refused(form, "SOURCE_PARTICULAR_MISSING", "/origin/paperNumber");
        origin.put("paperNumber", "关函1号(演示)");
        origin.put("paperDay", TODAY.plusDays(1).toString());
        refused(form, "DATE_IMPLAUSIBLE", "/origin/paperDay");
        origin.put("paperDay", TODAY.toString());
        register("yuelu", form)
                .then()
                .statusCode(201)
                .body("content.origin.body", equalTo("长沙海关(演示)"))
                .body("content.origin.paperNumber", equalTo("关函1号(演示)"))
                .body("content.origin.paperDay", equalTo(TODAY.toString()));
        form.put("source", "INSPECTION");
        refused(form, "SOURCE_PARTICULAR_UNEXPECTED", "/origin/body");
        form.remove("origin");
        form.put("informant", Map.of("anonymous", true));
        refused(form, "INFORMANT_NOT_EXPECTED", "/informant");
        form.put("source", "REPORT_NAMED");
        refused(form, "INFORMANT_REQUIRED", "/informant/name");
        form.put("source", "DESIGNATION");
        refused(form, "SOURCE_NOT_BY_HAND", "/source");
        form.put("source", "SUPERIOR_ASSIGN");
        form.remove("informant");
        form.put("origin", Map.of("body", "某局(演示)", "paperNumber", "交办1号(演示)"));
        refused(form, "SUPERIOR_UNKNOWN", "/origin/body");
        form.put("source", "RIGHT_HOLDER_REPORT");
        form.remove("origin");
        form.remove("rights");
        refused(form, "RIGHT_REQUIRED", "/rights");
    }

    private static void refused(Map<String, Object> form, String code, String pointer) {
        register("yuelu", form)
                .then()
                .statusCode(greaterThan(400))
                .body("code", equalTo(code))
                .body("errors.pointer", contains(pointer));
    }

    @Test
    void the_informant_stands_in_one_table_and_is_seen_by_the_assigned_officers_only()
            throws SQLException {
        Map<String, Object> form = form("91430302MAXX000827", "33333333");
        form.put("source", "REPORT_NAMED");
        form.put(
                "informant",
                Map.of(
                        "name", CANARY,
                        "phone", CANARY + "13800000000",
                        "address", CANARY + "地址",
                        "idNumber", CANARY + "430102190001010015",
                        "anonymous", false));
        String matter = verifying("yuelu", form);

        assertThat(read("yuelu-officer-1", matter).asString())
                .contains("有举报人(受保护)")
                .doesNotContain(CANARY);
        assertThat(read("changsha-head", matter).asString())
                .doesNotContain(CANARY)
                .doesNotContain("有举报人");
        String looks = "/api/v1/leads/" + matter + "/informant/looks";
        for (String account : List.of("yuelu-head", "yuelu-officer-3", "changsha-head")) {
            As.account(account)
                    .body(Map.of("reason", "look"))
                    .post(looks)
                    .then()
                    .statusCode(403)
                    .body("code", equalTo("INFORMANT_PROTECTED"));
        }
        As.account("kaifu-officer-1")
                .body(Map.of("reason", "look"))
                .post(looks)
                .then()
                .statusCode(404);
        As.account("yuelu-officer-1").body(Map.of()).post(looks).then().statusCode(422);
        As.account("yuelu-officer-1")
                .body(Map.of("reason", "核实线索"))
                .post(looks)
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .body("name", equalTo(CANARY));
        assertThat(
                        texts(
                                "select person_id || reason from informant_unmasking where matter_id = '"
                                        + matter
                                        + "'"))
                .hasSize(1)
                .first()
                .asString()
                .endsWith("核实线索");
        for (String account : List.of("yuelu-officer-2", "yuelu-head")) {
            As.account(account)
                    .get(looks)
                    .then()
                    .statusCode(200)
                    .body("items.denied", contains(false, true, true, true))
                    .body("items[0].reason", equalTo("核实线索"))
                    .body("items[0].label", containsString("岳麓"));
        }
        for (String account : List.of("yuelu-officer-3", "yuelu-unit-head", "changsha-head")) {
            As.account(account).get(looks).then().statusCode(403);
        }
        assertThat(placesOf(CANARY)).isEmpty();
    }

    @Test
    void whoever_told_is_named_in_no_other_field() {
        Map<String, Object> form = form("91430104MAXX00090L", "12121212");
        form.put("source", "REPORT_NAMED");
        form.put(
                "informant",
                Map.of(
                        "name", "举报者某甲(演示)",
                        "phone", "1380 0000-000",
                        "idNumber", "EA 1234-5678"));
        form.put("content", "举报者 某甲（演示）称店内有货。");
        refused(form, "INFORMANT_NAMED_IN_TEXT", "/content");
        form.put("content", "联系电话１３８００００００００。");
        form.put("title", "ｅａ１２３４ 5678反映的线索");
        refused(form, "INFORMANT_NAMED_IN_TEXT", "/title");
        form.put("title", "店内有货(演示)");
        refused(form, "INFORMANT_NAMED_IN_TEXT", "/content");
        form.put("content", "店内有货。");
        form.put("origin", Map.of("detail", "举报者某甲(演示)来电"));
        refused(form, "INFORMANT_NAMED_IN_TEXT", "/origin/detail");
        form.remove("origin");
        register("yuelu", form).then().statusCode(201);
    }

    @Test
    void the_informant_is_told_before_the_lead_goes_elsewhere() {
        Map<String, Object> form = form("91430302MAXX000827", "34343434");
        form.put("source", "REPORT_NAMED");
        form.put("placeOfAct", "430302");
        form.put("informant", Map.of("name", "举报者某乙(演示)", "phone", "13800000001"));
        String matter = register("yuelu", form).then().statusCode(201).extract().path("matterId");
        String transfer =
                As.account("yuelu-officer-1")
                        .body(
                                Map.of(
                                        "matterId", matter,
                                        "to", "430302",
                                        "reason", "违法行为发生地在雨湖区(演示)",
                                        "legalBasis", "《市场监督管理行政处罚程序规定》第十四条"))
                        .post("/api/v1/transfers")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("transfer.id");
        ofTransfer("yuelu-officer-1", transfer, "submission").then().statusCode(200);
        ofTransfer("yuelu-head", transfer, "issue")
                .then()
                .statusCode(409)
                .body("code", equalTo("INFORMANT_NOT_TOLD"));
        step(
                        "yuelu-officer-1",
                        matter,
                        1,
                        "informant-notice",
                        Map.of("toldOn", TODAY.toString(), "way", "PHONE", "office", "430302"))
                .then()
                .statusCode(200)
                .body("informantNotice.toldOn", equalTo(TODAY.toString()))
                .body("informantNotice.way", equalTo("PHONE"));
        ofTransfer("yuelu-head", transfer, "issue").then().statusCode(200);
        assertThat(read("yuhu-head", matter).asString()).doesNotContain("informantNotice");
        // That somebody told of it, the receiver hears from nowhere.
        assertThat(timeline("yuelu-head", matter)).contains("InformantTold");
        assertThat(timeline("yuhu-head", matter)).isNotEmpty().doesNotContain("InformantTold");
    }

    private static List<String> timeline(String account, String matter) {
        return As.account(account)
                .get("/api/v1/matters/" + matter + "/timeline")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.type", String.class)
                .stream()
                .map(type -> type.substring(type.lastIndexOf('.') + 1))
                .toList();
    }

    private static Response ofTransfer(String account, String transfer, String step) {
        String place = "/api/v1/transfers/" + transfer;
        return As.account(account)
                .header("If-Match", As.account(account).get(place).header("ETag"))
                .body("{}")
                .post(place + "/" + step);
    }

    @Test
    void bad_input_is_a_problem_and_leaves_nothing() throws SQLException {
        long before = texts("select matter_id::text from lead").size();
        Map<String, Object> tooLong = form("91430104MAXX00090L", "1");
        tooLong.put("title", "长".repeat(201));
        register("yuelu", tooLong).then().statusCode(422).body("code", equalTo("TEXT_TOO_LONG"));
        Map<String, Object> missing = form("91430104MAXX00090L", "1");
        missing.remove("foundOn");
        register("yuelu", missing).then().statusCode(422).body("code", equalTo("FIELD_MISSING"));
        Map<String, Object> unknown = form("91430104MAXX00090L", "1");
        unknown.put("surprise", 1);
        register("yuelu", unknown).then().statusCode(400).body("code", equalTo("FIELD_UNKNOWN"));
        Map<String, Object> nowhere = form("91430104MAXX00090L", "1");
        nowhere.put("placeOfAct", "999999");
        register("yuelu", nowhere).then().statusCode(422).body("code", equalTo("DIVISION_UNKNOWN"));
        Map<String, Object> tomorrow = form("91430104MAXX00090L", "1");
        tomorrow.put("foundOn", TODAY.plusDays(2).toString());
        register("yuelu", tomorrow)
                .then()
                .statusCode(422)
                .body("code", equalTo("DATE_IMPLAUSIBLE"));
        As.account("yuelu-officer-1")
                .body("{\"title\":")
                .post("/api/v1/leads")
                .then()
                .statusCode(400)
                .body("code", equalTo("MALFORMED"));
        As.account("yuelu-head")
                .body(form("91430104MAXX00090L", "1"))
                .post("/api/v1/leads")
                .then()
                .statusCode(403)
                .body("code", equalTo("ROLE_REQUIRED"));
        assertThat(texts("select matter_id::text from lead")).hasSize((int) before);
    }

    @Test
    void a_repeated_key_repeats_the_answer_and_a_stale_version_is_refused() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> form = form("91430104MAXX00090L", "44444444");
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            ids.add(
                    As.account("yuelu-officer-1")
                            .config(
                                    RestAssuredConfig.config()
                                            .headerConfig(
                                                    HeaderConfig.headerConfig()
                                                            .overwriteHeadersWithName(
                                                                    "Idempotency-Key")))
                            .header("Idempotency-Key", key)
                            .body(form)
                            .post("/api/v1/leads")
                            .then()
                            .statusCode(201)
                            .extract()
                            .path("matterId"));
        }
        assertThat(ids.getFirst()).isEqualTo(ids.getLast());

        String command = "/api/v1/leads/" + ids.getFirst() + "/extension";
        As.account("yuelu-head")
                .body(Map.of("reason", "案情复杂"))
                .post(command)
                .then()
                .statusCode(428);
        As.account("yuelu-head")
                .header("If-Match", "\"7\"")
                .body(Map.of("reason", "案情复杂"))
                .post(command)
                .then()
                .statusCode(412);
        As.account("yuelu-head")
                .header("If-Match", "\"1\"")
                .body(Map.of("reason", "案情复杂"))
                .post(command)
                .then()
                .statusCode(409)
                .body("code", equalTo("WRONG_STATE"));
    }

    @Test
    void an_agency_learns_number_and_stage_of_its_own_report_only() {
        Map<String, Object> report =
                Map.of(
                        "title", "法院建议核查线索(演示)",
                        "content", "审理中发现涉嫌假冒专利。",
                        "placeOfAct", "430104",
                        "breach", "PATENT_PASSING_OFF",
                        "agencyReference", "建议1号");
        Map<String, Object> astray = new HashMap<>(report);
        astray.put("receivingOffice", "999999");
        As.agency("agency-hunan-court")
                .body(astray)
                .post("/api/v1/reports")
                .then()
                .statusCode(422)
                .body("code", equalTo("OFFICE_UNKNOWN"))
                .body("errors.pointer", contains("/receivingOffice"));
        String id =
                As.agency("agency-hunan-court")
                        .body(report)
                        .post("/api/v1/reports")
                        .then()
                        .statusCode(201)
                        .body("stage", equalTo("REGISTERED"))
                        .extract()
                        .path("reportId");
        Map<String, Object> seen =
                As.agency("agency-hunan-court")
                        .get("/api/v1/reports/" + id)
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("");
        assertThat(seen).containsOnlyKeys("reportId", "number", "stage", "office");
        String hidden = As.agency("agency-changsha-police").get("/api/v1/reports/" + id).asString();
        String unknown =
                As.agency("agency-changsha-police")
                        .get("/api/v1/reports/" + UUID.randomUUID())
                        .asString();
        assertThat(hidden).contains("NOT_FOUND").isEqualTo(unknown);
        As.account("yuelu-head").get("/api/v1/reports/" + id).then().statusCode(403);
        As.agency("agency-hunan-court").get("/api/v1/leads/" + id).then().statusCode(403);
        read("yuelu-officer-1", id)
                .then()
                .statusCode(200)
                .body("content.source", equalTo("COURT_SUGGESTION"))
                .body("clocks.rule", contains("DL-01", "DL-22b"));
    }

    private static Response step(
            String account, String matter, int version, String step, Map<String, ?> body) {
        return As.account(account)
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .post("/api/v1/leads/" + matter + "/" + step);
    }

    // What the person's own work says about the matter.
    private static @Nullable String command(String account, String matter) {
        return As.account(account)
                .get("/api/v1/work?limit=100")
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.matterId == '" + matter + "' }.command");
    }

    private static List<Response> atOnce(Callable<Response> one, Callable<Response> other)
            throws Exception {
        try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
            List<Response> answers = new ArrayList<>();
            for (Future<Response> answer : pool.invokeAll(List.of(one, other))) {
                answers.add(answer.get());
            }
            return answers;
        }
    }

    // Every column that can hold text, in every table; bytes of the informant are sealed.
    private List<String> placesOf(String text) throws SQLException {
        List<String> places = new ArrayList<>();
        for (String table :
                texts(
                        """
                        select table_name::text from information_schema.tables
                        where table_schema = 'public' and table_type = 'BASE TABLE'""")) {
            String hits =
                    "select count(*)::text from \""
                            + table
                            + "\" r where r::text like '%"
                            + text
                            + "%'";
            if (!texts(hits).getFirst().equals("0")) {
                places.add(table);
            }
        }
        return places;
    }

    private List<String> texts(String select) throws SQLException {
        return QuarkusTransaction.requiringNew()
                .call(
                        () -> {
                            List<String> found = new ArrayList<>();
                            try (Connection connection = database.getConnection();
                                    Statement statement = connection.createStatement();
                                    ResultSet row = statement.executeQuery(select)) {
                                while (row.next()) {
                                    found.add(row.getString(1));
                                }
                            }
                            return found;
                        });
    }
}
