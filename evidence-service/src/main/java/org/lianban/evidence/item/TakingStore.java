package org.lianban.evidence.item;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianban.evidence.item.domain.Attestation;
import org.lianban.evidence.item.domain.Making;
import org.lianban.evidence.item.domain.NewItem;
import org.lianban.evidence.item.domain.Particulars;
import org.lianban.evidence.item.domain.Quantity;
import org.lianban.evidence.item.domain.StoredFile;
import org.lianban.kernel.contract.AssistanceId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.PersonId;

/** Writes an item down once, under the next number of its matter. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class TakingStore {
    // The matter's row is another service's: the lock stands for it, and goes with the transaction.
    private static final String NUMBER =
            """
            select 1 + coalesce((select max(number) from evidence_item where matter_id = ?), 0)
            """;
    private static final String LOCK =
            "select pg_advisory_xact_lock(hashtextextended('evidence/' || ?, 0))";
    private static final String TAKE =
            """
            insert into evidence_item (evidence_id, matter_id, number, office_id, assistance_id,
                holder, position, kind, form, title, source, collected_by, collected_on, place,
                quantity_amount, quantity_unit, seal_condition, storage, sensitive,
                arrived_after_hand_over, attestation_statement, attestation_by, attestation_on,
                making_method, making_at, making_by, making_carrier, transcript, has_sound,
                object_id, file_name, media_type, claimed_media_type, length, sha256, sm3, also,
                digest_state, digest_checked_at, taken_in_at, epoch)
            values (?, ?, ?, ?, ?, ?, 'IN_CUSTODY', ?, ?, ?, ?, ?::uuid[], ?, ?, ?, ?, ?, ?, ?, ?,
                ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final AgroalDataSource database;

    TakingStore(AgroalDataSource database) {
        this.database = database;
    }

    /** Waits for the matter's other items to be written down. */
    void lock(MatterId matter) {
        try (Connection connection = database.getConnection();
                PreparedStatement lock = connection.prepareStatement(LOCK)) {
            lock.setString(1, matter.toString());
            lock.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("the matter's items could not be locked", e);
        }
    }

    /** Writes it down; the caller holds the matter's lock. */
    void take(NewItem item, boolean arrivedAfterHandOver) {
        AssistanceId assistance = item.assistance();
        List<@Nullable Object> values = new ArrayList<>();
        Collections.addAll(
                values,
                item.id().value(),
                item.matter().value(),
                number(item.matter()),
                item.office().value(),
                assistance == null ? null : assistance.value(),
                item.office().value());
        particulars(values, item.particulars(), arrivedAfterHandOver);
        file(values, item);
        Collections.addAll(values, item.takenInAt().atOffset(ZoneOffset.UTC), item.epoch());
        try (Connection connection = database.getConnection();
                PreparedStatement take = connection.prepareStatement(TAKE)) {
            for (int i = 0; i < values.size(); i++) {
                take.setObject(i + 1, values.get(i));
            }
            take.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the item could not be written", e);
        }
    }

    private int number(MatterId matter) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(NUMBER)) {
            query.setObject(1, matter.value());
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the item's number could not be drawn", e);
        }
    }

    private static void particulars(
            List<@Nullable Object> values, Particulars said, boolean arrivedAfterHandOver) {
        Quantity quantity = said.keeping().quantity();
        Attestation attestation = said.attestation();
        Making making = said.making();
        Collections.addAll(
                values,
                said.kind().name(),
                said.form().name(),
                said.title(),
                said.collection().source(),
                said.collection().by().stream().map(PersonId::toString).toArray(String[]::new),
                said.collection().on(),
                said.collection().place(),
                quantity == null ? null : quantity.amount(),
                quantity == null ? null : quantity.unit(),
                said.keeping().sealCondition(),
                said.keeping().storage(),
                said.sensitive(),
                arrivedAfterHandOver,
                attestation == null ? null : attestation.statement(),
                attestation == null ? null : attestation.by(),
                attestation == null ? null : attestation.on(),
                making == null ? null : making.method(),
                making == null ? null : making.at().atOffset(ZoneOffset.UTC),
                making == null ? null : making.by(),
                making == null ? null : making.carrier(),
                said.sound().transcript(),
                said.sound().audible());
    }

    private static void file(List<@Nullable Object> values, NewItem item) {
        StoredFile file = item.file();
        if (file == null) {
            Collections.addAll(values, null, null, null, null, null, null, null, new String[0]);
            Collections.addAll(values, "NONE", null);
        } else {
            Collections.addAll(
                    values,
                    file.objectId(),
                    file.name(),
                    file.mediaType(),
                    file.claimedMediaType(),
                    file.length(),
                    file.sha256(),
                    file.sm3(),
                    file.also().toArray(String[]::new));
            // They were hashed on their way in.
            Collections.addAll(values, "WHOLE", item.takenInAt().atOffset(ZoneOffset.UTC));
        }
    }
}
