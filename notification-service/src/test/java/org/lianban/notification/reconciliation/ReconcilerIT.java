package org.lianban.notification.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.lianban.notification.Scene.PATIENCE;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lianban.kernel.contract.Audience;
import org.lianban.kernel.contract.HandlingId;
import org.lianban.kernel.contract.LeadFiled;
import org.lianban.notification.As;
import org.lianban.notification.RealParts;
import org.lianban.notification.Scene;
import org.lianban.notification.Told;
import org.lianban.notification.ledger.Ledger;
import org.lianban.notification.ledger.LedgerRows;

/** Nothing is missing, and what is made to be missing is found. */
@QuarkusTest
@WithTestResource(RealParts.class)
@WithTestResource(OwnDatabase.class)
class ReconcilerIT {
    private final Scene scene = Scene.told();

    @Inject CheckDesk desk;
    @Inject Ledger ledger;
    @Inject LedgerRows rows;

    @Test
    void what_was_told_is_counted_exactly_and_what_was_lost_is_found() {
        // Given
        scene.publish(scene.lead());
        scene.publish(scene.issued());
        await().atMost(PATIENCE).until(() -> rows.in(scene.matter, "PLANNED") == 3);
        // And another matter is out of its readers' sight before anything is sent
        Scene other = scene.another();
        other.publish(other.lead());
        other.publish(other.recalledTo(scene.to));
        await().atMost(PATIENCE).until(() -> rows.facts(other.matter) == 3);

        // When nobody sends
        StatusView stuck = desk.check();
        // Then that is found
        assertThat(stuck.count(GapKind.PLAN_WITHOUT_SEND)).isGreaterThanOrEqualTo(3);
        assertThat(stuck.whole()).isFalse();

        // When everything is sent, and everything was read
        await().atMost(PATIENCE).until(this::isWholeOnceSent);
        // Then nothing is missing
        StatusView whole = desk.check();
        assertThat(rows.failed(other.matter, "OUT_OF_SIGHT")).isEqualTo(1);
        assertThat(whole.withheld()).isPositive();
        assertThat(whole.planned()).isEqualTo(whole.sent() + whole.withheld());
        assertThat(whole.sent()).isGreaterThanOrEqualTo(3);
        assertThat(whole.facts()).isGreaterThanOrEqualTo(10);

        // When plans are removed
        long lost = rows.notices(scene.matter);
        rows.lose(scene.matter);
        // Then
        StatusView broken = desk.check();
        assertThat(broken.whole()).isFalse();
        assertThat(broken.count(GapKind.FACT_WITHOUT_PLAN)).isEqualTo(lost);
        assertThat(broken.planned()).isEqualTo(whole.planned() - lost);

        // When the facts themselves are removed: each is missing
        rows.forgetFacts(scene.matter);
        assertThat(desk.check().count(GapKind.FACT_WITHOUT_PLAN)).isEqualTo(3);

        // When a fact comes whose predecessor does not
        Audience seen = new Audience(List.of(scene.from), List.of(), List.of(), List.of());
        Told.publish(
                Told.envelope(
                        scene.matter.toString(),
                        9,
                        1,
                        seen,
                        new LeadFiled(
                                scene.matter,
                                new HandlingId(UUID.randomUUID()),
                                scene.from,
                                LocalDate.of(2026, 7, 9),
                                null)));
        await().atMost(PATIENCE).until(() -> desk.check().count(GapKind.SEQUENCE_GAP) == 1);

        // Then the page says so to who answers for it, and to nobody else
        As.account(scene.account("from-keeper"))
                .get("/api/v1/notices/status")
                .then()
                .statusCode(200)
                .body("whole", equalTo(false))
                .body("gaps.kind", equalTo(List.of("FACT_WITHOUT_PLAN", "SEQUENCE_GAP")))
                .body("planned", equalTo((int) desk.check().planned()));
        As.account(scene.account("from-head"))
                .get("/api/v1/notices/status")
                .then()
                .statusCode(403)
                .body("code", equalTo("NOT_YOURS"));
    }

    private boolean isWholeOnceSent() {
        while (ledger.send(1000) > 0) {
            // more
        }
        return desk.check().whole();
    }
}
