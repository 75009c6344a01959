package org.lianban.kernel.courier;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;

/**
 * How the courier stands.
 *
 * @param oldestUnsent age of the oldest fact not yet acknowledged by Kafka
 */
record CourierState(Duration oldestUnsent, long backlog, long parkedFacts, long parkedSubjects) {
    private static final String ASK =
            "select coalesce(extract(epoch from clock_timestamp()"
                    + " - (select written_at from outbox order by id limit 1)), 0),"
                    + " (select count(*) from outbox),"
                    + " count(*), count(distinct subject) from parked";

    /** Asks the database, in the caller's transaction. */
    static CourierState of(DataSource database) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(ASK);
                ResultSet row = select.executeQuery()) {
            row.next();
            return new CourierState(
                    Duration.ofMillis(Math.max(0, Math.round(row.getDouble(1) * 1000))),
                    row.getLong(2),
                    row.getLong(3),
                    row.getLong(4));
        } catch (SQLException e) {
            throw new CourierFault("the courier's state could not be asked", e);
        }
    }
}
