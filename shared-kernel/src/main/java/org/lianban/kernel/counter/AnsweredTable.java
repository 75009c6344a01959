package org.lianban.kernel.counter;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Answers to commands already carried out. */
final class AnsweredTable {
    /** Which command of whom. */
    record Asked(String client, String operation, String key) {}

    /** What was answered to a request with this fingerprint. */
    record Answer(String fingerprint, int status, String headers, @Nullable String body) {}

    private final DataSource database;

    AnsweredTable(DataSource database) {
        this.database = database;
    }

    /** Held until the transaction ends; false if another request with this key is under way. */
    boolean claim(Asked asked) {
        // A separator that none of the parts can hold.
        String sql =
                "select pg_try_advisory_xact_lock(hashtextextended(concat_ws(chr(31), ?, ?, ?), 0))";
        try (Connection connection = database.getConnection();
                PreparedStatement lock = connection.prepareStatement(sql)) {
            identify(lock, asked);
            try (ResultSet row = lock.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        } catch (SQLException e) {
            throw new AnsweredException(e);
        }
    }

    @Nullable Answer find(Asked asked) {
        String sql =
                "select fingerprint, status, headers::text, body from answered"
                        + " where client = ? and operation = ? and key = ?";
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            identify(select, asked);
            try (ResultSet row = select.executeQuery()) {
                return row.next()
                        ? new Answer(
                                row.getString(1), row.getInt(2), row.getString(3), row.getString(4))
                        : null;
            }
        } catch (SQLException e) {
            throw new AnsweredException(e);
        }
    }

    void keep(Asked asked, Answer answer) {
        String sql =
                // Old answers go as new ones come: kept for seven days.
                "with old as (delete from answered where ctid in (select ctid from answered"
                        + " where at < now() - interval '7 days' limit 20))"
                        + " insert into answered"
                        + " (client, operation, key, fingerprint, status, headers, body)"
                        + " values (?, ?, ?, ?, ?, ?::jsonb, ?)";
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(sql)) {
            identify(insert, asked);
            insert.setString(4, answer.fingerprint());
            insert.setInt(5, answer.status());
            insert.setString(6, answer.headers());
            insert.setString(7, answer.body());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new AnsweredException(e);
        }
    }

    private static void identify(PreparedStatement statement, Asked asked) throws SQLException {
        statement.setString(1, asked.client());
        statement.setString(2, asked.operation());
        statement.setString(3, asked.key());
    }

    /** The table could not be used; the cause says whether the database was away. */
    static final class AnsweredException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        AnsweredException(SQLException cause) {
            super("the answers could not be used", cause);
        }
    }
}
