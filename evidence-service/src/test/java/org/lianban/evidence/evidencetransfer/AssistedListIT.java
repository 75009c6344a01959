package org.lianban.evidence.evidencetransfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianban.evidence.RealParts;
import org.lianban.evidence.Told;
import org.lianban.evidence.item.domain.Position;
import org.lianban.evidence.item.domain.Whereabouts;
import org.lianban.kernel.contract.AssistanceId;
import org.lianban.kernel.contract.DocumentId;
import org.lianban.kernel.contract.DocumentMarkedSecret;
import org.lianban.kernel.contract.Envelope;
import org.lianban.kernel.contract.EvidenceId;
import org.lianban.kernel.contract.ListedEvidence;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.contract.TransferId;
import org.lianban.kernel.contract.TransferWithdrawn;
import org.lianban.kernel.contract.WritingOfficeMoved;

/** Furong, which does not see the matter, was asked by Yuelu and sends what it gathered. */
@QuarkusTest
@WithTestResource(RealParts.class)
class AssistedListIT {
    private static final OfficeId TIANXIN = OfficeId.of("430103");

    @Inject Storeroom shelf;
    @Inject EvidenceTransferProjection projection;

    private final AssistanceId request = new AssistanceId(UUID.randomUUID());
    private OnTheWay scene = new OnTheWay();
    private ListedEvidence photo =
            new ListedEvidence(new EvidenceId(UUID.randomUUID()), 1, null, null);

    @BeforeEach
    void a_list_goes_along_with_the_reply() {
        scene = OnTheWay.begun();
        photo = shelf.photoFor(request, scene);
        scene.listFor(request, photo);
    }

    @Test
    void it_goes_from_the_asked_office_s_custody_into_that_of_the_one_that_asked() {
        // Given
        scene.view(scene.stranger, scene.transfer)
                .then()
                .body("to", equalTo("430104"))
                .body("matterId", nullValue())
                .body("assistanceId", equalTo(request.toString()))
                .body("actions.find { it.name == 'dispatch' }.weight", equalTo("NEXT"))
                .body("signatories.personId", hasItem(scene.strangerToo.toString()));
        scene.view(scene.sender, scene.transfer)
                .then()
                .body("matterId", equalTo(scene.matter.toString()))
                .body("assistanceId", equalTo(request.toString()));
        refused(by(scene.sender, "dispatch", signed(scene.senderToo)), 403, "NOT_SENDER");
        // When
        ok(by(scene.stranger, "dispatch", signed(scene.strangerToo)))
                .then()
                .body("state", equalTo("DISPATCHED"))
                .body("matterId", nullValue());
        refused(by(scene.stranger, check(), "{\"agrees\":true}"), 403, "NOT_ADDRESSEE");
        ok(by(scene.sender, check(), "{\"agrees\":true}"));
        ok(by(scene.sender, "acceptance", signed(scene.senderToo)))
                .then()
                .body("state", equalTo("ACCEPTED"));
        // Then
        scene.view(scene.strangerToo, scene.transfer)
                .then()
                .body("state", equalTo("ACCEPTED"))
                .body("acceptedBy", hasSize(2))
                .body("actions", hasSize(0));
        assertThat(shelf.item(photo).whereabouts())
                .isEqualTo(new Whereabouts(OnTheWay.YUELU, Position.IN_CUSTODY, null));
        assertThat(shelf.custody(photo.evidenceId()))
                .containsExactly(
                        "COLLECTED",
                        "LISTED",
                        "DISPATCHED",
                        "DIGEST_VERIFIED",
                        "CHECKED",
                        "ACCEPTED");
        assertThat(shelf.requests(scene))
                .containsExactly(
                        "EvidenceDispatched " + request,
                        "EvidenceChecked " + request,
                        "EvidenceAccepted " + request);
        OnTheWay.as(scene.stranger)
                .get("/api/v1/evidence/" + photo.evidenceId())
                .then()
                .statusCode(200)
                .body("holder", equalTo("430104"));
        OnTheWay.as(scene.sender)
                .get("/api/v1/evidence-transfers?matter=" + scene.matter)
                .then()
                .body("items.transferId", contains(scene.transfer.toString()));
    }

