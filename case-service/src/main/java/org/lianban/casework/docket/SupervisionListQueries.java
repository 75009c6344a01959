package org.lianban.casework.docket;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.office.domain.OfficeTree;
import org.lianban.casework.supervision.domain.SupervisionState;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.counter.LegalClock;

/** Lists of supervisions (挂牌督办): of those above, and of those who are supervised. */
@ApplicationScoped
class SupervisionListQueries {
    private static final BoxQueries.Source SOURCE =
            new BoxQueries.Source(
                    "docket_supervision",
                    "supervision_id",
                    "n.state <> 'LIFTED'",
                    "",
                    "n.from_office = ?",
                    false);

    private final BoxQueries boxes;
    private final Chips chips;
    private final LegalClock clock;

    SupervisionListQueries(BoxQueries boxes, Chips chips, LegalClock clock) {
        this.boxes = boxes;
        this.chips = chips;
        this.clock = clock;
    }

    Page<SupervisionCard> page(BoxFilter filter, @Nullable Cursor after) {
        return boxes.page(SOURCE, filter, after, this::card);
    }

    private SupervisionCard card(ResultSet row, OfficeTree tree) throws SQLException {
        @Nullable LocalDate due = row.getObject("due_day", LocalDate.class);
        LocalDate dueOn = row.getObject("due_on", LocalDate.class);
        OfficeId from = OfficeId.of(row.getString("from_office"));
        OfficeId to = OfficeId.of(row.getString("to_office"));
        SupervisionState state = SupervisionState.valueOf(row.getString("state"));
        return new SupervisionCard(
                row.getString("supervision_id"),
                row.getString("matter_id"),
                row.getString("number"),
                row.getString("title"),
                from.value(),
                tree.office(from).name(),
                to.value(),
                tree.office(to).name(),
                state,
                row.getInt("reports"),
                dueOn,
                row.getTimestamp("updated_at").toInstant(),
                due,
                due == null ? null : chips.of(to, due, null, false),
                state == SupervisionState.RUNNING && clock.today().isAfter(dueOn));
    }
}
