package org.lianban.evidence.evidencetransfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianban.evidence.RealParts;
import org.lianban.evidence.item.domain.Position;
import org.lianban.evidence.item.domain.Whereabouts;
import org.lianban.kernel.contract.Envelope;
import org.lianban.kernel.contract.LetterId;
import org.lianban.kernel.contract.ListedEvidence;
import org.lianban.kernel.contract.TransferHandedOver;
import org.lianban.kernel.contract.TransferWithdrawn;

/** Evidence that leaves the system with a matter, from the signed list on. */
@QuarkusTest
@WithTestResource(RealParts.class)
class HandingOutIT {
    private static final String SCAN = "c".repeat(64);
    private static final String LATER = "e".repeat(64);

    @Inject Storeroom shelf;
    @Inject EvidenceTransferProjection projection;

    private OnTheWay scene;

    @BeforeEach
    void begin() {
        scene = OnTheWay.begun();
    }

    @Test
    void custody_ends_by_the_scanned_signature_and_the_bytes_stay_to_be_read() {
        // Given
        ListedEvidence photo = shelf.photo(scene);
        ListedEvidence box = shelf.box(scene);
        LetterId list = scene.listOutside(photo, box);
        refused(scene.handOut("李某（演示）", OnTheWay.DAY), 409, "EVIDENCE_RECEIVER_UNKNOWN");
        scene.acceptedOutside();
        refused(scene.dispatch(), 409, "EVIDENCE_RECEIVER_OUTSIDE");
        scene.scanned(list, "ORIGINAL", LATER);
        refused(scene.handOut("李某（演示）", OnTheWay.DAY), 409, "PAPER_RECEIPT_NOT_SCANNED");
        scene.scanned(list, "RECEIPT", SCAN);
        await().atMost(Duration.ofSeconds(60)).until(this::isOpen);
        refused(scene.handOut("李某（演示）", OnTheWay.DAY.minusDays(1)), 422, "PAPER_DAY_IMPLAUSIBLE");
        // When
        ok(scene.handOut("李某（演示）", OnTheWay.DAY))
                .then()
                .body("state", equalTo("HANDED_OUT"))
                .body("items.state", contains("HANDED_OUT", "HANDED_OUT"))
                .body("receipt.takenBy", equalTo("李某（演示）"))
                .body("receipt.scanSha256", equalTo(SCAN))
                .body("actions", hasSize(0));
        // Then
        assertThat(shelf.item(photo).whereabouts())
                .isEqualTo(
                        new Whereabouts(
                                OnTheWay.YUELU,
                                Position.HANDED_OUT,
                                scene.transfer,
                                OnTheWay.OUTSIDE));
        assertThat(shelf.custody(box.evidenceId())).endsWith("LISTED", "HANDED_OUT");
        assertThat(shelf.cited(box.evidenceId(), "HANDED_OUT"))
                .containsExactly(scene.transfer + " " + OnTheWay.OUTSIDE);
        assertThat(shelf.facts(scene)).containsExactly("EvidenceHandedOut 1");
        OnTheWay.as(scene.sender)
                .get("/api/v1/evidence/" + photo.evidenceId())
                .then()
                .statusCode(200)
                .body("position", equalTo("HANDED_OUT"))
                .body("handedToName", equalTo("萍乡市市场监督管理局(演示)"))
                .body("actions.find { it.name == 'view' }.open", equalTo(true));
        refused(scene.handOut("李某（演示）", OnTheWay.DAY), 409, "WRONG_STATE");
    }

    @Test
    void what_is_told_later_or_again_changes_nothing_of_what_was_signed() {
        // Given
        ListedEvidence photo = shelf.photo(scene);
        LetterId list = scene.listOutside(photo);
        scene.acceptedOutside();
        scene.scanned(list, "RECEIPT", SCAN);
        await().atMost(Duration.ofSeconds(60)).until(this::isOpen);
        ok(scene.handOut("李某（演示）", OnTheWay.DAY));
        // When
        scene.scanned(list, "RECEIPT", LATER);
        scene.tell(
                new TransferHandedOver(
                        scene.matter, scene.transfer, OnTheWay.OUTSIDE, OnTheWay.DAY));
        scene.awaitMember(scene.transfer, "state", "CLOSED");
        QuarkusTransaction.requiringNew().run(projection::forget);
        scene.told().forEach(this::apply);
        // Then
        scene.view(scene.sender, scene.transfer)
                .then()
                .body("state", equalTo("CLOSED"))
                .body("items[0].state", equalTo("HANDED_OUT"))
                .body("receipt.scanSha256", equalTo(SCAN));
        assertThat(shelf.custody(photo.evidenceId())).containsOnlyOnce("HANDED_OUT");
        assertThat(shelf.item(photo).isIn(Position.HANDED_OUT)).isTrue();
    }

    @Test
    void a_letter_taken_back_leaves_custody_where_it_was() {
        ListedEvidence photo = shelf.photo(scene);
        scene.listOutside(photo);
        scene.tell(
                new TransferWithdrawn(
                        scene.matter,
                        scene.transfer,
                        OnTheWay.YUELU,
                        OnTheWay.OUTSIDE,
                        "演示",
                        true));
        scene.awaitMember(scene.transfer, "state", "CANCELLED");
        assertThat(shelf.item(photo).whereabouts())
                .isEqualTo(new Whereabouts(OnTheWay.YUELU, Position.IN_CUSTODY, null));
    }

    private boolean isOpen() {
        return Boolean.TRUE.equals(
                scene.view(scene.sender, scene.transfer)
                        .path("actions.find { it.name == 'hand-out' }.open"));
    }

    private void apply(Envelope envelope) {
        QuarkusTransaction.requiringNew().run(() -> projection.apply(envelope));
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
