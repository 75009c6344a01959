package org.lianban.casework.presence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;

/** The only class that knows the table {@code presence}. Works inside the caller's transaction. */
@ApplicationScoped
class PresenceStore {
    private static final String BEAT =
            """
            insert into presence (matter_id, person_id, office_id) values (?, ?, ?)
            on conflict (matter_id, person_id) do update
            set office_id = excluded.office_id, beat_at = clock_timestamp()""";
    private static final String OTHERS =
            """
            select person_id, office_id from presence
            where matter_id = ? and person_id <> ?
              and beat_at > clock_timestamp() - make_interval(secs => ?)
            order by office_id, person_id limit ?""";
    // Whose page went without a word is forgotten by whoever beats next, some at a time; rows that
    // somebody else has in hand are his.
    private static final String FORGET =
            """
            delete from presence where (matter_id, person_id) in (
                select matter_id, person_id from presence
                where beat_at < clock_timestamp() - interval '1 minute'
                limit 50 for update skip locked)""";
    private static final String LEAVE =
            "delete from presence where matter_id = ? and person_id = ?";

    private final AgroalDataSource database;

    PresenceStore(AgroalDataSource database) {
        this.database = database;
    }

    /** Somebody who has the matter open. */
    record Present(PersonId person, OfficeId office) {}

    void beat(MatterId matter, PersonId person, OfficeId office) {
        write(FORGET);
        write(BEAT, matter.value(), person.value(), office.value());
    }

    void leave(MatterId matter, PersonId person) {
        write(LEAVE, matter.value(), person.value());
    }

    /**
     * Who else has beaten.
     *
     * @param within so many seconds
     * @param most so many people
     */
    List<Present> others(MatterId matter, PersonId person, int within, int most) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(OTHERS)) {
            query.setObject(1, matter.value());
            query.setObject(2, person.value());
            query.setInt(3, within);
            query.setInt(4, most);
            try (ResultSet row = query.executeQuery()) {
                List<Present> found = new ArrayList<>();
                while (row.next()) {
                    found.add(
                            new Present(
                                    new PersonId(row.getObject("person_id", UUID.class)),
                                    OfficeId.of(row.getString("office_id"))));
                }
                return found;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("who is here cannot be read", e);
        }
    }

    private void write(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("who is here cannot be stored", e);
        }
    }
}
