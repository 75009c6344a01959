package org.lianban.evidence.casefolder;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.lianban.evidence.casefolder.domain.Assisting;
import org.lianban.evidence.roster.RosterPerson;
import org.lianban.kernel.contract.EvidenceId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;

/**
 * Reads what an office does in another's matter because it was asked to (协查): its people are shown
 * that, and nothing else of the matter. Of a file, an item and a list alike.
 */
@ApplicationScoped
class AssistedQueries {
    private interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private static final String IS_SHOWN =
            """
            select matter_id from assisted
            where object_id = ? and office_id = ?
              and not exists (
                select from casefolder_reader excluded
                where excluded.matter_id = assisted.matter_id
                  and excluded.kind = 'EXCLUDED' and excluded.reader = ?)
            """;

    private static final String IS_RECUSED =
            """
            select matter_id from casefolder_reader
            where matter_id = ? and kind = 'EXCLUDED' and reader = ?
            """;

    private static final String MATTER = "select matter_id from assisted where object_id = ?";

    private static final String HANDED_OVER =
            """
            select office_id, sequence from custody_accepted
            where evidence_id = ? and office_id <> ? order by sequence limit 1
            """;

    private final AgroalDataSource database;

    AssistedQueries(AgroalDataSource database) {
        this.database = database;
    }

    /** It is his office's doing, and he is not recused from its matter. */
    boolean isShown(UUID object, RosterPerson reader) {
        return matter(IS_SHOWN, object, reader.office().value(), reader.id().toString())
                .isPresent();
    }

    boolean isRecused(MatterId matter, RosterPerson reader) {
        return matter(IS_RECUSED, matter.value(), reader.id().toString()).isPresent();
    }

    /** How much of an item of his office's doing is shown to him. */
    Assisting assisting(EvidenceId item, RosterPerson reader) {
        OfficeId office = reader.office();
        return new Assisting(
                office,
                first(HANDED_OVER, AssistedQueries::handedOver, item.value(), office.value())
                        .orElse(null));
    }

    Optional<MatterId> matterOf(UUID object) {
        return matter(MATTER, object);
    }

    private static Assisting.HandedOver handedOver(ResultSet row) throws SQLException {
        return new Assisting.HandedOver(
                OfficeId.of(row.getString("office_id")), row.getLong("sequence"));
    }

    private Optional<MatterId> matter(String sql, Object... values) {
        return first(sql, row -> new MatterId(row.getObject(1, UUID.class)), values);
    }

    private <T> Optional<T> first(String sql, RowReader<T> reader, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                query.setObject(i + 1, values[i]);
            }
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? Optional.of(reader.read(row)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("what is done for a request could not be read", e);
        }
    }
}
