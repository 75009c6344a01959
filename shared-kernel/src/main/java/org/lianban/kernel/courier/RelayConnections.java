package org.lianban.kernel.courier;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.AgroalConnectionFactoryConfiguration;
import io.agroal.api.security.SimplePassword;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Connections of the relay's own, beside the pool: an advisory lock and LISTEN belong to a session,
 * and a pooled one would carry them to the next borrower.
 */
final class RelayConnections {
    private final PGSimpleDataSource database = new PGSimpleDataSource();

    RelayConnections(AgroalDataSource pool, String name) {
        AgroalConnectionFactoryConfiguration target =
                pool.getConfiguration()
                        .connectionPoolConfiguration()
                        .connectionFactoryConfiguration();
        database.setUrl(target.jdbcUrl());
        if (target.principal() != null) {
            database.setUser(target.principal().getName());
        }
        for (Object credential : target.credentials()) {
            if (credential instanceof SimplePassword password) {
                database.setPassword(password.getWord());
            }
        }
        database.setApplicationName(name);
        database.setTcpKeepAlive(true);
        database.setConnectTimeout(5);
        // A silent network must not keep the relay believing in its lock.
        database.setSocketTimeout(20);
    }

    Connection open() throws SQLException {
        return database.getConnection();
    }
}
