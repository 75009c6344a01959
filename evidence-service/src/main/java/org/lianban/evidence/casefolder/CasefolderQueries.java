package org.lianban.evidence.casefolder;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.lianban.evidence.casefolder.domain.Folder;
import org.lianban.evidence.roster.Roster;
import org.lianban.evidence.roster.RosterPerson;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.counter.Sought;

/**
 * Reads matters under the one visibility predicate; what goes to a person is read by no other way,
 * and is noted for the log of readings.
 */
@ApplicationScoped
@Transactional
class CasefolderQueries {
    private interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private static final String SEEN =
            """
            select folder.*, handling.number, handling.stage
            from casefolder folder
            left join casefolder_handling handling
              on handling.matter_id = folder.matter_id
              and handling.office_id = folder.writing_office
            where folder.matter_id = ?
              and exists (
                select from casefolder_reader reader
                where reader.matter_id = folder.matter_id
                  and (reader.kind, reader.reader) in (('OFFICE', ?), ('PERSON', ?)))
              and not exists (
                select from casefolder_reader excluded
                where excluded.matter_id = folder.matter_id
                  and excluded.kind = 'EXCLUDED' and excluded.reader = ?)
            """;

    private static final String KNOWN = "select * from casefolder where matter_id = ?";

    private static final String STAGE =
            "select stage from casefolder_handling where matter_id = ? and office_id = ?";

    private final AgroalDataSource database;
    private final Roster roster;
    private final Sought sought;

    CasefolderQueries(AgroalDataSource database, Roster roster, Sought sought) {
        this.database = database;
        this.roster = roster;
        this.sought = sought;
    }

    Optional<CasefolderView> find(MatterId matter, RosterPerson reader) {
        return readSeen(matter, reader, this::view);
    }

    Optional<Folder> seen(MatterId matter, RosterPerson reader) {
        return readSeen(matter, reader, CasefolderQueries::folder);
    }

    private <T> Optional<T> readSeen(MatterId matter, RosterPerson reader, RowReader<T> row) {
        String person = reader.id().toString();
        Optional<T> found =
                read(SEEN, row, matter.value(), reader.office().value(), person, person);
        sought.required(matter, found.isPresent());
        return found;
    }

    /** Whoever asks: not for an answer to somebody. */
    Optional<Folder> find(MatterId matter) {
        return read(KNOWN, CasefolderQueries::folder, matter.value());
    }

    /** How far an office has come with it; whoever asks. */
    Optional<String> stage(MatterId matter, OfficeId office) {
        return read(STAGE, row -> row.getString("stage"), matter.value(), office.value());
    }

    private <T> Optional<T> read(String sql, RowReader<T> reader, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                query.setObject(i + 1, values[i]);
            }
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? Optional.of(reader.read(row)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the casefolder could not be read", e);
        }
    }

    private static Folder folder(ResultSet row) throws SQLException {
        return new Folder(
                new MatterId(row.getObject("matter_id", UUID.class)),
                row.getString("title"),
                row.getString("standing"),
                OfficeId.of(row.getString("writing_office")),
                row.getLong("epoch"));
    }

    private CasefolderView view(ResultSet row) throws SQLException {
        OfficeId writing = OfficeId.of(row.getString("writing_office"));
        return new CasefolderView(
                row.getString("matter_id"),
                row.getString("number"),
                row.getString("title"),
                row.getString("stage"),
                row.getString("standing"),
                new CasefolderView.WritingOffice(
                        writing.value(), roster.officeName(writing).orElse(null)),
                row.getLong("epoch"));
    }
}
