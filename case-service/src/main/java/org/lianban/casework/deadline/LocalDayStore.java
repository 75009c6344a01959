package org.lianban.casework.deadline;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lianban.casework.deadline.domain.LocalDay;
import org.lianban.kernel.contract.OfficeId;

/** Days of single offices as they were entered and ended. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class LocalDayStore {
    private static final int MOST = 200;

    private final AgroalDataSource database;

    LocalDayStore(AgroalDataSource database) {
        this.database = database;
    }

    /** A day of this office that is in force. */
    Optional<LocalDay> find(UUID id, OfficeId office) {
        try (Connection connection = database.getConnection();
                PreparedStatement query =
                        connection.prepareStatement(
                                "select day, kind, name from calendar_local_day where id = ? and"
                                        + " office_id = ? and ended_at is null")) {
            query.setObject(1, id);
            query.setString(2, office.value());
            try (ResultSet row = query.executeQuery()) {
                return row.next()
                        ? Optional.of(
                                new LocalDay(
                                        row.getObject(1, LocalDate.class),
                                        LocalDay.Effect.valueOf(row.getString(2)),
                                        row.getString(3)))
                        : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("days of offices cannot be read", e);
        }
    }

    /** Those of the office, ended ones too, the latest first. */
    List<LocalDayView> of(OfficeId office, LocalDate today) {
        try (Connection connection = database.getConnection();
                PreparedStatement query =
                        connection.prepareStatement(
                                "select id, day, kind, name, paper, entered_at, ended_because from"
                                        + " calendar_local_day where office_id = ? order by day desc,"
                                        + " entered_at desc limit ?")) {
            query.setString(1, office.value());
            query.setInt(2, MOST);
            List<LocalDayView> days = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    LocalDate day = row.getObject("day", LocalDate.class);
                    days.add(
                            new LocalDayView(
                                    row.getString("id"),
                                    office.value(),
                                    day,
                                    LocalDay.Effect.valueOf(row.getString("kind")),
                                    row.getString("name"),
                                    row.getString("paper"),
                                    row.getTimestamp("entered_at").toInstant(),
                                    row.getString("ended_because"),
                                    row.getString("ended_because") == null
                                            && !day.isBefore(today)));
                }
            }
            return days;
        } catch (SQLException e) {
            throw new IllegalStateException("days of offices cannot be read", e);
        }
    }
}
