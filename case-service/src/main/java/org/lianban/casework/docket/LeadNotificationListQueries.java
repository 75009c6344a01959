package org.lianban.casework.docket;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.leadnotification.domain.AnswerKind;
import org.lianban.casework.leadnotification.domain.NotificationState;
import org.lianban.casework.office.domain.OfficeTree;
import org.lianban.kernel.contract.OfficeId;

/** Lists of notifications of leads (线索通报). */
@ApplicationScoped
class LeadNotificationListQueries {
    private static final BoxQueries.Source SOURCE =
            BoxQueries.Source.addressed(
                    "docket_lead_notification",
                    "notification_id",
                    "n.state <> 'ANSWERED'",
                    "",
                    "n.from_office = ?");

    private final BoxQueries boxes;
    private final Chips chips;

    LeadNotificationListQueries(BoxQueries boxes, Chips chips) {
        this.boxes = boxes;
        this.chips = chips;
    }

    Page<LeadNotificationCard> page(BoxFilter filter, @Nullable Cursor after) {
        return boxes.page(SOURCE, filter, after, this::card);
    }

    private LeadNotificationCard card(ResultSet row, OfficeTree tree) throws SQLException {
        @Nullable LocalDate due = row.getObject("due_day", LocalDate.class);
        @Nullable String answer = row.getString("answer");
        OfficeId from = OfficeId.of(row.getString("from_office"));
        OfficeId to = OfficeId.of(row.getString("to_office"));
        return new LeadNotificationCard(
                row.getString("notification_id"),
                row.getString("number"),
                row.getString("title"),
                from.value(),
                tree.office(from).name(),
                to.value(),
                tree.office(to).name(),
                NotificationState.valueOf(row.getString("state")),
                answer == null ? null : AnswerKind.valueOf(answer),
                row.getObject("notified_on", LocalDate.class),
                row.getTimestamp("updated_at").toInstant(),
                due,
                due == null ? null : chips.of(to, due, null, false));
    }
}
