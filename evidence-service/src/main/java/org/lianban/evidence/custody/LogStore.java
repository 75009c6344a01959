package org.lianban.evidence.custody;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.lianban.evidence.custody.domain.Hash;
import org.lianban.evidence.custody.domain.MerkleTree;

/** Gives entries their place in a log's tree; one writer per log at a time, whichever replica. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class LogStore {
    private record Waiting(UUID entry, Hash leaf) {}

    private static final String LOGS = "select distinct log from custody_unsequenced";
    private static final String ALONE =
            "select pg_try_advisory_xact_lock(hashtextextended('custody-log/' || ?, 0))";
    private static final String HEAD =
            "select size, edge from custody_head where log = ? order by size desc limit 1";
    private static final String WAITING =
            """
            select entry.id, entry.leaf
            from custody_unsequenced waiting join custody_entry entry on entry.id = waiting.entry_id
            where waiting.log = ? order by waiting.position limit ?
            """;
    private static final String PLACE =
            "insert into custody_leaf (log, index, entry_id) values (?, ?, ?)";
    private static final String PLACED = "delete from custody_unsequenced where entry_id = any (?)";
    private static final String KEEP =
            "insert into custody_head (log, size, root, edge) values (?, ?, ?, ?)";

    private final AgroalDataSource database;

    LogStore(AgroalDataSource database) {
        this.database = database;
    }

    /** Logs with entries that have no place yet. */
    List<String> logs() {
        List<String> logs = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(LOGS);
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                logs.add(row.getString(1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the custody logs could not be read", e);
        }
        return logs;
    }

    /**
     * Places a log's oldest entries and keeps the new head.
     *
     * @return how many; 0 also when another replica is at it
     */
    int sequence(String log, int most) {
        try (Connection connection = database.getConnection()) {
            if (!alone(connection, log)) {
                return 0;
            }
            List<Waiting> waiting = waiting(connection, log, most);
            if (!waiting.isEmpty()) {
                place(connection, log, waiting);
            }
            return waiting.size();
        } catch (SQLException e) {
            throw new IllegalStateException("the custody log could not be continued", e);
        }
    }

    private static void place(Connection connection, String log, List<Waiting> waiting)
            throws SQLException {
        MerkleTree tree = head(connection, log);
        try (PreparedStatement place = connection.prepareStatement(PLACE)) {
            for (Waiting next : waiting) {
                place.setString(1, log);
                place.setLong(2, tree.size());
                place.setObject(3, next.entry());
                place.addBatch();
                tree = tree.with(next.leaf());
            }
            place.executeBatch();
        }
        try (PreparedStatement placed = connection.prepareStatement(PLACED)) {
            Object[] entries = waiting.stream().map(Waiting::entry).toArray();
            placed.setArray(1, connection.createArrayOf("uuid", entries));
            placed.executeUpdate();
        }
        keep(connection, log, tree);
    }

    private static void keep(Connection connection, String log, MerkleTree tree)
            throws SQLException {
        try (PreparedStatement keep = connection.prepareStatement(KEEP)) {
            keep.setString(1, log);
            keep.setLong(2, tree.size());
            keep.setBytes(3, tree.root().bytes());
            Object[] edge = tree.edge().stream().map(Hash::toString).toArray();
            keep.setArray(4, connection.createArrayOf("text", edge));
            keep.executeUpdate();
        }
    }

    private static MerkleTree head(Connection connection, String log) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(HEAD)) {
            query.setString(1, log);
            try (ResultSet row = query.executeQuery()) {
                return row.next()
                        ? MerkleTree.of(row.getLong(1), hashes(row.getArray(2)))
                        : MerkleTree.empty();
            }
        }
    }

    private static List<Hash> hashes(Array array) throws SQLException {
        return Arrays.stream((String[]) array.getArray()).map(Hash::of).toList();
    }

    private static boolean alone(Connection connection, String log) throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement(ALONE)) {
            lock.setString(1, log);
            try (ResultSet row = lock.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    private static List<Waiting> waiting(Connection connection, String log, int most)
            throws SQLException {
        List<Waiting> waiting = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(WAITING)) {
            query.setString(1, log);
            query.setInt(2, most);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    waiting.add(
                            new Waiting(row.getObject(1, UUID.class), Hash.of(row.getBytes(2))));
                }
            }
        }
        return waiting;
    }
}
