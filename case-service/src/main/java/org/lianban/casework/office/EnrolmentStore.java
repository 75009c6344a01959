package org.lianban.casework.office;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.office.domain.Certificate;
import org.lianban.casework.office.domain.Enrolment;
import org.lianban.casework.office.domain.HeldCertificate;
import org.lianban.casework.office.domain.Naming;
import org.lianban.casework.office.domain.RegisterRules;
import org.lianban.casework.office.domain.Role;
import org.lianban.casework.office.domain.RoleGrant;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonEnrolled;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.counter.LegalClock;

/** People as administrators keep them. Works inside the caller's transaction. */
@ApplicationScoped
class EnrolmentStore {
    private static final String PEOPLE =
            """
            select id, office_id, account, label, label_en, email, active, version from person
            where\s""";
    private static final String ROLES =
            """
            select person_id, role, from_day, to_day, granted_by, paper, acting_for from person_role
            where ended_at is null and person_id = any (?) order by person_id, role""";
    private static final String CERTIFICATES =
            """
            select person_id, number, valid_from, valid_to, ended_on, end_reason from certificate
            where person_id = any (?) order by person_id, valid_from, number""";
    private static final String HELD_BY_OTHERS =
            """
            select distinct role from person_role join person on person.id = person_id
            where ended_at is null and (from_day is null or from_day <= ?) and to_day is null
              and active and person_id <> ? and office_id = any (?)""";

    private final DataSource database;
    private final LegalClock clock;

    EnrolmentStore(DataSource database, LegalClock clock) {
        this.database = database;
        this.clock = clock;
    }

    Optional<Enrolment> find(PersonId id) {
        return read("id = ?", id.value()).stream().findFirst();
    }

    /** Everybody of the office who works there or did last. */
    List<Enrolment> ofOffice(OfficeId office) {
        return read("office_id = ? order by active desc, account", office.value());
    }

    boolean isAccountTaken(String account) {
        return exists("select 1 from person where account = ?", account);
    }

    boolean isNumberTaken(String number) {
        return exists(
                "select 1 from certificate where number = ?"
                        + " and (ended_on is null or ended_on > valid_from)",
                number);
    }

    /**
     * Administrator roles that somebody else holds today and until further notice.
     *
     * @param offices in one of these
     */
    Set<Role> heldByOthers(PersonId person, List<OfficeId> offices) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(HELD_BY_OTHERS)) {
            query.setObject(1, clock.today());
            query.setObject(2, person.value());
            query.setArray(
                    3,
                    connection.createArrayOf(
                            "text", offices.stream().map(OfficeId::value).toArray()));
            try (ResultSet rows = query.executeQuery()) {
                List<Role> roles = new ArrayList<>();
                while (rows.next()) {
                    roles.add(Role.valueOf(rows.getString(1)));
                }
                return roles.stream().filter(Role::isAdministrator).collect(Collectors.toSet());
            }
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    /** What is told of a person as he stands. */
    Optional<PersonEnrolled> told(PersonId id) {
        return find(id).map(person -> RegisterRules.told(person, clock.today()));
    }

    /**
     * What is to be told of those who were told of before changes were counted; counts this one.
     */
    List<PersonEnrolled> beginCounting() {
        List<Enrolment> uncounted = read("version = ? order by id", 0L);
        try (Connection connection = database.getConnection();
                PreparedStatement count =
                        connection.prepareStatement(
                                "update person set version = 1 where version = 0")) {
            count.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("people cannot be stored", e);
        }
        return uncounted.stream().flatMap(person -> told(person.id()).stream()).toList();
    }

    private List<Enrolment> read(String condition, Object value) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(PEOPLE + condition)) {
            query.setObject(1, value);
            List<Enrolment> bare = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    bare.add(bare(row));
                }
            }
            Array ids =
                    connection.createArrayOf(
                            "uuid", bare.stream().map(person -> person.id().value()).toArray());
            Map<UUID, List<RoleGrant>> roles = roles(connection, ids);
            Map<UUID, List<HeldCertificate>> certificates = certificates(connection, ids);
            return bare.stream()
                    .map(
                            person ->
                                    whole(
                                            person,
                                            roles.getOrDefault(person.id().value(), List.of()),
                                            certificates.getOrDefault(
                                                    person.id().value(), List.of())))
                    .toList();
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    private static Enrolment bare(ResultSet row) throws SQLException {
        return new Enrolment(
                new PersonId(row.getObject("id", UUID.class)),
                OfficeId.of(row.getString("office_id")),
                new Naming(
                        row.getString("account"),
                        row.getString("label"),
                        row.getString("label_en"),
                        row.getString("email")),
                row.getBoolean("active"),
                List.of(),
                List.of(),
                row.getLong("version"));
    }

    private static Enrolment whole(
            Enrolment bare, List<RoleGrant> roles, List<HeldCertificate> certificates) {
        return new Enrolment(
                bare.id(),
                bare.office(),
                bare.naming(),
                bare.active(),
                roles,
                certificates,
                bare.version());
    }

    private static Map<UUID, List<RoleGrant>> roles(Connection connection, Array ids)
            throws SQLException {
        Map<UUID, List<RoleGrant>> roles = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement(ROLES)) {
            query.setArray(1, ids);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    @Nullable UUID by = row.getObject("granted_by", UUID.class);
                    @Nullable UUID acting = row.getObject("acting_for", UUID.class);
                    roles.computeIfAbsent(
                                    row.getObject("person_id", UUID.class), _ -> new ArrayList<>())
                            .add(
                                    new RoleGrant(
                                            Role.valueOf(row.getString("role")),
                                            row.getObject("from_day", LocalDate.class),
                                            row.getObject("to_day", LocalDate.class),
                                            by == null ? null : new PersonId(by),
                                            row.getString("paper"),
                                            acting == null ? null : new PersonId(acting)));
                }
            }
        }
        return roles;
    }

    private static Map<UUID, List<HeldCertificate>> certificates(Connection connection, Array ids)
            throws SQLException {
        Map<UUID, List<HeldCertificate>> certificates = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement(CERTIFICATES)) {
            query.setArray(1, ids);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    Certificate entered =
                            new Certificate(
                                    row.getString("number"),
                                    row.getObject("valid_from", LocalDate.class),
                                    row.getObject("valid_to", LocalDate.class));
                    certificates
                            .computeIfAbsent(
                                    row.getObject("person_id", UUID.class), _ -> new ArrayList<>())
                            .add(
                                    new HeldCertificate(
                                            entered,
                                            row.getObject("ended_on", LocalDate.class),
                                            row.getString("end_reason")));
                }
            }
        }
        return certificates;
    }

    private boolean exists(String sql, String value) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            query.setString(1, value);
            try (ResultSet row = query.executeQuery()) {
                return row.next();
            }
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    private static IllegalStateException unreadable(SQLException e) {
        return new IllegalStateException("people cannot be read", e);
    }
}
