package org.lianban.evidence.casefolder;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.lianban.evidence.EvidenceAtHand.XIANGTAN;
import static org.lianban.evidence.EvidenceAtHand.YUELU;
import static org.lianban.evidence.EvidenceAtHand.YUHU;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianban.evidence.As;
import org.lianban.evidence.EvidenceAtHand;
import org.lianban.evidence.RealParts;
import org.lianban.evidence.item.domain.Item;
import org.lianban.kernel.contract.DocumentId;
import org.lianban.kernel.contract.DocumentMarkedSecret;
import org.lianban.kernel.contract.DocumentSecrecyLifted;
import org.lianban.kernel.contract.EvidenceReader;
import org.lianban.kernel.contract.EvidenceReadersNamed;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.counter.Occasion;

/** Whom a secret item is shown, and one that a share names, as case-service tells it. */
@QuarkusTest
@WithTestResource(RealParts.class)
class SecretIT {
    private static final OfficeId TIANYUAN = OfficeId.of("430211");
    private static final LocalDate DAY = LocalDate.of(2026, 7, 8);
    private static final LocalDate TODAY = LocalDate.now(Occasion.ZONE);
    private static final byte[] BYTES = "演示".getBytes(StandardCharsets.UTF_8);

    @Inject EvidenceAtHand scene;

    @TestHTTPResource(value = "/openapi?format=json", management = true)
    @Nullable URL openApi;

    private Item item;
    private String officer = "";
    private String reader = "";

    @BeforeEach
    void a_matter_that_two_offices_see() {
        scene.begins(YUELU, XIANGTAN);
        officer = scene.person(YUELU, "OFFICER");
        reader = scene.person(XIANGTAN, "OFFICER");
        item = scene.item(BYTES, "账册.pdf", "application/pdf", false);
    }

    @Test
    void a_secret_item_is_there_for_whoever_sees_the_matter_and_says_nothing() {
        get(reader, "").then().statusCode(200).body("title", equalTo("演示账册"));

        mark();

        assertThat(shownTo(reader)).isEmpty();
        Response list = As.account(reader).get("/api/v1/evidence?matter=" + scene.matter());
        list.then()
                .statusCode(200)
                .body("items[0].number", equalTo(1))
                .body("items[0].kind", equalTo("DOCUMENTARY"))
                .body("items[0].title", nullValue())
                .body("items[0].file", nullValue())
                .body("items[0].secret.ground", equalTo("TRADE_SECRET"))
                .body("items[0].secret.withheld", equalTo(true));
        assertThat(list.asString()).doesNotContain(EvidenceAtHand.bytesOf(item).sha256());
        open(reader, "DOWNLOAD").then().statusCode(403).body("code", equalTo("DOCUMENT_WITHHELD"));

        get(officer, "")
                .then()
                .statusCode(200)
                .body("title", equalTo("演示账册"))
                .body("secret.withheld", equalTo(false));
        As.account(officer)
                .get("/api/v1/evidence/" + item.id() + "/custody")
                .then()
                .body("items.findAll { it.action == 'ACCESS_DENIED' }.size()", equalTo(2));

        scene.tells(
                new DocumentSecrecyLifted(
                        scene.matter(),
                        "EVIDENCE",
                        new DocumentId(item.id().value()),
                        YUELU,
                        "EVIDENCE",
                        "1",
                        DAY));
        get(reader, "").then().statusCode(200).body("secret", nullValue());
    }

    @Test
    void the_office_that_writes_now_is_shown_it_and_the_one_before_only_if_it_is_told_so() {
        mark();
        scene.movesTo(XIANGTAN, YUELU, XIANGTAN);
        scene.arrives(item, XIANGTAN);

        get(reader, "").then().statusCode(200);
        get(officer, "").then().statusCode(403);

        name(new EvidenceReader(YUELU, false, null));
        get(officer, "").then().statusCode(200);
        name();
        get(officer, "").then().statusCode(403);
    }

    @Test
    void whoever_holds_it_reads_it_wherever_the_matter_has_gone_since() {
        mark();
        scene.arrives(item, XIANGTAN);
        scene.movesTo(YUHU, YUELU, XIANGTAN, YUHU);

        get(reader, "").then().statusCode(200).body("title", equalTo("演示账册"));
        open(reader, "DOWNLOAD").then().statusCode(201);
        As.account(reader)
                .get("/api/v1/evidence?matter=" + scene.matter())
                .then()
                .body("items[0].secret.withheld", equalTo(false));
        get(officer, "").then().statusCode(403);
    }

