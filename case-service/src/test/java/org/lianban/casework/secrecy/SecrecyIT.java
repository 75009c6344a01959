package org.lianban.casework.secrecy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.lianban.casework.lead.LeadHttp.form;
import static org.lianban.casework.lead.LeadHttp.verifying;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.HeaderConfig;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.lianban.casework.As;
import org.lianban.casework.RealParts;
import org.lianban.casework.Seen;
import org.lianban.casework.Told;
import org.lianban.casework.exhibit.SomeEvidence;
import org.lianban.casework.letter.MadePapers;
import org.lianban.kernel.contract.EvidenceId;
import org.lianban.kernel.contract.MatterId;

/** Secret documents over HTTP: who marks, and what a reader of the internal class is shown. */
@QuarkusTest
@WithTestResource(RealParts.class)
class SecrecyIT {
    private static final int MANAGEMENT =
            ConfigProvider.getConfig().getValue("quarkus.management.test-port", Integer.class);
    private static final String CODE = "91430104MAXX00090L";
    private static final String HEAD = "yuelu-head";
    private static final String OFFICER = "yuelu-officer-1";
    private static final String READER = "tianyuan-officer-1";
    private static final String TITLE = "销售台账（演示）";

    private final EvidenceId ledger = new EvidenceId(UUID.randomUUID());
    private final EvidenceId boxes = new EvidenceId(UUID.randomUUID());

    @Inject MadePapers papers;
    @Inject AgroalDataSource database;

    @Test
    void a_secret_letter_is_there_for_a_reader_of_the_internal_class_and_says_nothing() {
        String matter = matter("79510001");
        String letter = letterOf(matter);
        accepted(matter, "INTERNAL", "");
        String preview =
                "/api/v1/transfers/"
                        + get(READER, "/api/v1/letters/" + letter).<String>path("transferId")
                        + "/letter-preview";
        get(READER, preview).then().statusCode(200);
        assertThat(get(READER, "/api/v1/letters/bundle?matter=" + matter).statusCode())
                .isEqualTo(200);

        mark(OFFICER, matter, letter, "TRADE_SECRET")
                .then()
                .statusCode(200)
                .body("items[0].document", equalTo("LETTER"))
                .body("items[0].withheld", equalTo(false))
                .body("items[0].markedBy.id", notNullValue())
                .body("marking.open", equalTo(true))
                .body("lifting.code", equalTo("ROLE_REQUIRED"));

        List<String> asked = ofLetters(letter);
        asked.add(preview);
        List<String> shown = new ArrayList<>();
        for (String path : asked) {
            Response answer = get(READER, path);
            if (answer.statusCode() != 403 || !"DOCUMENT_WITHHELD".equals(answer.path("code"))) {
                shown.add(path + " " + answer.statusCode());
            }
        }
        assertThat(shown).isEmpty();
        get(READER, "/api/v1/letters/" + letter)
                .then()
                .body("title", containsString("商业秘密"))
                .body("articles", hasItem("penalty-secrets"));
        get(READER, "/api/v1/matters/" + matter)
                .then()
                .body("letters.find { it.letterId == '" + letter + "' }.number", notNullValue())
                .body("letters.find { it.letterId == '" + letter + "' }.digest", nullValue())
                .body(
                        "letters.find { it.letterId == '" + letter + "' }.secret.ground",
                        equalTo("TRADE_SECRET"));
        get(READER, "/api/v1/letters?matter=" + matter)
                .then()
                .body("items.find { it.id == '" + letter + "' }.code", nullValue())
                .body("items.find { it.id == '" + letter + "' }.to.size()", equalTo(0))
                .body("items.find { it.id == '" + letter + "' }.secret.withheld", equalTo(true));
        get(READER, secrets(matter))
                .then()
                .body("items[0].withheld", equalTo(true))
                .body("items[0].markedBy", nullValue());

        for (String seeing : List.of(OFFICER, HEAD, "changsha-head", "hunan-liaison")) {
            get(seeing, "/api/v1/letters/" + letter + "/html").then().statusCode(200);
            get(seeing, preview).then().statusCode(200);
            get(seeing, "/api/v1/matters/" + matter)
                    .then()
                    .body(
                            "letters.find { it.letterId == '" + letter + "' }.secret.withheld",
                            equalTo(false));
        }
        get(OFFICER, "/api/v1/matters/" + matter + "/timeline")
                .then()
                .body(
                        "items.find { it.type == 'DocumentMarkedSecret' }.text",
                        containsString("列为限制内容（商业秘密）"));

        get("changsha-head", "/api/v1/letters/" + letter + "/paper");
        get(HEAD, "/api/v1/matters/" + matter + "/disclosure?office=430100")
                .then()
                .body(
                        "items.findAll { it.object?.id == '" + letter + "' }.object.secret",
                        everyItem(equalTo(true)))
                .body("items.object.id", hasItem(letter));
        get(HEAD, "/api/v1/matters/" + matter + "/disclosure?office=430211")
                .then()
                .body("items.object.secret", hasItem(false))
                .body("items.object.secret", not(hasItem(true)));

        lift(OFFICER, matter, letter).then().statusCode(403).body("code", equalTo("ROLE_REQUIRED"));
        lift(HEAD, matter, letter)
                .then()
                .statusCode(200)
                .body("items[0].liftReason", equalTo("已公开(演示)"));
        get(READER, "/api/v1/letters/" + letter + "/html").then().statusCode(200);
        get(READER, secrets(matter)).then().body("items[0].liftReason", nullValue());
        lift(HEAD, matter, letter).then().statusCode(409).body("code", equalTo("NOT_SECRET"));
    }

