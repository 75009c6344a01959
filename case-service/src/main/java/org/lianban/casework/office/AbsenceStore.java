package org.lianban.casework.office;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import javax.sql.DataSource;
import org.lianban.casework.office.domain.Absence;
import org.lianban.kernel.contract.PersonId;

/** Who is away when. Works inside the caller's transaction. */
@ApplicationScoped
class AbsenceStore {
    private static final String ENTER =
            """
            insert into absence (id, person_id, from_day, to_day, entered_by)
            values (?, ?, ?, ?, ?)""";
    private static final String END =
            """
            update absence set ended_on = ?, ended_by = ?
            where id = ? and person_id = ? and ended_on is null and to_day >= ?""";

    // Two that are entered at once wait for each other; who only refers to the person does not.
    private static final String LOCK = "select id from person where id = ? for no key update";
    private static final String AWAY =
            """
            select exists (
                select from absence
                where person_id = ? and ended_on is null and from_day <= ? and to_day >= ?)""";

    private final DataSource database;

    AbsenceStore(DataSource database) {
        this.database = database;
    }

    /** No other absence of his is entered until the transaction ends. */
    void lock(PersonId person) {
        try (Connection connection = database.getConnection();
                PreparedStatement lock = connection.prepareStatement(LOCK)) {
            lock.setObject(1, person.value());
            lock.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("absences cannot be read", e);
        }
    }

    /** Whether he is away on one of these days. */
    boolean isAway(PersonId person, LocalDate from, LocalDate to) {
        try (Connection connection = database.getConnection();
                PreparedStatement away = connection.prepareStatement(AWAY)) {
            away.setObject(1, person.value());
            away.setObject(2, to);
            away.setObject(3, from);
            try (ResultSet row = away.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("absences cannot be read", e);
        }
    }

    void enter(Absence absence, PersonId person, PersonId by) {
        try (Connection connection = database.getConnection();
                PreparedStatement enter = connection.prepareStatement(ENTER)) {
            enter.setObject(1, absence.id());
            enter.setObject(2, person.value());
            enter.setObject(3, absence.from());
            enter.setObject(4, absence.to());
            enter.setObject(5, by.value());
            enter.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("an absence cannot be stored", e);
        }
    }

    /** False if he has no such absence that is not over. */
    boolean end(UUID absence, PersonId person, PersonId by, LocalDate on) {
        try (Connection connection = database.getConnection();
                PreparedStatement end = connection.prepareStatement(END)) {
            end.setObject(1, on);
            end.setObject(2, by.value());
            end.setObject(3, absence);
            end.setObject(4, person.value());
            end.setObject(5, on);
            return end.executeUpdate() == 1;
        } catch (SQLException e) {
            throw new IllegalStateException("an absence cannot be stored", e);
        }
    }
}
