package org.lianban.casework.lead;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;

/** The only class that knows the tables {@code lead_import} and {@code lead_import_row}. */
@ApplicationScoped
class ImportStore {
    private static final int MOST_LISTED = 20;

    private final AgroalDataSource database;

    ImportStore(AgroalDataSource database) {
        this.database = database;
    }

    /** Enters it unless one with its id is there; answers what is there now. */
    ImportRecord begin(ImportRecord begun) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert =
                        connection.prepareStatement(
                                """
                                insert into lead_import (id, office_id, person_id, digest, atomic, row_count, begun_at, kind)
                                values (?, ?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing""")) {
            insert.setObject(1, begun.id());
            insert.setString(2, begun.office().value());
            insert.setObject(3, begun.person().value());
            insert.setString(4, begun.digest());
            insert.setBoolean(5, begun.atomic());
            insert.setInt(6, begun.rows());
            insert.setTimestamp(7, Timestamp.from(begun.begunAt()));
            insert.setString(8, begun.kind().name());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the import cannot be entered", e);
        }
        return find(begun.id()).orElseThrow();
    }

    Optional<ImportRecord> find(UUID id) {
        return records("where id = ?", id).stream().findFirst();
    }

    /** Locks it until the transaction ends, so that no row of it is entered twice at once. */
    ImportRecord lock(UUID id) {
        return records("where id = ? for update", id).getFirst();
    }

    /** Those that this person brought to this office, newest first. */
    List<ImportRecord> of(ImportKind kind, PersonId person, OfficeId office) {
        return records(
                "where kind = ? and person_id = ? and office_id = ? order by begun_at desc limit "
                        + MOST_LISTED,
                kind.name(),
                person.value(),
                office.value());
    }

    /** Until the transaction ends, nobody else of the office begins with the same list. */
    void lockFile(ImportRecord begun) {
        try (Connection connection = database.getConnection();
                PreparedStatement lock =
                        connection.prepareStatement(
                                "select pg_advisory_xact_lock(hashtextextended(concat_ws('/', 'lead-import', ?, ?), 0))")) {
            lock.setString(1, begun.office().value());
            lock.setString(2, begun.digest());
            lock.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("the list cannot be locked", e);
        }
    }

    /**
     * An earlier import of the same list by the same office of which rows were entered, or may
     * still be.
     */
    Optional<ImportRecord> earlier(ImportRecord begun) {
        return records(
                        """
                        where office_id = ? and digest = ? and id <> ? and (finished_at is null or exists (
                            select from lead_import_row
                            where import_id = lead_import.id and outcome = 'ENTERED'))
                        order by begun_at limit 1""",
                        begun.office().value(),
                        begun.digest(),
                        begun.id())
                .stream()
                .findFirst();
    }

    void finish(UUID id, Instant at) {
        try (Connection connection = database.getConnection();
                PreparedStatement update =
                        connection.prepareStatement(
                                """
                                update lead_import set finished_at = ?
                                where id = ? and finished_at is null""")) {
            update.setTimestamp(1, Timestamp.from(at));
            update.setObject(2, id);
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the import cannot be finished", e);
        }
    }

    /** What has been said of its rows so far, in their order. */
    List<ImportLine> lines(UUID id) {
        List<ImportLine> lines = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement(
                                "select * from lead_import_row where import_id = ? order by row_number")) {
            select.setObject(1, id);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    lines.add(line(row));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the report cannot be read", e);
        }
        return lines;
    }

    boolean isSaid(UUID id, int number) {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement(
                                "select from lead_import_row where import_id = ? and row_number = ?")) {
            select.setObject(1, id);
            select.setInt(2, number);
            try (ResultSet row = select.executeQuery()) {
                return row.next();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the report cannot be read", e);
        }
    }

    void say(UUID id, ImportLine line) {
        @Nullable MatterId matter = line.matter();
        try (Connection connection = database.getConnection();
                PreparedStatement insert =
                        connection.prepareStatement(
                                """
                                insert into lead_import_row
                                    (import_id, row_number, outcome, matter_id, matter_number, code, sentence, column_name)
                                values (?, ?, ?, ?, ?, ?, ?, ?)""")) {
            insert.setObject(1, id);
            insert.setInt(2, line.row());
            insert.setString(3, line.outcome().name());
            insert.setObject(4, matter == null ? null : matter.value());
            insert.setString(5, line.number());
            insert.setString(6, line.code());
            insert.setString(7, line.sentence());
            insert.setString(8, line.column());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the row cannot be reported", e);
        }
    }

    private List<ImportRecord> records(String condition, Object... values) {
        List<ImportRecord> records = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select * from lead_import " + condition)) {
            for (int i = 0; i < values.length; i++) {
                select.setObject(i + 1, values[i]);
            }
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    records.add(record(row));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("imports cannot be read", e);
        }
        return records;
    }

    private static ImportRecord record(ResultSet row) throws SQLException {
        return new ImportRecord(
                row.getObject("id", UUID.class),
                ImportKind.valueOf(row.getString("kind")),
                new OfficeId(row.getString("office_id")),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("digest"),
                row.getBoolean("atomic"),
                row.getInt("row_count"),
                row.getObject("begun_at", OffsetDateTime.class).toInstant(),
                instant(row.getObject("finished_at", OffsetDateTime.class)));
    }

    private static ImportLine line(ResultSet row) throws SQLException {
        @Nullable UUID matter = row.getObject("matter_id", UUID.class);
        return new ImportLine(
                row.getInt("row_number"),
                ImportOutcome.valueOf(row.getString("outcome")),
                matter == null ? null : new MatterId(matter),
                row.getString("matter_number"),
                row.getString("code"),
                row.getString("sentence"),
                row.getString("column_name"));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
