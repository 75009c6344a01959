package org.lianban.casework.letter;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;

/** Reads registers of letters. Who may see what is decided by whoever asks. */
@ApplicationScoped
@Transactional
class RegisterQueries {
    // Title and body are read of the rows that are shown alone: content may be long.
    private static final String ENTRIES =
            """
            select e.*, (select issued.content::json #>> '{fields,caseTitle}'
                         from letter issued where issued.id = e.letter_id) as title,
                   (select issued.content::json #>> '{fields,addressedTo}'
                    from letter issued where issued.id = e.letter_id) as addressed_to,
                   (select s.served_on from letter_served s
                    where s.letter_id = e.letter_id) as served_on
            from (
                select l.n, l.number, l.id as letter_id, l.matter_id, l.issued_on, l.state,
                       l.addressees, l.issued_by, v.reason, v.voided_on, v.voided_by
                from letter l left join letter_void v on v.letter_id = l.id
                where l.office = ? and l.kind = ? and l.year = ?
                union all
                select n, number, null, null, null, 'VOID', null, null, reason, voided_on, voided_by
                from letter_void where office = ? and kind = ? and year = ?) e
            """;
    private static final String PAGE = ENTRIES + "where n < ? order by n desc limit ?";
    private static final String ONE = ENTRIES + "where n = ?";
    private static final String WHOLE = ENTRIES + "order by n";

    // In one statement, so in one moment: a counter and its letters are committed together.
    private static final String COUNT =
            """
            with book as (
                select coalesce(max(opening), 0) as opening, coalesce(max(last), 0) as last
                from letter_number_counter where office = ? and kind = ? and year = ?),
            used as (
                select n from letter where office = ? and kind = ? and year = ?
                union all
                select n from letter_void where office = ? and kind = ? and year = ?)
            select opening, last,
                   (select count(*) from used where n > opening and n <= last) as found,
                   (select count(*) from used where n <= opening or n > last) as strays,
                   array(select n from generate_series(opening + 1, last) n
                         where n not in (select n from used) order by n limit 20) as missing
            from book""";
    private static final String OF_MATTERS =
            """
            select matter_id, count(*) as letters, count(*) filter (where state = 'VOID') as voided
            from letter where office = ? and kind = ? and year = ? group by matter_id""";
    private static final String SPOILT =
            "select count(*) from letter_void where office = ? and kind = ? and year = ?";
    private static final String OPENED =
            """
            select last_on_paper, reason, entered_at, entered_by from letter_opening
            where office = ? and kind = ? and year = ? order by entered_at desc, id desc limit 1""";
    private static final String YEARS =
            """
            select distinct year from letter_number_counter where office = ? and last > 0
            order by year desc""";

    private final AgroalDataSource database;

    RegisterQueries(AgroalDataSource database) {
        this.database = database;
    }

    /**
     * A number that was drawn.
     *
     * @param letter none of a number that was void from the first
     * @param state VALID or VOID
     * @param body the party or body it goes to, if it goes to no office
     * @param issuedBy the actor's id
     * @param servedOn when it was last served
     */
    record Line(
            int n,
            String number,
            @Nullable UUID letter,
            @Nullable MatterId matter,
            @Nullable LocalDate issuedOn,
            String state,
            List<OfficeId> addressees,
            @Nullable String body,
            @Nullable String issuedBy,
            @Nullable LocalDate servedOn,
            @Nullable VoidLetter voided,
            @Nullable String title) {
        Line {
            addressees = List.copyOf(addressees);
        }
    }

    /**
     * What the rows say of a register.
     *
     * @param found how many of the numbers between opening and last are there
     * @param strays how many numbers are there that were never drawn
     * @param missing the first of those that are not there, at most twenty
     */
    record Count(int opening, int last, int found, int strays, List<Integer> missing) {
        Count {
            missing = List.copyOf(missing);
        }

        /** Every number that was drawn stands in the register, and no other. */
        boolean isComplete() {
            return found == last - opening && strays == 0 && missing.isEmpty();
        }
    }

