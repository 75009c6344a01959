package org.lianban.notification.ledger;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lianban.kernel.contract.Actor;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.NoticesSent;
import org.lianban.kernel.contract.PersonId;

/**
 * Sends what is planned for lists: it stands there, and the fact says so, or neither. What its
 * reader may see no more, and what is for nobody enrolled, is withheld.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SendStore {
    // Held by the very transaction that sends: who lost it has sent nothing. Any number, for ever.
    private static final String ELECTION = "select pg_try_advisory_xact_lock(5210201)";
    private static final String SEND =
            """
            with due as (
                select notice_id, withheld from (%s) waiting order by notice_id limit ?),
            held as (
                select notice_id from ledger_notice
                where notice_id in (select notice_id from due)
                  and sent_at is null and failed_at is null
                order by notice_id for update)
            update ledger_notice notice
            set sent_at = case when due.withheld is null then clock_timestamp() end,
                failed_at = case when due.withheld is not null then clock_timestamp() end,
                failure = due.withheld
            from held join due using (notice_id), ledger_fact fact
            where notice.notice_id = held.notice_id and fact.fact_id = notice.fact_id
            returning notice.fact_id, notice.person_id, fact.matter_id, fact.epoch, fact.type,
                due.withheld"""
                    .formatted(WaitingNotices.FOR_LISTS);

    private record Fact(UUID id, UUID matter, long epoch, String type) {}

    /** What was sent, and how many notices were dealt with, the withheld ones among them. */
    private record Sending(Map<Fact, List<PersonId>> sent, int settled) {}

    private final AgroalDataSource database;
    private final StrandStore strands;
    private final TellingStore tellings;

    SendStore(AgroalDataSource database, StrandStore strands, TellingStore tellings) {
        this.database = database;
        this.strands = strands;
        this.tellings = tellings;
    }

    int send(int most) {
        // Before the election: who is elected waits for nobody.
        strands.awaitEnrolments();
        try (Connection connection = database.getConnection()) {
            if (!isElected(connection)) {
                return 0;
            }
            Sending sending = settle(connection, most);
            tellings.tell(sending.sent().entrySet().stream().map(SendStore::telling).toList());
            return sending.settled();
        } catch (SQLException e) {
            throw new IllegalStateException("notices could not be sent", e);
        }
    }

    private static boolean isElected(Connection connection) throws SQLException {
        try (PreparedStatement elect = connection.prepareStatement(ELECTION);
                ResultSet row = elect.executeQuery()) {
            return row.next() && row.getBoolean(1);
        }
    }

    private static Sending settle(Connection connection, int most) throws SQLException {
        Map<Fact, List<PersonId>> sent = new LinkedHashMap<>();
        int settled = 0;
        try (PreparedStatement send = connection.prepareStatement(SEND)) {
            send.setInt(1, most);
            try (ResultSet row = send.executeQuery()) {
                while (row.next()) {
                    settled++;
                    if (row.getString("withheld") == null) {
                        sent.computeIfAbsent(fact(row), one -> new ArrayList<>())
                                .add(new PersonId(row.getObject("person_id", UUID.class)));
                    }
                }
            }
        }
        return new Sending(sent, settled);
    }

    private static Fact fact(ResultSet row) throws SQLException {
        return new Fact(
                row.getObject("fact_id", UUID.class),
                row.getObject("matter_id", UUID.class),
                row.getLong("epoch"),
                row.getString("type"));
    }

    private static TellingStore.Telling telling(Map.Entry<Fact, List<PersonId>> sent) {
        Fact fact = sent.getKey();
        MatterId matter = new MatterId(fact.matter());
        return new TellingStore.Telling(
                matter,
                fact.epoch(),
                Actor.system("notices"),
                sent.getValue(),
                new NoticesSent(matter, fact.id(), fact.type(), sent.getValue()));
    }
}
