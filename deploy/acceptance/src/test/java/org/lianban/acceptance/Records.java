package org.lianban.acceptance;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.lianban.local.Database;
import org.lianban.local.Service;

/** What a service's database holds, behind the back of the service. */
final class Records {
    private final Database database;

    private Records(Database database) {
        this.database = database;
    }

    static Records of(Service service) {
        return new Records(SharedSystem.system().database(service));
    }

    /** Each row as one text, its columns parted by blanks. */
    List<String> rows(String query, Object... values) {
        try (Connection connection =
                        DriverManager.getConnection(
                                database.jdbcUrl(),
                                database.owner().role(),
                                database.owner().password());
                PreparedStatement select = connection.prepareStatement(query)) {
            for (int i = 0; i < values.length; i++) {
                select.setObject(i + 1, values[i]);
            }
            try (ResultSet row = select.executeQuery()) {
                List<String> rows = new ArrayList<>();
                int columns = row.getMetaData().getColumnCount();
                while (row.next()) {
                    List<String> parts = new ArrayList<>();
                    for (int column = 1; column <= columns; column++) {
                        parts.add(String.valueOf(row.getString(column)));
                    }
                    rows.add(String.join(" ", parts));
                }
                return rows;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the database cannot be read: " + query, e);
        }
    }
}
