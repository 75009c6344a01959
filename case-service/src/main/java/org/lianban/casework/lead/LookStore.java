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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.office.domain.Caller;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;

/**
 * The only class that knows the tables {@code informant_unmasking} and {@code informant_denial}:
 * who looked at an informant and why, and who was refused.
 */
@ApplicationScoped
class LookStore {
    private final AgroalDataSource database;

    LookStore(AgroalDataSource database) {
        this.database = database;
    }

    /**
     * A look, or an attempt at one.
     *
     * @param reason none where it was refused
     */
    record Look(PersonId person, OfficeId office, @Nullable String reason, Instant at) {}

    /** In the connection that opens the informant: no look without its row. */
    void enter(Connection connection, MatterId matter, Caller caller, String reason, Instant at)
            throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement(
                        """
                        insert into informant_unmasking (matter_id, office_id, person_id, reason, at)
                        values (?, ?, ?, ?, ?)""")) {
            insert.setObject(1, matter.value());
            insert.setString(2, caller.office().value());
            insert.setObject(3, caller.person().value());
            insert.setString(4, reason);
            insert.setTimestamp(5, Timestamp.from(at));
            insert.executeUpdate();
        }
    }

    void deny(MatterId matter, Caller caller, Instant at) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert =
                        connection.prepareStatement(
                                """
                                insert into informant_denial (matter_id, office_id, person_id, at)
                                values (?, ?, ?, ?)""")) {
            insert.setObject(1, matter.value());
            insert.setString(2, caller.office().value());
            insert.setObject(3, caller.person().value());
            insert.setTimestamp(4, Timestamp.from(at));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the denial cannot be entered", e);
        }
    }

    /** Looks and refused attempts, newest first. */
    List<Look> looks(MatterId matter) {
        List<Look> looks = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement(
                                """
                                select person_id, office_id, reason, at from informant_unmasking
                                where matter_id = ?
                                union all
                                select person_id, office_id, null, at from informant_denial
                                where matter_id = ?
                                order by at desc""")) {
            select.setObject(1, matter.value());
            select.setObject(2, matter.value());
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    looks.add(
                            new Look(
                                    new PersonId(row.getObject(1, UUID.class)),
                                    new OfficeId(row.getString(2)),
                                    row.getString(3),
                                    row.getObject(4, OffsetDateTime.class).toInstant()));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the looks cannot be read", e);
        }
        return looks;
    }
}
