package org.lianban.casework.outsidebody;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.office.PersonLabel;
import org.lianban.casework.office.domain.OfficeTree;
import org.lianban.casework.outsidebody.domain.OutsideBodyAct;
import org.lianban.casework.outsidebody.domain.OutsideKind;
import org.lianban.kernel.contract.OfficeId;

/** The register as it is searched, and what was entered about one body. */
@ApplicationScoped
class OutsideBodyQueries {
    /** Lines of a page. */
    static final int PAGE = 50;

    private static final String LINES =
            """
            select id, name, name_en, kind, division, superior,
                   from_day <= ?::date and (to_day is null or to_day >= ?::date) as open
            from outside_body
            where (?::text is null or id < ?::text)
              and (?::boolean or to_day is null or to_day >= ?::date)
              and (?::text is null or strpos(lower(name), lower(?::text)) > 0
                   or strpos(lower(coalesce(name_en, '')), lower(?::text)) > 0
                   or division = ?::text or credit_code = upper(?::text) or id = upper(?::text))
            order by id desc limit ?\
            """;
    private static final String HISTORY =
            """
            select log.version, log.at, log.act, log.by_office, log.why, log.said,
                   person.id as person_id, person.label,
                   coalesce(person.label_en, person.label) as label_en
            from outside_body_log log join person on person.id = log.by_person
            where log.body_id = ? order by log.version desc\
            """;

    private final DataSource database;
    private final ObjectMapper mapper;

    OutsideBodyQueries(DataSource database, ObjectMapper mapper) {
        this.database = database;
        this.mapper = mapper;
    }

    /**
     * One more than a page, if there are.
     *
     * @param words part of a name, or a whole code
     * @param ended those too that are addressed no more
     */
    List<OutsideBodyList.Line> lines(
            @Nullable String words,
            boolean ended,
            @Nullable String after,
            LocalDate today,
            OfficeTree tree) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(LINES)) {
            query.setObject(1, today);
            query.setObject(2, today);
            query.setString(3, after);
            query.setString(4, after);
            query.setBoolean(5, ended);
            query.setObject(6, today);
            for (int place = 7; place <= 12; place++) {
                query.setString(place, words);
            }
            query.setInt(13, PAGE + 1);
            try (ResultSet row = query.executeQuery()) {
                List<OutsideBodyList.Line> lines = new ArrayList<>();
                while (row.next()) {
                    lines.add(line(row, tree));
                }
                return lines;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the register cannot be read", e);
        }
    }

    List<OutsideBodyView.Entry> history(OfficeId id, OfficeTree tree) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(HISTORY)) {
            query.setString(1, id.value());
            try (ResultSet row = query.executeQuery()) {
                List<OutsideBodyView.Entry> entries = new ArrayList<>();
                while (row.next()) {
                    entries.add(entry(row, tree));
                }
                return entries;
            }
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("the register's history cannot be read", e);
        }
    }

    static @Nullable String name(@Nullable String office, OfficeTree tree) {
        return office == null ? null : tree.office(OfficeId.of(office)).name();
    }

    private static OutsideBodyList.Line line(ResultSet row, OfficeTree tree) throws SQLException {
        return new OutsideBodyList.Line(
                row.getString("id"),
                row.getString("name"),
                row.getString("name_en"),
                OutsideKind.valueOf(row.getString("kind")),
                row.getString("division"),
                row.getString("superior"),
                name(row.getString("superior"), tree),
                row.getBoolean("open"));
    }

    private OutsideBodyView.Entry entry(ResultSet row, OfficeTree tree)
            throws SQLException, JsonProcessingException {
        OfficeId office = OfficeId.of(row.getString("by_office"));
        return new OutsideBodyView.Entry(
                row.getLong("version"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                OutsideBodyAct.valueOf(row.getString("act")),
                new PersonLabel(
                        row.getString("person_id"),
                        row.getString("label"),
                        row.getString("label_en")),
                office.value(),
                tree.office(office).name(),
                row.getString("why"),
                mapper.readValue(row.getString("said"), OutsideBodyWords.class));
    }
}
