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

    /** Offices that sign here; bodies outside are told in the same words. */
    @Transactional
    long offices() {
        return single(
                "select count(*) from journal where type like '%.OfficeRegistered' and envelope"
                        + " -> 'data' -> 'fact' ->> 'officeId' not like 'W%'");
    }

    private long single(String count) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(count);
                ResultSet row = query.executeQuery()) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
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
