package org.lianban.casework.docket;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.leadnotification.domain.AnswerKind;
import org.lianban.casework.leadnotification.domain.NotificationState;
import org.lianban.casework.office.Offices;
import org.lianban.casework.office.domain.OfficeTree;
import org.lianban.kernel.contract.OfficeId;

/**
 * Lists of notifications of leads (线索通报), newest change first. What an office was told it lists
 * whether it sees the matter or not; of what it told, it lists what it sees (law 8).
 */
@ApplicationScoped
class LeadNotificationListQueries {
    private static final String FROM =
            """
            from docket_lead_notification n
            where
            """;
    private static final String RECEIVED =
            """
            n.to_office = ? and not exists (select from matter_exclusion e
                where e.matter_id = n.matter_id and e.ended_at is null and e.person_id = ?)""";
    private static final String SENT =
            """
            n.from_office = ? and exists (select from docket_sight r
                where r.matter_id = n.matter_id and r.reader = n.from_office) and\s"""
                    + Hidden.not("n.matter_id");

    private final Select select;
    private final Offices offices;
    private final Chips chips;

    LeadNotificationListQueries(Select select, Offices offices, Chips chips) {
        this.select = select;
        this.offices = offices;
        this.chips = chips;
    }

    Page<LeadNotificationCard> page(LeadNotificationFilter filter, @Nullable Cursor after) {
        List<Object> values =
                new ArrayList<>(List.of(filter.office().value(), filter.person().value()));
        StringBuilder told =
                new StringBuilder(FROM)
                        .append(
                                switch (filter.box()) {
                                    case RECEIVED -> RECEIVED;
                                    case SENT -> SENT;
                                });
        if (filter.open()) {
            told.append(" and n.state <> 'ANSWERED'");
        }
        int counted = count(told.toString(), values);
        if (after != null) {
            Timestamp at = Timestamp.from(Instant.parse(after.key()));
            told.append(" and n.updated_at <= ? and (n.updated_at < ? or n.notification_id > ?)");
            values.addAll(List.of(at, at, after.id()));
        }
        values.add(filter.limit() + 1);
        OfficeTree tree = offices.tree();
        List<LeadNotificationCard> found =
                select.list(
                        "select n.*, (select c.due_day from clock c where c.matter_id = n.matter_id"
                                + " and c.subject_id = n.notification_id"
                                + " and c.state <> 'ENDED') as due_day "
                                + told
                                + " order by n.updated_at desc, n.notification_id limit ?",
                        row -> card(row, tree),
                        values);
        if (found.size() <= filter.limit()) {
            return Page.of(found, null, counted);
        }
        List<LeadNotificationCard> shown = found.subList(0, filter.limit());
        LeadNotificationCard last = shown.getLast();
        Cursor next =
                new Cursor(
                        last.updatedAt().toString(),
                        UUID.fromString(last.notificationId()),
                        filter.fingerprint());
        return Page.of(shown, next.encode(), counted);
    }

    private int count(String told, List<Object> values) {
        return select.list(
                        "select count(*) from (select 1 "
                                + told
                                + " limit "
                                + (Page.CAP + 1)
                                + ") counted",
                        row -> row.getInt(1),
                        values)
                .getFirst();
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
