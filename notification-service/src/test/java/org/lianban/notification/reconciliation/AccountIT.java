package org.lianban.notification.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.lianban.notification.Scene.PATIENCE;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianban.kernel.contract.Envelope;
import org.lianban.notification.RealParts;
import org.lianban.notification.Scene;
import org.lianban.notification.Told;
import org.lianban.notification.ledger.LedgerRows;

/** No false alarm over what has no plan for a reason, and no silence over what was lost. */
@QuarkusTest
@WithTestResource(RealParts.class)
@WithTestResource(
        value = OwnDatabase.class,
        initArgs = @ResourceArg(name = "group", value = "notification-account"))
class AccountIT {
    private final Scene scene = Scene.told();

    @TestHTTPResource(value = "/courier/rebuild", management = true)
    String rebuild = "";

    @Inject CheckDesk desk;
    @Inject LedgerRows rows;

    // Its group reads what other tests told as well: counts are compared when it has.
    @BeforeEach
    void all_was_read() {
        scene.awaitPeople();
        AtomicLong before = new AtomicLong();
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofSeconds(1))
                .until(
                        () -> {
                            long now = desk.check().facts();
                            return before.getAndSet(now) == now;
                        });
    }

    @Test
    void what_nobody_understands_and_what_waits_for_a_move_is_no_loss() {
        // Given
        scene.publish(scene.lead());
        await().atMost(PATIENCE).until(() -> rows.facts(scene.matter) == 2);
        StatusView before = desk.check();
        // When
        Told.publishUnheardOf(scene.issued());
        scene.publish(scene.delivered());
        scene.publish(scene.takenInAfterHandOver());
        // Then
        await().atMost(PATIENCE).until(() -> rows.early(scene.matter) == 1);
        await().atMost(PATIENCE).until(() -> rows.facts(scene.matter) == 3);
        assertThat(rows.skipped(scene.matter)).isEqualTo(1);
        StatusView now = desk.check();
        assertThat(now.count(GapKind.FACT_WITHOUT_PLAN))
                .isEqualTo(before.count(GapKind.FACT_WITHOUT_PLAN));
        // And what waits too long is said to wait
        assertThat(now.count(GapKind.SEQUENCE_GAP))
                .isEqualTo(before.count(GapKind.SEQUENCE_GAP) + 1);
        // When the move comes
        scene.publish(scene.moved());
        // Then
        await().atMost(PATIENCE).until(() -> rows.facts(scene.matter) == 5);
        StatusView after = desk.check();
        assertThat(after.count(GapKind.FACT_WITHOUT_PLAN))
                .isEqualTo(before.count(GapKind.FACT_WITHOUT_PLAN));
        assertThat(after.count(GapKind.SEQUENCE_GAP)).isEqualTo(before.count(GapKind.SEQUENCE_GAP));
    }

    @Test
    void a_rebuild_hides_no_loss_and_what_it_makes_good_is_counted() {
        // Given
        Envelope[] lead = scene.lead();
        scene.publish(lead);
        await().atMost(PATIENCE).until(() -> rows.facts(scene.matter) == 2);
        StatusView before = desk.check();
        rows.lose(scene.matter);
        rows.forgetFacts(scene.matter);
        long lost = before.count(GapKind.FACT_WITHOUT_PLAN) + 2;
        assertThat(desk.check().count(GapKind.FACT_WITHOUT_PLAN)).isEqualTo(lost);
        // When the readers forget
        RestAssured.post(rebuild).then().statusCode(200);
        // Then what is missing is still missed, and what was told of is known
        assertThat(rows.strandKind(scene.matter.toString())).isEqualTo("MATTER");
        assertThat(rows.strandKind(scene.from.value())).isEqualTo("ROSTER");
        assertThat(desk.check().count(GapKind.FACT_WITHOUT_PLAN)).isEqualTo(lost);
        // When it comes again
        scene.publish(lead);
        // Then
        await().atMost(PATIENCE).until(() -> rows.facts(scene.matter) == 2);
        StatusView after = desk.check();
        assertThat(after.count(GapKind.FACT_WITHOUT_PLAN)).isEqualTo(lost - 2);
        assertThat(after.late()).isEqualTo(before.late() + 2);
    }
}
