package org.lianban.casework.exhibit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.lianban.casework.exhibit.SomeEvidence.DAY;
import static org.lianban.casework.exhibit.SomeEvidence.YUELU;
import static org.lianban.casework.exhibit.SomeEvidence.YUHU;
import static org.lianban.casework.exhibit.SomeEvidence.accepted;
import static org.lianban.casework.exhibit.SomeEvidence.boxes;
import static org.lianban.casework.exhibit.SomeEvidence.checked;
import static org.lianban.casework.exhibit.SomeEvidence.dispatched;
import static org.lianban.casework.exhibit.SomeEvidence.ledger;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lianban.casework.RealParts;
import org.lianban.casework.Told;
import org.lianban.casework.exhibit.domain.Exhibit;
import org.lianban.casework.exhibit.domain.ExhibitPosition;
import org.lianban.casework.exhibit.domain.ExhibitTransfer;
import org.lianban.kernel.contract.Envelope;
import org.lianban.kernel.contract.EvidenceDamaged;
import org.lianban.kernel.contract.EvidenceDiscrepancyRecorded;
import org.lianban.kernel.contract.EvidenceDiscrepancyResolved;
import org.lianban.kernel.contract.EvidenceEvent;
import org.lianban.kernel.contract.EvidenceId;
import org.lianban.kernel.contract.EvidenceOpened;
import org.lianban.kernel.contract.EvidenceRecognised;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.contract.TransferId;

/** What evidence-service tells is recorded, in whatever order and however often it is told. */
@QuarkusTest
@WithTestResource(RealParts.class)
class ExhibitIT {
    @Inject ExhibitProjection projection;
    @Inject Exhibits exhibits;
    @Inject AgroalDataSource database;

    private final MatterId matter = new MatterId(UUID.randomUUID());
    private final TransferId transfer = new TransferId(UUID.randomUUID());
    private final EvidenceId ledger = new EvidenceId(UUID.randomUUID());
    private final EvidenceId boxes = new EvidenceId(UUID.randomUUID());
    private final PersonId reader = new PersonId(UUID.randomUUID());

