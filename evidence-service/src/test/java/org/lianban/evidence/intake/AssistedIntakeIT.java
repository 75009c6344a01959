package org.lianban.evidence.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.lianban.evidence.EvidenceAtHand.XIANGTAN;
import static org.lianban.evidence.EvidenceAtHand.YUELU;
import static org.lianban.evidence.EvidenceAtHand.YUHU;
import static org.lianban.evidence.intake.IntakeIT.refused;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
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
import org.lianban.kernel.contract.AssistanceId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.counter.UploadTicket;
import org.lianban.kernel.counter.UploadTickets;

/** Xiangtan, which does not see the matter, was asked by Yuelu and takes in what it gathers. */
@QuarkusTest
@WithTestResource(RealParts.class)
class AssistedIntakeIT {
    private static final byte[] PDF = "%PDF-1.7\n协查\n%%EOF\n".getBytes(StandardCharsets.UTF_8);

    @Inject EvidenceAtHand scene;
    @Inject UploadTickets tickets;

    private final AssistanceId request = new AssistanceId(UUID.randomUUID());
    private final PersonId first = new PersonId(UUID.randomUUID());
    private final PersonId second = new PersonId(UUID.randomUUID());
    private String writer = "";
    private Sending sending = new Sending(first, second, "");

    @BeforeEach
    void a_matter_of_yuelu_s_that_it_alone_sees() {
        scene.begins(YUELU);
        writer = scene.person(YUELU, "OFFICER");
        scene.enrolled(first, XIANGTAN, "OFFICER");
        scene.enrolled(second, XIANGTAN, "OFFICER");
        sending = new Sending(first, second, ticket(request));
    }

    @Test
    void the_asked_office_takes_in_a_file_and_is_shown_it_and_nothing_else_of_the_matter()
            throws SQLException {
        // Given
        Item other = scene.item(PDF, "账册.pdf", "application/pdf", false);
        String upload = sending.of(PDF).opened();
        sending.show(upload).then().statusCode(200).body("matterId", nullValue());
        sending.send(upload, PDF).then().statusCode(200);
        // When
        Response taken = sending.complete(upload);
        // Then
        taken.then()
                .statusCode(201)
                .body("matterId", nullValue())
                .body("assistanceId", equalTo(request.toString()))
                .body("officeId", equalTo("430300"))
                .body("holder", equalTo("430300"))
                .body("arrivedAfterHandOver", equalTo(false));
        String item = taken.path("evidenceId");
        for (PersonId colleague : List.of(first, second)) {
            get(As.accountOf(colleague), item)
                    .then()
                    .statusCode(200)
                    .body("title", equalTo("销售台账（演示）"))
                    .body("matterId", nullValue())
                    .body("assistanceId", equalTo(request.toString()))
                    .body("actions.find { it.name == 'download' }.open", equalTo(true))
                    .body("actions.find { it.name == 'recognise' }.open", equalTo(false));
            get(As.accountOf(colleague), item + "/custody")
                    .then()
                    .statusCode(200)
                    .body("items[0].action", equalTo("COLLECTED"))
                    .body("items[0].particulars.assistanceId", equalTo(request.toString()));
        }
        Response opened = open(As.accountOf(second), item);
        opened.then().statusCode(201);
        assertThat(As.person(second).get(opened.<String>path("contentUrl")).asByteArray())
                .isEqualTo(PDF);
        assertThat(scene.facts("officeId"))
                .endsWith("EvidenceTakenIn 430300", "EvidenceOpened 430300");
        for (String hidden :
                List.of(
                        "/api/v1/evidence/" + other.id(),
                        "/api/v1/evidence/" + other.id() + "/custody",
                        "/api/v1/evidence?matter=" + scene.matter(),
                        "/api/v1/evidence-transfers?matter=" + scene.matter(),
                        "/api/v1/casefolders/" + scene.matter())) {
            As.person(first).get(hidden).then().statusCode(404);
        }
        assertThat(scene.readings(second))
                .contains("getEvidence OPENED " + scene.matter() + " " + item);
    }

    @Test
    void the_writer_sees_it_among_its_own_and_a_third_office_sees_nothing() {
        String item = takenIn();
        As.account(writer)
                .get("/api/v1/evidence?matter=" + scene.matter())
                .then()
                .statusCode(200)
                .body("items.evidenceId", contains(item))
                .body("items.assistanceId", contains(request.toString()))
                .body("items[0].matterId", equalTo(scene.matter().toString()));
        String third = scene.person(YUHU, "OFFICER");
        for (String page : List.of("", "/custody")) {
            Response hidden = get(third, item + page);
            assertThat(hidden.statusCode()).isEqualTo(404);
            assertThat(hidden.asString())
                    .isEqualTo(get(third, UUID.randomUUID() + page).asString());
        }
        open(third, item).then().statusCode(404);
    }

