package org.lianban.evidence.evidencetransfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lianban.evidence.RealParts;
import org.lianban.kernel.contract.HandlingId;
import org.lianban.kernel.contract.HandlingOpened;
import org.lianban.kernel.contract.HandlingStaged;
import org.lianban.kernel.contract.ListedEvidence;
import org.lianban.kernel.contract.PersonId;

/** The new office has the matter on its books, and its unit head has named nobody yet. */
@QuarkusTest
@WithTestResource(RealParts.class)
class UnassignedTransferIT {
    @Inject Storeroom shelf;

    @Test
    void the_receivers_officers_check_and_take_over_and_are_told_why_they_may() {
        // Given
        OnTheWay scene = OnTheWay.begun();
        ListedEvidence photo = shelf.photo(scene);
        scene.list(scene.transfer, photo);
        scene.accepted(scene.transfer);
        ok(scene.dispatch());
        HandlingId handling = new HandlingId(UUID.randomUUID());
        scene.tell(
                new HandlingOpened(
                        scene.matter, handling, OnTheWay.YUHU, "XS-雨湖-2026-000001", "TRANSFER"));
        await().atMost(Duration.ofSeconds(60)).until(() -> isSaidTo(scene.receiver, scene));
        assertThat(isSaidTo(scene.sender, scene)).isFalse();
        // When
        ok(scene.check(photo.evidenceId()));
        // Then
        assertThat(isSaidTo(scene.receiverToo, scene)).as("he may sign now").isTrue();
        scene.tell(new HandlingStaged(scene.matter, handling, OnTheWay.YUHU, "VERIFYING"));
        await().atMost(Duration.ofSeconds(60)).until(() -> !isSaidTo(scene.receiver, scene));
        ok(scene.accept());
    }

    private static boolean isSaidTo(PersonId reader, OnTheWay scene) {
        return scene.view(reader, scene.transfer).<Boolean>path("openUnassigned");
    }

    private static void ok(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    }
}