    @Test
    void the_secret_class_and_a_share_that_names_it_show_it_until_they_are_recalled() {
        String matter = matter("79510002");
        String letter = letterOf(matter);
        String other = letterOf(matter);
        mark(HEAD, matter, letter, "PERSONAL_PRIVACY").then().statusCode(200);
        mark(HEAD, matter, other, "PERSONAL_PRIVACY").then().statusCode(200);

        String secret = accepted(matter, "SECRET", "");
        get(READER, "/api/v1/letters/" + letter + "/html").then().statusCode(200);
        recall(secret);
        get(READER, "/api/v1/letters/" + letter + "/html").then().statusCode(404);

        String naming = accepted(matter, "INTERNAL", ",\"documents\":[\"" + letter + "\"]");
        get(READER, "/api/v1/letters/" + letter + "/html").then().statusCode(200);
        get(READER, "/api/v1/letters/" + other + "/html").then().statusCode(403);
        get(HEAD, "/api/v1/shares?matter=" + matter)
                .then()
                .body("readers.find { it.why == 'OBSERVES' }.documents", equalTo(1));
        recall(naming);

        String open = accepted(matter, "OPEN", ",\"documents\":[\"" + letter + "\"]");
        get(READER, "/api/v1/letters/" + letter + "/html").then().statusCode(200);
        get(READER, "/api/v1/letters/" + other + "/html").then().statusCode(404);
        recall(open);
        get(READER, "/api/v1/letters/" + letter + "/html").then().statusCode(404);
    }

    @Test
    void whoever_marks_is_told_by_which_shares_it_is_shown_all_the_same() {
        String matter = matterWithEvidence("79510020");
        String letter = letterOf(matter);
        get(HEAD, secrets(matter)).then().body("shares", empty());
        String open =
                accepted(
                        matter,
                        "OPEN",
                        ",\"documents\":[\"%s\"],\"evidence\":[\"%s\"]".formatted(letter, ledger));
        get(HEAD, secrets(matter))
                .then()
                .body("shares.shareId", contains(open))
                .body("shares.office", contains("430211"))
                .body("shares[0].accepted", equalTo(true))
                .body("shares[0].documents", contains(letter, ledger.toString()));

        mark(OFFICER, matter, letter, "TRADE_SECRET")
                .then()
                .statusCode(200)
                .body("items[0].shownBy", contains(open));
        mark(OFFICER, matter, ledger.toString(), "TRADE_SECRET")
                .then()
                .body("items[1].shownBy", contains(open));
        mark(OFFICER, matter, boxes.toString(), "TRADE_SECRET")
                .then()
                .body("items[2].shownBy", empty());
        recall(open);
        get(HEAD, secrets(matter))
                .then()
                .body("shares", empty())
                .body("items.shownBy.flatten()", empty());

        String secret = offer(matter, "SECRET", "").path("id");
        get(HEAD, secrets(matter))
                .then()
                .body("shares.shareId", contains(secret))
                .body("shares[0].accepted", equalTo(false))
                .body("items.shownBy.flatten()", empty());
    }

