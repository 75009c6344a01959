package org.lianban.notification.ledger;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.lianban.kernel.contract.Actor;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.NoticeId;
import org.lianban.kernel.contract.NoticeOpened;
import org.lianban.notification.roster.RosterPerson;

/** What people did with their notices; a time once noted stays. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class OpenStore {
    private static final String DELIVER =
            """
            update ledger_notice set delivered_at = clock_timestamp() where notice_id in (
                select notice_id from ledger_notice
                where notice_id = any (?) and person_id = ? and channel = 'INBOX'
                  and sent_at is not null and delivered_at is null
                order by notice_id for update)""";
    private static final String OPEN =
            """
            with due as (
                select notice_id from ledger_notice
                where notice_id = any (?) and person_id = ? and channel = 'INBOX'
                  and sent_at is not null and opened_at is null
                order by notice_id for update)
            update ledger_notice notice
            set opened_at = clock_timestamp(),
                delivered_at = coalesce(delivered_at, clock_timestamp())
            from due, ledger_fact fact
            where notice.notice_id = due.notice_id and fact.fact_id = notice.fact_id
            returning notice.notice_id, fact.matter_id, fact.epoch""";

    private final AgroalDataSource database;
    private final TellingStore tellings;

    OpenStore(AgroalDataSource database, TellingStore tellings) {
        this.database = database;
        this.tellings = tellings;
    }

    void deliver(RosterPerson person, Collection<NoticeId> notices) {
        try (Connection connection = database.getConnection();
                PreparedStatement deliver = connection.prepareStatement(DELIVER)) {
            set(connection, deliver, person, notices);
            deliver.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("notices could not be marked as delivered", e);
        }
    }

    void open(RosterPerson person, Collection<NoticeId> notices) {
        List<TellingStore.Telling> opened = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement open = connection.prepareStatement(OPEN)) {
            set(connection, open, person, notices);
            try (ResultSet row = open.executeQuery()) {
                while (row.next()) {
                    opened.add(telling(row, person));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("notices could not be opened", e);
        }
        tellings.tell(opened);
    }

    private static TellingStore.Telling telling(ResultSet row, RosterPerson person)
            throws SQLException {
        MatterId matter = new MatterId(row.getObject(2, UUID.class));
        return new TellingStore.Telling(
                matter,
                row.getLong(3),
                Actor.person(person.id(), person.office()),
                List.of(person.id()),
                new NoticeOpened(matter, new NoticeId(row.getObject(1, UUID.class)), person.id()));
    }

    private static void set(
            Connection connection,
            PreparedStatement statement,
            RosterPerson person,
            Collection<NoticeId> notices)
            throws SQLException {
        statement.setArray(
                1,
                connection.createArrayOf("uuid", notices.stream().map(NoticeId::value).toArray()));
        statement.setObject(2, person.id().value());
    }
}
