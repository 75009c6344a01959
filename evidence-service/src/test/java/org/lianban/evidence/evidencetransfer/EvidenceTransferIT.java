package org.lianban.evidence.evidencetransfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianban.evidence.RealParts;
import org.lianban.evidence.item.domain.Position;
import org.lianban.evidence.item.domain.Whereabouts;
import org.lianban.kernel.contract.DocumentId;
import org.lianban.kernel.contract.DocumentMarkedSecret;
import org.lianban.kernel.contract.Envelope;
import org.lianban.kernel.contract.EvidenceId;
import org.lianban.kernel.contract.JurisdictionDesignated;
import org.lianban.kernel.contract.ListedEvidence;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.contract.TransferFileReceived;
import org.lianban.kernel.contract.TransferHandedOver;
import org.lianban.kernel.contract.TransferId;
import org.lianban.kernel.contract.TransferWithdrawn;
import org.lianban.kernel.contract.WritingOfficeMoved;

@QuarkusTest
@WithTestResource(RealParts.class)
class EvidenceTransferIT {
    private static final OfficeId HUNAN = OfficeId.of("430000");

    @Inject Storeroom shelf;
    @Inject EvidenceTransferProjection projection;

    private OnTheWay scene = new OnTheWay();

    @BeforeEach
    void a_matter_is_told() {
        scene = OnTheWay.begun();
    }

    @Test
    void a_list_goes_from_one_office_s_custody_into_another_s_and_is_closed() {
        // Given
        ListedEvidence photo = shelf.photo(scene);
        ListedEvidence box = shelf.box(scene);
        scene.list(scene.transfer, photo, box);
        refused(scene.dispatch(), 409, "EVIDENCE_RECEIVER_UNKNOWN");
        scene.accepted(scene.transfer);
        scene.view(scene.sender, scene.transfer)
                .then()
                .body("actions.find { it.name == 'dispatch' }.weight", equalTo("NEXT"))
                .body("signatories.personId", hasItem(scene.senderToo.toString()));
        // When
        ok(scene.dispatch()).then().body("state", equalTo("DISPATCHED"));
        ok(scene.check(photo.evidenceId()));
        refused(scene.accept(), 409, "EVIDENCE_NOT_CHECKED");
        refused(scene.differs(box.evidenceId(), "QUANTITY"), 422, "EVIDENCE_COUNT_MISSING");
        refused(scene.counts(box.evidenceId(), "20.0"), 422, "EVIDENCE_COUNT_MISSING");
        ok(scene.counts(box.evidenceId(), "18"))
                .then()
                .body("discrepancies", equalTo(1))
                .body("items[1].actions.name", contains("resolve"));
        refused(scene.accept(), 409, "EVIDENCE_DISCREPANCY_OPEN");
        ok(scene.resolve(box.evidenceId(), "TAKEN_WITH_NOTE"))
                .then()
                .body("state", equalTo("CHECKED"))
                .body("items.state", contains("CHECKED", "RESOLVED"));
        ok(scene.accept())
                .then()
                .body("state", equalTo("ACCEPTED"))
                .body(
                        "acceptedBy.personId",
                        contains(scene.receiver.toString(), scene.receiverToo.toString()))
                .body("items[0].foundSha256", equalTo(photo.sha256()))
                .body("items[1].discrepancy.outcomeNote", equalTo("已核实（演示）"));
        scene.tell(
                new TransferHandedOver(scene.matter, scene.transfer, OnTheWay.YUHU, OnTheWay.DAY));
        scene.awaitMember(scene.transfer, "state", "CLOSED");
        // Then
        scene.view(scene.receiver, scene.transfer)
                .then()
                .body("actions", empty())
                .body("items.actions.flatten()", empty())
                .body("items[1].quantity.amount", equalTo("20"))
                .body("items[1].counted.amount", equalTo("18"))
                .body("items[1].counted.unit", equalTo("箱"));
        OnTheWay.as(scene.receiver)
                .get("/api/v1/evidence?matter=" + scene.matter)
                .then()
                .body("items[1].quantity.amount", equalTo("20"))
                .body("items[1].counted.amount", equalTo("18"));
        OnTheWay.as(scene.receiver)
                .get("/api/v1/evidence/" + box.evidenceId() + "/custody")
                .then()
                .body(
                        "items.findAll { it.coSigner }.collect { it.action + ' ' + it.coSigner.id }",
                        contains("DISPATCHED " + scene.senderToo, "ACCEPTED " + scene.receiverToo))
                .body("items.findAll { it.coSigner }.coSigner.label", everyItem(notNullValue()))
                .body(
                        "items.find { it.action == 'DISCREPANCY_RECORDED' }.particulars.counted",
                        equalTo("18 箱"));
        assertThat(shelf.item(photo).whereabouts().holder()).isEqualTo(OnTheWay.YUHU);
        assertThat(shelf.custody(photo.evidenceId()))
                .containsExactly(
                        "COLLECTED",
                        "LISTED",
                        "DISPATCHED",
                        "DIGEST_VERIFIED",
                        "CHECKED",
                        "ACCEPTED");
        assertThat(shelf.custody(box.evidenceId()))
                .containsExactly(
                        "COLLECTED",
                        "LISTED",
                        "DISPATCHED",
                        "CHECKED",
                        "DISCREPANCY_RECORDED",
                        "DISCREPANCY_RESOLVED",
                        "ACCEPTED");
        assertThat(shelf.cited(photo.evidenceId(), "ACCEPTED"))
                .containsExactly(scene.transfer + " 430104");
        assertThat(shelf.answered(photo.evidenceId(), "DISPATCHED")).isEmpty();
        assertThat(shelf.answered(photo.evidenceId(), "CHECKED")).containsExactly("DISPATCHED");
        assertThat(shelf.answered(photo.evidenceId(), "ACCEPTED")).containsExactly("DISPATCHED");
        assertThat(shelf.facts(scene))
                .containsExactly(
                        "EvidenceDispatched 1",
                        "EvidenceChecked 1",
                        "EvidenceChecked 1",
                        "EvidenceDiscrepancyRecorded 1",
                        "EvidenceDiscrepancyResolved 1",
                        "EvidenceAccepted 1");
    }

