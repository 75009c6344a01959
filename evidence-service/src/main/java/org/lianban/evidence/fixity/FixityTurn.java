package org.lianban.evidence.fixity;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/** Whose turn it is among the replicas: the locks go with the caller's transaction. */
@ApplicationScoped
class FixityTurn {
    private static final String TURN =
            "select pg_try_advisory_xact_lock(hashtextextended('fixity', 0))";
    private static final String SIGN =
            "select pg_try_advisory_xact_lock(hashtextextended('fixity/' || ?, 0))";
    // Looked up, not tried: whoever looks must not be taken for the run.
    private static final String ALIVE =
            """
            select exists (
                select from pg_locks
                where locktype = 'advisory' and granted and objsubid = 1
                  and database = (select oid from pg_database where datname = current_database())
                  and (classid::bigint << 32 | objid::bigint)
                      = hashtextextended('fixity/' || ?, 0))
            """;

    private final AgroalDataSource database;

    FixityTurn(AgroalDataSource database) {
        this.database = database;
    }

    /** False if another replica is at it. */
    boolean take() {
        return isTrue(TURN);
    }

    /** Waits for those who are at it. */
    void await() throws InterruptedException {
        while (!take()) {
            Thread.sleep(100);
        }
    }

    /** A run's sign of life, for as long as the caller's transaction lasts. */
    void sign(UUID run) {
        if (!isTrue(SIGN, run.toString())) {
            throw new IllegalStateException("another run has this name");
        }
    }

    /** Whether the run's process still gives the sign. */
    boolean isAlive(UUID run) {
        return isTrue(ALIVE, run.toString());
    }

    private boolean isTrue(String sql, String... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                query.setString(i + 1, values[i]);
            }
            try (ResultSet row = query.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the turn could not be asked for", e);
        }
    }
}
