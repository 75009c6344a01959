package org.lianban.notification.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianban.notification.ledger.NoticeState;
import org.lianban.notification.ledger.UnsentReason;

/** Somebody who was told, as a row: his notice in the list, and beside it the one by mail. */
final class ToldRows {
    private static final List<String> COLUMNS =
            List.of(
                    "state",
                    "failure",
                    "planned_at",
                    "sent_at",
                    "delivered_at",
                    "opened_at",
                    "acted_at",
                    "failed_at");
    private static final String LISTED = "listed";
    private static final String MAILED = "mailed";

    static final String PEOPLE =
            """
            select listed.fact_id, coalesce(person.label, '') as label,
                   coalesce(office.name, person.office_id, '') as office_name, %s, %s
            from ledger_notice listed
            left join ledger_notice mailed
              on mailed.fact_id = listed.fact_id and mailed.person_id = listed.person_id
             and mailed.channel = 'MAIL'
            left join roster_person person on person.person_id = listed.person_id
            left join roster_office office using (office_id)
            where listed.fact_id = any (?) and listed.channel = 'INBOX'
            order by listed.fact_id, office.office_id, person.label, listed.notice_id"""
                    .formatted(columns(LISTED), columns(MAILED));

    private ToldRows() {}

    static ToldView.Person person(ResultSet row) throws SQLException {
        return new ToldView.Person(
                row.getString("label"),
                row.getString("office_name"),
                way(row, LISTED),
                row.getString(MAILED + "_state") == null ? null : way(row, MAILED));
    }

    private static ToldView.Way way(ResultSet row, String notice) throws SQLException {
        String failure = row.getString(notice + "_failure");
        return new ToldView.Way(
                NoticeState.valueOf(row.getString(notice + "_state")),
                failure == null ? null : UnsentReason.valueOf(failure),
                row.getObject(notice + "_planned_at", OffsetDateTime.class).toInstant(),
                time(row, notice + "_sent_at"),
                time(row, notice + "_delivered_at"),
                time(row, notice + "_opened_at"),
                time(row, notice + "_acted_at"),
                time(row, notice + "_failed_at"));
    }

    private static String columns(String notice) {
        return COLUMNS.stream()
                .map(column -> "%1$s.%2$s as %1$s_%2$s".formatted(notice, column))
                .collect(Collectors.joining(", "));
    }

    private static @Nullable Instant time(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
