package org.lianban.evidence.custody;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.evidence.custody.domain.CustodyEntry;
import org.lianban.evidence.custody.domain.CustodyNote;
import org.lianban.evidence.custody.domain.Hash;
import org.lianban.kernel.contract.OfficeId;

/**
 * Appends entries to an item's chain; there is no other way to write one, and none to change it.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class CustodyStore {
    private record Last(long sequence, @Nullable Hash leaf) {}

    // Two acts upon one item follow each other; the lock goes with the transaction.
    private static final String LOCK =
            """
            select clock_timestamp()
            from pg_advisory_xact_lock(hashtextextended('custody/' || ?, 0))
            """;
    private static final String LAST =
            """
            select sequence, leaf from custody_entry
            where evidence_id = ? order by sequence desc limit 1
            """;
    private static final String LAST_IN_LOG =
            """
            select leaf from custody_entry
            where evidence_id = ? and log = ? order by sequence desc limit 1
            """;
    private static final String APPEND =
            """
            with written as (
                insert into custody_entry (id, log, matter_id, evidence_id, sequence, previous,
                                           action, leaf, entry)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?) returning id, log)
            insert into custody_unsequenced (entry_id, log) select id, log from written
            """;

    private final NoArgGenerator ids = Generators.timeBasedEpochGenerator();
    private final AgroalDataSource database;
    private final Scribe scribe;

    CustodyStore(AgroalDataSource database, Scribe scribe) {
        this.database = database;
        this.scribe = scribe;
    }

    void append(CustodyNote note) {
        UUID item = note.evidence().value();
        try (Connection connection = database.getConnection()) {
            Instant now = lock(connection, item);
            Last last = last(connection, item);
            append(
                    connection,
                    new CustodyEntry(
                            tied(connection, note),
                            last.sequence() + 1,
                            last.leaf(),
                            now,
                            scribe.writing()));
        } catch (SQLException e) {
            throw new IllegalStateException("the chain of custody could not be written", e);
        }
    }

    /** Waits for its turn; when that has come. */
    private static Instant lock(Connection connection, UUID item) throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement(LOCK)) {
            lock.setString(1, item.toString());
            try (ResultSet row = lock.executeQuery()) {
                row.next();
                return row.getObject(1, OffsetDateTime.class)
                        .toInstant()
                        .truncatedTo(ChronoUnit.MILLIS);
            }
        }
    }

    private static Last last(Connection connection, UUID item) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(LAST)) {
            query.setObject(1, item);
            try (ResultSet row = query.executeQuery()) {
                return row.next()
                        ? new Last(row.getLong(1), Hash.of(row.getBytes(2)))
                        : new Last(0, null);
            }
        }
    }

    /** With the other office's last entry of the item, if it is to be cited and there is one. */
    private static CustodyNote tied(Connection connection, CustodyNote note) throws SQLException {
        OfficeId other = note.cites();
        if (other == null) {
            return note;
        }
        try (PreparedStatement query = connection.prepareStatement(LAST_IN_LOG)) {
            query.setObject(1, note.evidence().value());
            query.setString(2, CustodyNote.logOf(other));
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? note.citing(Hash.of(row.getBytes(1))) : note;
            }
        }
    }

    private void append(Connection connection, CustodyEntry entry) throws SQLException {
        CustodyNote note = entry.note();
        Hash previous = entry.previous();
        try (PreparedStatement append = connection.prepareStatement(APPEND)) {
            append.setObject(1, ids.generate());
            append.setString(2, note.log());
            append.setObject(3, note.matter().value());
            append.setObject(4, note.evidence().value());
            append.setLong(5, entry.sequence());
            append.setBytes(6, previous == null ? null : previous.bytes());
            append.setString(7, note.action().name());
            append.setBytes(8, entry.leaf().bytes());
            append.setString(9, entry.canonical());
            append.executeUpdate();
        }
    }
}
