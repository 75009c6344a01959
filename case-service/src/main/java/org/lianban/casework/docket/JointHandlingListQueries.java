package org.lianban.casework.docket;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.jointhandling.domain.JointHandlingState;
import org.lianban.casework.office.domain.OfficeTree;
import org.lianban.kernel.contract.OfficeId;

/** Lists of joint handlings (联合办案). */
@ApplicationScoped
class JointHandlingListQueries {
    private static final BoxQueries.Source SOURCE =
            BoxQueries.Source.addressed(
                    "docket_joint_handling",
                    "joint_handling_id",
                    "n.state in ('INVITED', 'RECEIVED', 'RUNNING')",
                    "",
                    "? in (n.from_office, n.writing_office)");

    private final BoxQueries boxes;
    private final Chips chips;

    JointHandlingListQueries(BoxQueries boxes, Chips chips) {
        this.boxes = boxes;
        this.chips = chips;
    }

    Page<JointHandlingCard> page(BoxFilter filter, @Nullable Cursor after) {
        return boxes.page(SOURCE, filter, after, this::card);
    }

    private JointHandlingCard card(ResultSet row, OfficeTree tree) throws SQLException {
        @Nullable LocalDate due = row.getObject("due_day", LocalDate.class);
        OfficeId from = OfficeId.of(row.getString("from_office"));
        OfficeId to = OfficeId.of(row.getString("to_office"));
        return new JointHandlingCard(
                row.getString("joint_handling_id"),
                row.getString("number"),
                row.getString("title"),
                from.value(),
                tree.office(from).name(),
                to.value(),
                tree.office(to).name(),
                JointHandlingState.valueOf(row.getString("state")),
                row.getInt("reports"),
                row.getObject("invited_on", LocalDate.class),
                row.getTimestamp("updated_at").toInstant(),
                due,
                due == null ? null : chips.of(to, due, null, false));
    }
}
