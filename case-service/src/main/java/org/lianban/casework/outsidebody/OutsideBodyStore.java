package org.lianban.casework.outsidebody;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.office.Outsiders;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.office.domain.Outsider;
import org.lianban.casework.outsidebody.domain.OutsideBody;
import org.lianban.casework.outsidebody.domain.OutsideBodyCommand;
import org.lianban.casework.outsidebody.domain.OutsideBodyEntry;
import org.lianban.casework.outsidebody.domain.OutsideKind;
import org.lianban.kernel.contract.Audience;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.counter.Occasion;
import org.lianban.kernel.counter.Ruling;
import org.lianban.kernel.courier.Journal;

/** The only class that writes the register. Works inside the caller's transaction. */
@ApplicationScoped
class OutsideBodyStore implements Outsiders {
    private static final String SAVE =
            """
            insert into outside_body (id, version, name, name_en, kind, division, credit_code, address,
                                      contact_unit, telephone, superior, from_day, to_day)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (id) do update
            set version = excluded.version, name = excluded.name, name_en = excluded.name_en,
                kind = excluded.kind, division = excluded.division,
                credit_code = excluded.credit_code, address = excluded.address,
                contact_unit = excluded.contact_unit, telephone = excluded.telephone,
                superior = excluded.superior, from_day = excluded.from_day,
                to_day = excluded.to_day\
            """;
    private static final String ENTER =
            """
            insert into outside_body_log (body_id, version, at, act, by_person, by_office, why, said)
            values (?, ?, ?, ?, ?, ?, ?, ?::jsonb)\
            """;

    private final DataSource database;
    private final Journal journal;
    private final ObjectMapper mapper;

    OutsideBodyStore(DataSource database, Journal journal, ObjectMapper mapper) {
        this.database = database;
        this.journal = journal;
        this.mapper = mapper;
    }

    /** One change at a time: of two that enter the same body, one must see the other's. */
    void lock() {
        try (Connection connection = database.getConnection();
                PreparedStatement lock =
                        connection.prepareStatement(
                                "select pg_advisory_xact_lock(hashtext('outside bodies'))")) {
            lock.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("the register cannot be locked", e);
        }
    }

    @Override
    @Transactional
    public Collection<Outsider> all() {
        return register().stream().map(OutsideBody::outsider).toList();
    }

    List<OutsideBody> register() {
        return read("select * from outside_body order by id", null);
    }

    Optional<OutsideBody> find(OfficeId id) {
        return read("select * from outside_body where id = ?", id).stream().findFirst();
    }

    /** The number that comes next; under the lock nobody else draws it. */
    OfficeId next() {
        return Outsider.numbered(register().size() + 1);
    }

    void save(
            OutsideBodyCommand command,
            Ruling.Made<OutsideBody> made,
            Caller caller,
            Occasion occasion) {
        try (Connection connection = database.getConnection()) {
            save(connection, made.next());
            enter(connection, command, made.next(), caller, occasion);
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("the register cannot be written", e);
        }
        made.facts()
                .forEach(
                        fact ->
                                journal.tell(
                                        made.next().id().value(),
                                        caller.actor(),
                                        Audience.everyOffice(),
                                        fact));
    }

    private static void save(Connection connection, OutsideBody body) throws SQLException {
        OutsideBodyEntry entry = body.entry();
        try (PreparedStatement save = connection.prepareStatement(SAVE)) {
            save.setString(1, body.id().value());
            save.setLong(2, body.version());
            save.setString(3, entry.name());
            save.setString(4, entry.nameEn());
            save.setString(5, entry.kind().name());
            save.setString(6, entry.division());
            save.setString(7, entry.creditCode());
            save.setString(8, entry.address());
            save.setString(9, entry.contactUnit());
            save.setString(10, entry.telephone());
            OfficeId superior = entry.superior();
            save.setString(11, superior == null ? null : superior.value());
            save.setObject(12, entry.from());
            save.setObject(13, body.to());
            save.executeUpdate();
        }
    }

    private void enter(
            Connection connection,
            OutsideBodyCommand command,
            OutsideBody body,
            Caller caller,
            Occasion occasion)
            throws SQLException, JsonProcessingException {
        try (PreparedStatement enter = connection.prepareStatement(ENTER)) {
            enter.setString(1, body.id().value());
            enter.setLong(2, body.version());
            enter.setObject(3, occasion.at().atOffset(ZoneOffset.UTC));
            enter.setString(4, command.act().name());
            enter.setObject(5, caller.person().value());
            enter.setString(6, caller.office().value());
            enter.setString(7, command.why());
            enter.setString(8, mapper.writeValueAsString(OutsideBodyWords.of(body)));
            enter.executeUpdate();
        }
    }

    private List<OutsideBody> read(String sql, @Nullable OfficeId id) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            if (id != null) {
                query.setString(1, id.value());
            }
            try (ResultSet row = query.executeQuery()) {
                List<OutsideBody> found = new ArrayList<>();
                while (row.next()) {
                    found.add(body(row));
                }
                return found;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the register cannot be read", e);
        }
    }

    private static OutsideBody body(ResultSet row) throws SQLException {
        @Nullable String superior = row.getString("superior");
        return new OutsideBody(
                OfficeId.of(row.getString("id")),
                row.getLong("version"),
                new OutsideBodyEntry(
                        row.getString("name"),
                        row.getString("name_en"),
                        OutsideKind.valueOf(row.getString("kind")),
                        row.getString("division"),
                        row.getString("credit_code"),
                        row.getString("address"),
                        row.getString("contact_unit"),
                        row.getString("telephone"),
                        superior == null ? null : OfficeId.of(superior),
                        row.getObject("from_day", LocalDate.class)),
                row.getObject("to_day", LocalDate.class));
    }
}