    /** How many letters of a matter stand in a register, and how many of them are void. */
    record OfMatter(MatterId matter, int letters, int voided) {}

    /** What a head said of where counting begins. */
    record Opened(int lastOnPaper, String reason, Instant at, UUID by) {}

    /** Highest numbers first. */
    List<Line> page(RegisterKey key, int before, int limit) {
        return list(PAGE, RegisterQueries::line, twice(key, before, limit));
    }

    Optional<Line> one(RegisterKey key, int n) {
        return list(ONE, RegisterQueries::line, twice(key, n)).stream().findFirst();
    }

    /** All of it, lowest numbers first. */
    List<Line> whole(RegisterKey key) {
        return list(WHOLE, RegisterQueries::line, twice(key));
    }

    Count count(RegisterKey key) {
        List<Object> values = new ArrayList<>(twice(key));
        values.addAll(once(key));
        return list(
                        COUNT,
                        row ->
                                new Count(
                                        row.getInt("opening"),
                                        row.getInt("last"),
                                        row.getInt("found"),
                                        row.getInt("strays"),
                                        List.of((Integer[]) row.getArray("missing").getArray())),
                        values)
                .getFirst();
    }

    List<OfMatter> ofMatters(RegisterKey key) {
        return list(
                OF_MATTERS,
                row ->
                        new OfMatter(
                                new MatterId(row.getObject("matter_id", UUID.class)),
                                row.getInt("letters"),
                                row.getInt("voided")),
                once(key));
    }

    /** How many numbers were void from the first. */
    int spoilt(RegisterKey key) {
        return list(SPOILT, row -> row.getInt(1), once(key)).getFirst();
    }

    Optional<Opened> opened(RegisterKey key) {
        return list(
                        OPENED,
                        row ->
                                new Opened(
                                        row.getInt("last_on_paper"),
                                        row.getString("reason"),
                                        row.getObject("entered_at", OffsetDateTime.class)
                                                .toInstant(),
                                        row.getObject("entered_by", UUID.class)),
                        once(key))
                .stream()
                .findFirst();
    }

    /** In which years the office has numbers, latest first. */
    List<Integer> years(OfficeId office) {
        return list(YEARS, row -> row.getInt(1), List.of(office.value()));
    }

    private static Line line(ResultSet row) throws SQLException {
        UUID matter = row.getObject("matter_id", UUID.class);
        String reason = row.getString("reason");
        return new Line(
                row.getInt("n"),
                row.getString("number"),
                row.getObject("letter_id", UUID.class),
                matter == null ? null : new MatterId(matter),
                row.getObject("issued_on", LocalDate.class),
                row.getString("state"),
                offices(row),
                row.getString("addressed_to"),
                row.getString("issued_by"),
                row.getObject("served_on", LocalDate.class),
                reason == null
                        ? null
                        : new VoidLetter(
                                reason,
                                row.getObject("voided_on", LocalDate.class),
                                row.getString("voided_by")),
                row.getString("title"));
    }

    private static List<OfficeId> offices(ResultSet row) throws SQLException {
        Array array = row.getArray("addressees");
        return array == null
                ? List.of()
                : Arrays.stream((String[]) array.getArray()).map(OfficeId::of).toList();
    }

    private static List<Object> once(RegisterKey key) {
        return List.of(key.office().value(), key.kind().name(), key.year());
    }

    private static List<Object> twice(RegisterKey key, Object... more) {
        List<Object> values = new ArrayList<>(once(key));
        values.addAll(once(key));
        values.addAll(List.of(more));
        return List.copyOf(values);
    }

    /** Reads a row. */
    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    private <T> List<T> list(String sql, Reading<T> reading, List<Object> values) {
        List<T> found = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.size(); i++) {
                query.setObject(i + 1, values.get(i));
            }
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(reading.of(rows));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the register of letters cannot be read", e);
        }
        return List.copyOf(found);
    }
}
