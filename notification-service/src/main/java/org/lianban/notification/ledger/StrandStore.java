package org.lianban.notification.ledger;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.lianban.kernel.contract.Envelope;
import org.lianban.kernel.contract.MatterId;

/** What is taken in of strands one after the other, what was passed over, and what came late. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class StrandStore {
    // What two services tell of one matter comes by two topics, so perhaps to two replicas at once.
    // Neither would see what the other has not committed: evidence would be kept waiting for a move
    // that has just looked for what waits, an act would be expected though it has just been done.
    // So a matter's facts are taken in one at a time, whoever tells them. People come by strands of
    // their own: who is enrolled while his office is told of something would be missed by both.
    // Enrolments therefore wait for all facts of matters under way, and these for an enrolment;
    // among each other facts of different matters do not wait.
    private static final String MATTER =
            """
            select pg_advisory_xact_lock_shared(hashtextextended('ledger/people', 0)),
                   pg_advisory_xact_lock(hashtextextended('ledger/matter/' || ?, 0))""";
    private static final String PEOPLE =
            "select pg_advisory_xact_lock(hashtextextended('ledger/people', 0))";
    private static final String ENROLMENTS =
            "select pg_advisory_xact_lock_shared(hashtextextended('ledger/people', 0))";
    private static final String SKIP =
            """
            insert into ledger_skipped (fact_id, source, subject)
            select fact, source, subject from (values (?, ?, ?)) as now (fact, source, subject)
            where not exists (select from ledger_fact where fact_id = now.fact)
            on conflict (fact_id) do nothing""";
    private static final String BEHIND =
            """
            select exists (
                select from ledger_strand strand
                left join reader_position place using (source, subject)
                where strand.source = '/case-service' and strand.subject = ?
                  and strand.last_sequence > coalesce(place.last_sequence, 0))""";
    // Facts of no matter are told of offices, people and agencies.
    private static final String REMEMBER =
            """
            insert into ledger_strand as strand (source, subject, kind, last_sequence)
            select source, subject, case when seating then '%s' else '%s' end, last_sequence
            from reader_position place, lateral (
                select exists (
                    select from ledger_fact fact
                    where fact.source = place.source and fact.subject = place.subject
                      and fact.matter_id is null) as seating) about
            where last_sequence > 0
            on conflict (source, subject) do update
            set kind = excluded.kind,
                last_sequence = greatest(strand.last_sequence, excluded.last_sequence)"""
                    .formatted(StrandKind.ROSTER, StrandKind.MATTER);
    private static final String TAKE_UP =
            """
            with waited as (delete from ledger_early where fact_id = ? returning fact_id),
                 skipped as (delete from ledger_skipped where fact_id = ? returning fact_id)
            select not exists (select from waited) and not exists (select from skipped)
                and exists (select from ledger_strand
                            where source = ? and subject = ? and last_sequence >= ?)""";

    private final AgroalDataSource database;

    StrandStore(AgroalDataSource database) {
        this.database = database;
    }

    /** Waits until nobody else takes in a fact of this matter; held until the transaction ends. */
    void awaitMatter(String subject) {
        lock(MATTER, subject);
    }

    /** Waits until nobody else takes in a fact of any matter, or a person. */
    void awaitPeople() {
        lock(PEOPLE);
    }

    /** Waits until nobody is being enrolled; no enrolment goes on until the transaction ends. */
    void awaitEnrolments() {
        lock(ENROLMENTS);
    }

    /** It is known to have come, though nothing was understood of it. */
    void skip(UUID fact, String source, String subject) {
        update(SKIP, fact, source, subject);
    }

    /** Whether a rebuild still has to tell what was known of the matter before. */
    boolean isBehind(MatterId matter) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(BEHIND)) {
            query.setString(1, matter.toString());
            try (ResultSet row = query.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("a strand could not be read", e);
        }
    }

    /** How far all strands had come, and what they are about, before the readers forget it. */
    void remember() {
        update(REMEMBER);
    }

    /**
     * It waits no more and is passed over no more.
     *
     * @return whether it had come before and was lost
     */
    boolean takeUp(Envelope envelope) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(TAKE_UP)) {
            query.setObject(1, envelope.id());
            query.setObject(2, envelope.id());
            query.setString(3, envelope.source());
            query.setString(4, envelope.subject());
            query.setLong(5, envelope.sequence());
            try (ResultSet row = query.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("a strand could not be read", e);
        }
    }

    private void lock(String sql, String... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement lock = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                lock.setString(i + 1, values[i]);
            }
            lock.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("a turn could not be waited for", e);
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
            throw new IllegalStateException("a strand could not be noted", e);
        }
    }
}
