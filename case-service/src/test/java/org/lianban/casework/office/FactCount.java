package org.lianban.casework.office;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import javax.sql.DataSource;

/** Counts what the journal holds. */
@ApplicationScoped
class FactCount {
    private final DataSource database;

    FactCount(DataSource database) {
        this.database = database;
    }

    @Transactional
    long all() {
        return count("%");
    }

    @Transactional
    long ofType(String fact) {
        return count("%." + fact);
    }

    /** Enrolments of people with these accounts. */
    @Transactional
    long enrolments(Collection<String> accounts) {
        try (Connection connection = database.getConnection();
                PreparedStatement query =
                        connection.prepareStatement(
                                "select count(*) from journal where type like '%.PersonEnrolled'"
                                        + " and envelope -> 'data' -> 'fact' ->> 'account' ="
                                        + " any (?)")) {
            query.setArray(1, connection.createArrayOf("text", accounts.toArray()));
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private long count(String type) {
        try (Connection connection = database.getConnection();
                PreparedStatement query =
                        connection.prepareStatement(
                                "select count(*) from journal where type like ?")) {
            query.setString(1, type);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
