package org.lianban.kernel.courier;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.apache.kafka.common.KafkaException;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;

/**
 * Takes facts from the outbox to Kafka, in order, at least once.
 *
 * <p>Of all replicas one relays: the one whose connection holds the advisory lock. Everything it
 * does to the outbox it does on that connection, so that a relay that lost it can neither read nor
 * delete. Between the acknowledgement and the delete a relay may die; its successor sends again,
 * and readers drop what they had.
 */
final class OutboxRelay {
    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
    // One relay per database; the number is arbitrary and shared by all replicas for ever.
    private static final long ELECTION = 5_210_101L;

    private final RelayConnections connections;
    private final Supplier<Carrier> carriers;
    private final CourierMetrics metrics;
    private final CourierConfig config;
    private final CourierThread thread;

    OutboxRelay(
            RelayConnections connections,
            Supplier<Carrier> carriers,
            CourierMetrics metrics,
            CourierConfig config) {
        this.connections = connections;
        this.carriers = carriers;
        this.metrics = metrics;
        this.config = config;
        this.thread = new CourierThread("courier-relay");
    }

    void start() {
        thread.start(this::run);
    }

    void stop() {
        thread.stop();
    }

    private void run() {
        Backoff backoff = new Backoff(config.longestPause());
        while (thread.running()) {
            try (Connection connection = connections.open()) {
                backoff.reset();
                standForElection(connection);
                relay(connection);
            } catch (SQLException e) {
                LOG.warnf("The relay lost its database connection cause=%s", e.getMessage());
            } catch (KafkaException e) {
                LOG.warnf("The relay cannot reach Kafka now cause=%s", e.getMessage());
            }
            if (thread.running()) {
                backoff.pause();
            }
        }
    }

    private void standForElection(Connection connection) throws SQLException {
        try (PreparedStatement lock =
                connection.prepareStatement("select pg_try_advisory_lock(?)")) {
            lock.setLong(1, ELECTION);
            while (thread.running() && !holds(lock)) {
                sleep(config.poll());
            }
        }
        try (Statement listen = connection.createStatement()) {
            listen.execute("listen outbox");
        }
    }

    private void relay(Connection connection) throws SQLException {
        Backoff backoff = new Backoff(config.longestPause());
        while (thread.running()) {
            try (Carrier carrier = carriers.get()) {
                LOG.info("The relay carries facts");
                carryUntilItFails(connection, carrier, backoff);
            }
            if (thread.running()) {
                metrics.sendFailed();
                backoff.pause();
            }
        }
    }

    private void carryUntilItFails(Connection connection, Carrier carrier, Backoff backoff)
            throws SQLException {
        while (thread.running()) {
            List<OutboxRow> rows = OutboxTable.oldest(connection, config.batch());
            if (rows.isEmpty()) {
                awaitWakeUp(connection);
                continue;
            }
            int acknowledged = carrier.carry(rows);
            if (acknowledged > 0) {
                OutboxTable.delete(connection, rows.subList(0, acknowledged));
                metrics.sent(acknowledged);
                backoff.reset();
            }
            if (acknowledged < rows.size()) {
                return;
            }
        }
    }

    // A notification may be lost with a connection: the poll is what is relied on.
    private void awaitWakeUp(Connection connection) throws SQLException {
        connection
                .unwrap(PGConnection.class)
                .getNotifications(Math.toIntExact(config.poll().toMillis()));
    }

    private static boolean holds(PreparedStatement lock) throws SQLException {
        try (ResultSet row = lock.executeQuery()) {
            return row.next() && row.getBoolean(1);
        }
    }

    private static void sleep(Duration pause) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
