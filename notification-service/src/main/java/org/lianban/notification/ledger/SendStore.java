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

/** Sends what is planned for lists: it stands there, and the fact says so, or neither. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SendStore {
    // Held by the very transaction that sends: who lost it has sent nothing. Any number, for ever.
    private static final String ELECTION = "select pg_try_advisory_xact_lock(5210201)";
    private static final String SEND =
            """
            with due as (
                select notice_id from ledger_notice
                where channel = 'INBOX' and sent_at is null
                order by notice_id limit ? for update)
            update ledger_notice notice set sent_at = clock_timestamp()
            from due, ledger_fact fact
            where notice.notice_id = due.notice_id and fact.fact_id = notice.fact_id
            returning notice.fact_id, notice.person_id, fact.matter_id, fact.epoch, fact.type""";

    private record Fact(UUID id, UUID matter, long epoch, String type) {}

    private final AgroalDataSource database;
    private final TellingStore tellings;

    SendStore(AgroalDataSource database, TellingStore tellings) {
        this.database = database;
        this.tellings = tellings;
    }

    int send(int most) {
        try (Connection connection = database.getConnection()) {
            if (!isElected(connection)) {
                return 0;
            }
            Map<Fact, List<PersonId>> sent = sent(connection, most);
            tellings.tell(sent.entrySet().stream().map(SendStore::telling).toList());
            return sent.values().stream().mapToInt(List::size).sum();
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

    private static Map<Fact, List<PersonId>> sent(Connection connection, int most)
            throws SQLException {
        Map<Fact, List<PersonId>> sent = new LinkedHashMap<>();
        try (PreparedStatement send = connection.prepareStatement(SEND)) {
            send.setInt(1, most);
            try (ResultSet row = send.executeQuery()) {
                while (row.next()) {
                    Fact fact =
                            new Fact(
                                    row.getObject(1, UUID.class),
                                    row.getObject(3, UUID.class),
                                    row.getLong(4),
                                    row.getString(5));
                    sent.computeIfAbsent(fact, one -> new ArrayList<>())
                            .add(new PersonId(row.getObject(2, UUID.class)));
                }
            }
        }
        return sent;
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
