package org.lianban.notification.ledger;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.lianban.kernel.contract.PersonId;

/** The ledger's rows by mail: which wait, which go with a digest, what became of it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class MailRows {
    private static final String DUE =
            """
            select distinct person_id from (%s) waiting
            where digest_id is null and planned_at <= now() - make_interval(secs => ?)
            limit ?"""
                    .formatted(WaitingNotices.BY_MAIL);
    private static final String GATHER =
            """
            with due as (
                select notice_id, withheld from (%s) waiting
                where person_id = ? and digest_id is null),
            held as (
                select notice_id from ledger_notice
                where notice_id in (select notice_id from due)
                  and digest_id is null and failed_at is null
                order by notice_id for update)
            update ledger_notice notice
            set digest_id = case when due.withheld is null then ?::uuid end,
                failed_at = case when due.withheld is not null then clock_timestamp() end,
                failure = due.withheld
            from held join due using (notice_id) where notice.notice_id = held.notice_id"""
                    .formatted(WaitingNotices.BY_MAIL);
    private static final String WITHHOLD =
            """
            with due as (
                select notice_id, withheld from (%s) waiting
                where digest_id = ? and withheld is not null),
            held as (
                select notice_id from ledger_notice
                where notice_id in (select notice_id from due)
                  and sent_at is null and failed_at is null
                order by notice_id for update)
            update ledger_notice notice
            set failed_at = clock_timestamp(), failure = due.withheld
            from held join due using (notice_id) where notice.notice_id = held.notice_id"""
                    .formatted(WaitingNotices.BY_MAIL);
    private static final String UNASKED =
            """
            select count(*) from ledger_notice
            where digest_id = ? and sent_at is null and failed_at is null
              and notice_id not in (select notice_id from (%s) waiting where digest_id = ?)"""
                    .formatted(WaitingNotices.BY_MAIL);
    private static final String TO_TELL =
            "select count(*) from ledger_notice where digest_id = ? and failed_at is null";
    private static final String SENT =
            "update ledger_notice set sent_at = clock_timestamp() where digest_id = ?"
                    + " and sent_at is null and failed_at is null";
    private static final String FAILED =
            "update ledger_notice set failed_at = clock_timestamp(), failure = ?"
                    + " where digest_id = ? and sent_at is null and failed_at is null";

    private final AgroalDataSource database;
    private final StrandStore strands;

    MailRows(AgroalDataSource database, StrandStore strands) {
        this.database = database;
        this.strands = strands;
    }

    /** Before anything else in a transaction that asks what may go; see {@link StrandStore}. */
    public void awaitEnrolments() {
        strands.awaitEnrolments();
    }

    /** Whose oldest news that may be judged is as old as the window. */
    public List<PersonId> due(Duration window, int most) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(DUE)) {
            query.setDouble(1, window.toMillis() / 1000.0);
            query.setInt(2, most);
            List<PersonId> due = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    due.add(new PersonId(row.getObject(1, UUID.class)));
                }
            }
            return due;
        } catch (SQLException e) {
            throw new IllegalStateException("waiting mails could not be read", e);
        }
    }

    /** All that waits for him, unread and in his sight, goes with this digest; how many that is. */
    public int gather(PersonId person, UUID digest) {
        update(GATHER, person.value(), digest);
        return toTell(digest);
    }

    /** Whether of all that goes with this digest it can be said whether it may go now. */
    public boolean canAsk(UUID digest) {
        return count(UNASKED, digest, digest) == 0;
    }

    /** What he sees no more or has read goes no more with this digest; how many are left. */
    public int askAgain(UUID digest) {
        update(WITHHOLD, digest);
        return toTell(digest);
    }

    /** The mail server took it. */
    public void sent(UUID digest) {
        update(SENT, digest);
    }

    /** It will never go. */
    public void failed(UUID digest, String why) {
        update(FAILED, why, digest);
    }

    private int toTell(UUID digest) {
        return count(TO_TELL, digest);
    }

    private int count(String sql, UUID... digest) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            for (int i = 0; i < digest.length; i++) {
                query.setObject(i + 1, digest[i]);
            }
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("a digest could not be counted", e);
        }
    }

    private void update(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                update.setObject(i + 1, values[i]);
            }
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("mails could not be noted", e);
        }
    }
}
