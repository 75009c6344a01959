package org.lianban.casework.office;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.lianban.casework.office.domain.Enrolment;
import org.lianban.casework.office.domain.PeopleAct;
import org.lianban.casework.office.domain.PeopleCommand;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.counter.Occasion;

/** What administrators did with people. Works inside the caller's transaction. */
@ApplicationScoped
class PeopleLogStore {
    private static final String ENTER =
            """
            insert into people_log (at, act, by_person, person_id, office_id, said)
            values (?, ?, ?, ?, ?, ?::jsonb)""";
    private static final String READ =
            """
            select log.position, log.at, log.act, log.office_id, log.said,
                   actor.id as by_id, actor.label as by_label,
                   coalesce(actor.label_en, actor.label) as by_label_en,
                   person.id, person.label, coalesce(person.label_en, person.label) as label_en
            from people_log log
            join person actor on actor.id = log.by_person
            join person on person.id = log.person_id
            where log.office_id = any (?) and log.position < ?
            order by log.position desc limit ?""";

    private final DataSource database;
    private final ObjectMapper mapper;

    PeopleLogStore(DataSource database, ObjectMapper mapper) {
        this.database = database;
        this.mapper = mapper;
    }

    /**
     * @param at the office the person worked in when it was done
     */
    void enter(
            PeopleCommand command, PersonId by, Enrolment person, OfficeId at, Occasion occasion) {
        try (Connection connection = database.getConnection();
                PreparedStatement enter = connection.prepareStatement(ENTER)) {
            enter.setObject(1, occasion.at().atOffset(ZoneOffset.UTC));
            enter.setString(2, command.act().name());
            enter.setObject(3, by.value());
            enter.setObject(4, person.id().value());
            enter.setString(5, at.value());
            enter.setString(6, mapper.writeValueAsString(command.said()));
            enter.executeUpdate();
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("the log of people cannot be written", e);
        }
    }

    /** The newest entries before a position, of people of these offices. */
    List<PeopleLogView.Entry> before(Collection<OfficeId> offices, long position, int most) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(READ)) {
            query.setArray(
                    1,
                    connection.createArrayOf(
                            "text", offices.stream().map(OfficeId::value).toArray()));
            query.setLong(2, position);
            query.setInt(3, most);
            try (ResultSet row = query.executeQuery()) {
                List<PeopleLogView.Entry> entries = new ArrayList<>();
                while (row.next()) {
                    entries.add(entry(row));
                }
                return entries;
            }
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("the log of people cannot be read", e);
        }
    }

    private PeopleLogView.Entry entry(ResultSet row) throws SQLException, JsonProcessingException {
        return new PeopleLogView.Entry(
                row.getLong("position"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                PeopleAct.valueOf(row.getString("act")),
                new PersonLabel(
                        row.getObject("by_id", UUID.class).toString(),
                        row.getString("by_label"),
                        row.getString("by_label_en")),
                new PersonLabel(
                        row.getObject("id", UUID.class).toString(),
                        row.getString("label"),
                        row.getString("label_en")),
                row.getString("office_id"),
                mapper.readValue(
                        row.getString("said"), new TypeReference<Map<String, String>>() {}));
    }
}
