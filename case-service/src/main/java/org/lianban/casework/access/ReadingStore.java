package org.lianban.casework.access;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.kernel.contract.AgencyId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.counter.LegalClock;
import org.lianban.kernel.counter.Reading;

/**
 * Writes the log of readings, each line in a transaction of its own: what was read has no
 * transaction of writing, and what was refused has rolled back.
 */
@ApplicationScoped
class ReadingStore {
    /** A page that refreshes itself reads the same again and again: within this it is one line. */
    static final Duration AGAIN = Duration.ofSeconds(60);

    private static final String ENTER =
            """
            insert into reading (at, person_id, office_id, agency_id, operation, matter_id, object_id,
                outcome, problem, purpose, reasons)
            select ?::timestamptz, ?::uuid, ?::text, ?::text, ?::text, ?::uuid, ?::uuid, ?::text,
                ?::text, ?::text,
                array(select distinct g.reason from matter_grant g
                      where g.matter_id = ?::uuid and g.office_id = ?::text and g.ended_at is null
                      order by 1)
            where ?::text not in ('OPENED', 'MATCHED') or not exists (
                select from reading r
                where r.reader = ?::text and r.at > ?::timestamptz and r.at <= ?::timestamptz
                  and r.outcome = ?::text and r.operation = ?::text
                  and r.matter_id is not distinct from ?::uuid
                  and r.object_id is not distinct from ?::uuid)""";

    private final AgroalDataSource database;
    private final LegalClock clock;

    ReadingStore(AgroalDataSource database, LegalClock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void enter(Reader reader, Reading reading) {
        insert(reader, reading);
    }

    /** Stands or falls with the transaction that it is in. */
    @Transactional(Transactional.TxType.MANDATORY)
    void enterWith(Reader reader, Reading reading) {
        insert(reader, reading);
    }

    private void insert(Reader reader, Reading reading) {
        try (Connection connection = database.getConnection();
                PreparedStatement enter = connection.prepareStatement(ENTER)) {
            List<@Nullable Object> values = values(reader, reading);
            for (int i = 0; i < values.size(); i++) {
                enter.setObject(i + 1, values.get(i));
            }
            enter.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the reading cannot be entered", e);
        }
    }

    private List<@Nullable Object> values(Reader reader, Reading reading) {
        Instant now = clock.now();
        Object at = now.atOffset(ZoneOffset.UTC);
        @Nullable PersonId person = reader.person();
        @Nullable OfficeId office = reader.office();
        @Nullable AgencyId agency = reader.agency();
        @Nullable MatterId matter = reading.matter();
        @Nullable UUID matterId = matter == null ? null : matter.value();
        @Nullable String officeId = office == null ? null : office.value();
        return Arrays.asList(
                at,
                person == null ? null : person.value(),
                officeId,
                agency == null ? null : agency.value(),
                reading.operation(),
                matterId,
                reading.object(),
                reading.outcome().name(),
                reading.problem(),
                reading.purpose(),
                matterId,
                officeId,
                reading.outcome().name(),
                String.valueOf(person == null ? agency : person),
                now.minus(AGAIN).atOffset(ZoneOffset.UTC),
                at,
                reading.outcome().name(),
                reading.operation(),
                matterId,
                reading.object());
    }
}
