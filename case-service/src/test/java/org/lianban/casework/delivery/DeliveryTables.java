package org.lianban.casework.delivery;

import io.agroal.api.AgroalDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.eclipse.microprofile.config.ConfigProvider;

/** What stands in the tables behind the requests. */
final class DeliveryTables {
    private DeliveryTables() {}

    /** The facts of that type about the letter, as they stand in the journal. */
    static String journal(AgroalDataSource database, String letter, String fact) {
        return text(
                database,
                """
                select coalesce(string_agg(envelope::text, ' '), '') from journal
                where type = ? and envelope #>> '{data,fact,letterId}' = ?""",
                "org.lianban.casework." + fact,
                letter);
    }

    /** The canonical JSON of a letter. */
    static String content(AgroalDataSource database, String letter) {
        return text(database, "select content from letter where id::text = ?", letter);
    }

    private static String text(AgroalDataSource database, String sql, String... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                query.setString(i + 1, values[i]);
            }
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static void asOwner(String sql) throws SQLException {
        try (Connection owner =
                        DriverManager.getConnection(
                                setting("quarkus.datasource.jdbc.url"),
                                setting("test.owner.user"),
                                setting("test.owner.password"));
                Statement statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String setting(String key) {
        return ConfigProvider.getConfig().getValue(key, String.class);
    }
}
