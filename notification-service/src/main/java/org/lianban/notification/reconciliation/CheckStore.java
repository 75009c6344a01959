package org.lianban.notification.reconciliation;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;

/** The results of checks, and the totals they begin with. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class CheckStore {
    private static final String ONE_AT_A_TIME = "select pg_advisory_xact_lock(5210202)";
    private static final String ADD_UP =
            """
            with gone as (delete from ledger_change returning *)
            update ledger_total total set
                facts = total.facts + changed.facts, called = total.called + changed.called,
                noticed = total.noticed + changed.noticed,
                planned = total.planned + changed.planned, sent = total.sent + changed.sent,
                delivered = total.delivered + changed.delivered,
                withheld = total.withheld + changed.withheld
            from (select coalesce(sum(facts), 0) as facts, coalesce(sum(called), 0) as called,
                         coalesce(sum(noticed), 0) as noticed,
                         coalesce(sum(planned), 0) as planned, coalesce(sum(sent), 0) as sent,
                         coalesce(sum(delivered), 0) as delivered,
                         coalesce(sum(withheld), 0) as withheld
                  from gone) changed""";
    private static final String KEEP =
            """
            insert into ledger_check (checked_at, whole, result) values (?, ?, ?::jsonb)
            on conflict (checked_at) do nothing""";
    private static final String TIDY =
            "delete from ledger_check where checked_at < now() - make_interval(secs => ?)";
    private static final String LAST =
            "select result::text from ledger_check order by checked_at desc limit 1";

    private final AgroalDataSource database;

    CheckStore(AgroalDataSource database) {
        this.database = database;
    }

    /** What changed goes into the totals; the sum of both stays what it is. */
    void addUp() {
        execute(ONE_AT_A_TIME);
        execute(ADD_UP);
    }

    void keep(StatusView found, String json, Duration keep) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(KEEP);
                PreparedStatement tidy = connection.prepareStatement(TIDY)) {
            insert.setObject(1, found.checkedAt().atOffset(ZoneOffset.UTC));
            insert.setBoolean(2, found.whole());
            insert.setString(3, json);
            insert.executeUpdate();
            tidy.setDouble(1, keep.toSeconds());
            tidy.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("a check could not be kept", e);
        }
    }

    Optional<String> last() {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(LAST);
                ResultSet row = query.executeQuery()) {
            return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
        } catch (SQLException e) {
            throw new IllegalStateException("the last check could not be read", e);
        }
    }

    private void execute(String sql) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("a check could not be begun", e);
        }
    }
}
