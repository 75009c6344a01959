package org.lianban.evidence.opening;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.evidence.item.domain.Purpose;
import org.lianban.evidence.item.domain.Reader;
import org.lianban.evidence.opening.domain.Opening;
import org.lianban.kernel.contract.EvidenceId;
import org.lianban.kernel.contract.PersonId;

/** Writes openings down; they are never changed. They end by the database's clock alone. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class OpeningStore {
    private static final String OPEN =
            """
            insert into evidence_opening
                (opening_id, evidence_id, person_id, office_id, purpose, reason, opened_at, until)
            values (?, ?, ?, ?, ?, ?, clock_timestamp(),
                clock_timestamp() + ? * interval '1 millisecond')
            returning *, false as ended
            """;
    private static final String FIND =
            """
            select *, until <= clock_timestamp() as ended from evidence_opening
            where opening_id = ?
            """;

    private final AgroalDataSource database;

    OpeningStore(AgroalDataSource database) {
        this.database = database;
    }

    Opening open(
            EvidenceId item,
            Reader reader,
            Purpose purpose,
            @Nullable String reason,
            Duration lasts) {
        try (Connection connection = database.getConnection();
                PreparedStatement open = connection.prepareStatement(OPEN)) {
            // Random: whoever knows one knows nothing of the next.
            open.setObject(1, UUID.randomUUID());
            open.setObject(2, item.value());
            open.setObject(3, reader.id().value());
            open.setString(4, reader.office().value());
            open.setString(5, purpose.name());
            open.setString(6, reason);
            open.setLong(7, lasts.toMillis());
            try (ResultSet row = open.executeQuery()) {
                row.next();
                return opening(row);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the opening could not be written", e);
        }
    }

    Optional<Opening> find(UUID id) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(FIND)) {
            query.setObject(1, id);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? Optional.of(opening(row)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the opening could not be read", e);
        }
    }

    private static Opening opening(ResultSet row) throws SQLException {
        return new Opening(
                row.getObject("opening_id", UUID.class),
                new EvidenceId(row.getObject("evidence_id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                Purpose.valueOf(row.getString("purpose")),
                row.getObject("until", OffsetDateTime.class)
                        .toInstant()
                        .truncatedTo(ChronoUnit.MILLIS),
                row.getBoolean("ended"));
    }
}