    @Test
    void whoever_is_recused_adds_nothing_and_is_shown_nothing() {
        // Given
        String item = takenIn();
        String open = sending.of(PDF).opened();
        String received = sending.opened();
        sending.send(received, PDF).then().statusCode(200);
        // When
        scene.recuses(first);
        // Then
        refused(sending.open(), 404, "NOT_FOUND");
        refused(sending.takenInWithoutBytes(), 404, "NOT_FOUND");
        refused(sending.show(open), 404, "NOT_FOUND");
        refused(sending.send(open, PDF), 404, "NOT_FOUND");
        refused(sending.abort(open), 404, "NOT_FOUND");
        refused(sending.complete(received), 404, "NOT_FOUND");
        String account = As.accountOf(first);
        get(account, item).then().statusCode(404);
        get(account, item + "/custody").then().statusCode(404);
        open(account, item).then().statusCode(404);
        get(As.accountOf(second), item).then().statusCode(200);
    }

    @Test
    void an_answer_is_given_again_to_whoever_is_still_shown_it() {
        // Given
        String key = UUID.randomUUID().toString();
        Map<String, Object> goods = goods();
        Map<String, Object> file =
                Map.of(
                        "ticket",
                        sending.ticket,
                        "item",
                        sending.item,
                        "file",
                        sending.of(PDF).file);
        String another = UUID.randomUUID().toString();
        post(key, "/api/v1/evidence", goods).then().statusCode(201);
        post(another, "/api/v1/evidence-uploads", file).then().statusCode(201);
        // When
        post(key, "/api/v1/evidence", goods).then().statusCode(201);
        post(another, "/api/v1/evidence-uploads", file).then().statusCode(201);
        scene.recuses(first);
        // Then
        refused(post(key, "/api/v1/evidence", goods), 404, "NOT_FOUND");
        refused(post(another, "/api/v1/evidence-uploads", file), 404, "NOT_FOUND");
    }

    @Test
    void a_ticket_that_names_no_request_is_worth_nothing_to_whoever_does_not_see_the_matter() {
        sending.ticket = ticket(null);
        refused(sending.of(PDF).open(), 404, "NOT_FOUND");
    }

    @Test
    void what_is_gathered_for_a_request_is_not_late_wherever_the_matter_has_gone() {
        // Given
        scene.movesTo(YUHU, YUELU, YUHU);
        // When
        String item = takenIn();
        // Then
        String now = scene.person(YUHU, "OFFICER");
        get(now, item)
                .then()
                .statusCode(200)
                .body("arrivedAfterHandOver", equalTo(false))
                .body("awaitsRecognition", equalTo(false))
                .body(
                        "actions.find { it.name == 'recognise' }.code",
                        equalTo("EVIDENCE_NOT_ARRIVED"));
        get(now, item + "/custody")
                .then()
                .body("items.findAll { it.particulars.arrivedAfterHandOver }", empty());
    }

    @Test
    void only_people_of_the_asked_office_are_named_as_its_collectors() {
        PersonId ours = new PersonId(UUID.randomUUID());
        scene.enrolled(ours, YUELU, "OFFICER");
        sending.item.put("collectedBy", List.of(first.toString(), ours.toString()));
        refused(sending.of(PDF).open(), 422, "OFFICER_MIN_TWO");
    }

    private String takenIn() {
        goods();
        Response taken = sending.takenInWithoutBytes();
        taken.then().statusCode(201);
        return taken.path("evidenceId");
    }

    private Map<String, Object> goods() {
        sending.item.put("quantity", Map.of("amount", "1", "unit", "册"));
        return Map.of("ticket", sending.ticket, "item", sending.item);
    }

    private String ticket(@Nullable AssistanceId assistance) {
        return tickets.sign(
                new UploadTicket(
                        scene.matter(),
                        XIANGTAN,
                        first,
                        1,
                        assistance,
                        Instant.now().plusSeconds(600)));
    }

    private Response post(String key, String path, Map<String, Object> body) {
        return sending.as().header("Idempotency-Key", key).body(body).post(path);
    }

    private static Response get(String account, String page) {
        return As.account(account).get("/api/v1/evidence/" + page);
    }

    private static Response open(String account, String item) {
        return As.account(account)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("purpose", "DOWNLOAD"))
                .post("/api/v1/evidence/" + item + "/openings");
    }
}
