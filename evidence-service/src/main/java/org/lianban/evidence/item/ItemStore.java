package org.lianban.evidence.item;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianban.evidence.item.domain.DigestState;
import org.lianban.evidence.item.domain.Item;
import org.lianban.evidence.item.domain.Quantity;
import org.lianban.evidence.item.domain.Recognition;
import org.lianban.kernel.contract.EvidenceId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.TransferId;

/** Reads items and moves them on; how they come in is {@link TakingStore}'s. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ItemStore {
    private static final String SOME =
            "select * from evidence_item where evidence_id = any (?::uuid[])";
    // Several at once always in the same order: two calls wait for each other, never in a circle.
    private static final String LOCKED =
            "select * from evidence_item where evidence_id = any (?::uuid[]) order by evidence_id"
                    + " for update";
    private static final String OF_MATTER =
            "select * from evidence_item where matter_id = ? order by number";
    private static final String PAGE =
            """
            select * from evidence_item where matter_id = ? and number > ?
            order by number limit ?
            """;
    private static final String RECORDED_SINCE =
            "select * from evidence_item where matter_id = ? and recorded_at >= ?";
    private static final String LATE =
            """
            update evidence_item set arrived_after_hand_over = true, version = version + 1
            where evidence_id = any (?::uuid[])
            """;
    private static final String TOTALS =
            """
            select count(*) as items, coalesce(sum(length), 0) as bytes
            from evidence_item where matter_id = ?
            """;
    private static final String LISTED =
            """
            update evidence_item set transfer_id = ?, version = version + 1
            where evidence_id = any (?::uuid[]) and position = 'IN_CUSTODY'
            """;
    private static final String DEPART =
            """
            update evidence_item set position = 'IN_TRANSIT', version = version + 1
            where evidence_id = any (?::uuid[])
            """;
    // What an earlier receiver counted is over: this one counts anew, or finds what the list says.
    private static final String ARRIVE =
            """
            update evidence_item set holder = ?, position = 'IN_CUSTODY', transfer_id = null,
                counted_amount = null, counted_unit = null, version = version + 1
            where evidence_id = any (?::uuid[])
            """;
    private static final String HAND_OUT =
            """
            update evidence_item set position = 'HANDED_OUT', handed_to = ?, version = version + 1
            where evidence_id = any (?::uuid[])
            """;
    private static final String COUNTED =
            """
            update evidence_item set counted_amount = ?, counted_unit = ?, version = version + 1
            where evidence_id = ?
            """;
    private static final String STAY =
            """
            update evidence_item set position = 'IN_CUSTODY', transfer_id = null,
                version = version + 1
            where evidence_id = any (?::uuid[])
            """;
    private static final String FREE =
            """
            update evidence_item set transfer_id = null, version = version + 1
            where transfer_id = ? and position = 'IN_CUSTODY'
            """;
    private static final String RECOGNISE =
            """
            update evidence_item set recognition = ?, recognition_office = ?,
                recognition_reason = ?, recognised_on = ?, version = version + 1
            where evidence_id = ?
            """;
    // That it was looked at is no change; what was found, if it is news, is one.
    private static final String FOUND =
            """
            update evidence_item set digest_state = ?, digest_checked_at = ?,
                version = version + (case when digest_state = ? then 0 else 1 end)
            where evidence_id = ?
            """;

    private final AgroalDataSource database;

    ItemStore(AgroalDataSource database) {
        this.database = database;
    }

    List<Item> some(List<EvidenceId> ids) {
        return items(SOME, (Object) texts(ids));
    }

    List<Item> locked(List<EvidenceId> ids) {
        return items(LOCKED, (Object) texts(ids));
    }

    List<Item> ofMatter(MatterId matter) {
        return items(OF_MATTER, matter.value());
    }

    List<Item> page(MatterId matter, int after, int most) {
        return items(PAGE, matter.value(), after, most);
    }

    List<Item> recordedSince(MatterId matter, Instant at) {
        return items(RECORDED_SINCE, matter.value(), at.atOffset(ZoneOffset.UTC));
    }

    void late(List<EvidenceId> ids) {
        update(LATE, (Object) texts(ids));
    }

    Totals totals(MatterId matter) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(TOTALS)) {
            query.setObject(1, matter.value());
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return new Totals(row.getLong("items"), row.getLong("bytes"));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the items could not be read", e);
        }
    }

    void listed(List<EvidenceId> ids, TransferId transfer) {
        update(LISTED, transfer.value(), texts(ids));
    }

    void depart(List<EvidenceId> ids) {
        update(DEPART, (Object) texts(ids));
    }

    void arrive(List<EvidenceId> ids, OfficeId office) {
        update(ARRIVE, office.value(), texts(ids));
    }

    void handOut(List<EvidenceId> ids, OfficeId to) {
        update(HAND_OUT, to.value(), texts(ids));
    }

    void counted(EvidenceId id, Quantity found) {
        update(COUNTED, found.amount(), found.unit(), id.value());
    }

    void stay(List<EvidenceId> ids) {
        update(STAY, (Object) texts(ids));
    }

    void free(TransferId transfer) {
        update(FREE, transfer.value());
    }

    void recognise(EvidenceId id, Recognition recognition) {
        update(
                RECOGNISE,
                recognition.worth().name(),
                recognition.office().value(),
                recognition.reason(),
                recognition.on(),
                id.value());
    }

    void found(EvidenceId id, DigestState state, Instant at) {
        update(FOUND, state.name(), at.atOffset(ZoneOffset.UTC), state.name(), id.value());
    }

    private static String[] texts(List<EvidenceId> ids) {
        return ids.stream().map(EvidenceId::toString).toArray(String[]::new);
    }

    private List<Item> items(String sql, Object... values) {
        List<Item> items = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            set(query, values);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    items.add(new ItemRow(row).item());
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the items could not be read", e);
        }
        return items;
    }

    private void update(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(sql)) {
            set(update, values);
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the items could not be written", e);
        }
    }

    private static void set(PreparedStatement statement, @Nullable Object... values)
            throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }
}
