package org.lianban.casework.docket;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.matter.domain.Stage;
import org.lianban.casework.matter.domain.Standing;
import org.lianban.casework.office.Offices;
import org.lianban.casework.office.domain.OfficeTree;
import org.lianban.kernel.contract.OfficeId;

/** Lists of matters, driven by the reader table in its two orders. */
@ApplicationScoped
class MatterListQueries {
    // Sorts what has no clock behind everything that has one.
    static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    private final Select select;
    private final Offices offices;
    private final Chips chips;

    MatterListQueries(Select select, Offices offices, Chips chips) {
        this.select = select;
        this.offices = offices;
        this.chips = chips;
    }

    Page<MatterCard> page(MatterFilter filter, @Nullable Cursor after) {
        List<Object> values = new ArrayList<>();
        StringBuilder where = new StringBuilder(conditions(filter, values));
        int counted = count(where.toString(), values);
        if (after != null) {
            where.append(behind(filter, after, values));
        }
        values.add(filter.limit() + 1);
        OfficeTree tree = offices.tree();
        List<MatterCard> found =
                select.list(
                        "select * from docket_matter r where " + where + order(filter) + " limit ?",
                        row -> card(row, tree),
                        values);
        if (found.size() <= filter.limit()) {
            return Page.of(found, null, counted);
        }
        List<MatterCard> shown = found.subList(0, filter.limit());
        return Page.of(shown, cursor(filter, shown.getLast()).encode(), counted);
    }

    private int count(String where, List<Object> values) {
        return select.list(
                        "select count(*) from (select 1 from docket_matter r where "
                                + where
                                + " limit "
                                + (Page.CAP + 1)
                                + ") counted",
                        row -> row.getInt(1),
                        values)
                .getFirst();
    }

    private static String conditions(MatterFilter filter, List<Object> values) {
        StringBuilder where =
                new StringBuilder("r.reader = ? and ").append(Recused.not("r.matter_id"));
        values.add(filter.office().value());
        values.add(filter.person().value());
        if (filter.stages().size() < Stage.values().length) {
            where.append(" and r.stage = any (?)");
            values.add(filter.stages().stream().map(Enum::name).toArray(String[]::new));
        }
        if (filter.mine()) {
            where.append(" and r.writing_office = r.reader");
        }
        if (filter.query() != null) {
            where.append(" and docket_matches(r.matter_id, ?)");
            values.add(Normalizer.normalize(filter.query(), Normalizer.Form.NFKC));
        }
        return where.toString();
    }

    private static String behind(MatterFilter filter, Cursor after, List<Object> values) {
        return switch (filter.order()) {
            case NEWEST -> {
                Timestamp at = Timestamp.from(Instant.parse(after.key()));
                values.addAll(List.of(at, at, after.id()));
                yield " and r.updated_at <= ? and (r.updated_at < ? or r.matter_id > ?)";
            }
            case NEAREST_CLOCK -> {
                Date due = Date.valueOf(after.key());
                values.addAll(List.of(due, due, after.id()));
                yield " and r.next_due >= ? and (r.next_due > ? or r.matter_id > ?)";
            }
        };
    }

    private static String order(MatterFilter filter) {
        return switch (filter.order()) {
            case NEWEST -> " order by r.updated_at desc, r.matter_id";
            case NEAREST_CLOCK -> " order by r.next_due, r.matter_id";
        };
    }

    private static Cursor cursor(MatterFilter filter, MatterCard last) {
        String key =
                switch (filter.order()) {
                    case NEWEST -> last.updatedAt().toString();
                    case NEAREST_CLOCK ->
                            (last.nextDue() == null ? NEVER : last.nextDue()).toString();
                };
        return new Cursor(key, UUID.fromString(last.matterId()), filter.fingerprint());
    }

    private MatterCard card(ResultSet row, OfficeTree tree) throws SQLException {
        String writing = row.getString("writing_office");
        LocalDate due = row.getObject("next_due", LocalDate.class);
        return new MatterCard(
                row.getString("matter_id"),
                row.getString("number"),
                row.getString("title"),
                Stage.valueOf(row.getString("stage")),
                Standing.valueOf(row.getString("standing")),
                writing,
                tree.office(OfficeId.of(writing)).name(),
                due.equals(NEVER) ? null : due,
                due.equals(NEVER)
                        ? null
                        : chips.of(due, row.getTimestamp("next_at"), row.getBoolean("next_paused")),
                row.getTimestamp("updated_at").toInstant());
    }
}
