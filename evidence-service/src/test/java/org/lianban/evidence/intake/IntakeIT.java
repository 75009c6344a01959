package org.lianban.evidence.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianban.evidence.As;
import org.lianban.evidence.RealParts;
import org.lianban.evidence.Scene;
import org.lianban.kernel.counter.UploadTicket;
import org.lianban.kernel.counter.UploadTickets;

@QuarkusTest
@WithTestResource(RealParts.class)
class IntakeIT {
    private static final byte[] PDF = "%PDF-1.7\n演示\n%%EOF\n".getBytes(StandardCharsets.UTF_8);

    @Inject UploadTickets tickets;
    @Inject UploadDesk desk;
    @Inject AgroalDataSource database;

    private Scene scene = new Scene();
    private Sending sending = new Sending(scene, "");

    @BeforeEach
    void a_matter_is_told() {
        scene = Scene.told();
        sending = new Sending(scene, scene.ticket(tickets, scene.first, Scene.YUELU));
    }

    @Test
    void a_file_is_announced_sent_and_becomes_an_item() throws SQLException {
        // Given
        String upload = sending.of(PDF).opened();
        // When
        Response sent = sending.send(upload, PDF);
        Response completed = sending.complete(upload);
        // Then
        sent.then().statusCode(200).body("state", equalTo("RECEIVED"));
        completed
                .then()
                .statusCode(201)
                .header("ETag", equalTo("\"1\""))
                .body("number", equalTo(1))
                .body("title", equalTo("销售台账（演示）"))
                .body("file.name", equalTo("台账.pdf"))
                .body("file.mediaType", equalTo("application/pdf"))
                .body("file.typeAgrees", equalTo(true))
                .body("file.sha256", equalTo(sent.path("sha256")))
                .body("holder", equalTo("430104"))
                .body("position", equalTo("IN_CUSTODY"))
                .body("digestState", equalTo("WHOLE"))
                .body("arrivedAfterHandOver", equalTo(false))
                .body("collectedBy", hasSize(2));
        String evidence = completed.path("evidenceId");
        sending.as().get("/api/v1/evidence/" + evidence).then().statusCode(200);
        sending.as()
                .get("/api/v1/evidence?matter=" + scene.matter)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("quota.items", equalTo(1))
                .body("quota.bytes", equalTo(PDF.length));
        assertThat(count("select count(*) from custody_entry where evidence_id = ?", evidence))
                .isEqualTo(1);
        assertThat(
                        count(
                                "select count(*) from journal where subject = ?::uuid::text",
                                scene.matter))
                .isEqualTo(1);
    }

    @Test
    void completing_twice_is_one_item() {
        String upload = sending.of(PDF).opened();
        sending.send(upload, PDF);
        String first = sending.complete(upload).path("evidenceId");
        // When
        Response again = sending.complete(upload);
        // Then
        again.then().statusCode(201).body("evidenceId", equalTo(first));
        sending.abort(upload).then().statusCode(204);
        sending.complete(upload).then().statusCode(201);
    }

    @Test
    void a_goods_line_is_an_item_without_bytes() {
        sending.item.put("kind", "PHYSICAL");
        refused(sending.takenInWithoutBytes(), 422, "EVIDENCE_QUANTITY_MISSING");
        sending.item.put("quantity", Map.of("amount", "12.50", "unit", "箱"));
        sending.takenInWithoutBytes()
                .then()
                .statusCode(201)
                .body("quantity.amount", equalTo("12.50"))
                .body("digestState", equalTo("NONE"));
    }

    @ParameterizedTest
    @CsvSource({"0,  EVIDENCE_EMPTY", "-1, EVIDENCE_EMPTY", "2147483649, EVIDENCE_TOO_LARGE"})
    void a_length_that_cannot_be_is_refused_before_the_first_byte(long length, String code) {
        sending.file.put("length", length);
        refused(sending.open(), 422, code);
    }

    @Test
    void what_is_shorter_or_longer_than_announced_leaves_nothing() {
        String upload = sending.of(new byte[100]).opened();
        refused(sending.send(upload, new byte[99]), 422, "EVIDENCE_LENGTH_DIFFERS");
        refused(sending.send(upload, new byte[101]), 422, "EVIDENCE_LENGTH_DIFFERS");
        refused(sending.send(upload, new byte[0]), 422, "EVIDENCE_LENGTH_DIFFERS");
        refused(sending.complete(upload), 409, "UPLOAD_INCOMPLETE");
        sending.show(upload).then().body("state", equalTo("OPEN")).body("received", equalTo(0));
    }

