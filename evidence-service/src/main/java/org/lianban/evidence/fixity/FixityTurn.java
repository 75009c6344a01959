package org.lianban.evidence.fixity;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Whose turn it is among the replicas: the lock goes with the caller's transaction. */
@ApplicationScoped
class FixityTurn {
    private static final String TURN =
            "select pg_try_advisory_xact_lock(hashtextextended('fixity', 0))";

    private final AgroalDataSource database;

    FixityTurn(AgroalDataSource database) {
        this.database = database;
    }

    /** False if another replica is at it. */
    boolean take() {
        try (Connection connection = database.getConnection();
                PreparedStatement lock = connection.prepareStatement(TURN);
                ResultSet row = lock.executeQuery()) {
            return row.next() && row.getBoolean(1);
        } catch (SQLException e) {
            throw new IllegalStateException("the turn could not be taken", e);
        }
    }
}
