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
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.letter.domain.LetterNumber;
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

    // Asked of the rows of one page alone; each is read from the indexes by matter.
    private static final String UNSEEN =
            "exists (select from docket_look l where l.matter_id = d.matter_id and l.person_id = ?"
                    + " and (exists (select from journal j where j.subject = d.matter_id::text"
                    + " and j.sequence > l.sequence and "
                    + TimelineQueries.NEWS
                    + ") or exists (select from docket_comment c"
                    + " where c.matter_id = d.matter_id and c.made_at > l.at"
                    + " and c.person_id <> l.person_id"
                    + " and (c.reach = 'ALL_OFFICES' or c.office_id = d.reader)))) as unseen";

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
        Narrowing narrowing = narrowing(filter);
        List<Object> values = new ArrayList<>();
        String page = page(filter, narrowing, after, values);
        List<MatterCard> found = select.list(page, row -> card(row, tree), values);
        int counted = count(filter, narrowing);
        if (found.size() <= filter.limit()) {
            return Page.of(found, null, counted);
        }
        List<MatterCard> shown = found.subList(0, filter.limit());
        return Page.of(shown, cursor(filter, shown.getLast()).encode(), counted);
    }

    /**
     * What the index says of a list.
     *
     * @param words that a row's matter must hold; null where the list asks neither for a text nor
     *     for the office's own
     * @param holding matters that hold them
     * @param isAll whether no other does
     */
    private record Narrowing(MatterIndex.@Nullable Words words, List<UUID> holding, boolean isAll) {
        boolean isGathered() {
            return words != null && isAll;
        }

        /** Whatever else holds the words, only these are read. */
        Narrowing gathered() {
            return new Narrowing(words, holding, true);
        }
    }

    private Narrowing narrowing(MatterFilter filter) {
        if (filter.query() == null && !filter.mine()) {
            return new Narrowing(null, List.of(), true);
        }
        String text = filter.query() == null ? null : wanted(filter.query());
        MatterIndex.Words words = MatterIndex.words(filter, text);
        MatterIndex.Holding holding = index.holding(filter, words);
        return new Narrowing(words, holding.matters(), holding.isAll());
    }

    /**
     * Which matters, from the index of their order; then what is shown of each.
     *
     * @param values what the placeholders stand for is added to it
     */
    private String page(
            MatterFilter filter, Narrowing narrowing, @Nullable Cursor after, List<Object> values) {
        int rows = filter.limit() + 1;
        String behind = after == null ? "" : behind(filter);
        values.add(filter.person().value());
        values.addAll(TimelineQueries.hearing(filter.office(), filter.person(), clock.today()));
        values.add(filter.person().toString());
        String found =
                found(filter, narrowing, behind, order(filter) + " limit " + rows, after, values)
                        + order(filter)
                        + " limit "
                        + rows;
        return "select d.*, "
                + UNSEEN
                + " from ("
                + found
                + ") r join docket_matter d on d.matter_id = r.matter_id and d.reader = r.reader"
                + order(filter);
    }

    // Of many that hold the words, mostly the first thousands alone are more than are counted.
    private int count(MatterFilter filter, Narrowing narrowing) {
        if (narrowing.isAll()) {
            return counted(filter, narrowing);
        }
        int first = counted(filter, narrowing.gathered());
        return first > Page.CAP ? first : counted(filter, narrowing);
    }

    private int counted(MatterFilter filter, Narrowing narrowing) {
        List<Object> values = new ArrayList<>();
        String most = " limit " + (Page.CAP + 1);
        return select.list(
                        "select count(*) from ("
                                + found(filter, narrowing, "", most, null, values)
                                + most
                                + ") counted",
                        row -> row.getInt(1),
                        values)
                .getFirst();
    }

    private static String found(
            MatterFilter filter,
            Narrowing narrowing,
            String behind,
            String end,
            @Nullable Cursor after,
            List<Object> values) {
        if (narrowing.isGathered()) {
            return gathered(filter, narrowing, behind, after, values);
        }
        boolean all = filter.stages().size() == Stage.values().length;
        if (!all) {
            values.add(names(filter.stages()));
        }
        String sight = sight(filter, narrowing, values);
        if (after != null) {
            values.addAll(place(filter, after));
        }
        // Each stage apart, in the order of the list, so that each is read from its index no
        // further than the page goes, however rare it is.
        return all
                ? "select r.* from docket_sight r where " + sight + behind
                : "select r.* from unnest(?) s (stage) cross join lateral ("
                        + "select r.* from docket_sight r where r.stage = s.stage and "
                        + sight
                        + behind
                        + end
                        + ") r";
    }

    // Read by their ids and sorted before their texts are compared: no further than the page goes.
    private static String gathered(
            MatterFilter filter,
            Narrowing narrowing,
            String behind,
            @Nullable Cursor after,
            List<Object> values) {
        values.add(filter.office().value());
        values.add(narrowing.holding().toArray(UUID[]::new));
        values.add(names(filter.stages()));
        String sight = sight(filter, narrowing, values);
        if (after != null) {
            values.addAll(place(filter, after));
        }
        return "select r.* from (select * from docket_sight r where r.reader = ?"
                + " and r.matter_id = any(?) and r.stage = any(?)"
                + order(filter)
                + " offset 0) r where "
                + sight
                + behind;
    }

    private static String[] names(Set<Stage> stages) {
        return stages.stream().map(Enum::name).toArray(String[]::new);
    }

    private static String sight(MatterFilter filter, Narrowing narrowing, List<Object> values) {
        StringBuilder where =
                new StringBuilder("r.reader = ? and ").append(Hidden.not("r.matter_id"));
        values.add(filter.office().value());
        values.add(filter.person().value());
        if (narrowing.words() != null && !narrowing.isGathered()) {
            where.append(" and (select i.words @> (")
                    .append(narrowing.words().condition())
                    .append(") from docket_index i where i.matter_id = r.matter_id)");
            values.addAll(narrowing.words().values());
        }
        if (filter.mine()) {
            where.append(
                    " and (select m.writing_office = r.reader from docket_matter m"
                            + " where m.matter_id = r.matter_id and m.reader = r.reader)");
        }
        if (filter.query() != null) {
            where.append(" and docket_matches(r.matter_id, ?)");
            values.add(wanted(filter.query()));
        }
        return where.toString();
    }

    // A letter's number is kept as it is printed, however it is typed.
    private static String wanted(String query) {
        return LetterNumber.parse(query)
                .map(LetterNumber::toString)
                .orElseGet(() -> Normalizer.normalize(query, Normalizer.Form.NFKC));
    }

    private static String behind(MatterFilter filter) {
        return switch (filter.order()) {
            case NEWEST -> " and r.updated_at <= ? and (r.updated_at < ? or r.matter_id > ?)";
            case NEAREST_CLOCK -> " and r.next_due >= ? and (r.next_due > ? or r.matter_id > ?)";
        };
    }

    private static List<Object> place(MatterFilter filter, Cursor after) {
        return switch (filter.order()) {
            case NEWEST -> {
                Timestamp at = Timestamp.from(Instant.parse(after.key()));
                yield List.of(at, at, after.id());
            }
            case NEAREST_CLOCK -> {
                Date due = Date.valueOf(after.key());
                yield List.of(due, due, after.id());
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
