package org.lianban.casework.exhibit;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs one statement of this room. */
@ApplicationScoped
class ExhibitTables {
    private final AgroalDataSource database;

    ExhibitTables(AgroalDataSource database) {
        this.database = database;
    }

    /** One row becomes one record. */
    interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    void update(String sql, @Nullable Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(sql)) {
            fill(update, values);
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the exhibits could not be written", e);
        }
    }

    <T> List<T> list(String sql, Reader<T> reader, @Nullable Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            fill(query, values);
            try (ResultSet rows = query.executeQuery()) {
                List<T> found = new ArrayList<>();
                while (rows.next()) {
                    found.add(reader.read(rows));
                }
                return found;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the exhibits could not be read", e);
        }
    }

    private static void fill(PreparedStatement statement, @Nullable Object[] values)
            throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }
}
