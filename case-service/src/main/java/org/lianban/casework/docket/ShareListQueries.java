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
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.access.domain.FieldClass;
import org.lianban.casework.office.Offices;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.office.domain.OfficeTree;
import org.lianban.casework.office.domain.Role;
import org.lianban.casework.sharing.domain.RequestReason;
import org.lianban.casework.sharing.domain.RequestState;
import org.lianban.casework.sharing.domain.ShareKind;
import org.lianban.casework.sharing.domain.ShareState;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.counter.LegalClock;

/** Lists of shares and of requests, newest change first. */
@ApplicationScoped
class ShareListQueries {
    // A superior sees what is in force for those below it.
    private static final String RECEIVED =
            """
            (s.to_office = ? or s.state = 'ACCEPTED' and exists (
                select from share_reader g where g.matter_id = s.matter_id and g.office_id = ?
                  and g.reason = 'SUPERIOR' and g.on_account_of = s.to_office))
            """;
    private static final String GIVEN =
            """
            (s.from_office = ? or s.writing_office = ?)
            and exists (select from docket_sight r
                        where r.matter_id = s.matter_id and r.reader = ?)
            """;
    private static final String TO_ANSWER =
            """
            select (select count(*) from (select from docket_share s
                where s.to_office = ? and s.state = 'OFFERED' and ?
                  and coalesce(s.until, ?) >= ? and %s limit 1000) offered)
              + (select count(*) from (select from docket_share_request q
                where q.asked_office = ? and q.state = 'ASKED' and ? and q.asked_on >= ?
                limit 1000) asked)
            """
                    .formatted(Hidden.not("s.matter_id"));
    private static final int DAYS = 30;

    private final Select select;
    private final Offices offices;
    private final LegalClock clock;

    ShareListQueries(Select select, Offices offices, LegalClock clock) {
        this.select = select;
        this.offices = offices;
        this.clock = clock;
    }

    /** What was asked for: where it begins, and after which row. */
    record Wanted(Caller caller, ShareBox box, int limit, @Nullable Cursor after) {
        static Wanted of(Caller caller, ShareQuestion asked, String what) {
            Wanted first =
                    new Wanted(caller, asked.inBox(), MatterFilter.limit(asked.limit()), null);
            return new Wanted(
                    caller,
                    first.box(),
                    first.limit(),
                    Cursor.decode(asked.cursor(), first.fingerprint(what), Instant::parse));
        }

        String fingerprint(String what) {
            return String.join("|", caller.office().value(), what, box.name());
        }
    }

    Page<ShareLine> shares(Wanted wanted) {
        String office = wanted.caller().office().value();
        boolean given = wanted.box() == ShareBox.GIVEN;
        List<Object> values =
                new ArrayList<>(given ? List.of(office, office, office) : List.of(office, office));
        values.add(wanted.caller().person().value());
        OfficeTree tree = offices.tree();
        return page(
                "from docket_share s where "
                        + (given ? GIVEN : RECEIVED)
                        + " and "
                        + Hidden.not("s.matter_id"),
                "s.updated_at",
                "s.share_id",
                values,
                wanted,
                row -> share(row, tree),
                last ->
                        new Cursor(
                                last.updatedAt().toString(),
                                UUID.fromString(last.shareId()),
                                wanted.fingerprint("shares")));
    }

    /** Of those that came in, the heads read alone: what is no concern of theirs is empty. */
    Page<ShareRequestLine> requests(Wanted wanted) {
        boolean asked = wanted.box() == ShareBox.ASKED;
        List<Object> values = new ArrayList<>(List.of(wanted.caller().office().value()));
        if (!asked) {
            values.add(wanted.caller().is(Role.AGENCY_HEAD));
        }
        OfficeTree tree = offices.tree();
        LocalDate today = clock.today();
        return page(
                "from docket_share_request q where "
                        + (asked ? "q.asking_office = ?" : "q.asked_office = ? and ?"),
                "q.updated_at",
                "q.request_id",
                values,
                wanted,
                row -> request(row, tree, today),
                last ->
                        new Cursor(
                                last.updatedAt().toString(),
                                UUID.fromString(last.requestId()),
                                wanted.fingerprint("requests")));
    }

