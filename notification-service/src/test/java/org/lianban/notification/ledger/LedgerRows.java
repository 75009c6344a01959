package org.lianban.notification.ledger;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.lianban.kernel.contract.MatterId;

/** Counts and spoils what the ledger holds of one matter. */
@ApplicationScoped
@Transactional
public class LedgerRows {
    private final AgroalDataSource database;

    LedgerRows(AgroalDataSource database) {
        this.database = database;
    }

    public long notices(MatterId matter) {
        return count("select count(*) from ledger_notice where matter_id = ?", matter);
    }

    /** Those for lists that are neither sent nor withheld. */
    public long unsent(MatterId matter) {
        return count(
                "select count(*) from ledger_notice where matter_id = ? and channel = 'INBOX'"
                        + " and sent_at is null and failed_at is null",
                matter);
    }

    /** Those closed for this reason, by either channel. */
    public long failed(MatterId matter, String failure) {
        return count(
                "select count(*) from ledger_notice where matter_id = ? and failure = '"
                        + failure
                        + "'",
                matter);
    }

    public long facts(MatterId matter) {
        return count("select count(*) from ledger_fact where matter_id = ?", matter);
    }

    /** Facts that wait for a move. */
    public long early(MatterId matter) {
        return count("select count(*) from ledger_early where matter_id = ?", matter);
    }

    /** Facts that nobody understood. */
    public long skipped(MatterId matter) {
        return count("select count(*) from ledger_skipped where subject = ?::uuid::text", matter);
    }

    /** How many transactions wait for their turn with some matter or person. */
    public long waitingForTheirTurn() {
        try (Connection connection = database.getConnection();
                PreparedStatement query =
                        connection.prepareStatement(
                                "select count(*) from pg_locks"
                                        + " where locktype = 'advisory' and not granted");
                ResultSet row = query.executeQuery()) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public long in(MatterId matter, String state) {
        return count(
                "select count(*) from ledger_notice where matter_id = ? and state = '"
                        + state
                        + "'",
                matter);
    }

    /** Facts of ours about the matter that the journal holds. */
    public long told(MatterId matter, String fact) {
        return count(
                "select count(*) from journal where subject = ?::uuid::text and type like '%."
                        + fact
                        + "'",
                matter);
    }

    /** How many people our facts name as told of the matter's, each as often as he was told. */
    public long peopleTold(MatterId matter) {
        return count(
                """
                select coalesce(sum(jsonb_array_length(envelope #> '{data,fact,persons}')), 0)
                from journal where subject = ?::uuid::text and type like '%.NoticesSent'
                """,
                matter);
    }

    public void lose(MatterId matter) {
        update("delete from ledger_notice where matter_id = ?", matter);
    }

    public void forgetFacts(MatterId matter) {
        update(
                "delete from ledger_call where fact_id in (select fact_id from ledger_fact where matter_id = ?)",
                matter);
        update("delete from ledger_fact where matter_id = ?", matter);
    }

    /** As if the dispatcher had not come to it for long. */
    public void unsend(MatterId matter) {
        update(
                "update ledger_notice set sent_at = null, delivered_at = null,"
                        + " planned_at = now() - interval '1 hour' where matter_id = ?",
                matter);
    }

    /** As if a rebuild had not told again yet of an office of which was told before. */
    public void putOfficeBehind(MatterId any) {
        update(
                "insert into ledger_strand (source, subject, kind, last_sequence)"
                        + " values ('/case-service', 'office ' || ?::uuid::text, 'ROSTER', 1)",
                any);
    }

    public void bringOfficeUp(MatterId any) {
        update("delete from ledger_strand where subject = 'office ' || ?::uuid::text", any);
    }

    /** As what a strand was remembered. */
    public String strandKind(String subject) {
        try (Connection connection = database.getConnection();
                PreparedStatement query =
                        connection.prepareStatement(
                                "select kind from ledger_strand where subject = ?")) {
            query.setString(1, subject);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? row.getString(1) : "none";
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private long count(String sql, MatterId matter) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            query.setObject(1, matter.value());
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void update(String sql, MatterId matter) {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(sql)) {
            update.setObject(1, matter.value());
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
