package org.lianban.casework.deadline;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.kernel.contract.ClockId;
import org.lianban.kernel.contract.MatterId;

/** When clocks have something to say, as their rows keep it. */
@ApplicationScoped
class ClockWakes {
    private static final String DUE =
            """
            select id, matter_id, wake_at from clock
            where wake_at <= ? and (wake_at, id) > (?, ?)
            order by wake_at, id limit ?\
            """;
    private static final String SAID =
            """
            update clock
            set wake_at = told.wake, said_until = ?, said_passed = told.passed,
                said_level = told.level
            from unnest(?::uuid[], ?::timestamptz[], ?::boolean[], ?::smallint[])
                as told (clock, wake, passed, level)
            where clock.id = told.clock\
            """;
    private static final String OLDEST = "select min(wake_at) from clock where wake_at <= ?";

    /** A clock that has something to say. */
    record Woken(ClockId clock, MatterId matter, Instant at) {
        /** Before every clock. */
        static final Woken FIRST =
                new Woken(new ClockId(new UUID(0, 0)), new MatterId(new UUID(0, 0)), Instant.EPOCH);
    }

    private final AgroalDataSource database;
    private final OfficeSayings sayings;

    ClockWakes(AgroalDataSource database, OfficeSayings sayings) {
        this.database = database;
        this.sayings = sayings;
    }

    /** The next of those with something to say by this moment, the longest waiting first. */
    @Transactional
    List<Woken> due(Instant now, Woken after, int atMost) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(DUE)) {
            query.setTimestamp(1, Timestamp.from(now));
            query.setTimestamp(2, Timestamp.from(after.at()));
            query.setObject(3, after.clock().value());
            query.setInt(4, atMost);
            List<Woken> due = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    due.add(
                            new Woken(
                                    new ClockId(row.getObject(1, UUID.class)),
                                    new MatterId(row.getObject(2, UUID.class)),
                                    row.getTimestamp(3).toInstant()));
                }
            }
            return due;
        } catch (SQLException e) {
            throw new IllegalStateException("clocks that wake cannot be read", e);
        }
    }

    /** For how long the longest waiting has had something to say; zero if none has. */
    @Transactional
    Duration oldest(Instant now) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(OLDEST)) {
            query.setTimestamp(1, Timestamp.from(now));
            try (ResultSet row = query.executeQuery()) {
                row.next();
                @Nullable Timestamp oldest = row.getTimestamp(1);
                return oldest == null ? Duration.ZERO : Duration.between(oldest.toInstant(), now);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("clocks that wake cannot be read", e);
        }
    }

    /** Keeps what has been said of locked clocks up to now, and when each speaks next. */
    @Transactional(Transactional.TxType.MANDATORY)
    void said(List<KeptClock> clocks, Instant now) {
        UUID[] ids = new UUID[clocks.size()];
        @Nullable String[] wake = new String[clocks.size()];
        Boolean[] passed = new Boolean[clocks.size()];
        Integer[] level = new Integer[clocks.size()];
        for (int i = 0; i < clocks.size(); i++) {
            KeptClock kept = clocks.get(i);
            @Nullable Instant next = sayings.of(kept.clock()).wake(kept.clock(), kept.said());
            ids[i] = kept.clock().deadline().id().value();
            wake[i] = next == null ? null : next.toString();
            passed[i] = kept.said().passed();
            level[i] = kept.said().level();
        }
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(SAID)) {
            update.setTimestamp(1, Timestamp.from(now));
            update.setObject(2, ids);
            update.setObject(3, wake);
            update.setObject(4, passed);
            update.setObject(5, level);
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("what was said cannot be kept", e);
        }
    }
}
