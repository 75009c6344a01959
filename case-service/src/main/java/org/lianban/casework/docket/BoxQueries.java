package org.lianban.casework.docket;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.office.Offices;
import org.lianban.casework.office.domain.OfficeTree;

/**
 * Lists of what offices write to each other, newest change first. What an office was written it
 * lists whether it sees the matter or not; of what it wrote, it lists what it sees (law 8).
 */
@ApplicationScoped
class BoxQueries {
    private static final String ADDRESSED =
            """
            n.to_office = ? and not exists (select from matter_exclusion e
                where e.matter_id = n.matter_id and e.ended_at is null and e.person_id = ?)""";
    private static final String SEEN =
            """
            exists (select from docket_sight r
                where r.matter_id = n.matter_id and r.reader = ?) and\s"""
                    + Hidden.not("n.matter_id");

    private final Select select;
    private final Offices offices;

    BoxQueries(Select select, Offices offices) {
        this.select = select;
        this.offices = offices;
    }

    /**
     * A view with matter_id, from_office, to_office and updated_at.
     *
     * @param id its column that tells rows apart
     * @param open condition of those that wait for somebody
     * @param received condition of those that the office they were written to has; empty for all
     * @param sent condition of those that an office has written, with one place for it
     * @param addressed what an office received it lists whether it sees the matter or not
     */
    record Source(
            String view, String id, String open, String received, String sent, boolean addressed) {
        /** Of what is written to offices that need not see the matter. */
        static Source addressed(String view, String id, String open, String received, String sent) {
            return new Source(view, id, open, received, sent, true);
        }

        String from(BoxFilter filter) {
            String told =
                    "from "
                            + view
                            + " n where "
                            + switch (filter.box()) {
                                case RECEIVED ->
                                        addressed
                                                ? ADDRESSED + received
                                                : "n.to_office = ? and " + SEEN;
                                case SENT -> sent + " and " + SEEN;
                            };
            return filter.open() ? told + " and " + open : told;
        }

        /** What stands in its places. */
        List<Object> values(BoxFilter filter) {
            String office = filter.office().value();
            UUID person = filter.person().value();
            return addressed && filter.box() == BoxFilter.Box.RECEIVED
                    ? List.of(office, person)
                    : List.of(office, office, person);
        }
    }

    /** One row of the list, with its place in it. */
    interface Listed {
        Instant updatedAt();

        String rowId();
    }

    /** One row becomes one card. */
    interface Cards<T extends Listed> {
        T of(ResultSet row, OfficeTree tree) throws SQLException;
    }

    <T extends Listed> Page<T> page(
            Source source, BoxFilter filter, @Nullable Cursor after, Cards<T> cards) {
        List<Object> values = new ArrayList<>(source.values(filter));
        StringBuilder told = new StringBuilder(source.from(filter));
        int counted = count(told.toString(), values);
        if (after != null) {
            Timestamp at = Timestamp.from(Instant.parse(after.key()));
            told.append(" and n.updated_at <= ? and (n.updated_at < ? or n.")
                    .append(source.id())
                    .append(" > ?)");
            values.addAll(List.of(at, at, after.id()));
        }
        values.add(filter.limit() + 1);
        OfficeTree tree = offices.tree();
        List<T> found =
                select.list(
                        "select n.*, (select min(c.due_day) from clock c"
                                + " where c.matter_id = n.matter_id and c.subject_id = n."
                                + source.id()
                                + " and c.state <> 'ENDED') as due_day "
                                + told
                                + " order by n.updated_at desc, n."
                                + source.id()
                                + " limit ?",
                        row -> cards.of(row, tree),
                        values);
        if (found.size() <= filter.limit()) {
            return Page.of(found, null, counted);
        }
        List<T> shown = found.subList(0, filter.limit());
        T last = shown.getLast();
        Cursor next =
                new Cursor(
                        last.updatedAt().toString(),
                        UUID.fromString(last.rowId()),
                        filter.fingerprint());
        return Page.of(shown, next.encode(), counted);
    }

    private int count(String told, List<Object> values) {
        return select.list(
                        "select count(*) from (select 1 "
                                + told
                                + " limit "
                                + (Page.CAP + 1)
                                + ") counted",
                        row -> row.getInt(1),
                        values)
                .getFirst();
    }
}
