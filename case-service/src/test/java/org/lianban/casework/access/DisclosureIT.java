package org.lianban.casework.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.lianban.casework.lead.LeadHttp.TODAY;
import static org.lianban.casework.lead.LeadHttp.form;
import static org.lianban.casework.lead.LeadHttp.verifying;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lianban.casework.As;
import org.lianban.casework.RealParts;
import org.lianban.casework.Told;
import org.lianban.casework.exhibit.SomeEvidence;
import org.lianban.kernel.contract.Envelope;
import org.lianban.kernel.contract.EvidenceId;
import org.lianban.kernel.contract.EvidenceOpened;
import org.lianban.kernel.contract.EvidenceRead;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;

/** What an office could see of a matter and what it opened. */
@QuarkusTest
@WithTestResource(RealParts.class)
class DisclosureIT {
    private static final String CODE = "91430104MAXX00090L";
    private static final String YUHU = "430302";

    @Inject AgroalDataSource database;

    @Test
    void a_withdrawn_transfer_leaves_an_interval_and_what_was_opened_in_it() {
        String matter = verifying("yuelu", form(CODE, "65000001"));
        String transfer = issued(matter);
        get("yuhu-head", "/api/v1/matters/" + matter).then().statusCode(200);
        List<String> letters =
                get("yuhu-head", "/api/v1/letters?matter=" + matter).path("items.id");
        get("yuhu-head", "/api/v1/letters/" + letters.getFirst() + "/html").then().statusCode(200);
        step("yuelu-head", transfer, "withdrawal", "{\"reason\":\"有误(演示)\"}");
        get("yuhu-head", "/api/v1/matters/" + matter).then().statusCode(404);

        Response report = report("yuelu-head", matter, "?office=" + YUHU);

        report.then()
                .statusCode(200)
                .body("office.id", equalTo(YUHU))
                .body("to", equalTo(TODAY.toString()))
                .body("intervals.reason", contains("ADDRESSED"))
                .body("intervals.words", contains("收到移送或指定"))
                .body("intervals[0].until", notNullValue())
                .body("intervals.onAccountOf.id", contains(YUHU))
                .body("items.operation", contains("getLetterPage", "listLetters", "getMatter"))
                .body("items.words", contains("文书页面", "文书列表", "事项主页"))
                .body("items[0].object.type", equalTo("LETTER"))
                .body("items[0].object.letterKind", equalTo("TRANSFER_LETTER"))
                .body("items[0].object.name", notNullValue())
                .body("items[0].person.id", equalTo(ReadingLog.person("yuhu-head")))
                .body("offices.id", hasItems("430000", "430100", "430104", "430300", YUHU))
                .body("total", equalTo(3));
        report("yuelu-liaison", matter, "?office=430300")
                .then()
                .body("intervals.reason", contains("SUPERIOR"))
                .body("intervals.onAccountOf.id", contains(YUHU))
                .body("items", empty());
        report("changsha-head", matter, "?office=430100")
                .then()
                .body("intervals[0].until", nullValue());
    }

    @Test
    void only_what_lies_within_the_days_is_told() {
        String matter = verifying("yuelu", form(CODE, "65000002"));
        get("changsha-head", "/api/v1/matters/" + matter).then().statusCode(200);
        String yesterday = TODAY.minusDays(1).toString();

        report("yuelu-head", matter, "?office=430100&from=" + yesterday + "&to=" + yesterday)
                .then()
                .statusCode(200)
                .body("intervals", empty())
                .body("items", empty());
        report("yuelu-head", matter, "?office=430100&from=" + TODAY + "&to=" + TODAY)
                .then()
                .body("intervals", hasSize(1))
                .body("items", hasSize(1));
        report("yuelu-head", matter, "?from=2024-01-01&to=2025-01-01")
                .then()
                .statusCode(422)
                .body("code", equalTo("PERIOD_TOO_LONG"));
        report("yuelu-head", matter, "?office=999999").then().statusCode(400);
    }

