package org.lianban.casework.office;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.office.domain.Certificate;
import org.lianban.casework.office.domain.Enrolment;
import org.lianban.casework.office.domain.HeldCertificate;
import org.lianban.casework.office.domain.RoleGrant;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.counter.Occasion;

/** Writes what administrators decided of a person. Works inside the caller's transaction. */
@ApplicationScoped
class EnrolmentWriterStore {
    private static final String PERSON =
            """
            insert into person (id, office_id, account, label, label_en, email, active, version,
                administered_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (id) do update
            set office_id = excluded.office_id, active = excluded.active,
                version = excluded.version, administered_at = excluded.administered_at""";
    private static final String END_ROLES =
            """
            update person_role set ended_at = now(), ended_on = ?, ended_by = ?
            where person_id = ? and ended_at is null and (role <> all (?) or to_day < ?)""";
    private static final String ADD_ROLE =
            """
            insert into person_role (person_id, role, from_day, to_day, granted_by, paper, acting_for)
            values (?, ?, ?, ?, ?, ?, ?)
            on conflict (person_id, role) where ended_at is null do nothing""";
    private static final String ADD_CERTIFICATE =
            """
            insert into certificate (number, person_id, valid_from, valid_to)
            values (?, ?, ?, ?)""";
    // What was entered stays; an end comes once.
    private static final String END_CERTIFICATE =
            """
            update certificate set ended_on = ?, end_reason = ?
            where number = ? and person_id = ? and valid_from = ? and valid_to = ?
              and ended_on is null""";

    private final DataSource database;

    EnrolmentWriterStore(DataSource database) {
        this.database = database;
    }

    /**
     * @param stored as he stands; null for whoever is new
     */
    void save(@Nullable Enrolment stored, Enrolment person, PersonId by, Occasion occasion) {
        try (Connection connection = database.getConnection()) {
            savePerson(connection, person, occasion);
            endRoles(connection, person, by, occasion);
            addRoles(connection, person);
            List<HeldCertificate> before = stored == null ? List.of() : stored.certificates();
            saveCertificates(connection, person, before);
        } catch (SQLException e) {
            throw new IllegalStateException("a person cannot be stored", e);
        }
    }

    private static void savePerson(Connection connection, Enrolment person, Occasion occasion)
            throws SQLException {
        try (PreparedStatement save = connection.prepareStatement(PERSON)) {
            save.setObject(1, person.id().value());
            save.setString(2, person.office().value());
            save.setString(3, person.naming().account());
            save.setString(4, person.naming().label());
            save.setString(5, person.naming().labelInEnglish());
            save.setString(6, person.naming().email());
            save.setBoolean(7, person.active());
            save.setLong(8, person.version());
            save.setObject(9, occasion.at().atOffset(ZoneOffset.UTC));
            save.executeUpdate();
        }
    }

    // A role that is over is ended too as soon as its person is changed: it may be granted again.
    private static void endRoles(
            Connection connection, Enrolment person, PersonId by, Occasion occasion)
            throws SQLException {
        String[] kept =
                person.roles().stream().map(grant -> grant.role().name()).toArray(String[]::new);
        try (PreparedStatement end = connection.prepareStatement(END_ROLES)) {
            end.setObject(1, occasion.on());
            end.setObject(2, by.value());
            end.setObject(3, person.id().value());
            end.setArray(4, connection.createArrayOf("text", kept));
            end.setObject(5, occasion.on());
            end.executeUpdate();
        }
    }

    private static void addRoles(Connection connection, Enrolment person) throws SQLException {
        try (PreparedStatement add = connection.prepareStatement(ADD_ROLE)) {
            for (RoleGrant grant : person.roles()) {
                PersonId by = grant.grantedBy();
                UUID grantor = by == null ? null : by.value();
                add.setObject(1, person.id().value());
                add.setString(2, grant.role().name());
                add.setObject(3, grant.from());
                add.setObject(4, grant.to());
                add.setObject(5, grantor);
                add.setString(6, grant.paper());
                PersonId colleague = grant.actingFor();
                add.setObject(7, colleague == null ? null : colleague.value());
                add.addBatch();
            }
            add.executeBatch();
        }
    }

    private static void saveCertificates(
            Connection connection, Enrolment person, List<HeldCertificate> before)
            throws SQLException {
        // One by one: a slip entered and ended twice looks the same both times.
        List<HeldCertificate> changed = new ArrayList<>(person.certificates());
        before.forEach(changed::remove);
        for (HeldCertificate held : changed) {
            if (held.endedOn() == null) {
                add(connection, person, held.entered());
            } else {
                end(connection, person, held);
            }
        }
    }

    private static void end(Connection connection, Enrolment person, HeldCertificate held)
            throws SQLException {
        try (PreparedStatement end = connection.prepareStatement(END_CERTIFICATE)) {
            end.setObject(1, held.endedOn());
            end.setString(2, held.endReason());
            end.setString(3, held.entered().number());
            end.setObject(4, person.id().value());
            end.setObject(5, held.entered().validFrom());
            end.setObject(6, held.entered().validTo());
            end.executeUpdate();
        }
    }

    private static void add(Connection connection, Enrolment person, Certificate entered)
            throws SQLException {
        try (PreparedStatement add = connection.prepareStatement(ADD_CERTIFICATE)) {
            add.setString(1, entered.number());
            add.setObject(2, person.id().value());
            add.setObject(3, entered.validFrom());
            add.setObject(4, entered.validTo());
            add.executeUpdate();
        }
    }
}
