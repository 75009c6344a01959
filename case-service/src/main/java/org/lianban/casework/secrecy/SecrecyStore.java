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
    private static final String MARK =
            """
            insert into secret_document (id, matter_id, document, document_id, made_by, kind, number,
                ground, words, office_id, marked_by, marked_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String LIFT =
            "update secret_document set lifted_by = ?, lifted_at = ?, lift_reason = ? where id = ?";
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
        @Nullable Lifting lifting = mark.lifting();
        int rows = lifting == null ? insert(mark) : lift(mark.id(), lifting);
        if (rows != 1) {
            throw new IllegalStateException("no mark is lifted that was never made");
        }
    }

    private int insert(SecretMark mark) {
        Document document = mark.document();
        return write(
                MARK,
                mark.id(),
                mark.matter().value(),
                document.type().name(),
                document.id(),
                document.madeBy().value(),
                document.kind(),
                document.number(),
                mark.ground().name(),
                mark.words(),
                mark.office().value(),
                mark.marked().by().value(),
                time(mark.marked().at()));
    }

    private int lift(UUID mark, Lifting lifting) {
        return write(LIFT, lifting.by().value(), time(lifting.at()), lifting.reason(), mark);
    }

    private int write(String sql, @Nullable Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement save = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                save.setObject(i + 1, values[i]);
            }
            return save.executeUpdate();
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
