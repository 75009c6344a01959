package org.lianban.notification.audience;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Runs the statements of {@link AudienceStore}. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class AudienceDatabase {
    /** Reads one row. */
    interface Reading<T> {
        T read(ResultSet row) throws SQLException;
    }

    private final AgroalDataSource database;

    AudienceDatabase(AgroalDataSource database) {
        this.database = database;
    }

    <T> Optional<T> first(String sql, Reading<T> reader, Object... values) {
        return rows(sql, reader, values).stream().findFirst();
    }

    <T> List<T> rows(String sql, Reading<T> reader, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            set(query, values);
            List<T> rows = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    rows.add(reader.read(row));
                }
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException("the audience could not be read", e);
        }
    }

    void update(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(sql)) {
            set(update, values);
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the audience could not be written", e);
        }
    }

    private static void set(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }
}
