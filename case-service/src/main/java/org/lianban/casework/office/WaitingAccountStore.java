package org.lianban.casework.office;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Accounts of the sign-in that nobody is enrolled with. */
@ApplicationScoped
class WaitingAccountStore {
    private static final int LONGEST_ACCOUNT = 255;
    private static final String NOTE =
            """
            insert into waiting_account (account) values (?)
            on conflict (account) do update set last_seen = now()""";
    private static final String WAITING =
            """
            select account, first_seen, last_seen from waiting_account waiting
            where not exists (select from person where person.account = waiting.account)
            order by last_seen desc limit 100""";

    /** When, by the machine's clock, somebody signed in first and last with the account. */
    record WaitingAccount(String account, Instant firstSeen, Instant lastSeen) {}

    private final DataSource database;

    WaitingAccountStore(DataSource database) {
        this.database = database;
    }

    /** In a transaction of its own: that of the request ends with the refusal. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void note(String account) {
        if (account.length() > LONGEST_ACCOUNT) {
            return;
        }
        try (Connection connection = database.getConnection();
                PreparedStatement note = connection.prepareStatement(NOTE)) {
            note.setString(1, account);
            note.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("a waiting account cannot be noted", e);
        }
    }

    /** The hundred that signed in last. */
    @Transactional
    List<WaitingAccount> waiting() {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(WAITING);
                ResultSet row = query.executeQuery()) {
            List<WaitingAccount> waiting = new ArrayList<>();
            while (row.next()) {
                waiting.add(
                        new WaitingAccount(
                                row.getString("account"),
                                row.getObject("first_seen", OffsetDateTime.class).toInstant(),
                                row.getObject("last_seen", OffsetDateTime.class).toInstant()));
            }
            return waiting;
        } catch (SQLException e) {
            throw new IllegalStateException("waiting accounts cannot be read", e);
        }
    }
}