    @Test
    void a_flipped_bit_is_found_named_and_never_taken_over() throws IOException {
        // Given
        ListedEvidence photo = sentPhoto();
        shelf.flip(photo);
        // When
        ok(scene.check(photo.evidenceId()))
                .then()
                .body("items[0].state", equalTo("DISCREPANCY"))
                .body("items[0].discrepancy.kind", equalTo("DIGEST_MISMATCH"))
                .body("items[0].discrepancy.note", equalTo("重新计算的校验值与清单所列不一致。"))
                .body("items[0].outcomes.open", equalTo(List.of(true, false, true)))
                .body("items[0].outcomes[1].code", equalTo("DIGEST_MISMATCH"));
        OnTheWay.as(scene.receiver)
                .header("Accept-Language", "en")
                .get("/api/v1/evidence-transfers/" + scene.transfer)
                .then()
                .body(
                        "items[0].discrepancy.note",
                        equalTo("The digests computed again are not those on the list."));
        // Then
        refused(scene.accept(), 409, "EVIDENCE_DISCREPANCY_OPEN");
        refused(scene.resolve(photo.evidenceId(), "TAKEN_WITH_NOTE"), 409, "DIGEST_MISMATCH");
        assertThat(shelf.custody(photo.evidenceId()))
                .endsWith("DIGEST_FAILED", "CHECKED", "DISCREPANCY_RECORDED");
        assertThat(shelf.item(photo).soundness().checkedAt()).as("to be read next").isNull();
        ok(scene.resolve(photo.evidenceId(), "LEFT_OUT"));
        ok(scene.accept());
        assertThat(shelf.item(photo).whereabouts()).isEqualTo(atYuelu());
        assertThat(shelf.answered(photo.evidenceId(), "RETURNED"))
                .containsExactly("DISCREPANCY_RESOLVED");
    }

    @Test
    void an_item_that_this_service_does_not_know_is_missing_and_left_out() {
        // Given
        ListedEvidence lost = new ListedEvidence(new EvidenceId(UUID.randomUUID()), 7, null, null);
        scene.list(scene.transfer, lost);
        scene.accepted(scene.transfer);
        ok(scene.dispatch());
        // When
        ok(scene.check(lost.evidenceId()))
                .then()
                .body("items[0].discrepancy.kind", equalTo("MISSING"));
        // Then
        refused(scene.resolve(lost.evidenceId(), "TAKEN_WITH_NOTE"), 409, "EVIDENCE_MISSING");
        ok(scene.resolve(lost.evidenceId(), "LEFT_OUT"));
        ok(scene.accept()).then().body("items[0].state", equalTo("LEFT_OUT"));
    }

    @Test
    void whoever_collected_an_item_does_not_sign_for_it() {
        // Given
        ListedEvidence photo = shelf.photo(scene, scene.receiver);
        scene.list(scene.transfer, photo);
        scene.accepted(scene.transfer);
        ok(scene.dispatch());
        ok(scene.check(photo.evidenceId()));
        // Then
        refused(scene.accept(), 403, "EVIDENCE_COLLECTOR_ACCEPTS");
        refused(
                scene.step(scene.receiverToo, "acceptance", OnTheWay.signed(scene.receiver)),
                403,
                "EVIDENCE_COLLECTOR_ACCEPTS");
    }

