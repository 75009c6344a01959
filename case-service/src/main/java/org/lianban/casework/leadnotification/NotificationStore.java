package org.lianban.casework.leadnotification;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.leadnotification.domain.AnswerKind;
import org.lianban.casework.leadnotification.domain.LeadNotification;
import org.lianban.casework.leadnotification.domain.LeadNotification.Answered;
import org.lianban.casework.leadnotification.domain.LeadNotification.Receipt;
import org.lianban.casework.leadnotification.domain.LeadNotification.Received;
import org.lianban.casework.leadnotification.domain.LeadNotification.Sent;
import org.lianban.casework.leadnotification.domain.NotificationAnswer;
import org.lianban.casework.leadnotification.domain.NotificationState;
import org.lianban.casework.leadnotification.domain.NotificationTerms;
import org.lianban.kernel.contract.LeadNotificationId;
import org.lianban.kernel.contract.LetterId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.counter.Statements;

/** The only class that knows the table {@code lead_notification}. */
@ApplicationScoped
class NotificationStore {
    private static final String ADD =
            """
            insert into lead_notification (id, matter_id, from_office, to_office, title, facts,
                reason, letter_id, notified_by, notified_on, notified_at, updated_at, state, version)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'SENT', 1)""";
    private static final String SAVE =
            """
            update lead_notification set state = ?, receipt_id = ?, received_on = ?, answer = ?,
                answer_matter = ?, answer_words = ?, answered_by = ?, answered_on = ?,
                updated_at = ?, version = version + 1
            where id = ?""";

    private final Statements statements;

    NotificationStore(Statements statements) {
        this.statements = statements;
    }

    Optional<StoredNotification> find(LeadNotificationId id) {
        return read("select * from lead_notification where id = ?", id.value()).stream()
                .findFirst();
    }

    /** Those that the matter's office sent, and those that were answered with it; oldest first. */
    List<StoredNotification> ofMatter(MatterId matter) {
        return read(
                """
                select * from lead_notification where matter_id = ? or answer_matter = ?
                order by notified_at, id""",
                matter.value(),
                matter.value());
    }

    /** Whether the office was told of the matter and has not answered. */
    boolean isWaiting(MatterId matter, OfficeId office) {
        return !read(
                        """
                        select * from lead_notification
                        where matter_id = ? and to_office = ? and state <> 'ANSWERED'""",
                        matter.value(),
                        office.value())
                .isEmpty();
    }

    void add(LeadNotification notification, Instant at) {
        NotificationTerms terms = notification.terms();
        statements.update(
                ADD,
                terms.id().value(),
                terms.matter().value(),
                terms.from().value(),
                terms.to().value(),
                terms.title(),
                terms.facts(),
                terms.reason(),
                terms.letter().value(),
                terms.by().value(),
                terms.notifiedOn(),
                Timestamp.from(at),
                Timestamp.from(at));
    }

    void save(LeadNotification notification, Instant at) {
        @Nullable Receipt receipt = notification.receipt();
        @Nullable NotificationAnswer answer =
                notification instanceof Answered answered ? answered.answer() : null;
        @Nullable MatterId matter = answer == null ? null : answer.matter();
        statements.update(
                SAVE,
                notification.state().name(),
                receipt == null ? null : receipt.letter().value(),
                receipt == null ? null : receipt.on(),
                answer == null ? null : answer.kind().name(),
                matter == null ? null : matter.value(),
                answer == null ? null : answer.words(),
                answer == null ? null : answer.by().value(),
                answer == null ? null : answer.on(),
                Timestamp.from(at),
                notification.terms().id().value());
    }

    private List<StoredNotification> read(String sql, Object... values) {
        return statements.list(
                sql,
                row -> new StoredNotification(notification(row), row.getLong("version")),
                values);
    }

    private static LeadNotification notification(ResultSet row) throws SQLException {
        NotificationTerms terms =
                new NotificationTerms(
                        new LeadNotificationId(row.getObject("id", UUID.class)),
                        new MatterId(row.getObject("matter_id", UUID.class)),
                        OfficeId.of(row.getString("from_office")),
                        OfficeId.of(row.getString("to_office")),
                        row.getString("title"),
                        row.getString("facts"),
                        row.getString("reason"),
                        new LetterId(row.getObject("letter_id", UUID.class)),
                        new PersonId(row.getObject("notified_by", UUID.class)),
                        row.getObject("notified_on", LocalDate.class));
        return switch (NotificationState.valueOf(row.getString("state"))) {
            case SENT -> new Sent(terms);
            case RECEIVED -> new Received(terms, receipt(row));
            case ANSWERED -> new Answered(terms, receipt(row), answer(row));
        };
    }

    private static Receipt receipt(ResultSet row) throws SQLException {
        return new Receipt(
                new LetterId(row.getObject("receipt_id", UUID.class)),
                row.getObject("received_on", LocalDate.class));
    }

    private static NotificationAnswer answer(ResultSet row) throws SQLException {
        @Nullable UUID matter = row.getObject("answer_matter", UUID.class);
        return new NotificationAnswer(
                AnswerKind.valueOf(row.getString("answer")),
                matter == null ? null : new MatterId(matter),
                row.getString("answer_words"),
                new PersonId(row.getObject("answered_by", UUID.class)),
                row.getObject("answered_on", LocalDate.class));
    }
}
