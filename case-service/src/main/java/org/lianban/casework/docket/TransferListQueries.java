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
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.office.Offices;
import org.lianban.casework.office.domain.OfficeTree;
import org.lianban.casework.transfer.domain.TransferKind;
import org.lianban.casework.transfer.domain.TransferState;
import org.lianban.casework.transfer.domain.TransferWay;
import org.lianban.kernel.contract.OfficeId;

/** Lists of transfers, newest change first; what the office may not see is not there (law 8). */
@ApplicationScoped
class TransferListQueries {
    private static final String ORDER = " order by t.updated_at desc, t.transfer_id";

    /**
     * What the office in its place knows of: until its letter goes out, a transfer is nobody's
     * business but the sender's, whoever else may see the matter. What a superior was asked at once
     * has no letter of transfer.
     */
    static final String KNOWN =
            "(t.from_office = ? or t.issued_on is not null or t.superior is not null)";

    private final Select select;
    private final Offices offices;
    private final Chips chips;

    TransferListQueries(Select select, Offices offices, Chips chips) {
        this.select = select;
        this.offices = offices;
        this.chips = chips;
    }

    Page<TransferCard> page(TransferFilter filter, @Nullable Cursor after) {
        OfficeTree tree = offices.tree();
        Piece page = rows(filter, after);
        List<TransferCard> found = select.list(page.sql(), row -> card(row, tree), page.values());
        int counted = count(filter);
        if (found.size() <= filter.limit()) {
            return Page.of(found, null, counted);
        }
        List<TransferCard> shown = found.subList(0, filter.limit());
        return Page.of(shown, cursor(filter, shown.getLast()).encode(), counted);
    }

    // Which transfers, from the index of their order; then what is shown of each.
    private static Piece rows(TransferFilter filter, @Nullable Cursor after) {
        int most = filter.limit() + 1;
        Piece behind = after == null ? Piece.NONE : behind(after);
        Piece found =
                eachWay(
                        filter,
                        seen -> Piece.joined(Piece.of("select t.* "), seen, behind, first(most)));
        return Piece.joined(
                Piece.of(
                        "select t.*, coalesce(own.number, r.number) as number, r.title, r.next_due,"
                                + " r.next_paused, r.next_at, r.next_office, r.next_provisional"
                                + " from (select t.* from ("),
                found,
                Piece.of(") t"),
                first(most),
                Piece.of(
                        ") t join docket_matter r on r.matter_id = t.matter_id and r.reader = ?"
                                + " left join handling own on own.matter_id = t.matter_id"
                                + " and own.office_id = r.reader"
                                + ORDER,
                        filter.office().value()));
    }

    private static Piece first(int most) {
        return Piece.of(ORDER + " limit ?", most);
    }

    // Each way by which a transfer comes into the list has an index of its own, and no transfer
    // comes by two: put together by "or", all of an office's would be read and ordered.
    private static Piece eachWay(TransferFilter filter, UnaryOperator<Piece> asked) {
        List<Piece> parts = new ArrayList<>();
        for (Piece way : directed(filter.direction(), filter.office().value())) {
            parts.add(Piece.of(parts.isEmpty() ? "(" : " union all ("));
            parts.add(asked.apply(seen(filter, way)));
            parts.add(Piece.of(")"));
        }
        return Piece.joined(parts.toArray(Piece[]::new));
    }

    private static Piece behind(Cursor after) {
        Timestamp at = Timestamp.from(Instant.parse(after.key()));
        return Piece.of(
                " and t.updated_at <= ? and (t.updated_at < ? or t.transfer_id > ?)",
                at,
                at,
                after.id());
    }

    private static Piece seen(TransferFilter filter, Piece way) {
        String office = filter.office().value();
        return Piece.joined(
                Piece.of(
                        "from docket_transfer t join docket_sight s on s.matter_id = t.matter_id"
                                + " and s.reader = ? where ",
                        office),
                Piece.of(KNOWN + " and ", office),
                Piece.of(Hidden.not("t.matter_id"), filter.person().value()),
                way,
                Piece.of(filter.open() ? " and t.open" : ""));
    }

    private static List<Piece> directed(
            TransferFilter.@Nullable Direction direction, String office) {
        return switch (direction) {
            case INCOMING ->
                    List.of(
                            Piece.of(" and t.to_office = ?", office),
                            Piece.of(
                                    " and t.designee = ? and t.designee <> t.from_office"
                                            + " and t.to_office <> ?",
                                    office,
                                    office));
            case OUTGOING -> List.of(Piece.of(" and t.from_office = ?", office));
            case DECIDING -> List.of(Piece.of(" and t.superior = ?", office));
            case null -> List.of(Piece.NONE);
        };
    }

    private int count(TransferFilter filter) {
        Piece most = Piece.of(" limit " + (Page.CAP + 1));
        Piece count =
                Piece.joined(
                        Piece.of("select count(*) from (select 1 from ("),
                        eachWay(filter, seen -> Piece.joined(Piece.of("select 1 "), seen, most)),
                        Piece.of(") seen"),
                        most,
                        Piece.of(") counted"));
        return select.list(count.sql(), row -> row.getInt(1), count.values()).getFirst();
    }

    private static Cursor cursor(TransferFilter filter, TransferCard last) {
        return new Cursor(
                last.updatedAt().toString(),
                UUID.fromString(last.transferId()),
                filter.fingerprint());
    }

    private TransferCard card(ResultSet row, OfficeTree tree) throws SQLException {
        LocalDate due = row.getObject("next_due", LocalDate.class);
        boolean runs = due.isBefore(MatterListQueries.NEVER);
        @Nullable String superior = row.getString("superior");
        return new TransferCard(
                row.getString("transfer_id"),
                row.getString("matter_id"),
                row.getString("number"),
                row.getString("title"),
                TransferKind.valueOf(row.getString("kind")),
                TransferWay.valueOf(row.getString("way")),
                row.getString("from_office"),
                name(tree, row.getString("from_office")),
                row.getString("to_office"),
                name(tree, row.getString("to_office")),
                superior,
                superior == null ? null : name(tree, superior),
                TransferState.valueOf(row.getString("state")),
                row.getObject("issued_on", LocalDate.class),
                row.getTimestamp("updated_at").toInstant(),
                runs ? due : null,
                runs
                        ? chips.of(
                                OfficeId.of(row.getString("next_office")),
                                due,
                                row.getTimestamp("next_at"),
                                row.getBoolean("next_paused"))
                        : null,
                row.getBoolean("next_provisional"));
    }

    private static String name(OfficeTree tree, String office) {
        return tree.office(OfficeId.of(office)).name();
    }
}
