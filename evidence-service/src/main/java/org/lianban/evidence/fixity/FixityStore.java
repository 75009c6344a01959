package org.lianban.evidence.fixity;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.kernel.contract.EvidenceId;

/** Runs and what they found, for all replicas to see: each step is committed by itself. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class FixityStore {
    private static final String RUN =
            """
            select run.*,
                   (select count(*) from fixity_finding found
                    where found.run_id = run.run_id and finding = 'DAMAGED') as damaged,
                   array(select evidence_id from fixity_finding found
                         where found.run_id = run.run_id and finding = 'DAMAGED'
                         order by evidence_id limit 1000) as damaged_items,
                   (select count(*) from fixity_finding found
                    where found.run_id = run.run_id and finding = 'FAILED') as failed,
                   array(select evidence_id from fixity_finding found
                         where found.run_id = run.run_id and finding = 'FAILED'
                         order by evidence_id limit 1000) as failed_items
            from fixity_run run
            """;
    private static final String BY_ID = RUN + "where run_id = ?";
    private static final String LAST = RUN + "order by begun_at desc limit 1";
    private static final String ONE_ASKS =
            "select pg_advisory_xact_lock(hashtextextended('fixity-begin', 0))";
    // The time stays that at which it was last heard of.
    private static final String LEFT_OPEN =
            "update fixity_run set outcome = 'BROKEN_OFF' where outcome is null";
    private static final String BEGIN =
            "insert into fixity_run (run_id, asked_from, total) values (?, ?, ?)";
    private static final String READ =
            """
            update fixity_run
            set read = read + 1, total = greatest(total, read + 1), heard_at = clock_timestamp()
            where run_id = ? and outcome is null
            """;
    private static final String FOUND =
            """
            insert into fixity_finding (run_id, evidence_id, finding) values (?, ?, ?)
            on conflict do nothing
            """;
    private static final String END =
            """
            update fixity_run set outcome = ?, heard_at = clock_timestamp()
            where run_id = ? and outcome is null
            """;

    private final AgroalDataSource database;
    private final FixityTurn turn;

    FixityStore(AgroalDataSource database, FixityTurn turn) {
        this.database = database;
        this.turn = turn;
    }

    /**
     * Begins this run unless another is at it.
     *
     * @param id of a run whose sign of life is given already
     * @param total how many items there are to read
     */
    Begun begin(UUID id, String askedFrom, int total) {
        write(ONE_ASKS);
        Optional<FixityRun> last = shown(LAST);
        if (last.isPresent() && last.get().state() == FixityRun.State.RUNNING) {
            return new Begun(last.get(), false);
        }
        write(LEFT_OPEN);
        write(BEGIN, id, askedFrom, total);
        return new Begun(shown(BY_ID, id).orElseThrow(), true);
    }

    /** One item more had its turn. */
    void looked(UUID run, Looked looked) {
        switch (looked.finding()) {
            case WHOLE -> counted(run);
            case DAMAGED, FAILED -> {
                counted(run);
                write(FOUND, run, looked.item().value(), looked.finding().name());
            }
            case VAULT_AWAY -> {}
        }
    }

    void end(UUID run, FixityRun.State outcome) {
        write(END, outcome.name(), run);
    }

    Optional<FixityRun> find(UUID run) {
        return shown(BY_ID, run);
    }

    /** The one that is running, or else the last one. */
    Optional<FixityRun> last() {
        return shown(LAST);
    }

    private Optional<FixityRun> shown(String sql, Object... values) {
        return one(sql, values).map(this::asItIs);
    }

    // Its end is written before its sign of life goes: if that is gone and there is still no end,
    // there will be none.
    private FixityRun asItIs(FixityRun seen) {
        if (seen.state() != FixityRun.State.RUNNING || turn.isAlive(seen.run())) {
            return seen;
        }
        FixityRun again = one(BY_ID, seen.run()).orElseThrow();
        return again.state() == FixityRun.State.RUNNING ? again.brokenOff() : again;
    }

    private Optional<FixityRun> one(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = prepared(connection, sql, values);
                ResultSet row = query.executeQuery()) {
            return row.next() ? Optional.of(run(row)) : Optional.empty();
        } catch (SQLException e) {
            throw new IllegalStateException("the runs could not be read", e);
        }
    }

    private static FixityRun run(ResultSet row) throws SQLException {
        @Nullable String outcome = row.getString("outcome");
        Instant heard = time(row, "heard_at");
        return new FixityRun(
                row.getObject("run_id", UUID.class),
                outcome == null ? FixityRun.State.RUNNING : FixityRun.State.valueOf(outcome),
                time(row, "begun_at"),
                row.getString("asked_from"),
                heard,
                outcome == null ? null : heard,
                row.getInt("read"),
                row.getInt("total"),
                new FixityRun.Found(row.getInt("damaged"), items(row.getArray("damaged_items"))),
                new FixityRun.Found(row.getInt("failed"), items(row.getArray("failed_items"))));
    }

    private static Instant time(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static List<EvidenceId> items(Array ids) throws SQLException {
        return Arrays.stream((UUID[]) ids.getArray()).map(EvidenceId::new).toList();
    }

    // Another replica has closed a run whose sign of life was lost: nothing more is written into
    // it.
    private void counted(UUID run) {
        if (write(READ, run) == 0) {
            throw new IllegalStateException("the run is over");
        }
    }

    private int write(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = prepared(connection, sql, values)) {
            return statement.execute() ? 0 : statement.getUpdateCount();
        } catch (SQLException e) {
            throw new IllegalStateException("the run could not be written", e);
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... values)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
