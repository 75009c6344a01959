package org.lianban.notification.roster;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
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
import org.lianban.kernel.contract.RoleTerm;

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
            insert into roster_person (person_id, office_id, account, label, email, active, version)
            values (?, ?, ?, ?, ?, ?, ?)
            on conflict (person_id) do update set office_id = excluded.office_id,
                account = excluded.account, label = excluded.label, email = excluded.email,
                active = excluded.active, version = excluded.version
            where roster_person.version <= excluded.version
            """;
    private static final String ROLE =
            """
            insert into roster_role (person_id, role, from_day, to_day) values (?, ?, ?, ?)
            on conflict do nothing
            """;
    private static final String AGENCY =
            """
            insert into roster_agency (agency_id, client_id, name) values (?, ?, ?)
            on conflict (agency_id) do update set client_id = excluded.client_id,
                name = excluded.name
            """;
    // The day on which somebody is told, by the machine's clock: this service has no legal one.
    private static final String PERSONS =
            """
            with held as (
                select person_id, role from roster_role
                cross join (select (now() at time zone 'Asia/Shanghai')::date as today) as day
                where coalesce(from_day, today) <= today and coalesce(to_day, today) >= today)
            select person.person_id, office_id, label, email,
                   array(select role from held where held.person_id = person.person_id) as roles
            from roster_person person where active and\s""";
    private static final String BY_ACCOUNT = PERSONS + "account = ?";
    private static final String BY_ID = PERSONS + "person.person_id = ?";
    private static final String HOLDERS =
            PERSONS
                    + """
                    office_id = ? and exists (
                        select from held where held.person_id = person.person_id and role = ?)
                    order by person.person_id""";
    private static final String HAS_LEFT =
            "select 1 from roster_person where person_id = ? and not active";
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

    /** A fact that is older than what is known changes nothing. */
    void put(PersonEnrolled person) {
        UUID id = person.personId().value();
        Long version = person.version();
        int put =
                update(
                        PERSON,
                        id,
                        person.officeId().value(),
                        person.account(),
                        person.label(),
                        person.email(),
                        !Boolean.FALSE.equals(person.active()),
                        version == null ? 0L : version);
        if (put == 0) {
            return;
        }
        update("delete from roster_role where person_id = ?", id);
        terms(person).forEach(term -> update(ROLE, id, term.role(), term.from(), term.to()));
    }

    private static List<RoleTerm> terms(PersonEnrolled person) {
        List<RoleTerm> terms = person.terms();
        return terms != null
                ? terms
                : person.roles().stream().map(role -> new RoleTerm(role, null, null)).toList();
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

    Optional<RosterPerson> byId(PersonId id) {
        return persons(BY_ID, id.value()).stream().findFirst();
    }

    boolean hasLeft(PersonId id) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(HAS_LEFT)) {
            query.setObject(1, id.value());
            try (ResultSet row = query.executeQuery()) {
                return row.next();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the roster could not be read", e);
        }
    }

    List<RosterPerson> holders(OfficeId office, String role) {
        return persons(HOLDERS, office.value(), role);
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

    private List<RosterPerson> persons(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                query.setObject(i + 1, values[i]);
            }
            List<RosterPerson> persons = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    persons.add(person(row));
                }
            }
            return persons;
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
                Set.of((String[]) roles.getArray()),
                row.getString("email"));
    }

    private int update(String sql, @Nullable Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                update.setObject(i + 1, values[i]);
            }
            return update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the roster could not be written", e);
        }
    }
}