    @Test
    void what_becomes_of_it_once_it_is_accepted_is_the_asking_office_s_affair() {
        // Given
        Response early = opened(scene.stranger, "协查取证复核（演示）");
        early.then().statusCode(201);
        opened(scene.sender, "提前研判（演示）").then().statusCode(201);
        ok(by(scene.stranger, "dispatch", signed(scene.strangerToo)));
        ok(by(scene.sender, check(), "{\"agrees\":true}"));
        ok(content(early));
        ok(by(scene.sender, "acceptance", signed(scene.senderToo)));
        String shownOnce = item(scene.stranger, "").header("ETag");
        // When
        opened(scene.sender, "案审会使用（演示）").then().statusCode(201);
        ok(recognised());
        handedOn();
        refused(opened(scene.stranger, null), 403, "EVIDENCE_ACCESS_DENIED");
        refused(content(early), 403, "EVIDENCE_ACCESS_DENIED");
        // Then
        item(scene.stranger, "")
                .then()
                .statusCode(200)
                .body("title", equalTo("照片（演示）"))
                .body("holder", equalTo("430104"))
                .body("position", equalTo("IN_CUSTODY"))
                .body("transferId", nullValue())
                .body("recognition", nullValue())
                .body("awaitsRecognition", equalTo(false))
                .body("digestState", equalTo("WHOLE"))
                .body("digestCheckedAt", nullValue())
                .header("ETag", shownOnce)
                .body(
                        "actions.find { it.name == 'download' }.code",
                        equalTo("EVIDENCE_ACCESS_DENIED"));
        Response shown = item(scene.stranger, "/custody");
        Response all = item(scene.sender, "/custody");
        shown.then()
                .statusCode(200)
                .body("whole", equalTo(true))
                .body(
                        "items.action",
                        contains(
                                "COLLECTED",
                                "LISTED",
                                "DOWNLOADED",
                                "DOWNLOADED",
                                "DISPATCHED",
                                "DIGEST_VERIFIED",
                                "CHECKED",
                                "ACCEPTED"))
                .body("items[2].particulars.reason", equalTo("协查取证复核（演示）"))
                .body("items[3].actor.office", equalTo("430104"))
                .body("items[3].particulars.reason", nullValue());
        List<String> leaves = shown.path("items.leaf");
        assertThat(all.<List<String>>path("items.leaf")).startsWith(leaves.toArray(String[]::new));
        assertThat(shown.<List<String>>path("items.previous"))
                .startsWith((String) null)
                .endsWith(leaves.subList(0, leaves.size() - 1).toArray(String[]::new));
        all.then()
                .body("items[3].particulars.reason", equalTo("提前研判（演示）"))
                .body("items.action", hasItem("RECOGNISED"))
                .body("items.action", hasItem("ACCESS_DENIED"));
        item(scene.sender, "")
                .then()
                .body("holder", equalTo("430302"))
                .body("recognition.recognition", equalTo("RECOGNISED"));
    }

    @Test
    void what_is_marked_secret_after_the_acceptance_is_kept_from_whoever_gathered_it() {
        // Given
        ok(by(scene.stranger, "dispatch", signed(scene.strangerToo)));
        ok(by(scene.sender, check(), "{\"agrees\":true}"));
        marked();
        item(scene.stranger, "").then().statusCode(200).body("title", equalTo("照片（演示）"));
        // When
        ok(by(scene.sender, "acceptance", signed(scene.senderToo)));
        // Then
        for (String page : List.of("", "/custody")) {
            refused(item(scene.stranger, page), 403, "DOCUMENT_WITHHELD");
        }
        refused(opened(scene.stranger, null), 403, "DOCUMENT_WITHHELD");
        scene.view(scene.stranger, scene.transfer)
                .then()
                .statusCode(200)
                .body("items[0].title", nullValue())
                .body("items[0].secret.withheld", equalTo(true));
        item(scene.sender, "").then().statusCode(200).body("title", equalTo("照片（演示）"));
    }

