package org.lianban.casework.presence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Optional;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.PersonId;

/** The only class that knows the table {@code look}. Works inside the caller's transaction. */
@ApplicationScoped
class LookStore {
    // Never beyond what has happened, nor beyond now, and never back: two pages of one person may
    // say so in any order.
    private static final String SAVE =
            """
            insert into look as l (person_id, matter_id, sequence, at)
            select ?, m.id, least(?, m.sequence), least(?, clock_timestamp())
            from matter m where m.id = ?
            on conflict (person_id, matter_id) do update
            set sequence = greatest(l.sequence, excluded.sequence),
                at = greatest(l.at, excluded.at)""";
    private static final String FIND =
            "select sequence, at from look where person_id = ? and matter_id = ?";

    private final AgroalDataSource database;

    LookStore(AgroalDataSource database) {
        this.database = database;
    }

    void save(MatterId matter, PersonId person, Look look) {
        try (Connection connection = database.getConnection();
                PreparedStatement save = connection.prepareStatement(SAVE)) {
            save.setObject(1, person.value());
            save.setLong(2, look.sequence());
            save.setTimestamp(3, Timestamp.from(look.at()));
            save.setObject(4, matter.value());
            save.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("a look cannot be stored", e);
        }
    }

    Optional<Look> find(MatterId matter, PersonId person) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(FIND)) {
            query.setObject(1, person.value());
            query.setObject(2, matter.value());
            try (ResultSet row = query.executeQuery()) {
                return row.next()
                        ? Optional.of(
                                new Look(
                                        row.getLong("sequence"),
                                        row.getTimestamp("at").toInstant()))
                        : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("a look cannot be read", e);
        }
    }
}
