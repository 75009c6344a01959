package org.lianban.casework.deadline;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.deadline.domain.CalendarChange;
import org.lianban.kernel.contract.OfficeId;

/** How far the clocks are counted again after each change of the calendar. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class RecountStore {
    // Another copy of the service has the oldest: then there is nothing to do here.
    private static final String OLDEST =
            """
            select version, because, office_id, first_day, last_day, counted_to
            from calendar_change
            where version = (select min(version) from calendar_change where finished_at is null)
              and finished_at is null
            for update skip locked\
            """;
    private static final String LAST =
            """
            select version, because, office_id, first_day, last_day, made_at, looked_at, moved,
                finished_at
            from calendar_change order by version desc limit 10\
            """;

    private final AgroalDataSource database;

    RecountStore(AgroalDataSource database) {
        this.database = database;
    }

    /** The oldest that is not finished, locked; empty if there is none, or others have it. */
    Optional<RecountTask> lockOldest() {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(OLDEST);
                ResultSet row = query.executeQuery()) {
            return row.next()
                    ? Optional.of(
                            new RecountTask(
                                    row.getLong(1), change(row), row.getObject(6, UUID.class)))
                    : Optional.empty();
        } catch (SQLException e) {
            throw new IllegalStateException("recounts cannot be read", e);
        }
    }

    /**
     * Keeps how far it is.
     *
     * @param finished null while there may be more
     */
    void keep(RecountTask task, UUID countedTo, int looked, int moved, @Nullable Instant finished) {
        try (Connection connection = database.getConnection();
                PreparedStatement update =
                        connection.prepareStatement(
                                "update calendar_change set counted_to = ?, looked_at = looked_at"
                                        + " + ?, moved = moved + ?, finished_at = ? where version"
                                        + " = ?")) {
            update.setObject(1, countedTo);
            update.setInt(2, looked);
            update.setInt(3, moved);
            update.setTimestamp(4, finished == null ? null : Timestamp.from(finished));
            update.setLong(5, task.version());
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("recounts cannot be written", e);
        }
    }

    /** The last changes, newest first. */
    List<RecountView> last() {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(LAST);
                ResultSet row = query.executeQuery()) {
            List<RecountView> found = new ArrayList<>();
            while (row.next()) {
                CalendarChange change = change(row);
                @Nullable OfficeId office = change.office();
                @Nullable Timestamp finished = row.getTimestamp("finished_at");
                found.add(
                        new RecountView(
                                row.getLong("version"),
                                change.because(),
                                office == null ? null : office.value(),
                                change.first(),
                                change.last(),
                                row.getTimestamp("made_at").toInstant(),
                                row.getInt("looked_at"),
                                row.getInt("moved"),
                                finished == null ? null : finished.toInstant()));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("recounts cannot be read", e);
        }
    }

    private static CalendarChange change(ResultSet row) throws SQLException {
        @Nullable String office = row.getString("office_id");
        return new CalendarChange(
                CalendarChange.Cause.valueOf(row.getString("because")),
                office == null ? null : new OfficeId(office),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class));
    }
}
