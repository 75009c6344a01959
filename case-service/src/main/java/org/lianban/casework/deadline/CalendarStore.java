package org.lianban.casework.deadline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Array;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.lianban.casework.deadline.domain.CalendarBook;
import org.lianban.casework.deadline.domain.CalendarYear;
import org.lianban.casework.deadline.domain.LocalDay;
import org.lianban.casework.deadline.domain.WorkingCalendar;
import org.lianban.kernel.contract.OfficeId;

/**
 * The tables of the calendar. Whoever counts holds the calendar as it is until his transaction
 * ends; whoever changes it waits for them, and they for him (decision 0028).
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class CalendarStore {
    private static final String HELD =
            "select pg_advisory_xact_lock_shared(hashtext('working calendar'))";
    private static final String CHANGING =
            "select pg_advisory_xact_lock(hashtext('working calendar'))";
    private static final String YEARS =
            """
            select distinct on (year) year, notice, days_off, make_up_days, names
            from calendar_year order by year, edition desc\
            """;

    private final AgroalDataSource database;
    private final ObjectMapper mapper;

    CalendarStore(AgroalDataSource database, ObjectMapper mapper) {
        this.database = database;
        this.mapper = mapper;
    }

    /** Nobody changes the calendar until this transaction ends. */
    void hold() {
        execute(HELD);
    }

    /** Nobody counts by the calendar, or changes it, until this transaction ends. */
    void lock() {
        execute(CHANGING);
    }

    /** The number of the last change; 0 if there is none. */
    long version() {
        try (Connection connection = database.getConnection();
                PreparedStatement query =
                        connection.prepareStatement(
                                "select coalesce(max(version), 0) from calendar_change");
                ResultSet row = query.executeQuery()) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    CalendarBook book(long version) {
        try (Connection connection = database.getConnection()) {
            return new CalendarBook(
                    version, new WorkingCalendar(years(connection)), local(connection));
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    private List<CalendarYear> years(Connection connection) throws SQLException {
        List<CalendarYear> years = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(YEARS);
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                years.add(
                        new CalendarYear(
                                row.getInt(1),
                                row.getString(2),
                                days(row.getArray(3)),
                                days(row.getArray(4)),
                                names(row.getString(5))));
            }
        }
        return years;
    }

    private static Map<OfficeId, List<LocalDay>> local(Connection connection) throws SQLException {
        Map<OfficeId, List<LocalDay>> local = new HashMap<>();
        try (PreparedStatement query =
                        connection.prepareStatement(
                                "select office_id, day, kind, name from calendar_local_day"
                                        + " where ended_at is null");
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                local.computeIfAbsent(new OfficeId(row.getString(1)), _ -> new ArrayList<>())
                        .add(
                                new LocalDay(
                                        row.getObject(2, LocalDate.class),
                                        LocalDay.Effect.valueOf(row.getString(3)),
                                        row.getString(4)));
            }
        }
        return local;
    }

    private void execute(String sql) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.execute();
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    private static Set<LocalDate> days(Array days) throws SQLException {
        return Arrays.stream((Date[]) days.getArray())
                .map(Date::toLocalDate)
                .collect(Collectors.toSet());
    }

    private Map<LocalDate, String> names(String json) {
        try {
            return mapper.readValue(json, new TypeReference<Map<LocalDate, String>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("names of days cannot be read", e);
        }
    }

    private static IllegalStateException unreadable(SQLException e) {
        return new IllegalStateException("the calendar cannot be read", e);
    }
}
