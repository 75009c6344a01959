package org.lianban.casework.docket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.office.Offices;
import org.lianban.casework.office.PersonLabel;
import org.lianban.casework.office.domain.OfficeTree;
import org.lianban.casework.office.domain.Role;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;

/**
 * "My work" (待办): the open clocks under which it is my turn, nearest first. There is no other list.
 */
@ApplicationScoped
class WorkQueries {
    // What the office may not see is not its work either (law 8).
    private static final String OPEN =
            """
            from docket_clock w
            join docket_matter r on r.matter_id = w.matter_id and r.reader = w.next_office
            left join handling own on own.matter_id = w.matter_id and own.office_id = w.next_office
            where w.next_office = ? and w.state <> 'ENDED' and not w.said_already\
            """;

    // An officer's work is that of the officers who are named, once they are.
    private static final String MINE =
            """
            (? = any (w.next_persons)
                  or w.next_role = any (?)
                     and not (w.next_role = 'OFFICER' and cardinality(w.next_persons) > 0))\
            """;

    private final Select select;
    private final Offices offices;
    private final Chips chips;

    WorkQueries(Select select, Offices offices, Chips chips) {
        this.select = select;
        this.offices = offices;
        this.chips = chips;
    }

    @Transactional
    Page<WorkItem> page(WorkFilter filter, @Nullable Cursor after, int limit) {
        List<Object> values = new ArrayList<>();
        StringBuilder open = new StringBuilder(conditions(filter, values));
        int counted = count(open.toString(), values);
        if (after != null) {
            Date due = Date.valueOf(after.key());
            open.append(" and w.due >= ? and (w.due > ? or w.clock_id > ?)");
            values.addAll(List.of(due, due, after.id()));
        }
        values.add(limit + 1);
        List<WorkItem> found = list(open.toString(), values);
        if (found.size() <= limit) {
            return Page.of(found, null, counted);
        }
        List<WorkItem> shown = found.subList(0, limit);
        return Page.of(shown, cursor(shown.getLast(), filter).encode(), counted);
    }

    private static String conditions(WorkFilter filter, List<Object> values) {
        values.add(filter.office().value());
        StringBuilder open = new StringBuilder(OPEN);
        WorkFilter.@Nullable Whose whose = filter.whose();
        if (whose != null) {
            open.append(" and ").append(MINE);
            values.add(whose.person().value());
            values.add(whose.roles().stream().map(Enum::name).toArray(String[]::new));
        }
        WorkItem.@Nullable Kind kind = filter.kind();
        if (kind != null) {
            open.append(" and w.kind = ?");
            values.add(kind.name());
        }
        return open.toString();
    }

    private static Cursor cursor(WorkItem last, WorkFilter filter) {
        return new Cursor(
                last.due().toString(), UUID.fromString(last.clockId()), filter.fingerprint());
    }

    private int count(String open, List<Object> values) {
        String sql =
                "select count(*) from (select 1 " + open + " limit " + (Page.CAP + 1) + ") counted";
        return select.list(sql, row -> row.getInt(1), values).getFirst();
    }

    private List<WorkItem> list(String open, List<Object> values) {
        OfficeTree tree = offices.tree();
        return select.list(
                "select w.*, r.title, coalesce(own.number, r.number) as number "
                        + open
                        + " order by w.due, w.clock_id limit ?",
                row -> item(row, tree),
                values);
    }

    private WorkItem item(ResultSet row, OfficeTree tree) throws SQLException {
        LocalDate due = row.getObject("due", LocalDate.class);
        String limitOffice = row.getString("office_id");
        String office = row.getString("next_office");
        return new WorkItem(
                row.getString("clock_id"),
                row.getString("matter_id"),
                row.getString("number"),
                row.getString("title"),
                row.getString("rule"),
                limitOffice,
                tree.office(OfficeId.of(limitOffice)).name(),
                office,
                tree.office(OfficeId.of(office)).name(),
                Role.valueOf(row.getString("next_role")),
                row.getString("next_command"),
                due,
                row.getBoolean("provisional"),
                chips.of(due, row.getTimestamp("due_at"), row.getString("state").equals("PAUSED")),
                WorkItem.Kind.valueOf(row.getString("kind")),
                row.getString("subject_id"),
                persons((Object[]) row.getArray("next_persons").getArray()),
                row.getString("basis"));
    }

    private List<PersonLabel> persons(Object[] ids) {
        return List.of(ids).stream()
                .flatMap(id -> offices.label(new PersonId((UUID) id)).stream())
                .toList();
    }
}
