package org.lianban.casework.secrecy;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.access.domain.SecretGround;
import org.lianban.casework.secrecy.domain.Document;
import org.lianban.casework.secrecy.domain.SecretMark;
import org.lianban.casework.secrecy.domain.SecretMark.Lifting;
import org.lianban.casework.secrecy.domain.SecretMark.Step;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;

/**
 * The only class that writes the table {@code secret_document}. Works inside the caller's
 * transaction.
 */
@ApplicationScoped
class SecrecyStore {
    private static final String SAVE =
            """
            insert into secret_document (id, matter_id, document, document_id, made_by, kind, number,
                ground, words, office_id, marked_by, marked_at, lifted_by, lifted_at, lift_reason)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (id) do update set lifted_by = excluded.lifted_by,
                lifted_at = excluded.lifted_at, lift_reason = excluded.lift_reason""";
    private static final String OF_MATTER =
            "select * from secret_document where matter_id = ? order by marked_at, id";
    private static final String IN_FORCE =
            """
            select * from secret_document
            where matter_id = ? and document_id = ? and lifted_at is null""";

    private final AgroalDataSource database;

    SecrecyStore(AgroalDataSource database) {
        this.database = database;
    }

    /** All marks of the matter's documents, oldest first; those that were lifted, too. */
    List<SecretMark> ofMatter(MatterId matter) {
        return read(OF_MATTER, matter.value());
    }

    Optional<SecretMark> inForce(MatterId matter, UUID document) {
        return read(IN_FORCE, matter.value(), document).stream().findFirst();
    }

    /** A new one, or one that was lifted. */
    void save(SecretMark mark) {
        Document document = mark.document();
        @Nullable Lifting lifting = mark.lifting();
        try (Connection connection = database.getConnection();
                PreparedStatement save = connection.prepareStatement(SAVE)) {
            save.setObject(1, mark.id());
            save.setObject(2, mark.matter().value());
            save.setString(3, document.type().name());
            save.setObject(4, document.id());
            save.setString(5, document.madeBy().value());
            save.setString(6, document.kind());
            save.setString(7, document.number());
            save.setString(8, mark.ground().name());
            save.setString(9, mark.words());
            save.setString(10, mark.office().value());
            save.setObject(11, mark.marked().by().value());
            save.setObject(12, time(mark.marked().at()));
            save.setObject(13, lifting == null ? null : lifting.by().value());
            save.setObject(14, lifting == null ? null : time(lifting.at()));
            save.setString(15, lifting == null ? null : lifting.reason());
            save.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("a mark cannot be stored", e);
        }
    }

    private List<SecretMark> read(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                query.setObject(i + 1, values[i]);
            }
            try (ResultSet row = query.executeQuery()) {
                List<SecretMark> found = new ArrayList<>();
                while (row.next()) {
                    found.add(mark(row));
                }
                return found;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("marks cannot be read", e);
        }
    }

    private static SecretMark mark(ResultSet row) throws SQLException {
        return new SecretMark(
                row.getObject("id", UUID.class),
                new MatterId(row.getObject("matter_id", UUID.class)),
                new Document(
                        Document.Type.valueOf(row.getString("document")),
                        row.getObject("document_id", UUID.class),
                        OfficeId.of(row.getString("made_by")),
                        row.getString("kind"),
                        row.getString("number")),
                SecretGround.valueOf(row.getString("ground")),
                row.getString("words"),
                OfficeId.of(row.getString("office_id")),
                new Step(
                        new PersonId(row.getObject("marked_by", UUID.class)), at(row, "marked_at")),
                lifting(row));
    }

    private static @Nullable Lifting lifting(ResultSet row) throws SQLException {
        return row.getObject("lifted_by") == null
                ? null
                : new Lifting(
                        new PersonId(row.getObject("lifted_by", UUID.class)),
                        at(row, "lifted_at"),
                        row.getString("lift_reason"));
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime time(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
