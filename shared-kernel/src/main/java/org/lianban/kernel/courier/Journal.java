package org.lianban.kernel.courier;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import javax.sql.DataSource;
import org.lianban.kernel.contract.Actor;
import org.lianban.kernel.contract.Audience;
import org.lianban.kernel.contract.Envelope;
import org.lianban.kernel.contract.Fact;

/**
 * The one way out for a fact: writes journal and outbox in the caller's transaction.
 *
 * <p>The caller has locked the subject's row and drawn the sequence there; for subjects without a
 * row of their own (an office, an agency) {@link #tell} draws it.
 */
@ApplicationScoped
public class Journal {
    private static final String DRAW =
            "insert into journal_subject as s (subject, last_sequence) values (?, 1)"
                    + " on conflict (subject) do update set last_sequence = s.last_sequence + 1"
                    + " returning last_sequence";
    private static final String LATER =
            "select type from journal where subject = ? and sequence > ? order by sequence";
    // All facts of a transaction in one statement: numbered in their order.
    private static final String RECORD =
            """
            with told as (
                insert into journal (event_id, subject, sequence, epoch, type, recorded_at, envelope)
                select f.event_id, f.subject, f.sequence, f.epoch, f.type, f.recorded_at,
                    f.envelope::jsonb
                from unnest(?::uuid[], ?::text[], ?::bigint[], ?::bigint[], ?::text[],
                        ?::timestamptz[], ?::text[]) with ordinality
                    as f (event_id, subject, sequence, epoch, type, recorded_at, envelope, nth)
                order by f.nth
                returning position, subject)
            insert into outbox (position, topic, key)
            select position, ?, subject from told order by position\
            """;

    // System time: when it was recorded. Days of the law stand in the fact itself.
    private final Clock clock = Clock.systemUTC();
    private final NoArgGenerator ids = Generators.timeBasedEpochGenerator();
    private final DataSource database;
    private final TransactionSynchronizationRegistry transaction;
    private final EventCodec codec;
    private final CallerTrace trace;
    private final CourierConfig config;

    Journal(
            DataSource database,
            TransactionSynchronizationRegistry transaction,
            EventCodec codec,
            CallerTrace trace,
            CourierConfig config) {
        this.database = database;
        this.transaction = transaction;
        this.codec = codec;
        this.trace = trace;
        this.config = config;
    }

    /** An envelope of this service: new id, system time, the trace of the present request. */
    public Envelope envelope(
            String subject, Actor actor, Audience audience, long sequence, long epoch, Fact fact) {
        return new Envelope(
                ids.generate(),
                "/" + config.service(),
                subject,
                Instant.now(clock).truncatedTo(ChronoUnit.MILLIS),
                actor,
                audience,
                sequence,
                epoch,
                trace.traceparent(),
                fact);
    }

    /** Records one fact. */
    public void append(Envelope envelope) {
        append(List.of(envelope));
    }

    /** Records facts in their order. */
    public void append(List<Envelope> envelopes) {
        requireTransaction();
        String topic = config.topic().orElseThrow(() -> new IllegalStateException("courier.topic"));
        try (Connection connection = database.getConnection()) {
            record(connection, envelopes, topic);
            wakeRelay(connection);
        } catch (SQLException e) {
            throw new CourierFault("facts could not be recorded", e);
        }
    }

    /** Records a fact about an office, an agency …: a subject that is no matter, epoch 0. */
    public Envelope tell(String subject, Actor actor, Audience audience, Fact fact) {
        return tell(subject, actor, audience, 0, fact);
    }

    /**
     * Records a fact about a matter whose row stands in another service: the sequence is drawn
     * here, the epoch is the one it was decided under.
     */
    public Envelope tell(String subject, Actor actor, Audience audience, long epoch, Fact fact) {
        requireTransaction();
        Envelope envelope = envelope(subject, actor, audience, draw(subject), epoch, fact);
        append(envelope);
        return envelope;
    }

    /**
     * The types of the facts about the subject that were recorded after that one, in their order.
     */
    public List<String> typesAfter(String subject, long sequence) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(LATER)) {
            select.setString(1, subject);
            select.setLong(2, sequence);
            List<String> types = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    types.add(row.getString(1));
                }
            }
            return types;
        } catch (SQLException e) {
            throw new CourierFault("the journal could not be read", e);
        }
    }

    private void requireTransaction() {
        if (transaction.getTransactionStatus() != Status.STATUS_ACTIVE) {
            throw new IllegalStateException("a fact is told in the transaction that makes it true");
        }
    }

    private long draw(String subject) {
        try (Connection connection = database.getConnection();
                PreparedStatement next = connection.prepareStatement(DRAW)) {
            next.setString(1, subject);
            try (ResultSet row = next.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw new CourierFault("the subject's next number could not be drawn", e);
        }
    }

    private void record(Connection connection, List<Envelope> envelopes, String topic)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(RECORD)) {
            insert.setObject(1, each(envelopes, Envelope::id, UUID[]::new));
            insert.setObject(2, each(envelopes, Envelope::subject, String[]::new));
            insert.setObject(3, each(envelopes, Envelope::sequence, Long[]::new));
            insert.setObject(4, each(envelopes, Envelope::epoch, Long[]::new));
            insert.setObject(5, each(envelopes, Envelope::type, String[]::new));
            insert.setObject(6, each(envelopes, one -> one.time().toString(), String[]::new));
            insert.setObject(7, each(envelopes, codec::write, String[]::new));
            insert.setString(8, topic);
            insert.executeUpdate();
        }
    }

    private static <T> T[] each(
            List<Envelope> envelopes, Function<Envelope, T> part, IntFunction<T[]> array) {
        return envelopes.stream().map(part).toArray(array);
    }

    // Delivered by the database at commit, and not at all after a rollback.
    private static void wakeRelay(Connection connection) throws SQLException {
        try (PreparedStatement notify =
                connection.prepareStatement("select pg_notify('outbox', '')")) {
            notify.execute();
        }
    }
}
