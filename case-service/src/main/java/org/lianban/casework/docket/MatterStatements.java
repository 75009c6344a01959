package org.lianban.casework.docket;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.docket.MatterIndex.Holding;
import org.lianban.casework.matter.domain.Stage;

/**
 * What is asked for a list of matters: which rows, then what is shown of each. The rows are those
 * that the index gathered, or else the reader table is walked in the list's own order.
 */
final class MatterStatements {
    // Asked of the rows of one page alone; each is read from the indexes by matter.
    private static final String UNSEEN =
            "exists (select from docket_look l where l.matter_id = d.matter_id and l.person_id = ?"
                    + " and (exists (select from journal j where j.subject = d.matter_id::text"
                    + " and j.sequence > l.sequence and "
                    + TimelineHearing.NEWS
                    + ") or exists (select from docket_comment c"
                    + " where c.matter_id = d.matter_id and c.made_at > l.at"
                    + " and c.person_id <> l.person_id"
                    + " and (c.reach = 'ALL_OFFICES' or c.office_id = d.reader)))) as unseen";

    private final MatterFilter filter;
    private final @Nullable Holding holding;

    /**
     * @param holding what the index says of the text that is looked for; null if none is
     */
    MatterStatements(MatterFilter filter, @Nullable Holding holding) {
        this.filter = filter;
        this.holding = holding;
    }

    /** The cards of one page and one more, each with whether its reader has looked since. */
    Piece page(@Nullable Cursor after, LocalDate today) {
        String end = order() + " limit " + (filter.limit() + 1);
        return Piece.joined(
                Piece.of("select d.*, "),
                unseen(today),
                Piece.of(" from ("),
                rows(after == null ? Piece.NONE : behind(after), end),
                Piece.of(
                        end
                                + ") r join docket_matter d on d.matter_id = r.matter_id"
                                + " and d.reader = r.reader"
                                + order()));
    }

    /** How many there are, as far as is counted. */
    Piece count() {
        String most = " limit " + (Page.CAP + 1);
        return Piece.joined(
                Piece.of("select count(*) from ("),
                rows(Piece.NONE, most),
                Piece.of(most + ") counted"));
    }

    /**
     * Of so many that the list begins with, how many hold a text, as far as is counted; of a list
     * of few stages, as many of each.
     */
    Piece countFirst(int rows, String text) {
        boolean isApart = filter.stages().size() < Stage.values().length;
        String end =
                order() + " limit " + rows / (isApart ? Math.max(1, filter.stages().size()) : 1);
        return Piece.joined(
                Piece.of("select count(*) from (select from ("),
                rows(Piece.NONE, end),
                Piece.of(end + ") r where true"),
                matching(text),
                Piece.of(" limit " + (Page.CAP + 1) + ") counted"));
    }

    private Piece unseen(LocalDate today) {
        List<Object> values = new ArrayList<>();
        values.add(filter.person().value());
        values.addAll(TimelineHearing.hearing(filter.office(), filter.person(), today));
        values.add(filter.person().toString());
        return new Piece(UNSEEN, values);
    }

    private Piece rows(Piece behind, String end) {
        if (holding != null && holding.isAll()) {
            return gathered(holding.matters(), behind);
        }
        if (filter.stages().size() == Stage.values().length) {
            return Piece.joined(Piece.of("select r.* from docket_sight r where "), sight(), behind);
        }
        // Each stage apart, in the order of the list, so that each is read from its index no
        // further than the page goes, however rare it is.
        return Piece.joined(
                new Piece(
                        "select r.* from unnest(?) s (stage) cross join lateral ("
                                + "select r.* from docket_sight r where r.stage = s.stage and ",
                        List.of((Object) stages())),
                sight(),
                behind,
                Piece.of(end + ") r"));
    }

    // Read by their ids and sorted before their texts are compared: no further than the page goes.
    private Piece gathered(List<UUID> matters, Piece behind) {
        return Piece.joined(
                Piece.of(
                        "select r.* from (select * from docket_sight r where r.reader = ?"
                                + " and r.matter_id = any(?) and r.stage = any(?)"
                                + order()
                                + " offset 0) r where ",
                        filter.office().value(),
                        matters.toArray(UUID[]::new),
                        stages()),
                sight(),
                behind);
    }

    private Piece sight() {
        return Piece.joined(
                Piece.of(
                        "r.reader = ? and " + Hidden.not("r.matter_id"),
                        filter.office().value(),
                        filter.person().value()),
                filter.mine() ? Piece.of(" and r.writes") : Piece.NONE,
                holding == null ? Piece.NONE : matching(holding.text()));
    }

    private static Piece matching(String text) {
        return Piece.of(
                " and (select docket_matches(i.titles, i.numbers, ?) from docket_index i"
                        + " where i.matter_id = r.matter_id)",
                text);
    }

    private String[] stages() {
        return filter.stages().stream().map(Enum::name).toArray(String[]::new);
    }

    private Piece behind(Cursor after) {
        return switch (filter.order()) {
            case NEWEST -> {
                Timestamp at = Timestamp.from(Instant.parse(after.key()));
                yield Piece.of(
                        " and r.updated_at <= ? and (r.updated_at < ? or r.matter_id > ?)",
                        at,
                        at,
                        after.id());
            }
            case NEAREST_CLOCK -> {
                Date due = Date.valueOf(after.key());
                yield Piece.of(
                        " and r.next_due >= ? and (r.next_due > ? or r.matter_id > ?)",
                        due,
                        due,
                        after.id());
            }
        };
    }

    private String order() {
        return switch (filter.order()) {
            case NEWEST -> " order by r.updated_at desc, r.matter_id";
            case NEAREST_CLOCK -> " order by r.next_due, r.matter_id";
        };
    }
}
