package org.lianban.evidence.roster;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.kernel.contract.AgencyRegistered;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.OfficeRegistered;
import org.lianban.kernel.contract.PersonEnrolled;
import org.lianban.kernel.contract.PersonId;

/** The only class that knows the roster's tables; every write may be repeated without harm. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class RosterStore {
    private static final String OFFICE =
            """
            insert into roster_office (office_id, name, kind, document_code, superior)
            values (?, ?, ?, ?, ?)
            on conflict (office_id) do update set name = excluded.name, kind = excluded.kind,
                document_code = excluded.document_code, superior = excluded.superior
            """;
    private static final String PERSON =
            """
            insert into roster_person (person_id, office_id, account, label, roles)
            values (?, ?, ?, ?, ?)
            on conflict (person_id) do update set office_id = excluded.office_id,
                account = excluded.account, label = excluded.label, roles = excluded.roles
            """;
    private static final String AGENCY =
            """
            insert into roster_agency (agency_id, client_id, name) values (?, ?, ?)
            on conflict (agency_id) do update set client_id = excluded.client_id,
                name = excluded.name
            """;
    private static final String BY_ACCOUNT =
            "select person_id, office_id, label, roles from roster_person where account = ?";
    private static final String PEOPLE =
            """
            select person_id, office_id, label, roles from roster_person
            where person_id = any (?::uuid[])
            """;
    private static final String OF_OFFICE =
            """
            select person_id, office_id, label, roles from roster_person
            where office_id = ? order by label, person_id
            """;
    private static final String OFFICE_NAME = "select name from roster_office where office_id = ?";

    private final AgroalDataSource database;

    RosterStore(AgroalDataSource database) {
        this.database = database;
    }

    void put(OfficeRegistered office) {
        OfficeId superior = office.superior();
        update(
                OFFICE,
                office.officeId().value(),
                office.name(),
                office.kind(),
                office.documentCode(),
                superior == null ? null : superior.value());
    }

    void put(PersonEnrolled person) {
        update(
                PERSON,
                person.personId().value(),
                person.officeId().value(),
                person.account(),
                person.label(),
                person.roles().toArray(String[]::new));
    }

    void put(AgencyRegistered agency) {
        update(AGENCY, agency.agencyId().value(), agency.clientId(), agency.name());
    }

    void forget() {
        for (String table : List.of("roster_office", "roster_person", "roster_agency")) {
            update("delete from " + table);
        }
    }

    Optional<RosterPerson> byAccount(String account) {
        return persons(BY_ACCOUNT, account).stream().findFirst();
    }

    List<RosterPerson> people(Collection<PersonId> ids) {
        return persons(
                PEOPLE, (Object) ids.stream().map(PersonId::toString).toArray(String[]::new));
    }

    List<RosterPerson> ofOffice(OfficeId office) {
        return persons(OF_OFFICE, office.value());
    }

    private List<RosterPerson> persons(String sql, Object value) {
        List<RosterPerson> persons = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            query.setObject(1, value);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    persons.add(person(row));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the roster could not be read", e);
        }
        return persons;
    }

    Optional<String> officeName(OfficeId office) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(OFFICE_NAME)) {
            query.setString(1, office.value());
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? Optional.of(row.getString("name")) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the roster could not be read", e);
        }
    }

    private static RosterPerson person(ResultSet row) throws SQLException {
        Array roles = row.getArray("roles");
        return new RosterPerson(
                new PersonId(row.getObject("person_id", UUID.class)),
                OfficeId.of(row.getString("office_id")),
                row.getString("label"),
                Set.of((String[]) roles.getArray()));
    }

    private void update(String sql, @Nullable Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                update.setObject(i + 1, values[i]);
            }
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the roster could not be written", e);
        }
    }
}
