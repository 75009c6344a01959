package org.lianban.evidence.roster;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.kernel.contract.AgencyRegistered;
import org.lianban.kernel.contract.CertificateTerm;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.OfficeRegistered;
import org.lianban.kernel.contract.PersonEnrolled;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.contract.RoleTerm;
import org.lianban.kernel.counter.LegalClock;

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
            insert into roster_person (person_id, office_id, account, label, active,
                certificates_told, version)
            values (?, ?, ?, ?, ?, ?, ?)
            on conflict (person_id) do update set office_id = excluded.office_id,
                account = excluded.account, label = excluded.label, active = excluded.active,
                certificates_told = excluded.certificates_told, version = excluded.version
            where roster_person.version <= excluded.version
            """;
    private static final String ROLE =
            """
            insert into roster_role (person_id, role, from_day, to_day) values (?, ?, ?, ?)
            on conflict do nothing
            """;
    private static final String CERTIFICATE =
            "insert into roster_certificate (person_id, valid_from, valid_to) values (?, ?, ?)";
    private static final String AGENCY =
            """
            insert into roster_agency (agency_id, client_id, name) values (?, ?, ?)
            on conflict (agency_id) do update set client_id = excluded.client_id,
                name = excluded.name
            """;
    private static final String PERSONS =
            """
            select person.person_id, office_id, label,
                   array(select role from roster_role held
                         where held.person_id = person.person_id
                           and coalesce(from_day, today) <= today
                           and coalesce(to_day, today) >= today) as roles
            from roster_person person cross join (select ?::date as today) as legal
            where\s""";
    private static final String BY_ACCOUNT = PERSONS + "account = ? and active";
    private static final String PEOPLE = PERSONS + "person.person_id = any (?::uuid[])";
    private static final String OF_OFFICE =
            PERSONS + "office_id = ? and active order by label, person.person_id";
    // Of whom certificates were never told nobody can say that he had none.
    private static final String UNCERTIFIED =
            """
            select person_id, office_id, label, array[]::text[] as roles
            from roster_person person cross join (select ?::date as day) as asked
            where person_id = any (?::uuid[]) and certificates_told and not exists (
                select from roster_certificate held
                where held.person_id = person.person_id and day between valid_from and valid_to)
            """;
    private static final String OFFICE_NAME = "select name from roster_office where office_id = ?";

    private final AgroalDataSource database;
    private final LegalClock clock;

    RosterStore(AgroalDataSource database, LegalClock clock) {
        this.database = database;
        this.clock = clock;
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
        List<CertificateTerm> certificates = person.certificates();
        Long version = person.version();
        int put =
                update(
                        PERSON,
                        id,
                        person.officeId().value(),
                        person.account(),
                        person.label(),
                        !Boolean.FALSE.equals(person.active()),
                        certificates != null,
                        version == null ? 0L : version);
        if (put == 0) {
            return;
        }
        update("delete from roster_role where person_id = ?", id);
        terms(person).forEach(term -> update(ROLE, id, term.role(), term.from(), term.to()));
        update("delete from roster_certificate where person_id = ?", id);
        if (certificates != null) {
            certificates.forEach(held -> update(CERTIFICATE, id, held.validFrom(), held.validTo()));
        }
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
        return persons(BY_ACCOUNT, clock.today(), account).stream().findFirst();
    }

    List<RosterPerson> people(Collection<PersonId> ids) {
        return persons(PEOPLE, clock.today(), array(ids));
    }

    /** Those of them of whom it is known that they held no certificate on the day. */
    List<RosterPerson> uncertified(Collection<PersonId> ids, LocalDate day) {
        return persons(UNCERTIFIED, day, array(ids));
    }

    List<RosterPerson> ofOffice(OfficeId office) {
        return persons(OF_OFFICE, clock.today(), office.value());
    }

    private static Object array(Collection<PersonId> ids) {
        return ids.stream().map(PersonId::toString).toArray(String[]::new);
    }

    private List<RosterPerson> persons(String sql, LocalDate day, Object value) {
        List<RosterPerson> persons = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            query.setObject(1, day);
            query.setObject(2, value);
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
