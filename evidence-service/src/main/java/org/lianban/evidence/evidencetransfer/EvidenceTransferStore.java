package org.lianban.evidence.evidencetransfer;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.evidence.evidencetransfer.domain.Check;
import org.lianban.evidence.evidencetransfer.domain.Discrepancy;
import org.lianban.evidence.evidencetransfer.domain.EvidenceTransfer;
import org.lianban.evidence.evidencetransfer.domain.PaperReceipt;
import org.lianban.evidence.evidencetransfer.domain.Resolution;
import org.lianban.evidence.evidencetransfer.domain.Signing;
import org.lianban.evidence.evidencetransfer.domain.TravellingItem;
import org.lianban.evidence.item.domain.Quantity;
import org.lianban.kernel.contract.EvidenceId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.TransferId;

/** Reads transfers whole, and writes what is decided here; what is told is {@link ListStore}'s. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class EvidenceTransferStore {
    private static final String LOCK =
            "select from evidence_transfer where transfer_id = ? for update";
    private static final String TRANSFER =
            """
            select * from evidence_transfer join evidence_list using (transfer_id, matter_id)
            where transfer_id = ?
            """;
    // Identifiers are UUIDv7 of the transfers: in the order of their beginning.
    private static final String OF_MATTER =
            "select transfer_id from evidence_list where matter_id = ? order by transfer_id";
    private static final String ITEMS =
            """
            select * from evidence_list_line
            left join evidence_transfer_item using (transfer_id, evidence_id)
            where transfer_id = ? order by place
            """;
    private static final String SAVE =
            """
            update evidence_transfer set version = version + 1, dispatched_to = ?,
                dispatched_by = ?, dispatched_on = ?, accepted_by = ?, accepted_on = ?,
                taken_by = ?, receipt_on = ?, receipt_number = ?, receipt_scan = ?
            where transfer_id = ?
            """;
    private static final String SAVE_ITEM =
            """
            insert into evidence_transfer_item (state, checked_by, checked_on, found_sha256,
                found_sm3, discrepancy, note, recorded_on, counted_amount, counted_unit, outcome,
                outcome_note, resolved_on, transfer_id, evidence_id)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (transfer_id, evidence_id) do update set state = excluded.state,
                checked_by = excluded.checked_by, checked_on = excluded.checked_on,
                found_sha256 = excluded.found_sha256, found_sm3 = excluded.found_sm3,
                discrepancy = excluded.discrepancy, note = excluded.note,
                recorded_on = excluded.recorded_on, counted_amount = excluded.counted_amount,
                counted_unit = excluded.counted_unit, outcome = excluded.outcome,
                outcome_note = excluded.outcome_note, resolved_on = excluded.resolved_on
            """;

    private final AgroalDataSource database;

    EvidenceTransferStore(AgroalDataSource database) {
        this.database = database;
    }

    Optional<StoredTransfer> find(TransferId id) {
        try (Connection connection = database.getConnection()) {
            return find(connection, id.value());
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    /** The same; nobody else decides upon it until the transaction ends. */
    Optional<StoredTransfer> lock(TransferId id) {
        try (Connection connection = database.getConnection();
                PreparedStatement lock = connection.prepareStatement(LOCK)) {
            lock.setObject(1, id.value());
            lock.execute();
            return find(connection, id.value());
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    /** Oldest first. */
    List<StoredTransfer> ofMatter(MatterId matter) {
        List<StoredTransfer> all = new ArrayList<>();
        try (Connection connection = database.getConnection()) {
            for (UUID id : ids(connection, matter)) {
                find(connection, id).ifPresent(all::add);
            }
        } catch (SQLException e) {
            throw unreadable(e);
        }
        return all;
    }

    /** Writes what has become of it, and of those items that are not what they were. */
    void save(EvidenceTransfer before, EvidenceTransfer next) {
        try (Connection connection = database.getConnection();
                PreparedStatement save = connection.prepareStatement(SAVE_ITEM)) {
            save(connection, next);
            for (TravellingItem item : next.items()) {
                if (!before.item(item.id()).equals(Optional.of(item))) {
                    set(save, next.terms().transfer(), item.id(), TravellingItemRow.of(item));
                    save.addBatch();
                }
            }
            save.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("the evidence transfer could not be written", e);
        }
    }

    private static Optional<StoredTransfer> find(Connection connection, UUID id)
            throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(TRANSFER)) {
            query.setObject(1, id);
            try (ResultSet row = query.executeQuery()) {
                return row.next()
                        ? Optional.of(EvidenceTransferRow.of(row).with(items(connection, id)))
                        : Optional.empty();
            }
        }
    }

    private static List<TravellingItem> items(Connection connection, UUID transfer)
            throws SQLException {
        List<TravellingItem> items = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(ITEMS)) {
            query.setObject(1, transfer);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    items.add(TravellingItemRow.item(row));
                }
            }
        }
        return items;
    }

    private static List<UUID> ids(Connection connection, MatterId matter) throws SQLException {
        List<UUID> ids = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(OF_MATTER)) {
            query.setObject(1, matter.value());
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    ids.add(row.getObject(1, UUID.class));
                }
            }
        }
        return ids;
    }

    private static void save(Connection connection, EvidenceTransfer next) throws SQLException {
        Signing dispatch = next.dispatched().orElse(null);
        Signing acceptance = next.accepted().orElse(null);
        OfficeId to = next.receiver().orElse(null);
        try (PreparedStatement save = connection.prepareStatement(SAVE)) {
            save.setString(1, dispatch == null || to == null ? null : to.value());
            sign(save, 2, dispatch);
            sign(save, 4, acceptance);
            PaperReceipt paper = next.receipt().orElse(null);
            save.setString(6, paper == null ? null : paper.takenBy());
            save.setObject(7, paper == null ? null : paper.on());
            save.setString(8, paper == null ? null : paper.number());
            save.setString(9, paper == null ? null : paper.scan());
            save.setObject(10, next.terms().transfer().value());
            save.executeUpdate();
        }
    }

    private static void sign(PreparedStatement save, int place, @Nullable Signing signing)
            throws SQLException {
        save.setObject(
                place,
                signing == null
                        ? null
                        : new UUID[] {signing.by().value(), signing.coSignedBy().value()});
        save.setObject(place + 1, signing == null ? null : signing.on());
    }

    private static void set(
            PreparedStatement save, TransferId transfer, EvidenceId item, TravellingItemRow row)
            throws SQLException {
        Check check = row.check();
        Discrepancy discrepancy = row.discrepancy();
        Resolution resolution = row.resolution();
        Quantity counted = discrepancy == null ? null : discrepancy.counted();
        save.setString(1, row.state());
        save.setObject(2, check == null ? null : check.by().value());
        save.setObject(3, check == null ? null : check.on());
        save.setString(4, check == null ? null : check.sha256());
        save.setString(5, check == null ? null : check.sm3());
        save.setString(6, discrepancy == null ? null : discrepancy.kind().name());
        save.setString(7, discrepancy == null ? null : discrepancy.note());
        save.setObject(8, discrepancy == null ? null : discrepancy.recordedOn());
        save.setString(9, counted == null ? null : counted.amount());
        save.setString(10, counted == null ? null : counted.unit());
        save.setString(11, resolution == null ? null : resolution.outcome().name());
        save.setString(12, resolution == null ? null : resolution.note());
        save.setObject(13, resolution == null ? null : resolution.on());
        save.setObject(14, transfer.value());
        save.setObject(15, item.value());
    }

    private static IllegalStateException unreadable(SQLException e) {
        return new IllegalStateException("the evidence transfers could not be read", e);
    }
}
