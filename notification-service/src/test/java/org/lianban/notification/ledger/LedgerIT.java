package org.lianban.notification.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.lianban.notification.Scene.PATIENCE;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lianban.kernel.contract.Audience;
import org.lianban.kernel.contract.CalendarYearAnnounced;
import org.lianban.kernel.contract.Envelope;
import org.lianban.kernel.contract.HandlingId;
import org.lianban.kernel.contract.LocalDaySet;
import org.lianban.kernel.contract.OfficersAssigned;
import org.lianban.notification.As;
import org.lianban.notification.RealParts;
import org.lianban.notification.Scene;
import org.lianban.notification.Told;

/** Plans and sends, with the dispatcher in the test's hand. */
@QuarkusTest
@WithTestResource(RealParts.class)
@WithTestResource(QuietParts.class)
class LedgerIT {
    private final Scene scene = Scene.told();

    @Inject LedgerProjection projection;
    @Inject Ledger ledger;
    @Inject LedgerRows rows;

    @Test
    void what_is_planned_stands_in_no_list_until_it_is_sent_and_is_told_when_it_is() {
        // Given
        plan(scene.lead());
        assertThat(rows.in(scene.matter, "PLANNED")).isEqualTo(1);
        assertThat(scene.types("from-unit")).isEmpty();
        assertThat(rows.told(scene.matter, "NoticesSent")).isZero();
        // When
        sendAll();
        // Then
        assertThat(rows.in(scene.matter, "SENT")).isEqualTo(1);
        assertThat(rows.told(scene.matter, "NoticesSent")).isEqualTo(1);
        String notice = scene.awaitNotice("from-unit", "LeadRegistered");
        assertThat(rows.in(scene.matter, "DELIVERED")).isEqualTo(1);
        scene.open("from-unit", notice);
        scene.open("from-unit", notice);
        assertThat(rows.told(scene.matter, "NoticeOpened")).isEqualTo(1);
    }

    @Test
    void nobody_is_told_twice_though_a_fact_comes_twice_or_everything_comes_again() {
        // Given
        Envelope[] lead = scene.lead();
        Envelope issued = scene.issued();
        plan(lead);
        plan(issued);
        sendAll();
        String notice = scene.awaitNotice("to-liaison", "TransferIssued");
        scene.open("to-liaison", notice);
        long told = rows.told(scene.matter, "NoticesSent");
        // When
        plan(issued);
        QuarkusTransaction.requiringNew().run(projection::forget);
        assertThat(scene.types("to-liaison")).isEmpty();
        plan(lead);
        plan(issued);
        sendAll();
        // Then
        assertThat(rows.notices(scene.matter)).isEqualTo(3);
        assertThat(rows.in(scene.matter, "OPENED")).isEqualTo(1);
        assertThat(rows.told(scene.matter, "NoticesSent")).isEqualTo(told);
        assertThat(scene.awaitNotice("to-liaison", "TransferIssued")).isEqualTo(notice);
    }

    @Test
    void of_two_dispatchers_at_once_each_notice_is_sent_by_one() throws Exception {
        // Given
        plan(scene.lead());
        for (int i = 0; i < 40; i++) {
            plan(scene.issued());
        }
        // When
        List<Callable<Integer>> dispatchers =
                IntStream.range(0, 4).<Callable<Integer>>mapToObj(i -> this::sendSome).toList();
        try (ExecutorService four = Executors.newFixedThreadPool(4)) {
            for (Future<Integer> sent : four.invokeAll(dispatchers)) {
                sent.get();
            }
        }
        sendAll();
        // Then
        assertThat(rows.in(scene.matter, "PLANNED")).isZero();
        assertThat(rows.peopleTold(scene.matter)).isEqualTo(rows.notices(scene.matter));
    }

    @Test
    void a_send_that_does_not_commit_has_sent_and_told_nothing() {
        // Given
        plan(scene.lead());
        // When
        await().pollInSameThread().atMost(PATIENCE).until(() -> sendAndRollBack() > 0);
        // Then
        assertThat(rows.in(scene.matter, "PLANNED")).isEqualTo(1);
        assertThat(rows.told(scene.matter, "NoticesSent")).isZero();
        sendAll();
        assertThat(rows.told(scene.matter, "NoticesSent")).isEqualTo(1);
    }

    @Test
    void what_ended_an_expectation_before_it_was_heard_of_has_ended_it() {
        // Given
        plan(scene.lead());
        Envelope issued = scene.issued();
        plan(scene.delivered());
        // When
        plan(issued);
        // Then
        sendAll();
        scene.awaitNotice("to-liaison", "TransferIssued");
        assertThat(scene.list("to-liaison").jsonPath().getString("items[0].state"))
                .isEqualTo("ACTED");
        assertThat(scene.unread("to-liaison")).isZero();
    }

