package org.lianban.evidence.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.lianban.evidence.EvidenceAtHand.XIANGTAN;
import static org.lianban.evidence.EvidenceAtHand.YUELU;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
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
import org.lianban.kernel.contract.HandlingId;

@QuarkusTest
@WithTestResource(RealParts.class)
class RecognitionIT {
    @Inject EvidenceAtHand scene;

    private String receiver = "";
    private Item item;

    @BeforeEach
    void an_item_that_came_with_its_matter() {
        scene.begins(YUELU, XIANGTAN);
        receiver = scene.person(XIANGTAN, "OFFICER");
        item = scene.goods();
    }

    @Test
    void the_new_office_says_what_it_is_worth_and_may_say_so_anew() throws Exception {
        // Given
        scene.movesTo(XIANGTAN, YUELU, XIANGTAN);
        scene.arrives(item, XIANGTAN);
        // When
        recognise(receiver, "WITH_RESERVATION", "缺少封条照片")
                .then()
                .statusCode(200)
                .header("ETag", "\"3\"")
                .body("recognition.recognition", equalTo("WITH_RESERVATION"))
                .body("awaitsRecognition", equalTo(false));
        recognise(receiver, "RECOGNISED", "已补充封条照片").then().statusCode(200);
        // Then
        assertThat(scene.facts("recognition"))
                .containsExactly(
                        "EvidenceTakenIn",
                        "EvidenceRecognised WITH_RESERVATION",
                        "EvidenceRecognised RECOGNISED");
        As.account(receiver)
                .get(path() + "/custody")
                .then()
                .body("items.action", equalTo(List.of("COLLECTED", "RECOGNISED", "RECOGNISED")))
                .body("items[2].particulars.reason", equalTo("已补充封条照片"))
                .body("items[2].particulars.counterparty", equalTo("430104"));
    }

    @Test
    void nobody_else_says_so_and_not_before_it_has_come() {
        String officer = scene.person(YUELU, "OFFICER");
        refused(recognise(officer, "RECOGNISED", "一"), 409, "EVIDENCE_OWN");
        refused(recognise(receiver, "RECOGNISED", "一"), 403, "EVIDENCE_RECOGNITION_NOT_YOURS");
        scene.movesTo(XIANGTAN, YUELU, XIANGTAN);
        refused(recognise(receiver, "RECOGNISED", "一"), 409, "EVIDENCE_NOT_ARRIVED");
        refused(recognise(officer, "RECOGNISED", "一"), 403, "EVIDENCE_RECOGNITION_NOT_YOURS");
        String head = scene.person(XIANGTAN, "AGENCY_HEAD");
        scene.arrives(item, XIANGTAN);
        refused(recognise(head, "RECOGNISED", "一"), 403, "EVIDENCE_RECOGNITION_NOT_YOURS");
    }

    @Test
    void a_reason_and_the_version_seen_are_required() {
        // Given
        scene.movesTo(XIANGTAN, YUELU, XIANGTAN);
        scene.arrives(item, XIANGTAN);
        // When
        refused(recognise(receiver, "RECOGNISED", " "), 422, "FIELD_MISSING");
        refused(recognise(receiver, "RECOGNISED", "一", "\"1\""), 412, "VERSION_STALE");
        refused(recognise(receiver, "RECOGNISED", "一", null), 428, "VERSION_MISSING");
    }

    @Test
    void what_arrived_after_the_hand_over_is_recognised_where_it_lies() {
        // Given
        scene.movesTo(XIANGTAN, YUELU, XIANGTAN);
        item = scene.goods();
        // When
        Response before = As.account(receiver).get(path());
        Response answer = recognise(receiver, "COLLECT_AGAIN", "须重新提取");
        // Then
        before.then()
                .body("awaitsRecognition", equalTo(true))
                .body("actions.find { it.name == 'recognise' }.open", equalTo(true))
                .body("actions.find { it.name == 'view' }.code", equalTo("EVIDENCE_WITHOUT_BYTES"));
        answer.then().statusCode(200).body("recognition.reason", equalTo("须重新提取"));
    }

    @Test
    void before_anybody_is_assigned_an_officer_may_recognise_and_is_told_why() {
        // Given
        HandlingId handling = new HandlingId(UUID.randomUUID());
        scene.movesTo(XIANGTAN, YUELU, XIANGTAN);
        scene.registeredBy(XIANGTAN, handling);
        scene.arrives(item, XIANGTAN);
        // Then
        assertThat(isSaidToBeOpenTo(receiver)).isTrue();
        assertThat(isSaidToBeOpenTo(scene.person(XIANGTAN, "AGENCY_HEAD"))).isFalse();
        // When
        scene.verifiedBy(XIANGTAN, handling);
        // Then
        assertThat(isSaidToBeOpenTo(receiver)).isFalse();
        recognise(receiver, "RECOGNISED", "取证程序合法").then().statusCode(200);
    }

    private boolean isSaidToBeOpenTo(String account) {
        return As.account(account).get(path()).<Boolean>path("openUnassigned");
    }

    @Test
    void a_stranger_learns_nothing() {
        String stranger = scene.person(EvidenceAtHand.YUHU, "OFFICER");
        refused(recognise(stranger, "RECOGNISED", "一", null), 404, "NOT_FOUND");
    }

    private static void refused(Response answer, int status, String code) {
        answer.then().statusCode(status).body("code", equalTo(code));
    }

    private Response recognise(String account, String recognition, String reason) {
        String seen = "\"" + scene.now(item).version() + "\"";
        return recognise(account, recognition, reason, seen);
    }

    private Response recognise(
            String account, String recognition, String reason, @Nullable String seen) {
        var request =
                As.account(account)
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .body(Map.of("recognition", recognition, "reason", reason));
        return (seen == null ? request : request.header("If-Match", seen))
                .post(path() + "/recognition");
    }

    private String path() {
        return "/api/v1/evidence/" + item.id();
    }
}