    @Test
    void neither_a_move_of_the_matter_nor_a_transfer_withdrawn_touches_it() {
        // Given
        TransferId another = new TransferId(UUID.randomUUID());
        ListedEvidence ours = shelf.photo(scene);
        scene.list(another, ours);
        scene.tell(
                new TransferWithdrawn(
                        scene.matter, another, OnTheWay.YUELU, OnTheWay.YUHU, "演示", true));
        // When
        scene.tell(
                new WritingOfficeMoved(
                        scene.matter,
                        OnTheWay.YUELU,
                        OnTheWay.YUHU,
                        new TransferId(UUID.randomUUID())));
        await().atMost(Duration.ofSeconds(60))
                .until(() -> writes(scene.sender).equals(OnTheWay.YUHU.value()));
        // Then
        scene.awaitMember(another, "state", "CANCELLED");
        scene.view(scene.stranger, scene.transfer)
                .then()
                .body("state", equalTo("SENDER_SIGNED"))
                .body("to", equalTo("430104"));
        assertThat(shelf.item(photo).whereabouts().transfer()).isEqualTo(scene.transfer);
        assertThat(shelf.item(photo).arrivedAfterHandOver()).isFalse();
        ok(by(scene.stranger, "dispatch", signed(scene.strangerToo)));
    }

    @Test
    void what_is_left_out_stays_with_the_asked_office() {
        // Given
        ok(by(scene.stranger, "dispatch", signed(scene.strangerToo)));
        // When
        ok(
                scene.step(
                        scene.sender,
                        check(),
                        "{\"agrees\":false,\"discrepancy\":{\"kind\":\"SEAL\",\"note\":\"封条破损（演示）\"}}"));
        ok(
                by(
                        scene.sender,
                        "items/" + photo.evidenceId() + "/resolution",
                        "{\"outcome\":\"LEFT_OUT\",\"note\":\"退回（演示）\"}"));
        ok(by(scene.sender, "acceptance", signed(scene.senderToo)));
        // Then
        assertThat(shelf.item(photo).whereabouts())
                .isEqualTo(new Whereabouts(OnTheWay.FURONG, Position.IN_CUSTODY, null));
        opened(scene.stranger, "退回后核对（演示）").then().statusCode(201);
        item(scene.stranger, "/custody")
                .then()
                .body("items.action", hasItem("RETURNED"))
                .body("items.last().action", equalTo("DOWNLOADED"));
        assertThat(shelf.requests(scene))
                .contains(
                        "EvidenceDiscrepancyRecorded " + request,
                        "EvidenceDiscrepancyResolved " + request);
    }

    @Test
    void told_anew_it_has_its_receiver_and_what_was_decided() {
        // When
        toldAnew();
        // Then
        scene.view(scene.stranger, scene.transfer)
                .then()
                .body("state", equalTo("SENDER_SIGNED"))
                .body("to", equalTo("430104"))
                .body("assistanceId", equalTo(request.toString()));
        ok(by(scene.stranger, "dispatch", signed(scene.strangerToo)));
        ok(by(scene.sender, check(), "{\"agrees\":true}"));
        // When
        toldAnew();
        // Then
        scene.view(scene.stranger, scene.transfer).then().body("state", equalTo("CHECKED"));
        ok(by(scene.sender, "acceptance", signed(scene.senderToo)));
        assertThat(shelf.requests(scene)).contains("EvidenceAccepted " + request);
        assertThat(shelf.custody(photo.evidenceId())).containsOnlyOnce("LISTED");
    }

