package org.lianban.notification.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.lianban.notification.Scene.PATIENCE;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lianban.kernel.contract.Envelope;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.notification.RealParts;
import org.lianban.notification.Scene;

/**
 * Law 8 between planning and sending: what its reader sees no more is closed, and told to nobody.
 */
@QuarkusTest
@WithTestResource(RealParts.class)
@WithTestResource(QuietParts.class)
class WithholdingIT {
    private static final String OUT_OF_SIGHT = "OUT_OF_SIGHT";

    private final Scene scene = Scene.told();

    @Inject LedgerProjection projection;
    @Inject Ledger ledger;
    @Inject MailRows mails;
    @Inject LedgerRows rows;

    @Test
    void who_lost_sight_before_it_was_sent_gets_neither_notice_nor_hint_nor_mail() {
        // Given
        awaitMailed("to-liaison", scene.to, "LIAISON");
        apply(scene.lead());
        apply(scene.issued());
        // When
        apply(scene.recalledTo(scene.from));
        sendAll(scene);
        int mailed = gather(scene.person("to-liaison"), UUID.randomUUID());
        // Then
        assertThat(mailed).isZero();
        assertThat(rows.failed(scene.matter, OUT_OF_SIGHT)).isEqualTo(2);
        assertThat(rows.told(scene.matter, "NoticesSent")).isEqualTo(2);
        assertThat(rows.peopleTold(scene.matter)).isEqualTo(2);
        assertThat(scene.unread("to-liaison")).isZero();
        // And it stays so though he may see it again
        apply(scene.recalledTo(scene.from, scene.to));
        sendAll(scene);
        assertThat(scene.types("to-liaison")).isEmpty();
        assertThat(rows.peopleTold(scene.matter)).isEqualTo(2);
    }

    @Test
    void a_mail_that_waits_counts_what_its_reader_sees_when_it_goes() {
        // Given
        Scene other = scene.another();
        awaitMailed("from-unit", scene.from, "UNIT_HEAD");
        apply(scene.lead());
        apply(other.lead());
        sendAll(scene);
        sendAll(other);
        UUID digest = UUID.randomUUID();
        assertThat(gather(scene.person("from-unit"), digest)).isEqualTo(2);
        // When
        apply(scene.recalledTo(scene.to));
        // Then
        assertThat(askAgain(digest)).isEqualTo(1);
        assertThat(rows.failed(scene.matter, OUT_OF_SIGHT)).isEqualTo(1);
        // When
        apply(other.recalledTo(scene.to));
        // Then
        assertThat(askAgain(digest)).isZero();
    }

    @Test
    void a_mail_waits_for_the_list_and_counts_only_what_is_unread_there() {
        // Given
        Scene other = scene.another();
        awaitMailed("from-unit", scene.from, "UNIT_HEAD");
        apply(scene.lead());
        apply(other.lead());
        assertThat(gather(scene.person("from-unit"), UUID.randomUUID())).isZero();
        sendAll(scene);
        sendAll(other);
        // When
        UUID digest = UUID.randomUUID();
        assertThat(gather(scene.person("from-unit"), digest)).isEqualTo(2);
        scene.open("from-unit", scene.awaitNotice("from-unit", "LeadRegistered"));
        // Then
        assertThat(askAgain(digest)).isEqualTo(1);
        assertThat(
                        rows.failed(scene.matter, "NO_LONGER_UNREAD")
                                + rows.failed(other.matter, "NO_LONGER_UNREAD"))
                .isEqualTo(1);
    }

    @Test
    void while_all_is_told_again_what_is_not_known_yet_withholds_nothing() {
        // Given
        scene.awaitPeople();
        Envelope[] lead = scene.lead();
        Envelope issued = scene.issued();
        apply(lead);
        apply(issued);
        // When
        QuarkusTransaction.requiringNew().run(projection::forget);
        sendSome();
        apply(lead);
        sendSome();
        // Then the receiver's sight is not known yet
        assertThat(rows.unsent(scene.matter)).isEqualTo(3);
        // When
        apply(issued);
        sendAll(scene);
        // Then
        assertThat(rows.peopleTold(scene.matter)).isEqualTo(3);
        scene.awaitNotice("to-liaison", "TransferIssued");
    }

    @Test
    void while_offices_are_told_of_again_nobody_is_judged_by_where_he_sat_before() {
        // Given
        awaitMailed("from-unit", scene.from, "UNIT_HEAD");
        apply(scene.lead());
        UUID digest = UUID.randomUUID();
        sendAll(scene);
        gather(scene.person("from-unit"), digest);
        apply(scene.issued());
        // When
        rows.putOfficeBehind(scene.matter);
        try {
            apply(scene.recalledTo(scene.to));
            sendSome();
            // Then
            assertThat(canAsk(digest)).isFalse();
            assertThat(rows.failed(scene.matter, OUT_OF_SIGHT)).isZero();
            assertThat(rows.unsent(scene.matter)).isPositive();
        } finally {
            rows.bringOfficeUp(scene.matter);
        }
        sendAll(scene);
        assertThat(canAsk(digest)).isTrue();
    }

    private void awaitMailed(String name, OfficeId office, String role) {
        scene.awaitPeople();
        scene.publish(scene.reachable(name, office, name + "@lianban.example", role));
        await().atMost(PATIENCE).until(() -> scene.isReachable(name));
    }

    private void apply(Envelope... facts) {
        for (Envelope fact : facts) {
            QuarkusTransaction.requiringNew().run(() -> projection.apply(fact));
        }
    }

    private int gather(PersonId person, UUID digest) {
        return QuarkusTransaction.requiringNew().call(() -> mails.gather(person, digest));
    }

    private int askAgain(UUID digest) {
        return QuarkusTransaction.requiringNew().call(() -> mails.askAgain(digest));
    }

    private boolean canAsk(UUID digest) {
        return QuarkusTransaction.requiringNew().call(() -> mails.canAsk(digest));
    }

    // While another one is elected, nothing is sent by this one.
    private void sendAll(Scene matter) {
        await().atMost(PATIENCE)
                .until(
                        () -> {
                            ledger.send(1000);
                            return rows.unsent(matter.matter) == 0;
                        });
    }

    private void sendSome() {
        for (int i = 0; i < 20; i++) {
            ledger.send(1000);
        }
    }
}