    @Test
    void who_does_not_answer_for_the_matter_is_told_nothing() {
        String matter = verifying("yuelu", form(CODE, "65000003"));
        issued(matter);

        report("yuhu-head", matter, "")
                .then()
                .statusCode(403)
                .body("code", equalTo("DISCLOSURE_NOT_YOURS"));
        report("yuelu-officer-1", matter, "")
                .then()
                .statusCode(403)
                .body("code", equalTo("ROLE_REQUIRED"));
        assertThat(report("kaifu-head", matter, "").asByteArray())
                .isEqualTo(report("kaifu-head", UUID.randomUUID().toString(), "").asByteArray());
        assertThat(steps("yuelu-head", matter)).contains("disclosure");
        assertThat(steps("yuelu-officer-1", matter)).doesNotContain("disclosure");
        assertThat(steps("yuhu-head", matter)).doesNotContain("disclosure");
    }

    @Test
    void a_recused_person_is_named_with_the_time() {
        String matter = verifying("yuelu", form(CODE, "65000004"));
        String officer = ReadingLog.person("yuelu-officer-1");
        String seen = get("yuelu-head", "/api/v1/matters/" + matter + "/recusals").header("ETag");
        As.account("yuelu-head")
                .header("If-Match", seen)
                .body(Map.of("person", officer, "ground", "FOUND", "reason", "系当事人近亲属(演示)"))
                .post("/api/v1/matters/" + matter + "/recusals")
                .then()
                .statusCode(200);

        report("yuelu-head", matter, "?office=430104")
                .then()
                .body("excluded.person.id", contains(officer))
                .body("excluded[0].until", nullValue());
    }

    @Test
    void while_it_was_restricted_the_report_says_who_of_the_office_still_saw_it() {
        String matter = verifying("yuelu", form(CODE, "65000007"));
        String liaison = ReadingLog.person("yuelu-liaison");
        String path = "/api/v1/matters/" + matter + "/restriction";
        report("yuelu-head", matter, "?office=430104").then().body("circles", empty());
        As.account("yuelu-head")
                .header("If-Match", get("yuelu-head", path).header("ETag"))
                .body(
                        Map.of(
                                "article",
                                "penalty-secrets",
                                "reason",
                                "涉及商业秘密(演示)",
                                "people",
                                List.of(liaison)))
                .post(path)
                .then()
                .statusCode(200);

        Response restricted = report("yuelu-head", matter, "?office=430104");
        restricted
                .then()
                .body("circles.from", contains(TODAY.toString()))
                .body("circles[0].until", nullValue())
                .body("circles[0].decidedBy.id", equalTo("430104"))
                .body("circles[0].seats", contains("IN_CHARGE", "AGENCY_HEAD", "PRINCIPAL"))
                .body("circles[0].named.person.id", contains(liaison))
                .body("circles[0].named.from", contains(TODAY.toString()));
        report("changsha-head", matter, "?office=430100")
                .then()
                .body("circles[0].seats", contains("AGENCY_HEAD", "PRINCIPAL"))
                .body("circles[0].named", empty());
        assertThat(
                        report("yuelu-head", matter, "/export?office=430104")
                                .asString()
                                .lines()
                                .filter(line -> line.startsWith("限定知悉")))
                .containsExactly(
                        "限定知悉（"
                                + restricted.path("office.name")
                                + "决定），因职责可查看,"
                                + TODAY
                                + ",,办案人员、部门负责人、正职负责人,,",
                        "限定知悉，指定人员,"
                                + TODAY
                                + ",,"
                                + restricted.path("circles[0].named[0].person.label")
                                + ",,");

        As.account("yuelu-head")
                .header("If-Match", get("yuelu-head", path).header("ETag"))
                .body(Map.of("reason", "原因消失(演示)"))
                .post(path + "/lifting")
                .then()
                .statusCode(200);
        report("yuelu-head", matter, "?office=430100")
                .then()
                .body("circles.until", contains(TODAY.toString()));
        String before = TODAY.minusDays(1).toString();
        report("yuelu-head", matter, "?office=430100&from=" + before + "&to=" + before)
                .then()
                .body("circles", empty());
    }

