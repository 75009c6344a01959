package org.lianban.casework.access;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Runs one question about who read what. */
@ApplicationScoped
class ReadingTables {
    /** Totals are counted so far. */
    static final int CAP = 1000;

    private final AgroalDataSource database;

    ReadingTables(AgroalDataSource database) {
        this.database = database;
    }

    /** One row becomes one record. */
    interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    @Transactional
    <T> List<T> list(String sql, RowReader<T> reader, List<?> values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.size(); i++) {
                statement.setObject(i + 1, values.get(i));
            }
            try (ResultSet rows = statement.executeQuery()) {
                List<T> found = new ArrayList<>();
                while (rows.next()) {
                    found.add(reader.read(rows));
                }
                return found;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the readings cannot be read", e);
        }
    }

    /** How many there are, but for the last one no further than {@link #CAP}. */
    int count(String from, List<?> values) {
        return list(
                        "select count(*) from (select 1 " + from + " limit " + (CAP + 1) + ") c",
                        row -> row.getInt(1),
                        values)
                .getFirst();
    }
}
