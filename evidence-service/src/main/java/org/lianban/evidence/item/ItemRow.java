package org.lianban.evidence.item;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianban.evidence.item.domain.Attestation;
import org.lianban.evidence.item.domain.Collection;
import org.lianban.evidence.item.domain.DigestState;
import org.lianban.evidence.item.domain.EvidenceForm;
import org.lianban.evidence.item.domain.EvidenceKind;
import org.lianban.evidence.item.domain.Item;
import org.lianban.evidence.item.domain.Keeping;
import org.lianban.evidence.item.domain.Making;
import org.lianban.evidence.item.domain.Particulars;
import org.lianban.evidence.item.domain.Position;
import org.lianban.evidence.item.domain.Quantity;
import org.lianban.evidence.item.domain.Recognition;
import org.lianban.evidence.item.domain.Sound;
import org.lianban.evidence.item.domain.Soundness;
import org.lianban.evidence.item.domain.StoredFile;
import org.lianban.evidence.item.domain.Taken;
import org.lianban.evidence.item.domain.Whereabouts;
import org.lianban.evidence.item.domain.Worth;
import org.lianban.kernel.contract.AssistanceId;
import org.lianban.kernel.contract.EvidenceId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.contract.TransferId;

/** Reads an item out of its row. */
record ItemRow(ResultSet row) {
    Item item() throws SQLException {
        return new Item(
                new EvidenceId(row.getObject("evidence_id", UUID.class)),
                new MatterId(row.getObject("matter_id", UUID.class)),
                row.getInt("number"),
                OfficeId.of(row.getString("office_id")),
                assistance(),
                particulars(),
                file(),
                quantity("counted_amount", "counted_unit"),
                row.getBoolean("arrived_after_hand_over"),
                whereabouts(),
                new Soundness(
                        DigestState.valueOf(row.getString("digest_state")),
                        instant("digest_checked_at")),
                recognition(),
                new Taken(
                        row.getObject("taken_in_at", OffsetDateTime.class).toInstant(),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                        row.getLong("epoch")),
                row.getLong("version"));
    }

    private @Nullable AssistanceId assistance() throws SQLException {
        UUID request = row.getObject("assistance_id", UUID.class);
        return request == null ? null : new AssistanceId(request);
    }

    private Particulars particulars() throws SQLException {
        return new Particulars(
                EvidenceKind.valueOf(row.getString("kind")),
                EvidenceForm.valueOf(row.getString("form")),
                row.getString("title"),
                new Collection(
                        row.getString("source"),
                        persons("collected_by"),
                        row.getObject("collected_on", LocalDate.class),
                        row.getString("place")),
                new Keeping(
                        quantity("quantity_amount", "quantity_unit"),
                        row.getString("seal_condition"),
                        row.getString("storage")),
                attestation(),
                making(),
                new Sound(row.getBoolean("has_sound"), row.getString("transcript")),
                row.getBoolean("sensitive"));
    }

    private @Nullable Quantity quantity(String amount, String unit) throws SQLException {
        String digits = row.getString(amount);
        return digits == null ? null : new Quantity(digits, row.getString(unit));
    }

    private @Nullable Attestation attestation() throws SQLException {
        String statement = row.getString("attestation_statement");
        return statement == null
                ? null
                : new Attestation(
                        statement,
                        row.getString("attestation_by"),
                        row.getObject("attestation_on", LocalDate.class));
    }

    private @Nullable Making making() throws SQLException {
        Instant at = instant("making_at");
        return at == null
                ? null
                : new Making(
                        row.getString("making_method"),
                        at,
                        row.getString("making_by"),
                        row.getString("making_carrier"));
    }

    private @Nullable StoredFile file() throws SQLException {
        UUID object = row.getObject("object_id", UUID.class);
        return object == null
                ? null
                : new StoredFile(
                        object,
                        row.getString("file_name"),
                        row.getString("media_type"),
                        row.getString("claimed_media_type"),
                        row.getLong("length"),
                        row.getString("sha256"),
                        row.getString("sm3"),
                        List.of((String[]) row.getArray("also").getArray()));
    }

    private Whereabouts whereabouts() throws SQLException {
        UUID transfer = row.getObject("transfer_id", UUID.class);
        String handedTo = row.getString("handed_to");
        return new Whereabouts(
                OfficeId.of(row.getString("holder")),
                Position.valueOf(row.getString("position")),
                transfer == null ? null : new TransferId(transfer),
                handedTo == null ? null : OfficeId.of(handedTo));
    }

    private @Nullable Recognition recognition() throws SQLException {
        String worth = row.getString("recognition");
        return worth == null
                ? null
                : new Recognition(
                        Worth.valueOf(worth),
                        OfficeId.of(row.getString("recognition_office")),
                        row.getString("recognition_reason"),
                        row.getObject("recognised_on", LocalDate.class));
    }

    private @Nullable Instant instant(String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private List<PersonId> persons(String column) throws SQLException {
        Array ids = row.getArray(column);
        return Stream.of((UUID[]) ids.getArray()).map(PersonId::new).toList();
    }
}
