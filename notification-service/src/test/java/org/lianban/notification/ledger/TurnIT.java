package org.lianban.notification.ledger;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.lianban.notification.Scene.PATIENCE;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianban.kernel.contract.Envelope;
import org.lianban.notification.RealParts;
import org.lianban.notification.Scene;

/** Two replicas take in facts at the same time: the second finds what the first has done. */
@QuarkusTest
@WithTestResource(RealParts.class)
@WithTestResource(QuietParts.class)
class TurnIT {
    private final Scene scene = Scene.told();
    private final ExecutorService replicas = Executors.newFixedThreadPool(2);
    private final CountDownLatch applied = new CountDownLatch(1);
    private final CountDownLatch mayCommit = new CountDownLatch(1);

    @Inject LedgerProjection projection;
    @Inject LedgerRows rows;

    @BeforeEach
    void people_are_known() {
        scene.awaitPeople();
    }

    @AfterEach
    void replicas_end() {
        mayCommit.countDown();
        replicas.shutdown();
    }

    @Test
    void evidence_that_begins_to_wait_is_seen_by_the_move_that_lets_it_through() throws Exception {
        // Given
        apply(scene.lead());
        // When
        inTurn(scene.takenInAfterHandOver(), scene.moved());
        // Then
        assertThat(rows.early(scene.matter)).isZero();
        assertThat(rows.notices(scene.matter)).isEqualTo(2);
    }

    @Test
    void who_is_enrolled_while_his_office_is_told_is_missed_by_neither() throws Exception {
        // When
        inTurn(scene.lead()[0], scene.enrolled("late-unit", scene.from, "UNIT_HEAD"));
        // Then
        assertThat(rows.notices(scene.matter)).isEqualTo(2);
    }

    @Test
    void facts_of_different_matters_do_not_wait_for_each_other() throws Exception {
        // Given
        Scene other = scene.another();
        Future<?> first = replicas.submit(() -> applyAndHold(scene.lead()[0]));
        applied.await();
        // When
        Future<?> second = replicas.submit(() -> apply(other.lead()));
        // Then
        second.get(PATIENCE.toSeconds(), SECONDS);
        assertThat(rows.facts(other.matter)).isEqualTo(2);
        assertThat(rows.facts(scene.matter)).isZero();
        mayCommit.countDown();
        first.get(PATIENCE.toSeconds(), SECONDS);
    }

    private void inTurn(Envelope one, Envelope next) throws Exception {
        Future<?> first = replicas.submit(() -> applyAndHold(one));
        applied.await();
        Future<?> second = replicas.submit(() -> apply(next));
        await().atMost(PATIENCE).until(() -> second.isDone() || rows.waitingForTheirTurn() > 0);
        mayCommit.countDown();
        first.get(PATIENCE.toSeconds(), SECONDS);
        second.get(PATIENCE.toSeconds(), SECONDS);
    }

    private void applyAndHold(Envelope fact) {
        QuarkusTransaction.requiringNew()
                .run(
                        () -> {
                            projection.apply(fact);
                            applied.countDown();
                            try {
                                mayCommit.await();
                            } catch (InterruptedException e) {
                                Thread.currentThread().interrupt();
                            }
                        });
    }

    private void apply(Envelope... facts) {
        for (Envelope fact : facts) {
            QuarkusTransaction.requiringNew().run(() -> projection.apply(fact));
        }
    }
}
