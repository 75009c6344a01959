package org.lianban.evidence.casefolder;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.lianban.evidence.roster.Roster;
import org.lianban.evidence.roster.RosterPerson;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;

/** Reads matters under the one visibility predicate; there is no way to read around it. */
@ApplicationScoped
@Transactional
class CasefolderQueries {
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

    private final AgroalDataSource database;
    private final Roster roster;

    CasefolderQueries(AgroalDataSource database, Roster roster) {
        this.database = database;
        this.roster = roster;
    }

    Optional<CasefolderView> find(MatterId matter, RosterPerson reader) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(SEEN)) {
            query.setObject(1, matter.value());
            query.setString(2, reader.office().value());
            query.setString(3, reader.id().toString());
            query.setString(4, reader.id().toString());
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? Optional.of(view(row)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the casefolder could not be read", e);
        }
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
