package org.lianban.notification.reconciliation;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianban.notification.delivery.MailFailure;

/**
 * Counts what is missing: from totals and partial indexes, and row by row only if they disagree.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class CheckReader {
    // How far each strand has come, or had come before the readers forgot it: else a rebuild would
    // make everything look whole until all has come again.
    private static final String TAKEN =
            """
            select source, subject, max(last_sequence) as facts from (
                select source, subject, last_sequence from reader_position
                union all
                select source, subject, last_sequence from ledger_strand) heard
            group by source, subject""";
    // Whatever was taken in stands in one of these. What waits too long is a gap of its own; what
    // was passed over is none.
    private static final String ENTERED =
            """
            select source, subject, count(*) as facts from (
                select source, subject from ledger_fact
                union all
                select source, matter_id::text from ledger_early
                union all
                select source, subject from ledger_skipped) entered
            group by source, subject""";
    // In one statement: what is taken in meanwhile must not look like a fact without a plan.
    private static final String TOTALS =
            """
            select facts, planned, sent, delivered, withheld, called - noticed as unplanned,
                   (select coalesce(sum(taken.facts), 0) from (%s) taken) - facts
                     - (select count(*) from ledger_early)
                     - (select count(*) from ledger_skipped) as unentered
            from (
                select sum(facts) as facts, sum(called) as called, sum(noticed) as noticed,
                       sum(planned) as planned, sum(sent) as sent, sum(delivered) as delivered,
                       sum(withheld) as withheld
                from (select facts, called, noticed, planned, sent, delivered, withheld
                      from ledger_total
                      union all
                      select facts, called, noticed, planned, sent, delivered, withheld
                      from ledger_change) counted) total"""
                    .formatted(TAKEN);
    // What was taken in of each strand, less what stands in the ledger; and what a fact called for,
    // less the notices that are there.
    private static final String WITHOUT_PLAN =
            """
            select sum(missing), min(since) from (
                select taken.facts - coalesce(entered.facts, 0) as missing,
                       null::timestamptz as since
                from (%s) taken left join (%s) entered using (source, subject)
                where taken.facts > coalesce(entered.facts, 0)
                union all
                select fact.planned - count(notice.notice_id), fact.received_at
                from ledger_fact fact left join ledger_notice notice using (fact_id)
                group by fact.fact_id
                having fact.planned > count(notice.notice_id)) gaps"""
                    .formatted(TAKEN, ENTERED);
    private static final String WITHOUT_SEND =
            """
            select count(*), min(planned_at) from ledger_notice
            where channel = 'INBOX' and sent_at is null and failed_at is null
              and planned_at < now() - make_interval(secs => ?)""";
    private static final String SEQUENCE =
            """
            select count(*), min(since) from (
                select parked_at as since from parked where reason = 'GAP'
                union all
                select kept_at from ledger_early) waiting
            where since < now() - make_interval(secs => ?)""";
    private static final String PARKED =
            "select count(*), min(parked_at) from parked where reason <> 'GAP'";
    private static final String LATE = "select count(*) from ledger_fact where late";
    private static final String MAIL =
            """
            select
                (select count(*) from delivery_digest
                 where sent_at is null and failed_at is null),
                (select count(*) from delivery_digest
                 where sent_at is null and failed_at is null and last_error is not null),
                (select count(*) from delivery_digest where failed_at is not null),
                (select min(made_at) from delivery_digest
                 where sent_at is null and failed_at is null),
                (select last_error from delivery_digest
                 where last_error is not null order by coalesce(failed_at, next_attempt_at) desc
                 limit 1)""";

    /**
     * Exact totals.
     *
     * @param unentered facts taken in, less those that stand in the ledger
     * @param unplanned notices that the facts called for, less those that there are
     */
    record Totals(
            long facts,
            long planned,
            long sent,
            long delivered,
            long withheld,
            long unentered,
            long unplanned) {
        boolean agree() {
            return unentered == 0 && unplanned == 0;
        }
    }

    private final AgroalDataSource database;

    CheckReader(AgroalDataSource database) {
        this.database = database;
    }

    Totals totals() {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(TOTALS);
                ResultSet row = query.executeQuery()) {
            row.next();
            return new Totals(
                    row.getLong("facts"),
                    row.getLong("planned"),
                    row.getLong("sent"),
                    row.getLong("delivered"),
                    row.getLong("withheld"),
                    row.getLong("unentered"),
                    row.getLong("unplanned"));
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    Optional<StatusView.Gap> factsWithoutPlan(Totals totals) {
        return totals.agree() ? Optional.empty() : gap(GapKind.FACT_WITHOUT_PLAN, WITHOUT_PLAN);
    }

    Optional<StatusView.Gap> plansWithoutSend(Duration limit) {
        return gap(GapKind.PLAN_WITHOUT_SEND, WITHOUT_SEND, seconds(limit));
    }

    Optional<StatusView.Gap> sequenceGaps(Duration limit) {
        return gap(GapKind.SEQUENCE_GAP, SEQUENCE, seconds(limit));
    }

    Optional<StatusView.Gap> parked() {
        return gap(GapKind.PARKED, PARKED);
    }

    long late() {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(LATE);
                ResultSet row = query.executeQuery()) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    StatusView.Mail mail() {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(MAIL);
                ResultSet row = query.executeQuery()) {
            row.next();
            String failure = row.getString(5);
            return new StatusView.Mail(
                    row.getLong(1),
                    row.getLong(2),
                    row.getLong(3),
                    time(row, 4),
                    failure == null ? null : MailFailure.valueOf(failure));
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    Instant now() {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement("select clock_timestamp()");
                ResultSet row = query.executeQuery()) {
            row.next();
            return row.getObject(1, OffsetDateTime.class).toInstant();
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    private Optional<StatusView.Gap> gap(GapKind kind, String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                query.setObject(i + 1, values[i]);
            }
            try (ResultSet row = query.executeQuery()) {
                row.next();
                long count = row.getLong(1);
                return count == 0
                        ? Optional.empty()
                        : Optional.of(new StatusView.Gap(kind, count, time(row, 2)));
            }
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    private static double seconds(Duration limit) {
        return limit.toMillis() / 1000.0;
    }

    private static @Nullable Instant time(ResultSet row, int place) throws SQLException {
        OffsetDateTime time = row.getObject(place, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private static IllegalStateException unreadable(SQLException e) {
        return new IllegalStateException("the ledger could not be checked", e);
    }
}