    @Test
    void a_third_office_and_whoever_is_recused_learn_nothing() {
        // Given
        PersonId third = new PersonId(UUID.randomUUID());
        Told.publish(Told.person(third, TIANXIN, "OFFICER"));
        String key = OnTheWay.fresh();
        String seen = scene.view(scene.stranger, scene.transfer).header("ETag");
        String signed = signed(scene.strangerToo);
        ok(scene.step(scene.stranger, "dispatch", signed, seen, key));
        ok(scene.step(scene.stranger, "dispatch", signed, seen, key));
        // When
        scene.recuses(scene.stranger);
        // Then
        await().atMost(Duration.ofSeconds(60))
                .until(() -> scene.view(scene.stranger, scene.transfer).statusCode() == 404);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> scene.view(third, scene.transfer).statusCode() == 404);
        refused(scene.step(scene.stranger, "dispatch", signed, seen, key), 404, "NOT_FOUND");
        refused(
                scene.step(scene.stranger, "dispatch", signed, seen, OnTheWay.fresh()),
                404,
                "NOT_FOUND");
        refused(scene.step(third, "dispatch", signed, seen, OnTheWay.fresh()), 404, "NOT_FOUND");
        OnTheWay.as(scene.strangerToo)
                .get("/api/v1/evidence-transfers?matter=" + scene.matter)
                .then()
                .statusCode(404);
        scene.view(scene.strangerToo, scene.transfer).then().statusCode(200);
    }

    /** The transfer of the matter takes it along to Yuhu. */
    private void handedOn() {
        TransferId another = new TransferId(UUID.randomUUID());
        scene.list(another, photo);
        scene.accepted(another);
        step(another, scene.sender, "dispatch", signed(scene.senderToo));
        step(another, scene.receiver, check(), "{\"agrees\":true}");
        step(another, scene.receiver, "acceptance", signed(scene.receiverToo));
    }

    private void step(TransferId under, PersonId who, String step, String body) {
        ok(
                OnTheWay.as(who)
                        .header("If-Match", scene.view(who, under).header("ETag"))
                        .header("Idempotency-Key", OnTheWay.fresh())
                        .body(body)
                        .post("/api/v1/evidence-transfers/" + under + "/" + step));
    }

    private Response item(PersonId reader, String page) {
        return OnTheWay.as(reader).get("/api/v1/evidence/" + photo.evidenceId() + page);
    }

    private Response opened(PersonId reader, @Nullable String reason) {
        Map<String, String> body =
                reason == null
                        ? Map.of("purpose", "DOWNLOAD")
                        : Map.of("purpose", "DOWNLOAD", "reason", reason);
        return OnTheWay.as(reader)
                .header("Idempotency-Key", OnTheWay.fresh())
                .body(body)
                .post("/api/v1/evidence/" + photo.evidenceId() + "/openings");
    }

    /** The bytes that the stranger's opening is for. */
    private Response content(Response opening) {
        return OnTheWay.as(scene.stranger).get(opening.<String>path("contentUrl"));
    }

    private Response recognised() {
        return OnTheWay.as(scene.sender)
                .header("Idempotency-Key", OnTheWay.fresh())
                .header("If-Match", item(scene.sender, "").header("ETag"))
                .body(Map.of("recognition", "RECOGNISED", "reason", "来源清楚（演示）"))
                .post("/api/v1/evidence/" + photo.evidenceId() + "/recognition");
    }

    private void marked() {
        scene.tell(
                new DocumentMarkedSecret(
                        scene.matter,
                        "EVIDENCE",
                        new DocumentId(photo.evidenceId().value()),
                        OnTheWay.YUELU,
                        "EVIDENCE",
                        "1",
                        "TRADE_SECRET",
                        null,
                        OnTheWay.DAY));
        await().atMost(Duration.ofSeconds(60))
                .until(() -> item(scene.sender, "").path("secret") != null);
    }

    private void toldAnew() {
        QuarkusTransaction.requiringNew().run(projection::forget);
        assertThat(scene.view(scene.stranger, scene.transfer).statusCode()).isEqualTo(404);
        scene.told().forEach(this::apply);
        scene.told().forEach(this::apply);
    }

    private void apply(Envelope envelope) {
        QuarkusTransaction.requiringNew().run(() -> projection.apply(envelope));
    }

    private String writes(PersonId reader) {
        return OnTheWay.as(reader)
                .get("/api/v1/casefolders/" + scene.matter)
                .path("writingOffice.id");
    }

    private Response by(PersonId who, String step, String body) {
        return scene.step(who, step, body);
    }

    private String check() {
        return "items/" + photo.evidenceId() + "/check";
    }

    private static String signed(PersonId second) {
        return OnTheWay.signed(second);
    }

    private static Response ok(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer;
    }

    private static void refused(Response answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.<String>path("code")).isEqualTo(code);
    }
}
