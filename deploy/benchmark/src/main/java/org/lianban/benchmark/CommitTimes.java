package org.lianban.benchmark;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lianban.local.Database;
import org.lianban.local.LocalException;

/**
 * When rows were committed, by the one clock of the one server that holds both databases: no clock
 * of a client takes part. The server notes the moment before it syncs, in both databases alike.
 */
final class CommitTimes {
    /** The type of the fact that is followed. */
    static final String REGISTERED = "org.lianban.casework.LeadRegistered";

    private static final String MICROSECONDS =
            "(extract(epoch from pg_xact_commit_timestamp(xmin)) * 1000000)::bigint";

    private CommitTimes() {}

    static Connection connect(Database database) throws SQLException {
        Connection connection =
                DriverManager.getConnection(
                        database.jdbcUrl(), database.owner().role(), database.owner().password());
        if (!single(connection, "show track_commit_timestamp", String.class).equals("on")) {
            connection.close();
            throw new LocalException(
                    "PostgreSQL was started before it noted commit times: run deploy/down and"
                            + " deploy/up.");
        }
        return connection;
    }

    /** Of the fact with which each of these matters began: event id → microseconds. */
    static Map<UUID, Long> registrations(Connection casework, Collection<UUID> matters)
            throws SQLException {
        return times(
                casework,
                "select event_id, "
                        + MICROSECONDS
                        + " from journal where type = '"
                        + REGISTERED
                        + "' and subject = any (?)",
                "text",
                matters);
    }

    /** Of the rows with these ids in a table with this key: id → microseconds. */
    static Map<UUID, Long> rows(
            Connection connection, String table, String key, Collection<UUID> ids)
            throws SQLException {
        return times(
                connection,
                "select %s, %s from %s where %s = any (?)".formatted(key, MICROSECONDS, table, key),
                "uuid",
                ids);
    }

    /** Milliseconds from one commit to the other, of all that are in both. */
    static Samples between(Map<UUID, Long> sent, Map<UUID, Long> arrived) {
        List<Double> milliseconds = new ArrayList<>();
        sent.forEach(
                (id, begin) -> {
                    Long end = arrived.get(id);
                    if (end != null) {
                        milliseconds.add((end - begin) / 1000.0);
                    }
                });
        return new Samples(milliseconds);
    }

    static <T> T single(Connection connection, String query, Class<T> type) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            if (!rows.next()) {
                throw new LocalException("No answer to: " + query);
            }
            return rows.getObject(1, type);
        }
    }

    private static Map<UUID, Long> times(
            Connection connection, String query, String type, Collection<UUID> ids)
            throws SQLException {
        Map<UUID, Long> times = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setArray(
                    1, connection.createArrayOf(type, ids.stream().map(UUID::toString).toArray()));
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    times.put(rows.getObject(1, UUID.class), rows.getLong(2));
                }
            }
        }
        return times;
    }
}
