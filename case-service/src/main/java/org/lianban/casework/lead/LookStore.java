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
 * The only class that knows the tables {@code informant_unmasking}, {@code informant_denial} and
 * {@code informant_comparison}: who looked at an informant and why, who was refused, and who had
 * him compared with another's.
 */
@ApplicationScoped
class LookStore {
    private final AgroalDataSource database;

    LookStore(AgroalDataSource database) {
        this.database = database;
    }

    /**
     * A look, an attempt at one, or a comparison.
     *
     * @param denied it was refused
     * @param reason none where it was refused, or a comparison that needed none
     * @param comparedWith the other lead's matter; null where the informant himself was asked for
     */
    record Look(
            PersonId person,
            OfficeId office,
            boolean denied,
            @Nullable String reason,
            @Nullable MatterId comparedWith,
            Instant at) {}

    /**
     * It was asked whether both were told by the same person.
     *
     * @param reason as the command gave it
     */
    record Comparison(
            MatterId one, MatterId other, Caller caller, @Nullable String reason, Instant at) {}

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

    void compare(Comparison comparison) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert =
                        connection.prepareStatement(
                                """
                                insert into informant_comparison
                                    (matter_id, other_id, office_id, person_id, reason, at)
                                values (?, ?, ?, ?, ?, ?)""")) {
            insert.setObject(1, comparison.one().value());
            insert.setObject(2, comparison.other().value());
            insert.setString(3, comparison.caller().office().value());
            insert.setObject(4, comparison.caller().person().value());
            insert.setString(5, comparison.reason());
            insert.setTimestamp(6, Timestamp.from(comparison.at()));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the comparison cannot be entered", e);
        }
    }

    /** Looks, refused attempts and comparisons, newest first. */
    List<Look> looks(MatterId matter) {
        List<Look> looks = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement(
                                """
                                select person_id, office_id, false, reason, null::uuid, at
                                from informant_unmasking where matter_id = ?
                                union all
                                select person_id, office_id, true, null, null, at
                                from informant_denial where matter_id = ?
                                union all
                                select person_id, office_id, false, reason,
                                    case matter_id when ? then other_id else matter_id end, at
                                from informant_comparison where ? in (matter_id, other_id)
                                order by at desc""")) {
            for (int place = 1; place <= 4; place++) {
                select.setObject(place, matter.value());
            }
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    looks.add(
                            new Look(
                                    new PersonId(row.getObject(1, UUID.class)),
                                    new OfficeId(row.getString(2)),
                                    row.getBoolean(3),
                                    row.getString(4),
                                    other(row),
                                    row.getObject(6, OffsetDateTime.class).toInstant()));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the looks cannot be read", e);
        }
        return looks;
    }

    private static @Nullable MatterId other(ResultSet row) throws SQLException {
        @Nullable UUID other = row.getObject(5, UUID.class);
        return other == null ? null : new MatterId(other);
    }
}
