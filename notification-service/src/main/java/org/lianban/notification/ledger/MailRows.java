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
            select person_id from ledger_notice
            where channel = 'MAIL' and digest_id is null and failed_at is null
            group by person_id
            having min(planned_at) <= now() - make_interval(secs => ?)
            limit ?""";
    private static final String GATHER =
            """
            update ledger_notice set digest_id = ? where notice_id in (
                select notice_id from ledger_notice
                where person_id = ? and channel = 'MAIL' and digest_id is null
                  and failed_at is null
                order by notice_id for update)""";
    private static final String SENT =
            "update ledger_notice set sent_at = clock_timestamp() where digest_id = ?"
                    + " and sent_at is null and failed_at is null";
    private static final String FAILED =
            "update ledger_notice set failed_at = clock_timestamp(), failure = ?"
                    + " where digest_id = ? and sent_at is null and failed_at is null";

    private final AgroalDataSource database;

    MailRows(AgroalDataSource database) {
        this.database = database;
    }

    /** Whose oldest waiting news is as old as the window. */
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

    /** All that waits for him goes with this digest; how many they are. */
    public int gather(PersonId person, UUID digest) {
        return update(GATHER, digest, person.value());
    }

    /** The mail server took it. */
    public void sent(UUID digest) {
        update(SENT, digest);
    }

    /** It will never go. */
    public void failed(UUID digest, String why) {
        update(FAILED, why, digest);
    }

    private int update(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                update.setObject(i + 1, values[i]);
            }
            return update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("mails could not be noted", e);
        }
    }
}
