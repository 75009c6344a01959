package org.lianban.casework.docket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.office.Offices;
import org.lianban.casework.office.PersonLabel;
import org.lianban.casework.office.domain.OfficeTree;
import org.lianban.casework.office.domain.Role;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.counter.LegalClock;

/**
 * "My work" (待办): the open clocks under which it is my turn, nearest first. There is no other list.
 */
@ApplicationScoped
class WorkQueries {
    private static final String DETAILS =
            """
            select w.clock_id, w.matter_id, w.rule, w.office_id, w.next_office, w.next_role,
                w.next_command, w.next_persons, w.due, w.due_at, w.provisional, w.state, w.kind,
                w.subject_id, w.basis, f.due_by, coalesce(a.title, r.title) as title,
                coalesce(a.number, own.number, r.number) as number,
                a.subject_id is null as seen
            from (%s) f
            join docket_clock w on w.clock_id = f.clock_id
            left join docket_matter r on r.matter_id = w.matter_id and r.reader = w.next_office
            left join docket_addressed a on a.subject_id = w.subject_id
                and is_addressed(w.kind)
            left join handling own on own.matter_id = w.matter_id and own.office_id = w.next_office
            order by f.due_by, f.clock_id limit ?\
            """;

    private final Select select;
    private final Offices offices;
    private final Chips chips;
    private final LegalClock clock;

    WorkQueries(Select select, Offices offices, Chips chips, LegalClock clock) {
        this.select = select;
        this.offices = offices;
        this.chips = chips;
        this.clock = clock;
    }

    @Transactional
    Page<WorkItem> page(WorkFilter filter, @Nullable Cursor after, int limit) {
        WorkArms arms = new WorkArms(filter, clock.today());
        List<Object> values = new ArrayList<>();
        String page = page(arms, after, limit, values);
        select.planOnce();
        OfficeTree tree = offices.tree();
        // The same few people stand at most items of a page: each is asked for once.
        Map<PersonId, Optional<PersonLabel>> people = new HashMap<>();
        List<Listed> found = select.list(page, row -> listed(row, tree, people), values);
        List<WorkItem> items = found.stream().map(Listed::item).toList();
        if (found.size() <= limit) {
            return Page.of(items, null, count(arms));
        }
        String next = cursor(found.get(limit - 1), filter).encode();
        return Page.of(items.subList(0, limit), next, count(arms));
    }

    static String page(WorkArms arms, @Nullable Cursor after, int limit, List<Object> values) {
        String found = arms.page(after, limit + 1, values);
        values.add(limit + 1);
        return DETAILS.formatted(found);
    }

    private static Cursor cursor(Listed last, WorkFilter filter) {
        return new Cursor(
                last.by().toString(), UUID.fromString(last.item().clockId()), filter.fingerprint());
    }

    private int count(WorkArms arms) {
        List<Object> values = new ArrayList<>();
        String sql = count(arms, values);
        return select.list(sql, row -> row.getInt(1), values).getFirst();
    }

    static String count(WorkArms arms, List<Object> values) {
        return "select count(*) from (" + arms.upTo(Page.CAP + 1, values) + ") counted";
    }

    private Listed listed(
            ResultSet row, OfficeTree tree, Map<PersonId, Optional<PersonLabel>> people)
            throws SQLException {
        return new Listed(item(row, tree, people), row.getTimestamp("due_by").toInstant());
    }

    /** An item with its place in the list. */
    private record Listed(WorkItem item, Instant by) {}

    private WorkItem item(
            ResultSet row, OfficeTree tree, Map<PersonId, Optional<PersonLabel>> people)
            throws SQLException {
        LocalDate due = row.getObject("due", LocalDate.class);
        String limitOffice = row.getString("office_id");
        String office = row.getString("next_office");
        return new WorkItem(
                row.getString("clock_id"),
                row.getBoolean("seen") ? row.getString("matter_id") : null,
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
                chips.of(
                        OfficeId.of(limitOffice),
                        due,
                        row.getTimestamp("due_at"),
                        row.getString("state").equals("PAUSED")),
                WorkItem.Kind.valueOf(row.getString("kind")),
                row.getString("subject_id"),
                persons((Object[]) row.getArray("next_persons").getArray(), people),
                row.getString("basis"));
    }

    private List<PersonLabel> persons(Object[] ids, Map<PersonId, Optional<PersonLabel>> people) {
        return List.of(ids).stream()
                .map(id -> new PersonId((UUID) id))
                .flatMap(id -> people.computeIfAbsent(id, offices::label).stream())
                .toList();
    }
}
