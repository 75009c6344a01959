package org.lianban.casework.access;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.counter.Reading;

/**
 * Writes lines of the log that another service tells; each once, however often it is told. Of
 * somebody whom the register does not know there is none. Why his office saw the matter is what
 * held when he read, however late that is told.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ToldReadingStore {
    private static final String ENTER =
            """
            insert into reading (fact_id, at, person_id, office_id, operation, matter_id, object_id,
                outcome, problem, reasons)
            select ?::uuid, ?::timestamptz, p.id, ?::text, ?::text, ?::uuid, ?::uuid, ?::text,
                ?::text,
                array(select distinct g.reason from matter_grant g
                      where g.matter_id = ?::uuid and g.office_id = ?::text
                        and g.granted_at <= ?::timestamptz
                        and (g.ended_at is null or g.ended_at > ?::timestamptz)
                      order by 1)
            from person p where p.id = ?::uuid
            on conflict (fact_id) do nothing""";

    private final AgroalDataSource database;

    ToldReadingStore(AgroalDataSource database) {
        this.database = database;
    }

    /**
     * @param fact that tells of it
     */
    void enter(UUID fact, Instant at, PersonId person, OfficeId office, Reading reading) {
        @Nullable MatterId matter = reading.matter();
        OffsetDateTime read = at.atOffset(ZoneOffset.UTC);
        @Nullable UUID matterId = matter == null ? null : matter.value();
        List<@Nullable Object> values =
                Arrays.asList(
                        fact,
                        read,
                        office.value(),
                        reading.operation(),
                        matterId,
                        reading.object(),
                        reading.outcome().name(),
                        reading.problem(),
                        matterId,
                        office.value(),
                        read,
                        read,
                        person.value());
        try (Connection connection = database.getConnection();
                PreparedStatement enter = connection.prepareStatement(ENTER)) {
            for (int i = 0; i < values.size(); i++) {
                enter.setObject(i + 1, values.get(i));
            }
            enter.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the reading that was told cannot be entered", e);
        }
    }
}