    /** Offers and requests that wait for the caller's answer, 2,000 at most. */
    int toAnswer(Caller caller) {
        LocalDate today = clock.today();
        boolean head = caller.is(Role.AGENCY_HEAD);
        String office = caller.office().value();
        return select.list(
                        TO_ANSWER,
                        row -> row.getInt(1),
                        List.of(
                                office,
                                head || caller.is(Role.LIAISON),
                                today,
                                today,
                                caller.person().value(),
                                office,
                                head,
                                today.minusDays(DAYS)))
                .getFirst();
    }

    private <T> Page<T> page(
            String from,
            String updated,
            String id,
            List<Object> values,
            Wanted wanted,
            Select.Reader<T> reader,
            Function<T, Cursor> cursor) {
        int counted =
                select.list(
                                "select count(*) from (select 1 "
                                        + from
                                        + " limit "
                                        + (Page.CAP + 1)
                                        + ") counted",
                                row -> row.getInt(1),
                                values)
                        .getFirst();
        StringBuilder sql = new StringBuilder("select * ").append(from);
        @Nullable Cursor after = wanted.after();
        if (after != null) {
            Timestamp at = Timestamp.from(Instant.parse(after.key()));
            sql.append(" and %s <= ? and (%s < ? or %s > ?)".formatted(updated, updated, id));
            values.addAll(List.of(at, at, after.id()));
        }
        values.add(wanted.limit() + 1);
        List<T> found =
                select.list(
                        sql.append(" order by %s desc, %s limit ?".formatted(updated, id))
                                .toString(),
                        reader,
                        values);
        if (found.size() <= wanted.limit()) {
            return Page.of(found, null, counted);
        }
        List<T> shown = found.subList(0, wanted.limit());
        return Page.of(shown, cursor.apply(shown.getLast()).encode(), counted);
    }

    private static ShareLine share(ResultSet row, OfficeTree tree) throws SQLException {
        return new ShareLine(
                row.getString("share_id"),
                row.getString("number"),
                row.getString("title"),
                row.getString("from_office"),
                name(tree, row.getString("from_office")),
                row.getString("to_office"),
                name(tree, row.getString("to_office")),
                ShareKind.valueOf(row.getString("kind")),
                FieldClass.valueOf(row.getString("field_class")),
                row.getObject("until", LocalDate.class),
                row.getString("purpose"),
                ShareState.valueOf(row.getString("state")),
                row.getObject("offered_on", LocalDate.class),
                row.getTimestamp("updated_at").toInstant());
    }

    private static ShareRequestLine request(ResultSet row, OfficeTree tree, LocalDate today)
            throws SQLException {
        LocalDate askedOn = row.getObject("asked_on", LocalDate.class);
        RequestState state = RequestState.valueOf(row.getString("state"));
        @Nullable String why = row.getString("refusal");
        return new ShareRequestLine(
                row.getString("request_id"),
                row.getString("number"),
                row.getString("asking_office"),
                name(tree, row.getString("asking_office")),
                row.getString("asked_office"),
                name(tree, row.getString("asked_office")),
                ShareKind.valueOf(row.getString("kind")),
                FieldClass.valueOf(row.getString("field_class")),
                row.getObject("until", LocalDate.class),
                row.getString("purpose"),
                state == RequestState.ASKED && today.isAfter(askedOn.plusDays(DAYS))
                        ? RequestState.LAPSED
                        : state,
                why == null ? null : RequestReason.valueOf(why),
                row.getString("share_id"),
                askedOn,
                row.getTimestamp("updated_at").toInstant());
    }

    private static String name(OfficeTree tree, String office) {
        return tree.office(OfficeId.of(office)).name();
    }
}
