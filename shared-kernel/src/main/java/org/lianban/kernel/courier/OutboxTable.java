package org.lianban.kernel.courier;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What is still to be sent, seen through the relay's own connection. */
final class OutboxTable {
    private OutboxTable() {}

    /** The oldest rows, in the order in which they must leave. */
    static List<OutboxRow> oldest(Connection connection, int limit) throws SQLException {
        String sql =
                "select o.id, o.topic, o.key, j.envelope::text from outbox o"
                        + " join journal j on j.position = o.position order by o.id limit ?";
        List<OutboxRow> rows = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setInt(1, limit);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    rows.add(
                            new OutboxRow(
                                    row.getLong(1),
                                    row.getString(2),
                                    row.getString(3),
                                    row.getString(4)));
                }
            }
        }
        return rows;
    }

    /** Deletes exactly these: "all up to" would take a smaller id that commits late. */
    static void delete(Connection connection, List<OutboxRow> rows) throws SQLException {
        Long[] ids = rows.stream().map(OutboxRow::id).toArray(Long[]::new);
        try (PreparedStatement delete =
                connection.prepareStatement("delete from outbox where id = any(?)")) {
            delete.setArray(1, connection.createArrayOf("bigint", ids));
            delete.executeUpdate();
        }
    }
}
