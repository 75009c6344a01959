package org.lianban.casework.docket;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.docket.MatterIndex.Holding;
import org.lianban.casework.matter.domain.Stage;
import org.lianban.casework.matter.domain.Standing;
import org.lianban.casework.office.Offices;
import org.lianban.casework.office.domain.OfficeTree;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.counter.LegalClock;

/** Lists of matters, driven by the reader table in its two orders. */
@ApplicationScoped
class MatterListQueries {
    // Sorts what has no clock behind everything that has one.
    static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    private final Select select;
    private final MatterIndex index;
    private final Offices offices;
    private final Chips chips;
    private final LegalClock clock;

    MatterListQueries(
            Select select, MatterIndex index, Offices offices, Chips chips, LegalClock clock) {
        this.select = select;
        this.index = index;
        this.offices = offices;
        this.chips = chips;
        this.clock = clock;
    }

    Page<MatterCard> page(MatterFilter filter, @Nullable Cursor after) {
        OfficeTree tree = offices.tree();
        String text = filter.wanted();
        Holding holding = text == null ? null : index.holding(filter, text);
        Piece page = new MatterStatements(filter, holding).page(after, clock.today());
        List<MatterCard> found = select.list(page.sql(), row -> card(row, tree), page.values());
        int counted = count(filter, holding);
        if (found.size() <= filter.limit()) {
            return Page.of(found, null, counted);
        }
        List<MatterCard> shown = found.subList(0, filter.limit());
        return Page.of(shown, cursor(filter, shown.getLast()).encode(), counted);
    }

    private int count(MatterFilter filter, @Nullable Holding holding) {
        if (holding == null || holding.isAll()) {
            return counted(filter, holding);
        }
        // Of more than were gathered, mostly those that were are more than are counted.
        int gathered = holding.areMany() ? Page.CAP + 1 : counted(filter, holding.alone());
        return gathered > Page.CAP ? gathered : counted(filter, holding);
    }

    private int counted(MatterFilter filter, @Nullable Holding holding) {
        Piece count = new MatterStatements(filter, holding).count();
        return select.list(count.sql(), row -> row.getInt(1), count.values()).getFirst();
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
                        : chips.of(
                                OfficeId.of(row.getString("next_office")),
                                due,
                                row.getTimestamp("next_at"),
                                row.getBoolean("next_paused")),
                row.getTimestamp("updated_at").toInstant(),
                row.getBoolean("unverified"),
                row.getBoolean("next_provisional"),
                row.getBoolean("unseen"));
    }
}