    @Test
    void what_has_another_digest_than_announced_leaves_nothing() {
        sending.file.put("sha256", "ab".repeat(32));
        String upload = sending.of(PDF).opened();
        refused(sending.send(upload, PDF), 422, "EVIDENCE_DIGEST_DIFFERS");
        sending.show(upload).then().body("state", equalTo("OPEN"));
    }

    @ParameterizedTest
    @CsvSource({
        "../../etc/台账.pdf, 台账.pdf",
        "C:\\秘密\\台账.pdf, 台账.pdf",
        "身份证430104199003071237.pdf, 身份证430104＊＊＊＊＊＊＊＊＊＊＊＊.pdf",
        "证件（正面）４３０１０４１９９００３０７１２３７.pdf, 证件（正面）430104＊＊＊＊＊＊＊＊＊＊＊＊.pdf"
    })
    void a_name_is_kept_without_its_path_and_without_a_person(String sent, String kept) {
        sending.of(PDF).named(sent, "application/pdf").open().then().body("name", equalTo(kept));
    }

    @ParameterizedTest
    @ValueSource(strings = {"430104199003071237\uFF0F台账.pdf", "\u2025\uFF0F台账.pdf"})
    void a_name_that_folds_into_a_path_is_refused_before_anything_is_masked(String sent) {
        refused(
                sending.of(PDF).named(sent, "application/pdf").open(),
                422,
                "EVIDENCE_NAME_REFUSED");
    }

    @Test
    void a_lying_type_is_kept_and_flagged() {
        byte[] png = HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452");
        String upload = sending.of(png).opened();
        sending.send(upload, png);
        sending.complete(upload)
                .then()
                .statusCode(201)
                .body("file.mediaType", equalTo("image/png"))
                .body("file.claimedMediaType", equalTo("application/pdf"))
                .body("file.typeAgrees", equalTo(false));
    }

    @Test
    void a_polyglot_is_kept_as_octets_and_never_as_what_it_pretends() {
        byte[] both = "%PDF-1.7\n<html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
        String upload = sending.of(both).opened();
        sending.send(upload, both);
        sending.complete(upload)
                .then()
                .statusCode(201)
                .body("file.mediaType", equalTo("application/octet-stream"))
                .body("file.typeAgrees", equalTo(false));
    }

    @Test
    void a_page_that_calls_itself_a_pdf_is_refused_and_gone() {
        byte[] page = "<!DOCTYPE html><html><body>演示".getBytes(StandardCharsets.UTF_8);
        String upload = sending.of(page).opened();
        refused(sending.send(upload, page), 422, "EVIDENCE_TYPE_REFUSED");
        refused(sending.complete(upload), 409, "UPLOAD_INCOMPLETE");
    }

    @Test
    void another_person_s_upload_does_not_exist() {
        String upload = sending.of(PDF).opened();
        String path = "/api/v1/evidence-uploads/";
        for (String account : new String[] {Scene.account(scene.second), "nobody"}) {
            Response hidden = As.account(account).get(path + upload);
            Response unknown = As.account(account).get(path + UUID.randomUUID());
            assertThat(hidden.statusCode()).isEqualTo(404);
            assertThat(hidden.asString()).isEqualTo(unknown.asString());
        }
        As.account(Scene.account(scene.stranger))
                .contentType("application/octet-stream")
                .body(PDF)
                .put(path + upload + "/content")
                .then()
                .statusCode(404);
    }

    @Test
    void a_ticket_serves_its_bearer_alone_and_for_a_while() {
        sending.of(PDF);
        sending.ticket = scene.ticket(tickets, scene.second, Scene.YUELU);
        refused(sending.open(), 404, "NOT_FOUND");
        sending.ticket = "v2.x.y";
        refused(sending.open(), 404, "NOT_FOUND");
        sending.ticket =
                tickets.sign(
                        new UploadTicket(scene.matter, Scene.YUELU, scene.first, 1, Instant.now()));
        refused(sending.open(), 403, "UPLOAD_TICKET_EXPIRED");
    }