    @Test
    void who_was_enrolled_before_and_heard_of_later_is_told_all_the_same_and_once() {
        // Given
        plan(scene.lead());
        Envelope late = scene.enrolled("late-unit", scene.from, "UNIT_HEAD");
        // When
        scene.publish(late);
        await().atMost(PATIENCE).until(() -> rows.notices(scene.matter) == 2);
        apply(late);
        // Then
        assertThat(rows.notices(scene.matter)).isEqualTo(2);
        sendAll();
        scene.awaitNotice("late-unit", "LeadRegistered");
    }

    @Test
    void who_is_heard_of_when_nobody_sees_the_matter_any_more_is_not_told_by_his_post() {
        // Given
        plan(scene.lead());
        plan(scene.recalledTo());
        // When
        scene.publish(scene.enrolled("late-unit", scene.from, "UNIT_HEAD"));
        await().atMost(PATIENCE).until(() -> scene.isKnown("late-unit"));
        // Then
        apply(scene.enrolled("late-unit", scene.from, "UNIT_HEAD"));
        assertThat(rows.notices(scene.matter)).isEqualTo(1);
    }

    @Test
    void officers_are_told_by_name_and_the_unit_head_no_more() {
        // Given
        plan(scene.lead());
        scene.publish(scene.enrolled("officer", scene.from, "OFFICER"));
        await().atMost(PATIENCE).until(() -> scene.isKnown("officer"));
        plan(
                scene.seenBy(
                        List.of(scene.from),
                        new OfficersAssigned(
                                scene.matter,
                                new HandlingId(UUID.randomUUID()),
                                scene.from,
                                List.of(scene.person("officer")))));
        // When
        plan(scene.issued());
        sendAll();
        // Then
        await().atMost(PATIENCE)
                .until(
                        () ->
                                scene.types("officer")
                                        .equals(List.of("TransferIssued", "OfficersAssigned")));
        assertThat(scene.types("from-unit")).containsExactly("LeadRegistered");
        assertThat(scene.list("from-unit").jsonPath().getString("items[0].state"))
                .isEqualTo("ACTED");
    }

    @Test
    void who_is_called_by_name_and_not_enrolled_is_closed_with_the_reason_until_he_is() {
        // Given
        plan(scene.lead());
        plan(
                scene.seenBy(
                        List.of(scene.from),
                        new OfficersAssigned(
                                scene.matter,
                                new HandlingId(UUID.randomUUID()),
                                scene.from,
                                List.of(scene.person("stranger")))));
        // When
        sendAll();
        // Then no sending meets it again
        assertThat(rows.failed(scene.matter, "NOT_ENROLLED")).isEqualTo(1);
        As.account(scene.account("from-unit"))
                .get("/api/v1/notices/told?matter=" + scene.matter)
                .then()
                .statusCode(200)
                .body("items[0].factType", equalTo("OfficersAssigned"))
                .body("items[0].people.size()", equalTo(1))
                .body("items[0].people[0].list.state", equalTo("WITHHELD"))
                .body("items[0].people[0].list.unsentReason", equalTo("NOT_ENROLLED"));
        // When he is enrolled
        scene.publish(scene.enrolled("stranger", scene.from, "OFFICER"));
        await().atMost(PATIENCE).until(() -> rows.failed(scene.matter, "NOT_ENROLLED") == 0);
        // Then he is told
        sendAll();
        scene.awaitNotice("stranger", "OfficersAssigned");
    }

    @Test
    void evidence_that_comes_before_the_move_it_follows_waits_for_it_and_reaches_the_new_office() {
        // Given
        plan(scene.lead());
        // When
        plan(scene.takenInAfterHandOver());
        assertThat(rows.notices(scene.matter)).isEqualTo(1);
        plan(scene.moved());
        // Then
        sendAll();
        scene.awaitNotice("to-unit", "EvidenceTakenIn");
    }

    @Test
    void days_of_the_calendar_are_about_no_matter_and_park_nothing() {
        Audience everybody = Audience.everyOffice();
        apply(
                Told.envelope(
                        "calendar",
                        1,
                        0,
                        everybody,
                        new CalendarYearAnnounced(2027, 1, "https://example.cn")));
        apply(
                Told.envelope(
                        scene.from.value(),
                        1,
                        0,
                        everybody,
                        new LocalDaySet(scene.from, LocalDate.of(2027, 1, 4), "OFF")));
    }

    // The people must be known before anybody can be told.
    private void plan(Envelope... facts) {
        scene.awaitPeople();
        for (Envelope fact : facts) {
            apply(fact);
        }
    }

    private void apply(Envelope fact) {
        QuarkusTransaction.requiringNew().run(() -> projection.apply(fact));
    }

    // None while another one is elected.
    private int sendAndRollBack() {
        QuarkusTransaction.begin();
        int sent = ledger.send(1000);
        QuarkusTransaction.rollback();
        return sent;
    }

    private int sendSome() {
        int sent = 0;
        for (int i = 0; i < 100; i++) {
            sent += ledger.send(3);
        }
        return sent;
    }

    // While another one is elected, nothing is sent by this one.
    private void sendAll() {
        await().atMost(PATIENCE)
                .until(
                        () -> {
                            ledger.send(1000);
                            return rows.in(scene.matter, "PLANNED") == 0;
                        });
    }
}