    @Test
    void nothing_that_a_secret_item_says_is_in_any_answer_about_the_matter() {
        String matter = matterWithEvidence("79510003");
        String letter = listed(matter);
        accepted(matter, "INTERNAL", "");
        String digest = get(HEAD, "/api/v1/letters/" + letter).path("digest");
        papers.now();
        assertThat(leaks(matter, TITLE, digest)).anyMatch(leak -> leak.contains("/bundle"));

        mark(OFFICER, matter, letter, "TRADE_SECRET").then().statusCode(200);
        mark(OFFICER, matter, ledger.toString(), "TRADE_SECRET")
                .then()
                .statusCode(200)
                .body("items[1].kind", equalTo("EVIDENCE"))
                .body("items[1].number", equalTo("1"));

        assertThat(leaks(matter, TITLE, SomeEvidence.SHA256, digest)).isEmpty();
        get(READER, "/api/v1/transfers?matter=" + matter)
                .then()
                .body("items[0].transfer.evidence[0].number", equalTo(1))
                .body("items[0].transfer.evidence[0].secret.withheld", equalTo(true));
    }

    @Test
    void evidence_service_is_told_whom_an_item_is_shown_each_time_that_changes() {
        String matter = matterWithEvidence("79510004");
        mark(OFFICER, matter, ledger.toString(), "TRADE_SECRET").then().statusCode(200);
        assertThat(readers(matter, ledger)).contains("430104", "430100").doesNotContain("430211");

        String internal = accepted(matter, "INTERNAL", "");
        assertThat(readers(matter, ledger)).doesNotContain("430211");
        recall(internal);
        String naming =
                accepted(matter, "OPEN", ",\"evidence\":[\"" + ledger + "\",\"" + boxes + "\"]");
        assertThat(readers(matter, ledger)).contains("430211");
        assertThat(readers(matter, boxes)).contains("430211").doesNotContain("430104");
        get("tianyuan-head", "/api/v1/shares/" + naming)
                .then()
                .body("matterId", nullValue())
                .body(
                        "conditions.evidence.evidenceId",
                        contains(ledger.toString(), boxes.toString()))
                .body("conditions.evidence.title", contains(TITLE, "涉案包装盒（演示）"))
                .body("conditions.evidence[0].secret.ground", equalTo("TRADE_SECRET"));

        get(HEAD, "/api/v1/matters/" + matter + "/timeline")
                .then()
                .body("items.type", hasItem("ShareAccepted"))
                .body("items.type", not(hasItem("EvidenceReadersNamed")));
        assertThat(get(HEAD, "/api/v1/matters/" + matter).<Integer>path("version"))
                .as("what is told between services counts where commands are compared")
                .isEqualTo(
                        get(HEAD, "/api/v1/matters/" + matter + "/secrets").path("matterVersion"));

        recall(naming);

        assertThat(readers(matter, ledger)).doesNotContain("430211");
        assertThat(readers(matter, boxes)).isEqualTo("[]");
        lift(HEAD, matter, ledger.toString()).then().statusCode(200);
        assertThat(readers(matter, ledger)).isEqualTo("[]");
        assertThat(
                        one(
                                """
                                select count(*) from evidence_reader_now now full join evidence_reader told
                                    using (evidence_id, matter_id, office_id, named, until)
                                where now is null or told is null"""))
                .as("what was told of any matter is what is so")
                .isEqualTo("0");
        offer(matter, "OPEN", ",\"evidence\":[\"" + UUID.randomUUID() + "\"]")
                .then()
                .statusCode(422)
                .body("code", equalTo("SHARE_DOCUMENT_UNKNOWN"));
    }

    @Test
    void the_office_that_handled_it_before_is_shown_what_it_made_and_nothing_else_that_is_secret() {
        String matter = matter("79510005");
        String own = letterOf(matter);
        String transfer = drafted(matter, "");
        step(OFFICER, transfer, "submission", "{}");
        step(HEAD, transfer, "issue", "{}");
        step("yuhu-liaison", transfer, "delivery", "{}");
        String receipt =
                get("yuhu-head", "/api/v1/transfers/" + transfer)
                        .path("letters.find { it.kind == 'RECEIPT' }.letterId");
        step("yuhu-head", transfer, "acceptance", Seen.accepting("yuhu-head", transfer));
        for (String letter : List.of(own, receipt)) {
            mark("yuhu-head", matter, letter, "TRADE_SECRET").then().statusCode(200);
        }

        get(HEAD, "/api/v1/letters/" + own).then().statusCode(200);
        get(HEAD, "/api/v1/letters/" + receipt)
                .then()
                .statusCode(403)
                .body("code", equalTo("DOCUMENT_WITHHELD"));
        get("yuhu-officer-1", "/api/v1/letters/" + receipt).then().statusCode(200);
        get("xiangtan-head", "/api/v1/letters/" + receipt).then().statusCode(200);
        mark(HEAD, matter, own, "TRADE_SECRET")
                .then()
                .statusCode(403)
                .body("code", equalTo("NOT_WRITING_OFFICE"));
    }

