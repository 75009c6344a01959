package org.lianban.casework.office;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.office.domain.Absence;
import org.lianban.casework.office.domain.Certificate;
import org.lianban.casework.office.domain.Person;
import org.lianban.casework.office.domain.Role;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.counter.LegalClock;

/**
 * People with the roles and certificates of the legal day, and their import. Works inside the
 * caller's transaction.
 */
@ApplicationScoped
class PersonStore {
    // Certificates come as three arrays in one order, so that one statement reads a person whole.
    private static final String PEOPLE =
            """
            select person.id, office_id, account, label, email, label_en, demo,
                   absence_id, absent_from, absent_to,
                   array(select role from person_role
                         where person_id = person.id and ended_at is null and active
                           and coalesce(from_day, today) <= today
                           and coalesce(to_day, today) >= today) as roles,
                   array(select role || ' ' || acting_for from person_role
                         where person_id = person.id and ended_at is null and active
                           and today between from_day and to_day
                           and acting_for is not null) as acting,
                   array(select number from certificate where person_id = person.id
                           and (ended_on is null or ended_on > valid_from)
                         order by number) as certificates,
                   array(select valid_from::text from certificate where person_id = person.id
                           and (ended_on is null or ended_on > valid_from)
                         order by number) as valid_from,
                   array(select least(valid_to, ended_on - 1)::text from certificate
                         where person_id = person.id
                           and (ended_on is null or ended_on > valid_from)
                         order by number) as valid_to
            from person cross join (select ?::date as today) as legal
            left join lateral (
                select id as absence_id, from_day as absent_from, to_day as absent_to
                from absence
                where person_id = person.id and ended_on is null and to_day >= today
                order by from_day, id limit 1) away on true
            where\s""";
    private static final String SAVE =
            """
            insert into person (id, office_id, account, label, label_en, demo, email, version)
            values (?, ?, ?, ?, ?, ?, ?, 1)
            on conflict (id) do update
            set office_id = excluded.office_id, account = excluded.account,
                label = excluded.label, label_en = excluded.label_en, demo = excluded.demo,
                email = excluded.email, version = person.version + 1""";
    private static final String END_ROLES =
            """
            update person_role set ended_at = now()
            where person_id = ? and ended_at is null and role <> all (?)""";
    private static final String ADD_ROLE =
            """
            insert into person_role (person_id, role) values (?, ?)
            on conflict (person_id, role) where ended_at is null do nothing""";
    private static final String SAVE_CERTIFICATE =
            """
            insert into certificate (number, person_id, valid_from, valid_to) values (?, ?, ?, ?)
            on conflict (number) where ended_on is null or ended_on > valid_from
            do update
            set valid_from = excluded.valid_from, valid_to = excluded.valid_to
            where certificate.person_id = excluded.person_id""";

    private static final String ADMINISTERED =
            """
            select 1 from person
            where administered_at is not null and (id = ? or account = ?)""";

    private final DataSource database;
    private final LegalClock clock;

    PersonStore(DataSource database, LegalClock clock) {
        this.database = database;
        this.clock = clock;
    }

    Optional<EnrolledPerson> find(PersonId id) {
        return read("person.id = ?", id.value()).stream().findFirst();
    }

    /** Nobody for whoever works here no longer. */
    Optional<EnrolledPerson> byAccount(String account) {
        return read("account = ? and active", account).stream().findFirst();
    }

    /** Whether the account is somebody's, were he to work here no longer. */
    boolean isKnown(String account) {
        return !read("account = ?", account).isEmpty();
    }

    /** Who works there. */
    List<EnrolledPerson> ofOffice(OfficeId office) {
        return read("office_id = ? and active order by account", office.value());
    }