    @Test
    void whom_it_is_shown_by_class_does_not_read_its_bytes_by_that() {
        mark();
        name(new EvidenceReader(XIANGTAN, false, null));

        get(reader, "").then().statusCode(200).body("title", equalTo("演示账册"));
        open(reader, "DOWNLOAD")
                .then()
                .statusCode(403)
                .body("code", equalTo("EVIDENCE_ACCESS_DENIED"));
    }

    @Test
    void an_office_that_sees_the_card_alone_reads_the_named_item_and_nothing_else()
            throws SQLException {
        String card = scene.person(TIANYUAN, "OFFICER");
        Item other = scene.goods();
        get(card, "").then().statusCode(404);

        name(new EvidenceReader(TIANYUAN, true, TODAY));

        get(card, "")
                .then()
                .statusCode(200)
                .body("title", equalTo("演示账册"))
                .body("matterId", nullValue())
                .body("transferId", nullValue())
                .body("actions.find { it.name == 'download' }.open", equalTo(true))
                .body("actions.find { it.name == 'recognise' }.open", equalTo(false));
        Response opened = open(card, "DOWNLOAD");
        assertThat(opened.asString()).doesNotContain(scene.matter().toString());
        String content = opened.path("contentUrl");
        assertThat(As.account(card).get(content).asByteArray()).isEqualTo(BYTES);
        assertThat(scene.facts("officeId")).contains("EvidenceOpened 430211");
        for (String hidden :
                List.of(
                        "/api/v1/evidence/" + other.id(),
                        "/api/v1/evidence/" + item.id() + "/custody",
                        "/api/v1/evidence?matter=" + scene.matter(),
                        "/api/v1/evidence-transfers?matter=" + scene.matter(),
                        "/api/v1/casefolders/" + scene.matter())) {
            As.account(card).get(hidden).then().statusCode(404);
        }

        name();

        get(card, "").then().statusCode(404);
        As.account(card).get(content).then().statusCode(404);
    }

    @Test
    void after_the_last_day_it_is_shown_no_more_whether_that_was_told_or_not() {
        String card = scene.person(TIANYUAN, "OFFICER");
        name(new EvidenceReader(TIANYUAN, true, TODAY.minusDays(1)));

        get(card, "").then().statusCode(404);
    }

    /** Every page below an item that there is, and whatever is added to them. */
    private List<String> shownTo(String account) {
        List<String> shown = new ArrayList<>();
        int asked = 0;
        for (Map.Entry<String, JsonNode> path : openApi().path("paths").properties()) {
            if (path.getKey().startsWith("/api/v1/evidence/{") && path.getValue().has("get")) {
                String asking = path.getKey().replace("{evidenceId}", item.id().toString());
                Response answer = As.account(account).get(asking + "?opening=" + UUID.randomUUID());
                asked++;
                if (answer.statusCode() != 403
                        || !"DOCUMENT_WITHHELD".equals(answer.path("code"))) {
                    shown.add(asking + " " + answer.statusCode());
                }
            }
        }
        assertThat(asked).isGreaterThan(2);
        return shown;
    }

    private JsonNode openApi() {
        try (InputStream document = requireNonNull(openApi).openStream()) {
            return new ObjectMapper().readTree(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void mark() {
        scene.tells(
                new DocumentMarkedSecret(
                        scene.matter(),
                        "EVIDENCE",
                        new DocumentId(item.id().value()),
                        YUELU,
                        "EVIDENCE",
                        "1",
                        "TRADE_SECRET",
                        null,
                        DAY));
    }

    private void name(EvidenceReader... readers) {
        scene.tells(new EvidenceReadersNamed(scene.matter(), item.id(), Arrays.asList(readers)));
    }

    private Response open(String account, String purpose) {
        return As.account(account)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("purpose", purpose))
                .post("/api/v1/evidence/" + item.id() + "/openings");
    }

    private Response get(String account, String page) {
        return As.account(account).get("/api/v1/evidence/" + item.id() + page);
    }
}