    @Test
    void the_head_of_an_office_that_sees_the_card_alone_is_shown_no_item_of_a_restricted_matter() {
        String matter = matterWithEvidence("79510019");
        String share =
                "/api/v1/shares/" + accepted(matter, "OPEN", ",\"evidence\":[\"" + ledger + "\"]");
        get("tianyuan-head", share).then().body("conditions.evidence.title", contains(TITLE));

        restrict(matter);

        get("tianyuan-head", share).then().statusCode(200).body("conditions.evidence", empty());
    }

    @Test
    void whoever_reads_a_restricted_matter_by_its_number_is_shown_nothing_secret() {
        String reading = "yuelu-unit-head";
        String matter = matter("79510007");
        String letter = letterOf(matter);
        String path = "/api/v1/matters/" + matter;
        restrict(matter);
        As.account(reading)
                .body(Map.of("number", get(HEAD, path).path("number"), "reason", "核对同一当事人(演示)"))
                .post("/api/v1/challenges")
                .then()
                .statusCode(201);
        String voided = "items.findAll { it.type == 'LetterVoided' }.size()";
        get(reading, "/api/v1/letters/" + letter + "/html").then().statusCode(200);
        get(reading, path + "/timeline").then().body(voided, equalTo(1));

        mark(HEAD, matter, letter, "TRADE_SECRET").then().statusCode(200);

        get(reading, "/api/v1/letters/" + letter + "/html").then().statusCode(403);
        get(reading, path + "/timeline").then().statusCode(200).body(voided, equalTo(0));
        get(reading, secrets(matter))
                .then()
                .body("items[0].withheld", equalTo(true))
                .body("items[0].markedBy", nullValue());
        get(OFFICER, path + "/timeline").then().body(voided, equalTo(1));
    }

    @Test
    void an_answer_that_was_given_is_not_given_again_with_what_is_secret_since() {
        String matter = matter("79510008");
        String taking =
                As.account("changsha-head")
                        .body(Map.of("matterId", matter, "reason", "案情重大(演示)"))
                        .post("/api/v1/transfers/taking-up")
                        .path("transfer.id");
        String path = "/api/v1/transfers/" + taking;
        String decision =
                get(HEAD, path).path("letters.find { it.kind == 'TAKING_UP_DECISION' }.letterId");
        String key = UUID.randomUUID().toString();
        String seen = get(HEAD, path).header("ETag");
        surrender(path, seen, key).then().statusCode(200);
        step("changsha-liaison", taking, "file-receipt", Seen.signing("changsha-liaison", taking));
        surrender(path, seen, key).then().statusCode(200);

        mark("changsha-head", matter, decision, "TRADE_SECRET").then().statusCode(200);

        surrender(path, seen, key)
                .then()
                .statusCode(403)
                .body("code", equalTo("DOCUMENT_WITHHELD"));
        lift("changsha-head", matter, decision).then().statusCode(200);
        surrender(path, seen, key)
                .then()
                .statusCode(200)
                .header("Idempotency-Replayed", equalTo("true"));
    }

    private static Response surrender(String transfer, String seen, String key) {
        return As.account(HEAD)
                .config(
                        RestAssured.config()
                                .headerConfig(
                                        HeaderConfig.headerConfig()
                                                .overwriteHeadersWithName("Idempotency-Key")))
                .header("Idempotency-Key", key)
                .header("If-Match", seen)
                .body("{}")
                .post(transfer + "/file-surrender");
    }

    @Test
    void the_ground_is_checked_and_strangers_find_no_matter() {
        String matter = matter("79510006");
        String letter = letterOf(matter);
        mark("yuelu-unit-head", matter, letter, "TRADE_SECRET")
                .then()
                .statusCode(403)
                .body("code", equalTo("SECRECY_OFFICER_REQUIRED"));
        mark(OFFICER, matter, UUID.randomUUID().toString(), "TRADE_SECRET")
                .then()
                .statusCode(422)
                .body("code", equalTo("SECRECY_DOCUMENT_UNKNOWN"));
        mark(OFFICER, matter, letter, "OTHER_STATUTORY")
                .then()
                .statusCode(422)
                .body("code", equalTo("SECRECY_WORDS_MISSING"));
        mark(OFFICER, matter, letter, "STATE_SECRET").then().statusCode(400);
        get("kaifu-head", secrets(matter)).then().statusCode(404);
    }