    @Test
    void of_two_who_take_it_over_at_once_one_does() {
        // Given
        ListedEvidence photo = sentPhoto();
        ok(scene.check(photo.evidenceId()));
        String seen = scene.view(scene.receiver, scene.transfer).header("ETag");
        // When
        List<Integer> answers =
                Stream.of(
                                List.of(scene.receiver, scene.receiverToo),
                                List.of(scene.receiverToo, scene.receiver))
                        .parallel()
                        .map(both -> acceptedBy(both.getFirst(), both.getLast(), seen))
                        .sorted()
                        .toList();
        // Then
        assertThat(answers).containsExactly(200, 409);
        assertThat(shelf.custody(photo.evidenceId())).containsOnlyOnce("ACCEPTED");
    }

    @Test
    void whoever_looks_at_an_old_page_has_no_bytes_read() throws IOException {
        // Given
        ListedEvidence photo = shelf.photo(scene);
        ListedEvidence box = shelf.box(scene);
        scene.list(scene.transfer, photo, box);
        scene.accepted(scene.transfer);
        ok(scene.dispatch());
        String seen = scene.view(scene.receiver, scene.transfer).header("ETag");
        ok(scene.check(box.evidenceId()));
        shelf.flip(photo);
        String path = "items/" + photo.evidenceId() + "/check";
        // When
        Response stale =
                scene.step(scene.receiver, path, "{\"agrees\":true}", seen, OnTheWay.fresh());
        Response blind =
                scene.step(scene.receiver, path, "{\"agrees\":true}", "", OnTheWay.fresh());
        // Then
        refused(stale, 412, "VERSION_STALE");
        refused(blind, 428, "VERSION_MISSING");
        assertThat(shelf.item(photo).soundness().checkedAt()).as("not read").isNotNull();
    }

    @Test
    void a_check_sent_again_is_answered_again_and_noted_once() {
        // Given
        ListedEvidence photo = sentPhoto();
        String seen = scene.view(scene.receiver, scene.transfer).header("ETag");
        String key = OnTheWay.fresh();
        String path = "items/" + photo.evidenceId() + "/check";
        // When
        Response first = scene.step(scene.receiver, path, "{\"agrees\":true}", seen, key);
        ok(scene.accept());
        Response again = scene.step(scene.receiver, path, "{\"agrees\":true}", seen, key);
        // Then
        again.then().statusCode(200).header("Idempotency-Replayed", equalTo("true"));
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(shelf.custody(photo.evidenceId())).containsOnlyOnce("CHECKED");
    }

