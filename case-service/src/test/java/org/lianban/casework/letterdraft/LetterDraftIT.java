package org.lianban.casework.letterdraft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.lianban.casework.lead.LeadHttp.TODAY;
import static org.lianban.casework.lead.LeadHttp.form;
import static org.lianban.casework.lead.LeadHttp.verifying;
import static org.lianban.casework.letterdraft.LetterDraftHttp.HEAD;
import static org.lianban.casework.letterdraft.LetterDraftHttp.OFFICER;
import static org.lianban.casework.letterdraft.LetterDraftHttp.PARTY;
import static org.lianban.casework.letterdraft.LetterDraftHttp.act;
import static org.lianban.casework.letterdraft.LetterDraftHttp.all;
import static org.lianban.casework.letterdraft.LetterDraftHttp.beginning;
import static org.lianban.casework.letterdraft.LetterDraftHttp.draft;
import static org.lianban.casework.letterdraft.LetterDraftHttp.drafted;
import static org.lianban.casework.letterdraft.LetterDraftHttp.notice;
import static org.lianban.casework.letterdraft.LetterDraftHttp.ok;
import static org.lianban.casework.letterdraft.LetterDraftHttp.read;
import static org.lianban.casework.letterdraft.LetterDraftHttp.record;
import static org.lianban.casework.letterdraft.LetterDraftHttp.refused;
import static org.lianban.casework.letterdraft.LetterDraftHttp.revise;
import static org.lianban.casework.letterdraft.LetterDraftHttp.seen;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lianban.casework.As;
import org.lianban.casework.RealParts;
import org.lianban.casework.Seen;

