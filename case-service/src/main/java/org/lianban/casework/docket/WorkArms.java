package org.lianban.casework.docket;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the work of an office, a person and his roles is found: under each of these names apart, in
 * the order of the list, so that each is read from its index no further than the page goes. What is
 * found under two names is one piece of work.
 */
final class WorkArms {
    private static final String WHOLE_OFFICE = "*";

    // Clocks say themselves whose turn it is; those of evidence on its way, the evidence says.
    private static final List<String> VIEWS = List.of("docket_turn", "docket_evidence_turn");

    private static final String ARM =
            """
            (select t.clock_id, t.due_by from %s t
             where t.office_id = ? and t.holder = ?
                 and (t.turn_from is null or t.turn_from <= ?)
                 and\s"""
                    + Hidden.notATurn();

    private final WorkFilter filter;
    private final LocalDate today;

    WorkArms(WorkFilter filter, LocalDate today) {
        this.filter = filter;
        this.today = today;
    }

    /**
     * The clocks of one page, by id and last moment.
     *
     * @param values what the placeholders stand for is added to it
     */
    String page(@Nullable Cursor after, int limit, List<Object> values) {
        return arms(after, " order by t.due_by, t.clock_id limit " + limit, values);
    }

    /** All of them, up to so many. */
    String upTo(int limit, List<Object> values) {
        return arms(null, " limit " + limit, values) + " limit " + limit;
    }

    private String arms(@Nullable Cursor after, String end, List<Object> values) {
        List<String> arms = new ArrayList<>();
        for (String holder : holders()) {
            for (String view : VIEWS) {
                arms.add(arm(view, holder, after, values) + end + ")");
            }
        }
        return String.join(" union ", arms);
    }

    private String arm(String view, String holder, @Nullable Cursor after, List<Object> values) {
        StringBuilder arm = new StringBuilder(ARM.formatted(view));
        values.add(filter.office().value());
        values.add(holder);
        values.add(today);
        values.add(filter.reader().value());
        values.add(filter.reader().value());
        WorkFilter.@Nullable Whose whose = filter.whose();
        if (whose != null && !whose.person().equals(filter.reader())) {
            arm.append(" and ").append(Hidden.notATurn());
            values.add(whose.person().value());
            values.add(whose.person().value());
        }
        WorkItem.@Nullable Kind kind = filter.kind();
        if (kind != null) {
            arm.append(" and t.kind = ?");
            values.add(kind.name());
        }
        if (after != null) {
            arm.append(" and (t.due_by, t.clock_id) > (?, ?)");
            values.add(Timestamp.from(Instant.parse(after.key())));
            values.add(after.id());
        }
        return arm.toString();
    }

    private List<String> holders() {
        WorkFilter.@Nullable Whose whose = filter.whose();
        if (whose == null) {
            return List.of(WHOLE_OFFICE);
        }
        List<String> holders = new ArrayList<>();
        holders.add(whose.person().toString());
        whose.roles().stream().sorted().map(Enum::name).forEach(holders::add);
        return holders;
    }
}