    @Test
    void evidence_that_was_opened_is_named_by_its_number() {
        String matter = verifying("yuelu", form(CODE, "65000005"));
        MatterId id = MatterId.of(matter);
        EvidenceId ledger = new EvidenceId(UUID.randomUUID());
        PersonId reader = PersonId.of(ReadingLog.person("changsha-head"));
        Told.publish(
                Told.envelope(id, 1, SomeEvidence.ledger(id, ledger, 7)),
                Told.envelope(id, 2, opened(id, ledger, reader)),
                Told.envelope(id, 3, opened(id, ledger, reader)));
        String july = "?office=430100&from=2026-07-01&to=2026-07-31";
        Envelope custody = Told.read(reader, 1, read(id, ledger, reader, "OPENED", null));
        Told.publish(
                custody,
                custody,
                Told.read(reader, 2, read(id, ledger, reader, "REFUSED", "DOCUMENT_WITHHELD")));

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () ->
                                report("yuelu-head", matter, july)
                                        .then()
                                        .body(
                                                "items.operation",
                                                contains("viewEvidence", "viewEvidence"))
                                        .body("items.object.name", contains("7", "7"))
                                        .body("items[0].object.type", equalTo("EVIDENCE")));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () ->
                                assertThat(ReadingLog.of(database, matter))
                                        .containsOnlyOnce(
                                                "getCustody OPENED 430100 {SUPERIOR}",
                                                "getCustody REFUSED DOCUMENT_WITHHELD 430100"
                                                        + " {SUPERIOR}"));
        report("yuelu-head", matter, "?office=430100")
                .then()
                .body("items.operation", contains("getCustody", "viewEvidence", "viewEvidence"))
                .body("items.object.name", contains("7", "7", "7"));
    }

    @Test
    void a_long_report_goes_on_at_its_cursor_and_the_file_has_all() {
        String matter = verifying("yuelu", form(CODE, "65000006"));
        ReadingLog.asOwner(
                "insert into reading (at, person_id, office_id, operation, matter_id, outcome, reasons)"
                        + " select now() - interval '1 minute', '"
                        + ReadingLog.person("changsha-head")
                        + "', '430100', 'getMatter', '"
                        + matter
                        + "', 'OPENED', '{SUPERIOR}' from generate_series(1, 60)");

        Response first = report("yuelu-head", matter, "?office=430100");
        first.then().body("items", hasSize(50)).body("total", equalTo(60));
        String cursor = first.path("next");
        report("yuelu-head", matter, "?office=430100&cursor=" + cursor)
                .then()
                .body("items", hasSize(10))
                .body("next", nullValue());
        report("yuelu-head", matter, "?office=430104&cursor=" + cursor).then().statusCode(400);
        Response file = report("yuelu-head", matter, "/export?office=430100");
        file.then().statusCode(200).contentType("text/csv");
        assertThat(file.asString().lines())
                .hasSize(1 + 1 + 60)
                .anyMatch(line -> line.contains("上级机关"));
        assertThat(ReadingLog.of(database, matter))
                .contains("exportDisclosure EXPORTED 430104 {HANDLES}");
    }

    private static EvidenceRead read(
            MatterId matter,
            EvidenceId item,
            PersonId reader,
            String outcome,
            @Nullable String problem) {
        return new EvidenceRead(
                reader,
                OfficeId.of("430100"),
                "getCustody",
                matter,
                item.value(),
                outcome,
                problem,
                Instant.now());
    }

    private static EvidenceOpened opened(MatterId matter, EvidenceId item, PersonId reader) {
        return new EvidenceOpened(matter, item, OfficeId.of("430100"), reader, "VIEW");
    }

    private static List<String> steps(String account, String matter) {
        return get(account, "/api/v1/matters/" + matter).path("actions.name");
    }

    private static String issued(String matter) {
        String transfer =
                As.account("yuelu-officer-1")
                        .body(
                                Map.of(
                                        "matterId",
                                        matter,
                                        "to",
                                        YUHU,
                                        "reason",
                                        "实际经营地不在本辖区",
                                        "legalBasis",
                                        "《市场监督管理行政处罚程序规定》第十条、第十四条",
                                        "attachments",
                                        List.of("案源登记表")))
                        .post("/api/v1/transfers")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("transfer.id");
        step("yuelu-officer-1", transfer, "submission", "{}");
        step("yuelu-head", transfer, "issue", "{}");
        return transfer;
    }

    private static void step(String account, String transfer, String step, String body) {
        String at = "/api/v1/transfers/" + transfer;
        As.account(account)
                .header("If-Match", get("yuelu-head", at).header("ETag"))
                .body(body)
                .post(at + "/" + step)
                .then()
                .statusCode(200);
    }

    private static Response report(String account, String matter, String question) {
        return get(account, "/api/v1/matters/" + matter + "/disclosure" + question);
    }

    private static Response get(String account, String path) {
        return As.account(account).get(path);
    }
}