/** Letters that an office drafts, over HTTP, from the first word until they go out. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class LetterDraftIT {
    @Inject AgroalDataSource database;

    @Test
    void a_notice_is_drafted_sent_back_mended_and_issued_by_the_head() {
        String matter = verifying("hetang", form(PARTY, "74000001"));
        all(OFFICER, matter)
                .then()
                .body("actions[0].act", equalTo("DRAFT"))
                .body("actions[0].open", equalTo(true))
                .body("kinds.kind", hasItems("PRODUCTION_NOTICE", "SITE_RECORD"))
                .body("kinds.kind", not(hasItem("TRANSFER_LETTER")));
        String draft = drafted(matter, notice(matter));
        read(OFFICER, draft)
                .then()
                .body("state", equalTo("DRAFT"))
                .body("signer", equalTo("AGENCY_HEAD"))
                .body("text.fields.matters", containsString("销售台账"))
                .body("actions.find { it.act == 'SUBMIT' }.open", equalTo(true))
                .body("actions.find { it.act == 'ISSUE' }.code", equalTo("WRONG_STATE"))
                .body("version", equalTo(1));

        refused(act(HEAD, draft, "issue"), 409, "WRONG_STATE");
        ok(act(OFFICER, draft, "submission"));
        refused(revise(OFFICER, draft, notice(matter)), 409, "WRONG_STATE");
        refused(act(OFFICER, draft, "issue"), 403, "ROLE_REQUIRED");
        assertThat(waiting(HEAD)).contains(draft);
        assertThat(waiting("hetang-unit-head")).doesNotContain(draft);
        assertThat(toSign(HEAD)).isEqualTo(waiting(HEAD).size());
        assertThat(toSign("hetang-unit-head")).isEqualTo(waiting("hetang-unit-head").size());
        refused(act(HEAD, draft, "return"), 422, "FIELD_MISSING");
        ok(act(HEAD, draft, "return", "请写明地点(演示)"));
        read(OFFICER, draft)
                .then()
                .body("state", equalTo("DRAFT"))
                .body("returned.reason", equalTo("请写明地点(演示)"))
                .body("returned.label", containsString("荷塘"))
                .body("returned.labelEn", containsString("Hetang"));
        assertThat(waiting(HEAD)).doesNotContain(draft);

        Map<String, Object> mended = notice(matter);
        ok(revise("hetang-unit-head", draft, mended));
        ok(act(OFFICER, draft, "submission"));
        act(HEAD, draft, "issue").then().statusCode(200).body("state", equalTo("ISSUED"));
        read(OFFICER, draft)
                .then()
                .body("ended.personId", equalTo(person(HEAD)))
                .body("actions.open", not(hasItem(true)));
        As.account(OFFICER)
                .get("/api/v1/letters/" + draft)
                .then()
                .statusCode(200)
                .body("kind", equalTo("PRODUCTION_NOTICE"))
                .body("number", containsString("市监限提〔" + TODAY.getYear() + "〕"))
                .body("issuedOn", equalTo(TODAY.toString()))
                .body("digest", containsString("sha256:"));
        found(matter, As.account(OFFICER).get("/api/v1/letters/" + draft).path("number"));
        timeline(OFFICER, matter)
                .then()
                .body("items.type", hasItems("LetterSubmitted", "LetterReturned", "LetterIssued"))
                .body("items.find { it.type == 'LetterReturned' }.text", equalTo("限期提供材料通知书已退回修改"))
                .body("items.text.join('')", not(containsString("请写明地点")));
    }

    @Test
    void a_draft_is_seen_as_it_will_be_printed_before_it_is_kept_and_after() {
        String matter = verifying("hetang", form(PARTY, "74000011"));
        Map<String, Object> notice = notice(matter);
        Response first =
                As.account(OFFICER)
                        .body(notice)
                        .post("/api/v1/matters/" + matter + "/letter-drafts/preview");
        ok(first);
        assertThat(first.contentType()).startsWith("text/html");
        assertThat(first.asString()).contains("销售台账(演示)", "岳麓某科技公司(演示)", "第三十条");
        all(OFFICER, matter).then().body("items", empty());
        String draft = drafted(matter, notice);
        read(OFFICER, draft + "/preview")
                .then()
                .statusCode(200)
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .body(not(containsString("〔" + TODAY.getYear() + "〕")));
        refused(read("zhuzhou-head", draft + "/preview"), 404, "NOT_FOUND");
        String kept = drafted(matter, record(matter));
        assertThat(read(OFFICER, kept + "/preview").asString()).contains("现场有黄桃120箱(演示)");
    }

    @Test
    void a_record_is_issued_by_an_officer_in_charge_and_names_two() {
        String matter = verifying("hetang", form(PARTY, "74000002"));
        Map<String, Object> record = record(matter);
        String draft = drafted(matter, record);
        refused(act(OFFICER, draft, "submission"), 409, "LETTER_NEEDS_NO_SIGNATURE");
        refused(act(HEAD, draft, "issue"), 403, "ROLE_REQUIRED");

        ok(revise(OFFICER, draft, with(record, "officers", "某人(演示)")));
        read(OFFICER, draft)
                .then()
                .body("actions.find { it.act == 'ISSUE' }.code", equalTo("RECORD_OFFICER_UNKNOWN"))
                .body("actions.find { it.act == 'ISSUE' }.pointers", contains("/fields/officers"));
        refused(act(OFFICER, draft, "issue"), "RECORD_OFFICER_UNKNOWN", "/fields/officers");
        ok(revise(OFFICER, draft, record));
        ok(act("hetang-officer-2", draft, "issue"));
        As.account(OFFICER)
                .get("/api/v1/letters/" + draft)
                .then()
                .statusCode(200)
                .body("kind", equalTo("SITE_RECORD"))
                .body("number", nullValue());
        refused(act(OFFICER, draft, "withdrawal"), 409, "WRONG_STATE");
    }

    @Test
    void what_is_wrong_in_a_text_is_refused_where_it_stands() {
        String matter = verifying("hetang", form(PARTY, "74000003"));
        Map<String, Object> whole = notice(matter);
        refused(
                draft(OFFICER, matter, with(whole, "witness", "某人(演示)")),
                "LETTER_FIELD_UNKNOWN",
                "/fields/witness");
        refused(
                draft(OFFICER, matter, with(whole, "dueOn", "明天")),
                "LETTER_DAY_MALFORMED",
                "/fields/dueOn");
        refused(
                draft(OFFICER, matter, with(whole, "dueOn", TODAY.minusDays(1).toString())),
                "LETTER_TERM_TOO_SHORT",
                "/fields/dueOn");
        refused(
                draft(OFFICER, matter, with(whole, "dueOn", "2031-01-04")),
                "LETTER_TERM_ENDS_ON_DAY_OFF",
                "/fields/dueOn");
        refused(
                draft(OFFICER, matter, with(whole, "matters", "证件 43010219000101 0015")),
                "IDENTITY_NUMBER_IN_TEXT",
                "/fields/matters");
        refused(
                draft(OFFICER, matter, with(whole, "addressedTo", "演".repeat(201))),
                "TEXT_TOO_LONG",
                "/fields/addressedTo");
        refused(draft(OFFICER, matter, with(whole, "caseTitle", "一\n二")), 400, "MALFORMED");
        Response unprintable = draft(OFFICER, matter, with(whole, "matters", "票据\uD83D\uDE00"));
        refused(unprintable, "LETTER_UNPRINTABLE", "/fields/matters");
        assertThat(unprintable.<String>path("title")).contains("“事项”", "U+1F600");

        refused(
                draft(OFFICER, matter, listed("witness")),
                "LETTER_FIELD_UNKNOWN",
                "/items/0/witness");
        Map<String, Object> many = listed("title");
        many.put(
                "items",
                IntStream.rangeClosed(1, 201).mapToObj(n -> Map.of("title", "证据" + n)).toList());
        refused(draft(OFFICER, matter, many), 400, "MALFORMED");
        Map<String, Object> other = new HashMap<>(notice(matter));
        other.put("kind", "TEST_PERIOD_NOTICE");
        other.put("fields", Map.of());
        other.put("refersTo", UUID.randomUUID().toString());
        refused(draft(OFFICER, matter, other), "LETTER_REFERRED_UNKNOWN", "/refersTo");
        refused(
                draft(OFFICER, matter, LetterDraftHttp.body("TRANSFER_LETTER", Map.of())),
                409,
                "LETTER_NOT_DRAFTED");
        refused(draft("hetang-liaison", matter, whole), 403, "ROLE_REQUIRED");

        String unfinished = drafted(matter, with(with(whole, "dueOn", ""), "place", ""));
        act(OFFICER, unfinished, "submission")
                .then()
                .statusCode(422)
                .body("code", equalTo("LETTER_FIELD_MISSING"))
                .body("errors.pointer", contains("/fields/dueOn", "/fields/place"));
        refused(
                As.account(OFFICER).get("/api/v1/letter-drafts/" + unfinished + "/preview"),
                "LETTER_FIELD_MISSING",
                "/fields/dueOn");
        String list = drafted(matter, listed("title"));
        read(OFFICER, list)
                .then()
                .body("text.items", hasSize(1))
                .body("text.items[0]", hasKey("note"))
                .body("text.items[0].title", equalTo("某证据(演示)"));
        act(OFFICER, list, "withdrawal", "不需要(演示)")
                .then()
                .statusCode(200)
                .body("state", equalTo("DROPPED"));
        read(OFFICER, list).then().body("ended.reason", equalTo("不需要(演示)"));
    }

    @Test
    void an_answer_that_is_kept_holds_nothing_of_the_text() {
        String matter = verifying("hetang", form(PARTY, "74000021"));
        Response begun = draft(OFFICER, matter, notice(matter));
        begun.then().statusCode(201).body("matterId", equalTo(matter)).body("version", equalTo(1));
        String draft = begun.path("draftId");
        Response revised = revise(OFFICER, draft, notice(matter));
        revised.then().statusCode(200).body("version", equalTo(2)).header("ETag", "\"2\"");
        Response submitted = act(OFFICER, draft, "submission");
        submitted.then().statusCode(200).body("state", equalTo("SUBMITTED"));
        Response returned = act(HEAD, draft, "return", "请写明地点(演示)");
        returned.then().statusCode(200).body("state", equalTo("DRAFT"));
        for (Response kept : List.of(begun, revised, submitted, returned)) {
            assertThat(kept.<Map<String, Object>>path("").keySet())
                    .containsExactlyInAnyOrder("draftId", "matterId", "state", "version");
        }
    }

    private String content(String letter) {
        return QuarkusTransaction.requiringNew().call(() -> stored(letter));
    }

    private String stored(String letter) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query =
                        connection.prepareStatement("select content from letter where id = ?")) {
            query.setObject(1, UUID.fromString(letter));
            try (ResultSet row = query.executeQuery()) {
                assertThat(row.next()).isTrue();
                return row.getString(1);
            }
        }
    }

    private static Map<String, Object> listed(String column) {
        Map<String, Object> body = LetterDraftHttp.body("EVIDENCE_EXTRACT", Map.of());
        body.put("items", List.of(Map.of(column, "某证据(演示)"), Map.of(column, " ")));
        return body;
    }

    @Test
    void what_the_books_say_is_filled_in_and_never_who_a_person_is() {
        String matter = verifying("hetang", form(PARTY, "74000004"));
        beginning(OFFICER, matter, "PRODUCTION_NOTICE")
                .then()
                .statusCode(200)
                .body("fields.caseTitle", containsString("销售侵犯注册商标专用权商品案"))
                .body("fields.addressedTo", equalTo("岳麓某科技公司(演示)"))
                .body("fields.legalBasis", equalTo("《市场监督管理行政处罚程序规定》第三十条"))
                .body("fields.contact", containsString("荷塘"))
                .body("fields", not(hasKey("dueOn")))
                .body("parties.name", hasItem("岳麓某科技公司(演示)"))
                .body("earlierLetters", empty());
        beginning(OFFICER, matter, "CASE_SOURCE_RECORD")
                .then()
                .body("fields.registrationNumber", containsString("XS-"))
                .body("fields.sourceClass", equalTo("监督检查"))
                .body("fields.foundOn", equalTo(TODAY.toString()))
                .body("fields.partyCode", equalTo(PARTY))
                .body("fields.officers.split('\\n').size()", equalTo(2))
                .body("fields", not(hasKey("partyAddress")))
                .body("fields", not(hasKey("source")));
        Map<String, Object> natural = form(PARTY, "74000005");
        natural.put(
                "suspects",
                List.of(
                        Map.of(
                                "kind",
                                "PERSON",
                                "name",
                                "某人(演示)",
                                "identityNumber",
                                "430102190001010015")));
        String ofPerson = verifying("hetang", natural);
        beginning(OFFICER, ofPerson, "CASE_SOURCE_RECORD")
                .then()
                .body("fields.party", equalTo("某人(演示)"))
                .body("fields", not(hasKey("partyCode")));
        assertThat(beginning(OFFICER, ofPerson, "CASE_SOURCE_RECORD").asString())
                .doesNotContain("430102190001010015", "4301");
        refused(beginning(OFFICER, matter, "何种"), 400, "MALFORMED");
        refused(beginning(OFFICER, matter, "TRANSFER_LETTER"), 409, "LETTER_NOT_DRAFTED");
        refused(beginning("hetang-liaison", matter, "SITE_RECORD"), 403, "ROLE_REQUIRED");
    }

    @Test
    void a_letter_may_follow_one_that_was_issued() {
        String matter = verifying("hetang", form(PARTY, "74000006"));
        String first = drafted(matter, notice(matter));
        ok(act(OFFICER, first, "submission"));
        ok(act(HEAD, first, "issue"));
        String name =
                beginning(OFFICER, matter, "TEST_PERIOD_NOTICE").path("earlierLetters[0].name");
        assertThat(name).startsWith("《限期提供材料通知书》").endsWith("号");
        Map<String, Object> body =
                LetterDraftHttp.body(
                        "TEST_PERIOD_NOTICE",
                        Map.of(
                                "addressedTo", "某公司(演示)",
                                "caseTitle", "某案(演示)",
                                "subject", "黄桃(演示)",
                                "institution", "某检测所(演示)",
                                "from", TODAY.toString(),
                                "until", TODAY.plusDays(9).toString(),
                                "legalBasis", "演示"));
        body.put("refersTo", first);
        String draft = drafted(matter, body);
        ok(act(OFFICER, draft, "submission"));
        ok(act(HEAD, draft, "issue"));
        assertThat(content(draft)).contains("\"earlierLetter\":\"" + name + "\"");
        String line = "letters.find { it.letterId == '%s' }.refersTo";
        As.account(OFFICER)
                .get("/api/v1/matters/" + matter)
                .then()
                .body(line.formatted(draft) + ".letterId", equalTo(first))
                .body(line.formatted(draft) + ".kind", equalTo("PRODUCTION_NOTICE"))
                .body(line.formatted(draft) + ".number", containsString("市监限提〔"))
                .body(line.formatted(first), nullValue());
    }

    @Test
    void drafts_are_their_office_s_own_and_hidden_from_whoever_is_recused() {
        String matter = verifying("hetang", form(PARTY, "74000007"));
        String draft = drafted(matter, notice(matter));
        ok(act(OFFICER, draft, "submission"));
        // The city sees its county's matter, and nothing of its drafts.
        all("zhuzhou-head", matter)
                .then()
                .statusCode(200)
                .body("items", empty())
                .body("actions[0].code", equalTo("NOT_WRITING_OFFICE"));
        refused(read("zhuzhou-head", draft), 404, "NOT_FOUND");
        refused(read("yuelu-head", draft), 404, "NOT_FOUND");
        refused(read(OFFICER, UUID.randomUUID().toString()), 404, "NOT_FOUND");
        refused(read(OFFICER, "nothing"), 404, "NOT_FOUND");
        timeline("zhuzhou-head", matter).then().body("items.type", not(hasItem("LetterSubmitted")));
        timeline(OFFICER, matter).then().body("items.type", hasItem("LetterSubmitted"));

        As.account("hetang-principal")
                .header("If-Match", all("hetang-principal", matter).header("ETag"))
                .body(Map.of("ground", "FOUND", "reason", "有利害关系(演示)", "person", person(HEAD)))
                .post("/api/v1/matters/" + matter + "/recusals")
                .then()
                .statusCode(lessThan(300));
        refused(read(HEAD, draft), 404, "NOT_FOUND");
        assertThat(waiting(HEAD)).doesNotContain(draft);
        refused(act(HEAD, draft, "issue"), 404, "NOT_FOUND");
    }

    @Test
    void a_stale_or_missing_version_is_refused_and_of_two_at_once_one_wins() throws Exception {
        String matter = verifying("hetang", form(PARTY, "74000008"));
        String draft = drafted(matter, notice(matter));
        String first = seen(draft);
        refused(
                As.account(OFFICER).post("/api/v1/letter-drafts/" + draft + "/submission"),
                428,
                "VERSION_MISSING");
        ok(act(OFFICER, draft, "submission"));
        refused(
                As.account(OFFICER)
                        .header("If-Match", first)
                        .body(Map.of())
                        .post("/api/v1/letter-drafts/" + draft + "/withdrawal"),
                412,
                "VERSION_STALE");
        String now = seen(draft);
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            List<Future<Integer>> answers =
                    both.invokeAll(
                            List.of(
                                    () -> post(HEAD, draft, now, "issue"),
                                    () -> post(OFFICER, draft, now, "withdrawal")));
            assertThat(List.of(answers.get(0).get(), answers.get(1).get()))
                    .containsExactlyInAnyOrder(200, 412);
        }
    }

    private static int post(String account, String draft, String seen, String act) {
        return As.account(account)
                .header("If-Match", seen)
                .body(Map.of())
                .post("/api/v1/letter-drafts/" + draft + "/" + act)
                .statusCode();
    }

    @Test
    void those_that_wait_are_read_page_by_page_the_longest_waiting_first() {
        String matter = verifying("hetang", form(PARTY, "74000009"));
        List<String> drafts =
                IntStream.range(0, 3).mapToObj(n -> drafted(matter, notice(matter))).toList();
        drafts.forEach(draft -> ok(act(OFFICER, draft, "submission")));
        assertThat(waiting(HEAD)).containsSubsequence(drafts);
        Response broken = As.account(HEAD).get("/api/v1/letter-drafts?cursor=nothing");
        refused(broken, 400, "MALFORMED");
        refused(As.account(HEAD).get("/api/v1/letter-drafts?state=DRAFT"), 400, "MALFORMED");
    }

    @Test
    void the_draft_of_a_secret_letter_is_kept_from_whom_the_letter_is_kept() {
        String matter = verifying("hetang", form(PARTY, "74000031"));
        String draft = drafted(matter, notice(matter));
        ok(act(OFFICER, draft, "submission"));
        ok(act(HEAD, draft, "issue"));
        String path = "/api/v1/matters/" + matter;
        ok(
                said(
                        path + "/restriction",
                        Map.of(
                                "article",
                                "penalty-secrets",
                                "reason",
                                "涉及商业秘密(演示)",
                                "people",
                                List.of())));
        String number = As.account(HEAD).get(path).path("number");
        As.account("hetang-unit-head")
                .body(Map.of("number", number, "reason", "核对同一当事人(演示)"))
                .post("/api/v1/challenges")
                .then()
                .statusCode(201);
        ok(read("hetang-unit-head", draft));

        ok(said(path + "/secrets", Map.of("documentId", draft, "ground", "TRADE_SECRET")));

        refused(read("hetang-unit-head", draft), 403, "DOCUMENT_WITHHELD");
        all("hetang-unit-head", matter).then().statusCode(200).body("items.draftId", empty());
        ok(read(OFFICER, draft));
        all(OFFICER, matter).then().body("items.draftId", hasItem(draft));
    }

    private static Response said(String path, Map<String, ?> body) {
        return As.account(HEAD)
                .header("If-Match", As.account(HEAD).get(path).header("ETag"))
                .body(body)
                .post(path);
    }

    @Test
    void once_the_matter_has_moved_its_drafts_are_closed() {
        String matter = verifying("hetang", form(PARTY, "74000010"));
        String draft = drafted(matter, notice(matter));
        ok(act(OFFICER, draft, "submission"));
        String wrong = drafted(matter, notice(matter));
        ok(act(OFFICER, wrong, "submission"));
        ok(act(HEAD, wrong, "issue"));
        String transfer =
                As.account(OFFICER)
                        .body(
                                Map.of(
                                        "matterId", matter,
                                        "to", "430302",
                                        "reason", "实际经营地不在本辖区(演示)",
                                        "legalBasis", "《市场监督管理行政处罚程序规定》第十四条",
                                        "attachments", List.of("案源登记表")))
                        .post("/api/v1/transfers")
                        .path("transfer.id");
        step(OFFICER, transfer, "submission");
        step(HEAD, transfer, "issue");
        refused(act(HEAD, draft, "issue"), 409, "TRANSFER_UNDER_WAY");
        step("yuhu-liaison", transfer, "delivery");
        // What became void by itself is none of the transfer's own papers: the receiver reads it.
        makeVoid(wrong);
        As.account("yuhu-head")
                .get("/api/v1/transfers/" + transfer)
                .then()
                .body("changes.text", hasItem(containsString("作废：地点有误(演示)")));
        step("yuhu-head", transfer, "acceptance");
        refused(act(HEAD, draft, "issue"), 409, "DRAFT_OF_FORMER_OFFICE");
        refused(act(OFFICER, draft, "withdrawal"), 409, "DRAFT_OF_FORMER_OFFICE");
        read(OFFICER, draft)
                .then()
                .body("closed", equalTo(true))
                .body("state", equalTo("SUBMITTED"));
        assertThat(waiting(HEAD)).doesNotContain(draft);
        all("yuhu-unit-head", matter).then().body("items", empty());
        refused(read("yuhu-unit-head", draft), 404, "NOT_FOUND");
    }

    private static void makeVoid(String letter) {
        String path = "/api/v1/letters/" + letter + "/voiding";
        ok(
                As.account(HEAD)
                        .header("If-Match", As.account(HEAD).get(path).header("ETag"))
                        .body(Map.of("reason", "地点有误(演示)"))
                        .post(path));
    }

    private static void step(String account, String transfer, String step) {
        Response read = As.account(account).get("/api/v1/transfers/" + transfer);
        ok(
                As.account(account)
                        .header("If-Match", read.header("ETag"))
                        .body(step.equals("acceptance") ? Seen.accepting(account, transfer) : "{}")
                        .post("/api/v1/transfers/" + transfer + "/" + step));
    }

    @Test
    void the_kinds_are_told_as_data() {
        As.account(OFFICER)
                .get("/api/v1/letters/kinds")
                .then()
                .statusCode(200)
                .body(
                        "items.find { it.kind == 'PRODUCTION_NOTICE' }.fields.find { it.key =="
                                + " 'dueOn' }.sort",
                        equalTo("DAY"))
                .body("items.find { it.kind == 'PRODUCTION_NOTICE' }.code", equalTo("限提"))
                .body("items.find { it.kind == 'PRODUCTION_NOTICE' }.otherLetter", nullValue())
                .body("items.find { it.kind == 'GOODS_LIST' }.otherLetter", equalTo("ofLetter"))
                .body("items.find { it.kind == 'PRODUCTION_NOTICE' }.form", equalTo(15))
                .body("items.find { it.kind == 'SITE_RECORD' }.signer", equalTo("OFFICER"))
                .body("items.find { it.kind == 'TRANSFER_LETTER' }.drafted", equalTo(false))
                .body("items.find { it.kind == 'EVIDENCE_EXTRACT' }.columns", hasItem("note"));
    }

    private static Map<String, Object> with(Map<String, Object> body, String field, String said) {
        Map<String, Object> fields = new HashMap<>();
        ((Map<?, ?>) body.getOrDefault("fields", Map.of()))
                .forEach((key, text) -> fields.put((String) key, text));
        fields.put(field, said);
        Map<String, Object> other = new HashMap<>(body);
        other.put("fields", fields);
        return other;
    }

    /** By the number of its letter, as it is printed and as it is typed. */
    private static void found(String matter, String number) {
        String hurried = number.replace("〔", "").replace("〕", "-").replace("号", "");
        String withZeros = number.replace("〔", " [").replace("〕", "] 第00");
        for (String spelling : List.of(number, hurried, withZeros)) {
            Response matters =
                    As.account(OFFICER).queryParam("query", spelling).get("/api/v1/matters");
            assertThat(matters.<List<String>>path("items.matterId"))
                    .as(spelling)
                    .containsExactly(matter);
        }
    }

    /** How many await his signature, as his work says. */
    private static int toSign(String account) {
        return As.account(account).get("/api/v1/work").path("lettersToSign");
    }

    /** All pages of those that await his signature, two a page. */
    private static List<String> waiting(String account) {
        List<String> found = new ArrayList<>();
        @Nullable String cursor = "";
        while (cursor != null) {
            Response page =
                    As.account(account).get("/api/v1/letter-drafts?limit=2&cursor=" + cursor);
            ok(page);
            found.addAll(page.<List<String>>path("items.draftId"));
            cursor = page.path("next");
        }
        return found;
    }

    private static Response timeline(String account, String matter) {
        return As.account(account).get("/api/v1/matters/" + matter + "/timeline?limit=100");
    }

    private static String person(String account) {
        return As.account(account).get("/api/v1/me").then().extract().path("person.id");
    }
}
