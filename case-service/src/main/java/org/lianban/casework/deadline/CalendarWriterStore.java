package org.lianban.casework.deadline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.deadline.domain.CalendarChange;
import org.lianban.casework.deadline.domain.CalendarYear;
import org.lianban.casework.deadline.domain.LocalDay;
import org.lianban.kernel.contract.Actor;
import org.lianban.kernel.contract.Audience;
import org.lianban.kernel.contract.CalendarYearAnnounced;
import org.lianban.kernel.contract.LocalDaySet;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.courier.Journal;

/** Writes the calendar, and tells all offices of it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class CalendarWriterStore {
    private static final String SUBJECT = "calendar";

    private final AgroalDataSource database;
    private final ObjectMapper mapper;
    private final Journal journal;

    CalendarWriterStore(AgroalDataSource database, ObjectMapper mapper, Journal journal) {
        this.database = database;
        this.mapper = mapper;
        this.journal = journal;
    }

    void tell(Actor actor, CalendarYearAnnounced fact) {
        journal.tell(SUBJECT, actor, Audience.everyOffice(), fact);
    }

    void tell(Actor actor, LocalDaySet fact) {
        journal.tell(fact.officeId().value(), actor, Audience.everyOffice(), fact);
    }

    /**
     * Keeps a notice as the next edition of its year.
     *
     * @param by null for what the service brought along
     * @return the number of the edition
     */
    int add(CalendarYear year, @Nullable PersonId by, Instant at) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert =
                        connection.prepareStatement(
                                """
                                insert into calendar_year (year, edition, notice, days_off,
                                    make_up_days, names, imported_by, imported_at)
                                select ?, coalesce(max(edition), 0) + 1, ?, ?, ?, cast(? as jsonb), ?, ?
                                from calendar_year where year = ? returning edition""")) {
            insert.setInt(1, year.year());
            insert.setString(2, year.notice());
            insert.setArray(3, array(connection, year.off()));
            insert.setArray(4, array(connection, year.makeUpWorkdays()));
            insert.setString(5, json(year.names()));
            insert.setObject(6, by == null ? null : by.value());
            insert.setTimestamp(7, Timestamp.from(at));
            insert.setInt(8, year.year());
            try (ResultSet row = insert.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        } catch (SQLException e) {
            throw unwritable(e);
        }
    }

    /** Keeps the change under the next number: clocks are to be counted again because of it. */
    void add(CalendarChange change, Instant at) {
        @Nullable OfficeId office = change.office();
        execute(
                """
                insert into calendar_change (version, because, office_id, first_day, last_day,
                    made_at)
                select coalesce(max(version), 0) + 1, ?, ?, ?, ?, ? from calendar_change""",
                change.because().name(),
                office == null ? null : office.value(),
                change.first(),
                change.last(),
                Timestamp.from(at));
    }

    void add(UUID id, OfficeId office, LocalDay day, String paper, PersonId by, Instant at) {
        execute(
                """
                insert into calendar_local_day (id, office_id, day, kind, name, paper,
                    entered_by, entered_at) values (?, ?, ?, ?, ?, ?, ?, ?)""",
                id,
                office.value(),
                day.day(),
                day.kind().name(),
                day.name(),
                paper,
                by.value(),
                Timestamp.from(at));
    }

    void end(UUID id, String because, PersonId by, Instant at) {
        execute(
                "update calendar_local_day set ended_because = ?, ended_by = ?, ended_at = ?"
                        + " where id = ? and ended_at is null",
                because,
                by.value(),
                Timestamp.from(at),
                id);
    }

    /** Where no clock runs there is nothing to count again. */
    void finishWhereNothingRuns() {
        execute(
                "update calendar_change set finished_at = made_at where finished_at is null"
                        + " and not exists (select from clock where state <> 'ENDED')");
    }

    private void execute(String sql, @Nullable Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.execute();
        } catch (SQLException e) {
            throw unwritable(e);
        }
    }

    private static Array array(Connection connection, Collection<LocalDate> days)
            throws SQLException {
        return connection.createArrayOf(
                "date", days.stream().sorted().map(LocalDate::toString).toArray());
    }

    private String json(Map<LocalDate, String> names) {
        try {
            return mapper.writeValueAsString(names);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("names of days cannot be written", e);
        }
    }

    private static IllegalStateException unwritable(SQLException e) {
        return new IllegalStateException("the calendar cannot be written", e);
    }
}
