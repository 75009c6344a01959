package org.lianban.casework.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.office.Offices;
import org.lianban.casework.office.PersonLabel;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.counter.CallerLanguage;
import org.lianban.kernel.counter.LegalClock;
import org.lianban.kernel.counter.ReadingOutcome;

/**
 * Reads the log for an auditor: what people of the offices for which he answers asked for, and
 * whoever read matters that these offices write. A matter that he does not see himself has no name
 * in it, nor is it told why it was read (law 8).
 */
@ApplicationScoped
class AuditQueries {
    private static final String FROM =
            """
            from reading r
            left join matter m on m.id = r.matter_id
            left join matter_reader seen on seen.matter_id = r.matter_id and seen.office_id = ? and seen.until >= ?
                and not exists (select from matter_hidden x
                                where x.matter_id = r.matter_id and x.person_id = ?)
            where r.at >= ? and r.at < ?
              and (r.office_id = any (?)
                   or seen.matter_id is not null and m.writing_office = any (?))""";
    private static final String NUMBERED =
            """
            and seen.matter_id is not null and exists (
                select from handling h
                where h.matter_id = r.matter_id and starts_with(upper(h.number), ?))""";
    private static final String LINE =
            """
            select r.*, o.type, o.letter_kind, o.name, o.secret, p.label,
                   coalesce(p.label_en, p.label) as label_en, a.name as agency,
                   coalesce(own.number, h.number) as number
            """;
    private static final String NAMES =
            """
             left join person p on p.id = r.person_id
             left join outside_agency a on a.id = r.agency_id
             left join handling own on own.matter_id = r.seen_matter and own.office_id = ?
             left join handling h on h.matter_id = r.seen_matter and h.office_id = r.writing_office
            """;

    private final ReadingTables tables;
    private final ReadingWords words;
    private final Offices offices;
    private final CallerLanguage language;
    private final LegalClock clock;

    AuditQueries(
            ReadingTables tables,
            ReadingWords words,
            Offices offices,
            CallerLanguage language,
            LegalClock clock) {
        this.tables = tables;
        this.words = words;
        this.offices = offices;
        this.language = language;
        this.clock = clock;
    }

    int count(AuditFilter filter, List<OfficeId> scope) {
        List<Object> values = scope(filter, scope);
        return tables.count(FROM + conditions(filter, values), values);
    }

    /** Newest first. */
    List<ReadingPage.Line> lines(
            AuditFilter filter, List<OfficeId> scope, @Nullable ReadingCursor after, int most) {
        List<Object> values = scope(filter, scope);
        String where = FROM + conditions(filter, values);
        if (after != null) {
            where += " and (r.at, r.id) < (?, ?)";
            values.add(after.at().atOffset(ZoneOffset.UTC));
            values.add(Long.valueOf(after.key()));
        }
        values.add(most);
        values.add(filter.auditor().office().value());
        return tables.list(
                LINE
                        + "from (select r.*, m.writing_office, seen.matter_id as seen_matter "
                        + where
                        + " order by r.at desc, r.id desc limit ?) r"
                        + NAMES
                        + ReadObject.JOIN
                        + "order by r.at desc, r.id desc",
                this::line,
                values);
    }

    private List<Object> scope(AuditFilter filter, List<OfficeId> scope) {
        String[] answered = scope.stream().map(OfficeId::value).toArray(String[]::new);
        return new ArrayList<>(
                List.of(
                        filter.auditor().office().value(),
                        clock.today(),
                        filter.auditor().person().value(),
                        filter.period().start().atOffset(ZoneOffset.UTC),
                        filter.period().end().atOffset(ZoneOffset.UTC),
                        answered,
                        answered));
    }

    private static String conditions(AuditFilter filter, List<Object> values) {
        StringBuilder where = new StringBuilder();
        and(where, values, " and r.person_id = ?", filter.person());
        and(where, values, " and r.office_id = ?", filter.office());
        and(where, values, " and r.operation = ?", filter.operation());
        @Nullable ReadingOutcome outcome = filter.outcome();
        and(where, values, " and r.outcome = ?", outcome == null ? null : outcome.name());
        and(where, values, " " + NUMBERED, filter.number());
        return where.toString();
    }

    private static void and(
            StringBuilder where, List<Object> values, String condition, @Nullable Object value) {
        if (value != null) {
            where.append(condition);
            values.add(value);
        }
    }

    private ReadingPage.Line line(ResultSet row) throws SQLException {
        @Nullable String person = row.getString("person_id");
        @Nullable String office = row.getString("office_id");
        @Nullable String seen = row.getString("seen_matter");
        String operation = row.getString("operation");
        return new ReadingPage.Line(
                row.getString("id"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                person == null
                        ? null
                        : new PersonLabel(
                                person, row.getString("label"), row.getString("label_en")),
                office == null ? null : named(office),
                row.getString("agency"),
                operation,
                words.operation(operation, language.locale()),
                ReadingOutcome.valueOf(row.getString("outcome")),
                seen,
                row.getString("number"),
                seen == null ? null : ReadObject.of(row),
                row.getString("problem"),
                seen == null ? null : row.getString("purpose"),
                seen == null
                        ? List.of()
                        : Arrays.asList((String[]) row.getArray("reasons").getArray()));
    }

    DisclosureView.Named named(String office) {
        return new DisclosureView.Named(office, offices.tree().office(new OfficeId(office)).name());
    }
}
