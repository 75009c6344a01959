package org.lianban.casework.docket;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.deadline.LegalClock;
import org.lianban.casework.deadline.domain.DueChip;
import org.lianban.casework.deadline.domain.WorkingCalendar;
import org.lianban.casework.office.domain.Caller;

/**
 * "My work" (待办): the open clocks of the caller's office, nearest first. There is no other list.
 */
@ApplicationScoped
class WorkQueries {
    private final Select select;
    private final WorkingCalendar calendar;
    private final LegalClock clock;

    WorkQueries(Select select, WorkingCalendar calendar, LegalClock clock) {
        this.select = select;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** The whole office's, or only what the caller's roles must do. */
    Page<WorkItem> page(Caller caller, boolean wholeOffice, @Nullable Cursor after, int limit) {
        List<Object> values = new ArrayList<>(List.of(caller.office().value()));
        StringBuilder where = new StringBuilder("w.office_id = ? and w.state <> 'ENDED'");
        if (!wholeOffice) {
            where.append(" and w.actor = any (?)");
            values.add(caller.roles().stream().map(Enum::name).toArray(String[]::new));
        }
        int counted = count(where.toString(), values);
        if (after != null) {
            Date due = Date.valueOf(after.key());
            where.append(" and w.due >= ? and (w.due > ? or w.clock_id > ?)");
            values.addAll(List.of(due, due, after.id()));
        }
        values.add(limit + 1);
        List<WorkItem> found = list(where.toString(), values);
        if (found.size() <= limit) {
            return Page.of(found, null, counted);
        }
        List<WorkItem> shown = found.subList(0, limit);
        return Page.of(shown, cursor(shown.getLast(), caller, wholeOffice).encode(), counted);
    }

    static String filter(Caller caller, boolean wholeOffice) {
        return caller.office() + "|" + wholeOffice;
    }

    private static Cursor cursor(WorkItem last, Caller caller, boolean wholeOffice) {
        return new Cursor(
                last.due().toString(),
                UUID.fromString(last.clockId()),
                filter(caller, wholeOffice));
    }

    private int count(String where, List<Object> values) {
        String sql =
                "select count(*) from (select 1 from docket_clock w where "
                        + where
                        + " limit "
                        + (Page.CAP + 1)
                        + ") counted";
        return select.list(sql, row -> row.getInt(1), values).getFirst();
    }

    private List<WorkItem> list(String where, List<Object> values) {
        LocalDate today = clock.today();
        return select.list(
                """
                select w.*, m.title, coalesce(own.number, writing.number) as number
                from docket_clock w
                join matter m on m.id = w.matter_id
                left join handling own on own.matter_id = m.id and own.office_id = w.office_id
                left join handling writing
                    on writing.matter_id = m.id and writing.office_id = m.writing_office
                """
                        + " where "
                        + where
                        + " order by w.due, w.clock_id limit ?",
                row -> item(row, today),
                values);
    }

    private WorkItem item(ResultSet row, LocalDate today) throws SQLException {
        LocalDate due = row.getObject("due", LocalDate.class);
        return new WorkItem(
                row.getString("clock_id"),
                row.getString("matter_id"),
                row.getString("number"),
                row.getString("title"),
                row.getString("rule"),
                row.getString("office_id"),
                row.getString("actor"),
                row.getString("command"),
                due,
                row.getBoolean("provisional"),
                DueChip.of(due, row.getString("state").equals("PAUSED"), today, calendar));
    }
}
