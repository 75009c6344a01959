package org.lianban.notification.delivery;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.kernel.contract.PersonId;

/** The only class that knows the digests' table. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class DigestStore {
    private static final String MAKE =
            """
            insert into delivery_digest (digest_id, person_id, window_start, notices)
            values (?, ?, date_bin(make_interval(secs => ?), now(), timestamptz 'epoch'), 1)
            on conflict (person_id, window_start) do nothing""";
    private static final String COUNTED =
            "update delivery_digest set notices = ? where digest_id = ?";
    private static final String DROP = "delete from delivery_digest where digest_id = ?";
    // Who takes it puts it off at once: should he die, another one takes it after that.
    private static final String TAKE =
            """
            update delivery_digest set attempts = attempts + 1,
                next_attempt_at = clock_timestamp() + make_interval(secs =>
                    ? + least(?, ? * power(2, least(attempts, 20))))
            where digest_id = (
                select digest_id from delivery_digest
                where sent_at is null and failed_at is null
                  and next_attempt_at <= clock_timestamp()
                order by next_attempt_at limit 1 for update skip locked)
            returning digest_id, person_id""";
    private static final String LATER =
            """
            update delivery_digest set last_error = ?,
                next_attempt_at = clock_timestamp() + make_interval(secs =>
                    least(?, ? * power(2, least(attempts - 1, 20))))
            where digest_id = ? and sent_at is null and failed_at is null""";
    private static final String SENT =
            "update delivery_digest set sent_at = clock_timestamp(), last_error = null"
                    + " where digest_id = ? and sent_at is null and failed_at is null";
    private static final String FAILED =
            "update delivery_digest set failed_at = clock_timestamp(), last_error = ?"
                    + " where digest_id = ? and sent_at is null and failed_at is null";

    /** A mail that waits: to whom. */
    record Taken(UUID id, PersonId person) {}

    private final AgroalDataSource database;
    private final DeliveryConfig.Mails config;

    DigestStore(AgroalDataSource database, DeliveryConfig config) {
        this.database = database;
        this.config = config.mail();
    }

    /** False if he has a mail of this window already. */
    boolean make(UUID digest, PersonId person) {
        return update(MAKE, digest, person.value(), seconds(config.window())) == 1;
    }

    /** Notes how many notices it is of; a mail of nothing is none, and false. */
    boolean counted(UUID digest, int notices) {
        if (notices == 0) {
            update(DROP, digest);
            return false;
        }
        update(COUNTED, notices, digest);
        return true;
    }

    /** The mail that is due next, put off at once. */
    Optional<Taken> take() {
        try (Connection connection = database.getConnection();
                PreparedStatement take = connection.prepareStatement(TAKE)) {
            take.setDouble(1, seconds(config.patience()));
            take.setDouble(2, seconds(config.longestPause()));
            take.setDouble(3, seconds(config.firstPause()));
            try (ResultSet row = take.executeQuery()) {
                return row.next()
                        ? Optional.of(
                                new Taken(
                                        row.getObject(1, UUID.class),
                                        new PersonId(row.getObject(2, UUID.class))))
                        : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("a mail could not be taken", e);
        }
    }

    void later(UUID digest, MailFailure why) {
        update(
                LATER,
                why.name(),
                seconds(config.longestPause()),
                seconds(config.firstPause()),
                digest);
    }

    void sent(UUID digest) {
        update(SENT, digest);
    }

    void failed(UUID digest, MailFailure why) {
        update(FAILED, why.name(), digest);
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }

    private int update(String sql, @Nullable Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                update.setObject(i + 1, values[i]);
            }
            return update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("a mail could not be noted", e);
        }
    }
}
