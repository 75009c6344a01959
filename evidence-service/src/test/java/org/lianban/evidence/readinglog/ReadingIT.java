package org.lianban.evidence.readinglog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.lianban.evidence.EvidenceAtHand.XIANGTAN;
import static org.lianban.evidence.EvidenceAtHand.YUELU;
import static org.lianban.evidence.EvidenceAtHand.YUHU;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianban.evidence.As;
import org.lianban.evidence.EvidenceAtHand;
import org.lianban.evidence.RealParts;
import org.lianban.evidence.item.domain.Item;
import org.lianban.kernel.contract.DocumentId;
import org.lianban.kernel.contract.DocumentMarkedSecret;
import org.lianban.kernel.contract.EvidenceReader;
import org.lianban.kernel.contract.EvidenceReadersNamed;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.counter.Occasion;

/**
 * What is shown or refused here is told as a line of the log of readings, before it is answered.
 */
@QuarkusTest
@WithTestResource(RealParts.class)
class ReadingIT {
    private static final OfficeId TIANYUAN = OfficeId.of("430211");

    @Inject EvidenceAtHand scene;

    @ConfigProperty(name = "quarkus.datasource.username")
    String app = "";

    private final PersonId reader = new PersonId(UUID.randomUUID());
    private Item item;
    private String account = "";

    @BeforeEach
    void a_matter_that_two_offices_see() {
        scene.begins(YUELU, XIANGTAN);
        account = scene.enrolled(reader, XIANGTAN, "OFFICER");
        item =
                scene.item(
                        "演示".getBytes(StandardCharsets.UTF_8), "账册.pdf", "application/pdf", false);
    }

    @Test
    void the_list_an_item_and_its_chain_have_a_line_each_and_a_page_that_refreshes_no_second_one()
            throws SQLException {
        for (int again = 0; again < 3; again++) {
            get("/api/v1/evidence?matter=" + scene.matter()).then().statusCode(200);
            get("/api/v1/evidence/" + item.id()).then().statusCode(200);
        }
        get("/api/v1/evidence/" + item.id() + "/custody").then().statusCode(200);

        assertThat(scene.readings(reader))
                .containsExactly(
                        "listEvidence OPENED " + scene.matter(),
                        "getEvidence OPENED " + scene.matter() + " " + item.id(),
                        "getCustody OPENED " + scene.matter() + " " + item.id());
    }

    @Test
    void the_bytes_are_told_of_where_they_are_opened_and_not_once_more() throws SQLException {
        PersonId officer = new PersonId(UUID.randomUUID());
        String ours = scene.enrolled(officer, YUELU, "OFFICER");
        String content = open(ours).then().statusCode(201).extract().path("contentUrl");
        As.account(ours).get(content).then().statusCode(200);

        assertThat(scene.facts("purpose")).contains("EvidenceOpened VIEW");
        assertThat(scene.readings(officer)).isEmpty();
    }

    @Test
    void every_refusal_has_a_line_each_time_hidden_as_unknown() throws SQLException {
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
                        LocalDate.of(2026, 7, 8)));
        get("/api/v1/evidence/" + item.id()).then().statusCode(403);
        open(account).then().statusCode(403);
        get("/api/v1/evidence/" + item.id()).then().statusCode(403);

        String withheld = " REFUSED DOCUMENT_WITHHELD " + scene.matter() + " " + item.id();
        assertThat(scene.readings(reader))
                .containsExactly(
                        "getEvidence" + withheld,
                        "openEvidence" + withheld,
                        "getEvidence" + withheld);

        PersonId stranger = new PersonId(UUID.randomUUID());
        String his = scene.enrolled(stranger, YUHU, "OFFICER");
        UUID unknown = UUID.randomUUID();
        Response hidden = As.account(his).get("/api/v1/evidence/" + item.id());
        Response none = As.account(his).get("/api/v1/evidence/" + unknown);
        assertThat(hidden.statusCode()).isEqualTo(404);
        assertThat(hidden.asByteArray()).isEqualTo(none.asByteArray());
        assertThat(scene.readings(stranger))
                .containsExactly(
                        "getEvidence REFUSED NOT_FOUND " + scene.matter() + " " + item.id(),
                        "getEvidence REFUSED NOT_FOUND " + unknown);
    }

    @Test
    void an_item_that_a_share_names_is_a_reading_of_its_matter() throws SQLException {
        PersonId elsewhere = new PersonId(UUID.randomUUID());
        String his = scene.enrolled(elsewhere, TIANYUAN, "OFFICER");
        scene.tells(
                new EvidenceReadersNamed(
                        scene.matter(),
                        item.id(),
                        List.of(new EvidenceReader(TIANYUAN, true, LocalDate.now(Occasion.ZONE)))));

        As.account(his).get("/api/v1/evidence/" + item.id()).then().statusCode(200);

        assertThat(scene.readings(elsewhere))
                .containsExactly("getEvidence OPENED " + scene.matter() + " " + item.id());
    }

    @Test
    void no_line_no_answer() throws SQLException {
        scene.tamper("revoke insert on journal from \"" + app + "\"");
        Response shown;
        Response hidden;
        try {
            shown = get("/api/v1/evidence/" + item.id());
            hidden = get("/api/v1/evidence/" + UUID.randomUUID());
        } finally {
            scene.tamper("grant insert on journal to \"" + app + "\"");
        }

        shown.then()
                .statusCode(503)
                .header("Retry-After", equalTo("5"))
                .body("code", equalTo("READING_NOT_LOGGED"));
        assertThat(shown.header("ETag")).isNull();
        assertThat(shown.asByteArray()).isEqualTo(hidden.asByteArray());
        get("/api/v1/evidence/" + item.id()).then().statusCode(200);
        assertThat(scene.readings(reader)).hasSize(1);
    }

    private Response open(String who) {
        return As.account(who)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("purpose", "VIEW"))
                .post("/api/v1/evidence/" + item.id() + "/openings");
    }

    private Response get(String path) {
        return As.account(account).get(path);
    }
}
