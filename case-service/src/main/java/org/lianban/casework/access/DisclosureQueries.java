package org.lianban.casework.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.access.DisclosureView.Exclusion;
import org.lianban.casework.access.DisclosureView.Interval;
import org.lianban.casework.access.DisclosureView.Named;
import org.lianban.casework.access.DisclosureView.Opening;
import org.lianban.casework.access.domain.FieldClass;
import org.lianban.casework.access.domain.Period;
import org.lianban.casework.office.Offices;
import org.lianban.casework.office.PersonLabel;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.counter.CallerLanguage;
import org.lianban.kernel.counter.ReadingOutcome;

/** Reads grants with those that ended, and what was opened under them. */
@ApplicationScoped
class DisclosureQueries {
    private static final String HEAD =
            """
            select m.title, m.writing_office, h.number from matter m
            join handling h on h.matter_id = m.id and h.office_id = m.writing_office
            where m.id = ?""";
    private static final String EVER =
            "select distinct office_id from matter_grant where matter_id = ? order by office_id";
    private static final String INTERVALS =
            """
            select granted_at, seen_until, reason, on_account_of,
                   case when reason <> 'SUPERIOR' then sight end as sight
            from (select g.*, least(ended_at, (until + 1)::timestamp at time zone 'Asia/Shanghai')
                      as seen_until
                  from matter_grant g) g
            where matter_id = ? and office_id = ? and granted_at < ?
              and (seen_until is null or seen_until >= ?)
            order by granted_at, id""";
    private static final String EXCLUDED =
            """
            select p.id, p.label, coalesce(p.label_en, p.label) as label_en, x.since, x.ended_at
            from matter_exclusion x join person p on p.id = x.person_id
            where x.matter_id = ? and p.office_id = ? and x.since < ?
              and (x.ended_at is null or x.ended_at >= ?)
            order by x.since, p.id""";
    private static final String OPENED =
            """
            from reading_opened r
            where r.matter_id = ? and r.office_id = ? and r.at >= ? and r.at < ?""";

    private final ReadingTables tables;
    private final ReadingWords words;
    private final Offices offices;
    private final CallerLanguage language;

    DisclosureQueries(
            ReadingTables tables, ReadingWords words, Offices offices, CallerLanguage language) {
        this.tables = tables;
        this.words = words;
        this.offices = offices;
        this.language = language;
    }

    /** What the matter is called, and who writes it. */
    record Head(String title, OfficeId writing, String number) {}

    /**
     * What is asked for.
     *
     * @param office about which
     */
    record Asked(MatterId matter, OfficeId office, Period period) {
        /** What a cursor is bound to. */
        String key() {
            return String.join("|", matter.toString(), office.value(), period.toString());
        }

        private List<Object> values() {
            return List.of(
                    matter.value(), office.value(), moment(period.start()), moment(period.end()));
        }

        private List<Object> valuesOfSpans() {
            return List.of(
                    matter.value(), office.value(), moment(period.end()), moment(period.start()));
        }
    }

    /** An opening with the place where a page may end. */
    record Placed(String key, Opening opening) {}

    Optional<Head> head(MatterId matter) {
        return tables
                .list(
                        HEAD,
                        row ->
                                new Head(
                                        row.getString("title"),
                                        new OfficeId(row.getString("writing_office")),
                                        row.getString("number")),
                        List.of(matter.value()))
                .stream()
                .findFirst();
    }

    /** Those that could ever see it. */
    List<Named> offices(MatterId matter) {
        return tables.list(EVER, row -> named(row.getString(1)), List.of(matter.value()));
    }

    List<Interval> intervals(Asked asked) {
        return tables.list(INTERVALS, this::interval, asked.valuesOfSpans());
    }

    List<Exclusion> excluded(Asked asked) {
        return tables.list(
                EXCLUDED,
                row -> new Exclusion(person(row), at(row, "since"), atOrNever(row, "ended_at")),
                asked.valuesOfSpans());
    }

    int count(Asked asked) {
        return tables.count(OPENED, asked.values());
    }

    /** Newest first. */
    List<Placed> opened(Asked asked, @Nullable ReadingCursor after, int most) {
        List<Object> values = new ArrayList<>(asked.values());
        String beyond = "";
        if (after != null) {
            beyond = " and (r.at, r.key) < (?, ?)";
            values.add(moment(after.at()));
            values.add(after.key());
        }
        values.add(most);
        return tables.list(
                "select r.*, o.type, o.letter_kind, o.name, o.secret, p.id, p.label,"
                        + " coalesce(p.label_en, p.label) as label_en from (select r.* "
                        + OPENED
                        + beyond
                        + " order by r.at desc, r.key desc limit ?) r"
                        + " join person p on p.id = r.person_id"
                        + ReadObject.JOIN
                        + "order by r.at desc, r.key desc",
                this::placed,
                values);
    }

    Named named(String office) {
        return new Named(office, offices.tree().office(new OfficeId(office)).name());
    }

    private Interval interval(ResultSet row) throws SQLException {
        String reason = row.getString("reason");
        @Nullable String sight = row.getString("sight");
        return new Interval(
                at(row, "granted_at"),
                atOrNever(row, "seen_until"),
                reason,
                words.reason(reason, language.locale()),
                sight == null ? null : FieldClass.valueOf(sight),
                named(row.getString("on_account_of")));
    }

    private Placed placed(ResultSet row) throws SQLException {
        String operation = row.getString("operation");
        return new Placed(
                row.getString("key"),
                new Opening(
                        at(row, "at"),
                        person(row),
                        operation,
                        words.operation(operation, language.locale()),
                        ReadingOutcome.valueOf(row.getString("outcome")),
                        ReadObject.of(row)));
    }

    private static PersonLabel person(ResultSet row) throws SQLException {
        return new PersonLabel(
                row.getString("id"), row.getString("label"), row.getString("label_en"));
    }

    private static Object moment(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable Instant atOrNever(ResultSet row, String column) throws SQLException {
        @Nullable OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
