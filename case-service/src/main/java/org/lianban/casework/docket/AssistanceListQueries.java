package org.lianban.casework.docket;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.assistance.domain.AssistanceState;
import org.lianban.casework.office.domain.OfficeTree;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.counter.LegalClock;

/**
 * Lists of requests for assistance (协查). Whoever writes the matter now has sent them; whoever wrote
 * it then has those that it sent. Of a draft nobody but the writing office has anything.
 */
@ApplicationScoped
class AssistanceListQueries {
    private static final BoxQueries.Source SOURCE =
            BoxQueries.Source.addressed(
                    "docket_assistance",
                    "assistance_id",
                    "n.state not in ('CLOSED', 'CANCELLED')",
                    " and n.letter_number is not null",
                    "? in (n.writing_office,"
                            + " case when n.letter_number is not null then n.from_office end)");

    private final BoxQueries boxes;
    private final Chips chips;
    private final LegalClock clock;

    AssistanceListQueries(BoxQueries boxes, Chips chips, LegalClock clock) {
        this.boxes = boxes;
        this.chips = chips;
        this.clock = clock;
    }

    Page<AssistanceCard> page(BoxFilter filter, @Nullable Cursor after) {
        return boxes.page(SOURCE, filter, after, this::card);
    }

    private AssistanceCard card(ResultSet row, OfficeTree tree) throws SQLException {
        @Nullable LocalDate due = row.getObject("due_day", LocalDate.class);
        OfficeId from = OfficeId.of(row.getString("from_office"));
        OfficeId to = OfficeId.of(row.getString("to_office"));
        AssistanceState state = AssistanceState.valueOf(row.getString("state"));
        return new AssistanceCard(
                row.getString("assistance_id"),
                row.getString("number"),
                row.getString("letter_number"),
                row.getString("title"),
                from.value(),
                tree.office(from).name(),
                to.value(),
                tree.office(to).name(),
                state,
                row.getInt("items"),
                row.getInt("answered"),
                row.getTimestamp("updated_at").toInstant(),
                due,
                due == null ? null : chips.of(to, due, null, false),
                state == AssistanceState.RECEIVED && due != null && clock.today().isAfter(due));
    }
}
