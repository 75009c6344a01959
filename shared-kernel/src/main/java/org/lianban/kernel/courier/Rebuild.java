package org.lianban.kernel.courier;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Makes projections anew: a reader forgets, then each publisher tells everything again from its
 * journal. Readers that did not forget drop what they have.
 */
final class Rebuild {
    private final OwnTransaction transaction;
    private final DataSource database;
    private final List<Projection> projections;
    private final CourierConfig config;

    Rebuild(
            OwnTransaction transaction,
            DataSource database,
            List<Projection> projections,
            CourierConfig config) {
        this.transaction = transaction;
        this.database = database;
        this.projections = List.copyOf(projections);
        this.config = config;
    }

    /** Publisher: puts recorded facts into the outbox again, of one subject or all. */
    int republish(@Nullable String subject) {
        String topic = config.topic().orElseThrow(() -> new IllegalStateException("courier.topic"));
        return transaction.call(() -> republish(topic, subject));
    }

    /** Reader: forgets everything received and recorded. */
    void forget() {
        transaction.call(
                () -> {
                    // Whoever applies a fact holds a row of this table: nobody does meanwhile.
                    execute("lock table reader_position in exclusive mode");
                    projections.forEach(Projection::forget);
                    execute(
                            "delete from reader_position",
                            "delete from inbox",
                            "delete from parked");
                    return true;
                });
    }

    private int republish(String topic, @Nullable String subject) {
        String which = subject == null ? "" : " where subject = ?";
        String sql =
                "insert into outbox (position, topic, key)"
                        + " select position, ?, subject from journal"
                        + which
                        + " order by position";
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(sql);
                Statement wake = connection.createStatement()) {
            insert.setString(1, topic);
            if (subject != null) {
                insert.setString(2, subject);
            }
            int facts = insert.executeUpdate();
            wake.execute("notify outbox");
            return facts;
        } catch (SQLException e) {
            throw new CourierFault("facts could not be told again", e);
        }
    }

    private void execute(String... statements) {
        try (Connection connection = database.getConnection();
                Statement forget = connection.createStatement()) {
            for (String statement : statements) {
                forget.execute(statement);
            }
        } catch (SQLException e) {
            throw new CourierFault("what was received could not be forgotten", e);
        }
    }
}