    @Test
    void a_ticket_need_not_wait_for_the_facts_of_its_matter() {
        sending.ticket =
                tickets.sign(
                        new UploadTicket(
                                new org.lianban.kernel.contract.MatterId(UUID.randomUUID()),
                                Scene.YUELU,
                                scene.first,
                                1,
                                Instant.now().plusSeconds(60)));
        String upload = sending.of(PDF).opened();
        sending.send(upload, PDF).then().statusCode(200);
        sending.complete(upload).then().statusCode(201).body("number", equalTo(1));
    }

    @Test
    void what_ends_after_the_move_is_kept_and_awaits_recognition() {
        // Given
        String upload = sending.of(PDF).opened();
        sending.send(upload, PDF);
        // When
        scene.moves();
        // Then
        sending.complete(upload)
                .then()
                .statusCode(201)
                .body("arrivedAfterHandOver", equalTo(true))
                .body("holder", equalTo("430104"))
                .body("awaitsRecognition", equalTo(true));
    }

    @Test
    void what_nobody_finishes_is_given_up() throws SQLException {
        String open = sending.of(PDF).opened();
        String received = sending.opened();
        sending.send(received, PDF);
        // When
        while (desk.sweep(Instant.now().plusSeconds(7 * 3600)) > 0) {
            // some more
        }
        // Then
        sending.show(open).then().body("state", equalTo("ABORTED"));
        sending.show(received).then().body("state", equalTo("ABORTED"));
        refused(sending.send(open, PDF), 409, "UPLOAD_NOT_OPEN");
        refused(sending.complete(received), 409, "UPLOAD_NOT_OPEN");
    }

    @Test
    void a_matter_takes_ten_thousand_items_and_shows_them_page_by_page() throws SQLException {
        // Given
        fill(9_999);
        sending.item.put("quantity", Map.of("amount", "1", "unit", "件"));
        sending.takenInWithoutBytes().then().statusCode(201).body("number", equalTo(10_000));
        // When
        refused(sending.takenInWithoutBytes(), 409, "EVIDENCE_QUOTA_FULL");
        refused(sending.of(PDF).open(), 409, "EVIDENCE_QUOTA_FULL");
        // Then
        Response last =
                sending.as().get("/api/v1/evidence?matter=" + scene.matter + "&cursor=9900");
        last.then().body("items", hasSize(100)).body("next", equalTo(null));
        sending.as()
                .get("/api/v1/evidence?matter=" + scene.matter)
                .then()
                .body("items", hasSize(100))
                .body("next", equalTo("100"))
                .body("items[0].title", startsWith("演示"));
    }

    private void fill(int items) throws SQLException {
        String sql =
                """
                insert into evidence_item (evidence_id, matter_id, number, office_id, holder,
                    position, kind, form, title, source, collected_by, collected_on,
                    quantity_amount, quantity_unit, sensitive, arrived_after_hand_over, has_sound,
                    digest_state, taken_in_at, epoch)
                select gen_random_uuid(), ?, number, '430104', '430104', 'IN_CUSTODY', 'PHYSICAL',
                    'ORIGINAL', '演示' || number, '演示', array[gen_random_uuid()], '2026-07-08',
                    '1', '件', false, false, false, 'NONE', now(), 1
                from generate_series(1, ?) number
                """;
        QuarkusTransaction.requiringNew()
                .call(
                        () -> {
                            try (Connection connection = database.getConnection();
                                    PreparedStatement insert = connection.prepareStatement(sql)) {
                                insert.setObject(1, scene.matter.value());
                                insert.setInt(2, items);
                                return insert.executeUpdate();
                            }
                        });
    }

    private long count(String sql, Object id) throws SQLException {
        return QuarkusTransaction.requiringNew()
                .call(
                        () -> {
                            try (Connection connection = database.getConnection();
                                    PreparedStatement query = connection.prepareStatement(sql)) {
                                query.setObject(1, UUID.fromString(id.toString()));
                                try (ResultSet row = query.executeQuery()) {
                                    row.next();
                                    return row.getLong(1);
                                }
                            }
                        });
    }

    static void refused(Response answer, int status, String code) {
        answer.then().statusCode(status).body("code", equalTo(code));
    }
}