    private static void restrict(String matter) {
        String path = "/api/v1/matters/" + matter + "/restriction";
        As.account(HEAD)
                .header("If-Match", get(HEAD, path).header("ETag"))
                .body(
                        Map.of(
                                "article",
                                "penalty-secrets",
                                "reason",
                                "涉及商业秘密(演示)",
                                "people",
                                List.of()))
                .post(path)
                .then()
                .statusCode(200);
    }

    private List<String> leaks(String matter, String... planted) {
        List<String> leaks = new ArrayList<>();
        for (String path : aboutMatter(matter)) {
            String answer = text(get(READER, path));
            for (String word : planted) {
                if (answer.contains(word)) {
                    leaks.add(path + " " + word);
                }
            }
        }
        return leaks;
    }

    /** Of a page on paper what is read on it, without its line ends. */
    private static String text(Response answer) {
        if (!answer.contentType().startsWith("application/pdf")) {
            return answer.asString();
        }
        try (PDDocument paper = Loader.loadPDF(answer.asByteArray())) {
            return new PDFTextStripper().getText(paper).replaceAll("\\s", "");
        } catch (IOException e) {
            throw new UncheckedIOException("no paper came back", e);
        }
    }

    /** Every page below a letter that there is, and whatever is added to them. */
    private static List<String> ofLetters(String letter) {
        List<String> paths = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : openApi().path("paths").properties()) {
            if (path.getKey().matches("/api/v1/letters/\\{\\w+}.*") && path.getValue().has("get")) {
                paths.add(
                        path.getKey()
                                .replaceFirst("\\{\\w+}", letter)
                                .replaceAll("\\{\\w+}", UUID.randomUUID().toString()));
            }
        }
        assertThat(paths).hasSizeGreaterThan(7);
        return paths;
    }

    /** Every page that asks for nothing but the matter or one of its transfers, and every list. */
    private static List<String> aboutMatter(String matter) {
        String transfer =
                get(HEAD, "/api/v1/transfers?matter=" + matter).path("items[0].transfer.id");
        Map<String, String> roots = new HashMap<>();
        roots.put("/api/v1/matters/", matter);
        roots.put("/api/v1/leads/", matter);
        roots.put("/api/v1/casefiles/", matter);
        roots.put("/api/v1/transfers/", transfer);
        List<String> paths = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : openApi().path("paths").properties()) {
            JsonNode get = path.getValue().path("get");
            if (get.isMissingNode()) {
                continue;
            }
            roots.forEach(
                    (root, id) -> {
                        if (path.getKey().startsWith(root + "{")) {
                            paths.add(path.getKey().replaceAll("\\{\\w+}", id));
                        }
                    });
            if (get.path("parameters").toString().contains("\"name\":\"matter\"")) {
                paths.add(path.getKey() + "?matter=" + matter);
            }
        }
        assertThat(paths).hasSizeGreaterThan(20);
        return paths;
    }

    private static JsonNode openApi() {
        try {
            return new ObjectMapper()
                    .readTree(
                            RestAssured.given()
                                    .port(MANAGEMENT)
                                    .get("/q/openapi?format=json")
                                    .asString());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As evidence-service was told last. */
    private String readers(String matter, EvidenceId item) {
        return one(
                """
                select envelope -> 'data' -> 'fact' ->> 'readers' from journal
                where subject = ? and type like '%EvidenceReadersNamed'
                  and envelope -> 'data' -> 'fact' ->> 'evidenceId' = ?
                order by sequence desc limit 1""",
                matter, item.toString());
    }

    private String one(String sql, String... values) {
        return QuarkusTransaction.requiringNew()
                .call(
                        () -> {
                            try (Connection connection = database.getConnection();
                                    PreparedStatement select = connection.prepareStatement(sql)) {
                                for (int i = 0; i < values.length; i++) {
                                    select.setString(i + 1, values[i]);
                                }
                                try (ResultSet row = select.executeQuery()) {
                                    assertThat(row.next()).isTrue();
                                    return row.getString(1);
                                }
                            } catch (SQLException e) {
                                throw new IllegalStateException(e);
                            }
                        });
    }

    private static String matter(String right) {
        return verifying("yuelu", form(CODE, right));
    }

    private String matterWithEvidence(String right) {
        String matter = matter(right);
        MatterId id = MatterId.of(matter);
        Told.publish(
                Told.envelope(id, 1, SomeEvidence.ledger(id, ledger, 1)),
                Told.envelope(id, 2, SomeEvidence.boxes(id, boxes, 2)));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () ->
                                get(OFFICER, "/api/v1/matters/" + matter)
                                        .then()
                                        .body("exhibits.count", equalTo(2)));
        return matter;
    }

    /** A letter of transfer that was issued and taken back. */
    private static String letterOf(String matter) {
        return withdrawn(matter, "");
    }

    /** The same with the ledger on its list. */
    private String listed(String matter) {
        return withdrawn(matter, ",\"evidence\":[\"" + ledger + "\"]");
    }

    private static String withdrawn(String matter, String more) {
        String transfer = drafted(matter, more);
        step(OFFICER, transfer, "submission", "{}");
        step(HEAD, transfer, "issue", "{}");
        step(HEAD, transfer, "withdrawal", "{\"reason\":\"有误\"}");
        return get(HEAD, "/api/v1/transfers/" + transfer)
                .path("letters.find { it.kind == 'TRANSFER_LETTER' }.letterId");
    }

    private static String drafted(String matter, String more) {
        Response drafted =
                As.account(OFFICER)
                        .body(
                                """
                                {"matterId":"%s","to":"430302","reason":"实际经营地不在本辖区",
                                 "legalBasis":"《市场监督管理行政处罚程序规定》第十四条","attachments":["案源登记表"]%s}
                                """
                                        .formatted(matter, more))
                        .post("/api/v1/transfers");
        assertThat(drafted.statusCode()).as(drafted.asString()).isEqualTo(201);
        return drafted.path("transfer.id");
    }

    private static void step(String account, String transfer, String step, String body) {
        String path = "/api/v1/transfers/" + transfer;
        Response answer =
                As.account(account)
                        .header("If-Match", get(account, path).header("ETag"))
                        .body(body)
                        .post(path + "/" + step);
        assertThat(answer.statusCode()).as(step + answer.asString()).isEqualTo(200);
    }

    private static Response offer(String matter, String fieldClass, String named) {
        int version = get(HEAD, "/api/v1/shares?matter=" + matter).path("matterVersion");
        return As.account(HEAD)
                .header("If-Match", "\"" + version + "\"")
                .body(
                        """
                        {"matterId":"%s","to":"430211","conditions":{"kind":"OBSERVES",
                         "purpose":"核对同一当事人","article":"penalty-assistance","fieldClass":"%s",
                         "handling":"仅限承办人员查看"%s}}
                        """
                                .formatted(matter, fieldClass, named))
                .post("/api/v1/shares");
    }

    private static String accepted(String matter, String fieldClass, String named) {
        Response offered = offer(matter, fieldClass, named);
        assertThat(offered.statusCode()).as(offered.asString()).isEqualTo(201);
        String id = offered.path("id");
        shareStep("tianyuan-liaison", id, "acceptance", "{}");
        return id;
    }

    private static void recall(String share) {
        shareStep(HEAD, share, "recall", "{\"reason\":\"用途已了\"}");
    }

    private static void shareStep(String account, String share, String step, String body) {
        String path = "/api/v1/shares/" + share;
        Response answer =
                As.account(account)
                        .header("If-Match", get(account, path).header("ETag"))
                        .body(body)
                        .post(path + "/" + step);
        assertThat(answer.statusCode()).as(step + answer.asString()).isEqualTo(200);
    }

    private static Response mark(String account, String matter, String document, String ground) {
        return As.account(account)
                .header("If-Match", get(account, secrets(matter)).header("ETag"))
                .body(Map.of("documentId", document, "ground", ground))
                .post(secrets(matter));
    }

    private static Response lift(String account, String matter, String document) {
        return As.account(account)
                .header("If-Match", get(account, secrets(matter)).header("ETag"))
                .body(Map.of("reason", "已公开(演示)"))
                .post(secrets(matter) + "/" + document + "/lifting");
    }

    private static String secrets(String matter) {
        return "/api/v1/matters/" + matter + "/secrets";
    }

    private static Response get(String account, String path) {
        return As.account(account).get(path);
    }
}