    /** Whether an administrator answers for this person, or has given his account to somebody. */
    boolean isAdministered(Person person) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(ADMINISTERED)) {
            query.setObject(1, person.id().value());
            query.setString(2, person.account());
            try (ResultSet row = query.executeQuery()) {
                return row.next();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("people cannot be read", e);
        }
    }

    void save(EnrolledPerson enrolled) {
        Person person = enrolled.person();
        UUID id = person.id().value();
        try (Connection connection = database.getConnection()) {
            try (PreparedStatement save = connection.prepareStatement(SAVE)) {
                save.setObject(1, id);
                save.setString(2, person.office().value());
                save.setString(3, person.account());
                save.setString(4, person.label());
                save.setString(5, enrolled.labelInEnglish());
                save.setBoolean(6, enrolled.demo());
                save.setString(7, person.email());
                save.executeUpdate();
            }
            saveRoles(connection, id, person);
            saveCertificates(connection, id, person);
        } catch (SQLException e) {
            throw new IllegalStateException("a person cannot be stored", e);
        }
    }

    private static void saveRoles(Connection connection, UUID id, Person person)
            throws SQLException {
        String[] names = person.roles().stream().map(Enum::name).sorted().toArray(String[]::new);
        try (PreparedStatement end = connection.prepareStatement(END_ROLES)) {
            end.setObject(1, id);
            end.setArray(2, connection.createArrayOf("text", names));
            end.executeUpdate();
        }
        try (PreparedStatement add = connection.prepareStatement(ADD_ROLE)) {
            for (String role : names) {
                add.setObject(1, id);
                add.setString(2, role);
                add.addBatch();
            }
            add.executeBatch();
        }
    }

    private static void saveCertificates(Connection connection, UUID id, Person person)
            throws SQLException {
        try (PreparedStatement save = connection.prepareStatement(SAVE_CERTIFICATE)) {
            for (Certificate certificate : person.certificates()) {
                save.setString(1, certificate.number());
                save.setObject(2, id);
                save.setObject(3, certificate.validFrom());
                save.setObject(4, certificate.validTo());
                save.addBatch();
            }
            save.executeBatch();
        }
    }

    private List<EnrolledPerson> read(String condition, Object value) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(PEOPLE + condition)) {
            query.setObject(1, clock.today());
            query.setObject(2, value);
            try (ResultSet rows = query.executeQuery()) {
                List<EnrolledPerson> people = new ArrayList<>();
                while (rows.next()) {
                    people.add(person(rows));
                }
                return people;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("people cannot be read", e);
        }
    }

    private static EnrolledPerson person(ResultSet row) throws SQLException {
        Person person =
                new Person(
                        new PersonId(row.getObject("id", UUID.class)),
                        OfficeId.of(row.getString("office_id")),
                        row.getString("account"),
                        row.getString("label"),
                        row.getString("email"),
                        Arrays.stream(texts(row, "roles"))
                                .map(Role::valueOf)
                                .collect(Collectors.toSet()),
                        certificates(row));
        return new EnrolledPerson(
                person,
                row.getString("label_en"),
                row.getBoolean("demo"),
                acting(row),
                absence(row));
    }

    private static @Nullable Absence absence(ResultSet row) throws SQLException {
        @Nullable UUID id = row.getObject("absence_id", UUID.class);
        return id == null
                ? null
                : new Absence(
                        id,
                        row.getObject("absent_from", LocalDate.class),
                        row.getObject("absent_to", LocalDate.class));
    }

    private static Map<Role, PersonId> acting(ResultSet row) throws SQLException {
        return Arrays.stream(texts(row, "acting"))
                .map(pair -> pair.split(" "))
                .collect(
                        Collectors.toMap(
                                pair -> Role.valueOf(pair[0]), pair -> PersonId.of(pair[1])));
    }

    private static List<Certificate> certificates(ResultSet row) throws SQLException {
        String[] numbers = texts(row, "certificates");
        String[] from = texts(row, "valid_from");
        String[] to = texts(row, "valid_to");
        List<Certificate> certificates = new ArrayList<>();
        for (int i = 0; i < numbers.length; i++) {
            certificates.add(
                    new Certificate(numbers[i], LocalDate.parse(from[i]), LocalDate.parse(to[i])));
        }
        return certificates;
    }

    private static String[] texts(ResultSet row, String column) throws SQLException {
        return (String[]) row.getArray(column).getArray();
    }
}
