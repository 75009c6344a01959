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
import org.lianban.casework.dispute.domain.DisputeState;
import org.lianban.casework.office.Offices;
import org.lianban.casework.office.domain.OfficeTree;
import org.lianban.kernel.contract.OfficeId;

/** Lists of disputes, newest change first; what the office may not see is not there (law 8). */
@ApplicationScoped
class DisputeListQueries {
    // The superior reads its subordinates' disputes: it may designate of its own accord.
    private static final String SEEN =
            """
            from dispute d
            join docket_matter r on r.matter_id = d.matter_id and r.reader = ?
            left join handling own on own.matter_id = d.matter_id and own.office_id = r.reader
            left join clock c on c.subject_id = d.id and c.subject_kind = 'DISPUTE'
                and c.office_id = d.raised_by and c.state <> 'ENDED'
            where
            """;

    private final Select select;
    private final Offices offices;
    private final Chips chips;

    DisputeListQueries(Select select, Offices offices, Chips chips) {
        this.select = select;
        this.offices = offices;
        this.chips = chips;
    }

    Page<DisputeCard> page(DisputeFilter filter, @Nullable Cursor after) {
        List<Object> values =
                new ArrayList<>(List.of(filter.office().value(), filter.person().value()));
        StringBuilder seen = new StringBuilder(SEEN).append(Hidden.not("d.matter_id"));
        if (filter.open()) {
            seen.append(" and d.state in ('RAISED', 'NEGOTIATING')");
        }
        int counted = count(seen.toString(), values);
        if (after != null) {
            Timestamp at = Timestamp.from(Instant.parse(after.key()));
            seen.append(" and d.updated_at <= ? and (d.updated_at < ? or d.id > ?)");
            values.addAll(List.of(at, at, after.id()));
        }
        values.add(filter.limit() + 1);
        OfficeTree tree = offices.tree();
        List<DisputeCard> found =
                select.list(
                        "select d.*, coalesce(own.number, r.number) as number, r.title, c.due_day "
                                + seen
                                + " order by d.updated_at desc, d.id limit ?",
                        row -> card(row, tree),
                        values);
        if (found.size() <= filter.limit()) {
            return Page.of(found, null, counted);
        }
        List<DisputeCard> shown = found.subList(0, filter.limit());
        return Page.of(shown, cursor(filter, shown.getLast()).encode(), counted);
    }

    private int count(String seen, List<Object> values) {
        return select.list(
                        "select count(*) from (select 1 "
                                + seen
                                + " limit "
                                + (Page.CAP + 1)
                                + ") counted",
                        row -> row.getInt(1),
                        values)
                .getFirst();
    }

    private static Cursor cursor(DisputeFilter filter, DisputeCard last) {
        return new Cursor(
                last.updatedAt().toString(),
                UUID.fromString(last.disputeId()),
                filter.fingerprint());
    }

    private DisputeCard card(ResultSet row, OfficeTree tree) throws SQLException {
        @Nullable LocalDate due = row.getObject("due_day", LocalDate.class);
        OfficeId raisedBy = OfficeId.of(row.getString("raised_by"));
        OfficeId counterpart = OfficeId.of(row.getString("counterpart"));
        return new DisputeCard(
                row.getString("id"),
                row.getString("matter_id"),
                row.getString("number"),
                row.getString("title"),
                raisedBy.value(),
                tree.office(raisedBy).name(),
                counterpart.value(),
                tree.office(counterpart).name(),
                DisputeState.valueOf(row.getString("state")),
                row.getObject("raised_on", LocalDate.class),
                row.getTimestamp("updated_at").toInstant(),
                due,
                due == null ? null : chips.of(raisedBy, due, null, false));
    }
}