    @Test
    void what_is_told_on_the_topic_can_be_read() {
        Told.publish(
                Told.envelope(matter, 1, ledger(matter, ledger, 1)),
                Told.envelope(matter, 2, boxes(matter, boxes, 2)));

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(exhibits.ofMatter(matter)).hasSize(2));
        Exhibit first = exhibits.ofMatter(matter).getFirst();
        assertThat(first.number()).isEqualTo(1);
        assertThat(first.sha256()).isEqualTo(SomeEvidence.SHA256);
        assertThat(first.isWith(YUELU)).isTrue();
        assertThat(exhibits.ofMatter(matter, List.of(boxes)).getFirst().particulars().quantity())
                .isEqualTo(SomeEvidence.boxes(matter, boxes, 2).quantity());
    }

    @Test
    void an_item_goes_from_custody_to_custody() {
        apply(life().subList(0, 3));
        assertThat(positions()).isEqualTo("IN_TRANSIT IN_TRANSIT");
        assertThat(item(ledger).isWith(YUELU)).isFalse();
        assertThat(item(ledger).holder()).isEqualTo(YUELU);
        assertThat(state()).isEqualTo("DISPATCHED");

        apply(life().subList(3, 6));
        assertThat(positions()).isEqualTo("CHECKED DISCREPANCY");
        assertThat(state()).isEqualTo("DISPATCHED");

        apply(life().subList(6, 7));
        assertThat(positions()).isEqualTo("CHECKED RESOLVED");
        assertThat(state()).isEqualTo("CHECKED");

        apply(life().subList(7, 8));
        assertThat(positions()).isEqualTo("ACCEPTED LEFT_OUT");
        assertThat(state()).isEqualTo("ACCEPTED");
        assertThat(item(ledger).isWith(YUHU)).isTrue();
        assertThat(item(boxes).isWith(YUELU)).isTrue();
        ExhibitTransfer arrived = exhibits.ofTransfer(transfer);
        assertThat(arrived.isAccepted()).isTrue();
        assertThat(arrived.item(boxes).orElseThrow().note()).isEqualTo("留移送机关");
    }

    @Test
    void what_was_put_right_is_checked_anew() {
        apply(life().subList(0, 6));
        apply(
                List.of(
                        Told.envelope(
                                matter,
                                7,
                                new EvidenceDiscrepancyResolved(
                                        matter,
                                        transfer,
                                        boxes,
                                        YUHU,
                                        "CHECK_AGAIN",
                                        "重新封存",
                                        DAY))));
        assertThat(positions()).isEqualTo("CHECKED IN_TRANSIT");

        apply(List.of(Told.envelope(matter, 8, checked(matter, transfer, boxes, true))));
        assertThat(positions()).isEqualTo("CHECKED CHECKED");
    }

    @Test
    void facts_told_twice_and_in_any_order_come_to_the_same() {
        apply(life());
        List<String> once = everything();
        assertThat(once).hasSize(11);

        Random random = new Random(20260708);
        for (int round = 0; round < 20; round++) {
            QuarkusTransaction.requiringNew().run(projection::forget);
            assertThat(everything()).isEmpty();
            List<Envelope> shuffled = new ArrayList<>(life());
            shuffled.addAll(life());
            Collections.shuffle(shuffled, random);
            apply(shuffled);
            assertThat(everything()).isEqualTo(once);
        }
    }

    /** Each fact once; after the first eight nothing moves any more. */
    private List<Envelope> life() {
        List<EvidenceEvent> facts =
                List.of(
                        ledger(matter, ledger, 1),
                        boxes(matter, boxes, 2),
                        dispatched(matter, transfer, ledger, boxes),
                        checked(matter, transfer, ledger, true),
                        checked(matter, transfer, boxes, false),
                        new EvidenceDiscrepancyRecorded(
                                matter, transfer, boxes, YUHU, "SEAL", "封条破损", DAY),
                        new EvidenceDiscrepancyResolved(
                                matter, transfer, boxes, YUHU, "LEFT_OUT", "留移送机关", DAY),
                        accepted(matter, transfer, List.of(ledger), List.of(boxes)),
                        new EvidenceOpened(matter, ledger, YUHU, reader, "VIEW"),
                        new EvidenceOpened(matter, ledger, YUHU, reader, "DOWNLOAD"),
                        new EvidenceRecognised(
                                matter, ledger, YUHU, "WITH_RESERVATION", "待补说明", DAY),
                        new EvidenceRecognised(matter, ledger, YUHU, "RECOGNISED", "程序规定23", DAY),
                        new EvidenceDamaged(matter, ledger, YUHU, "DIGEST_DIFFERS", DAY));
        List<Envelope> told = new ArrayList<>();
        facts.forEach(fact -> told.add(Told.envelope(matter, told.size() + 1, fact)));
        return told;
    }

    private void apply(List<Envelope> told) {
        told.forEach(
                envelope ->
                        QuarkusTransaction.requiringNew().run(() -> projection.apply(envelope)));
    }

    private Exhibit item(EvidenceId id) {
        return exhibits.ofMatter(matter, List.of(id)).getFirst();
    }

    private String positions() {
        ExhibitTransfer now = exhibits.ofTransfer(transfer);
        ExhibitPosition first = now.position(ledger);
        return first + " " + now.position(boxes);
    }

    private String state() {
        return QuarkusTransaction.requiringNew()
                .call(
                        () ->
                                rows("exhibit_transfer_now", "state", "transfer_id", transfer)
                                        .getFirst());
    }

    // Rows of this test's matter only: others run in the same database.
    private List<String> everything() {
        return QuarkusTransaction.requiringNew()
                .call(
                        () -> {
                            List<String> all = new ArrayList<>();
                            all.addAll(row("exhibit_now", "matter_id", matter));
                            all.addAll(row("exhibit_transfer_now", "transfer_id", transfer));
                            all.addAll(row("exhibit_transfer_item", "transfer_id", transfer));
                            all.addAll(row("exhibit_transfer_item_now", "transfer_id", transfer));
                            all.addAll(row("exhibit_opening", "evidence_id", ledger));
                            all.addAll(row("exhibit_recognition", "evidence_id", ledger));
                            all.addAll(row("exhibit_damage", "evidence_id", ledger));
                            return all;
                        });
    }

    private List<String> row(String table, String key, Object id) {
        return rows(table, "t::text", key, id);
    }

    private List<String> rows(String table, String what, String key, Object id) {
        String sql =
                "select " + what + " from " + table + " t where " + key + "::text = ? order by 1";
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            query.setString(1, id.toString());
            try (ResultSet found = query.executeQuery()) {
                List<String> rows = new ArrayList<>();
                while (found.next()) {
                    rows.add(found.getString(1));
                }
                return rows;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