    @Test
    void an_answer_is_not_given_again_with_what_is_secret_since() {
        // Given
        ListedEvidence photo = shelf.photo(scene);
        scene.list(scene.transfer, photo);
        scene.accepted(scene.transfer);
        String seen = scene.view(scene.sender, scene.transfer).header("ETag");
        String key = OnTheWay.fresh();
        String signed = OnTheWay.signed(scene.senderToo);
        ok(scene.step(scene.sender, "dispatch", signed, seen, key));
        ok(scene.check(photo.evidenceId()));
        ok(scene.accept());
        // When
        scene.tell(
                new WritingOfficeMoved(
                        scene.matter, OnTheWay.YUELU, OnTheWay.YUHU, scene.transfer));
        scene.tell(
                new DocumentMarkedSecret(
                        scene.matter,
                        "EVIDENCE",
                        new DocumentId(photo.evidenceId().value()),
                        OnTheWay.YUHU,
                        "EVIDENCE",
                        "1",
                        "TRADE_SECRET",
                        null,
                        OnTheWay.DAY));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () ->
                                scene.view(scene.sender, scene.transfer)
                                        .then()
                                        .body("items[0].secret.withheld", equalTo(true)));
        // Then
        refused(scene.step(scene.sender, "dispatch", signed, seen, key), 403, "DOCUMENT_WITHHELD");
    }

    @Test
    void facts_told_twice_and_a_rebuild_change_nothing_that_was_decided() {
        // Given
        ListedEvidence photo = sentPhoto();
        ok(scene.check(photo.evidenceId()));
        ok(scene.accept());
        String before = scene.view(scene.receiver, scene.transfer).asString();
        // When
        scene.told().forEach(this::apply);
        QuarkusTransaction.requiringNew().run(projection::forget);
        assertThat(scene.view(scene.receiver, scene.transfer).statusCode()).isEqualTo(404);
        scene.told().forEach(this::apply);
        scene.told().forEach(this::apply);
        // Then
        scene.view(scene.receiver, scene.transfer)
                .then()
                .body("state", equalTo("ACCEPTED"))
                .body("acceptedBy", hasSize(2));
        assertThat(before).contains("ACCEPTED");
        assertThat(shelf.item(photo).whereabouts())
                .isEqualTo(new Whereabouts(OnTheWay.YUHU, Position.IN_CUSTODY, null));
        assertThat(shelf.custody(photo.evidenceId())).containsOnlyOnce("LISTED");
    }

    @Test
    void after_a_designation_the_designated_office_receives() {
        // Given
        ListedEvidence photo = shelf.photo(scene);
        scene.list(scene.transfer, photo);
        scene.tell(designated(OnTheWay.TIANYUAN));
        refused(scene.dispatch(), 409, "EVIDENCE_RECEIVER_UNKNOWN");
        // When
        scene.tell(
                new TransferFileReceived(
                        scene.matter, scene.transfer, OnTheWay.TIANYUAN, OnTheWay.DAY));
        scene.awaitMember(scene.transfer, "toName", "株洲市天元区市场监督管理局");
        ok(scene.dispatch());
        // Then
        refused(scene.check(photo.evidenceId()), 403, "NOT_ADDRESSEE");
        ok(scene.step(scene.third, "items/" + photo.evidenceId() + "/check", "{\"agrees\":true}"));
        ok(scene.step(scene.third, "acceptance", OnTheWay.signed(scene.thirdToo)));
        assertThat(shelf.item(photo).whereabouts().holder()).isEqualTo(OnTheWay.TIANYUAN);
    }

    @Test
    void a_letter_taken_back_frees_its_items_for_a_new_list() {
        // Given
        ListedEvidence photo = shelf.photo(scene);
        scene.list(scene.transfer, photo);
        assertThat(shelf.item(photo).whereabouts().transfer()).isEqualTo(scene.transfer);
        // When
        scene.tell(
                new TransferWithdrawn(
                        scene.matter, scene.transfer, OnTheWay.YUELU, OnTheWay.YUHU, "演示", true));
        scene.awaitMember(scene.transfer, "state", "CANCELLED");
        // Then
        assertThat(shelf.item(photo).whereabouts()).isEqualTo(atYuelu());
        refused(scene.dispatch(), 409, "WRONG_STATE");
        TransferId next = new TransferId(UUID.randomUUID());
        scene.list(next, photo);
        assertThat(shelf.item(photo).whereabouts().transfer()).isEqualTo(next);
    }

    @Test
    void designated_to_its_sender_the_evidence_stays() {
        // Given
        ListedEvidence photo = shelf.photo(scene);
        scene.list(scene.transfer, photo);
        // When
        scene.tell(designated(OnTheWay.YUELU));
        // Then
        scene.awaitMember(scene.transfer, "state", "CANCELLED");
        assertThat(shelf.item(photo).whereabouts()).isEqualTo(atYuelu());
    }

    @Test
    void who_does_not_see_the_matter_learns_nothing_and_who_does_may_read() {
        // Given
        sentPhoto();
        // Then
        await().atMost(Duration.ofSeconds(60))
                .until(() -> scene.view(scene.third, scene.transfer).statusCode() == 200);
        String unknown =
                OnTheWay.as(scene.sender)
                        .get("/api/v1/evidence-transfers/" + UUID.randomUUID())
                        .asString();
        Response hidden = scene.view(scene.stranger, scene.transfer);
        assertThat(hidden.statusCode()).isEqualTo(404);
        assertThat(hidden.asString()).isEqualTo(unknown);
        assertThat(hidden.header("ETag")).isNull();
        refused(
                scene.step(
                        scene.stranger,
                        "dispatch",
                        OnTheWay.signed(scene.senderToo),
                        "\"1\"",
                        OnTheWay.fresh()),
                404,
                "NOT_FOUND");
        OnTheWay.as(scene.third)
                .get("/api/v1/evidence-transfers?matter=" + scene.matter)
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .body("items", hasSize(1))
                .body("items[0].signatories", empty())
                .body("items[0].actions.open", contains(false, false))
                .body("items[0].actions.reason", contains(notNullValue(), notNullValue()));
    }

    private ListedEvidence sentPhoto() {
        ListedEvidence photo = shelf.photo(scene);
        scene.list(scene.transfer, photo);
        scene.accepted(scene.transfer);
        ok(scene.dispatch());
        return photo;
    }

    private int acceptedBy(PersonId first, PersonId second, String seen) {
        return scene.step(first, "acceptance", OnTheWay.signed(second), seen, OnTheWay.fresh())
                .statusCode();
    }

    private JurisdictionDesignated designated(OfficeId designee) {
        return new JurisdictionDesignated(
                scene.matter, scene.transfer, HUNAN, designee, "演示", OnTheWay.DAY);
    }

    private void apply(Envelope envelope) {
        QuarkusTransaction.requiringNew().run(() -> projection.apply(envelope));
    }

    private static Whereabouts atYuelu() {
        return new Whereabouts(OnTheWay.YUELU, Position.IN_CUSTODY, null);
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
