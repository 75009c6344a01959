package org.lianban.casework.restriction;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.restriction.domain.Restriction;
import org.lianban.casework.restriction.domain.Restriction.Ending;
import org.lianban.casework.restriction.domain.Restriction.Named;
import org.lianban.casework.restriction.domain.Restriction.Step;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;

/**
 * The only class that writes the tables {@code matter_restriction} and {@code
 * matter_restriction_person}. Works inside the caller's transaction.
 */
@ApplicationScoped
class RestrictionStore {
    private static final String SAVE =
            """
            insert into matter_restriction (id, matter_id, office_id, article, reason, decided_by,
                decided_on, lifted_by, lifted_on, lift_reason)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (id) do update set lifted_by = excluded.lifted_by,
                lifted_on = excluded.lifted_on, lift_reason = excluded.lift_reason""";
    private static final String NAME =
            """
            insert into matter_restriction_person (restriction_id, person_id, added_by, added_on,
                reason)
            values (?, ?, ?, ?, ?)""";
    private static final String REMOVE =
            """
            update matter_restriction_person
            set removed_by = ?, removed_on = ?, removal_reason = ?
            where restriction_id = ? and person_id = ? and removed_on is null""";
    private static final String OF_OFFICE =
            """
            select * from matter_restriction where matter_id = ? and office_id = ?
            order by decided_on, id""";
    private static final String PEOPLE =
            """
            select * from matter_restriction_person where restriction_id = ?
            order by added_on, person_id""";

    private final AgroalDataSource database;

    RestrictionStore(AgroalDataSource database) {
        this.database = database;
    }

    Optional<Restriction> inForce(MatterId matter, OfficeId office) {
        return of(matter, office).stream().filter(Restriction::isInForce).findFirst();
    }

    /** What an office decided about a matter, oldest first, lifted ones too. */
    List<Restriction> of(MatterId matter, OfficeId office) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(OF_OFFICE)) {
            query.setObject(1, matter.value());
            query.setString(2, office.value());
            try (ResultSet row = query.executeQuery()) {
                List<Restriction> found = new ArrayList<>();
                while (row.next()) {
                    UUID id = row.getObject("id", UUID.class);
                    found.add(restriction(row, people(connection, id)));
                }
                return found;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("restrictions cannot be read", e);
        }
    }

    /**
     * A new one, or one whose people were changed, or that was lifted. Of its people only what
     * changed is written: somebody who was removed and named again has two rows.
     *
     * @param before as it was read; null if it is new
     */
    void save(@Nullable Restriction before, Restriction restriction) {
        List<Named> changed = new ArrayList<>(restriction.named());
        if (before != null) {
            before.named().forEach(changed::remove);
        }
        try (Connection connection = database.getConnection()) {
            saveItself(connection, restriction);
            for (Named one : changed) {
                remove(connection, restriction.id(), one);
            }
            for (Named one : changed) {
                name(connection, restriction.id(), one);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("a restriction cannot be stored", e);
        }
    }

    private static void saveItself(Connection connection, Restriction restriction)
            throws SQLException {
        @Nullable Ending lifting = restriction.lifting();
        try (PreparedStatement save = connection.prepareStatement(SAVE)) {
            save.setObject(1, restriction.id());
            save.setObject(2, restriction.matter().value());
            save.setString(3, restriction.office().value());
            save.setString(4, restriction.article());
            save.setString(5, restriction.reason());
            save.setObject(6, restriction.decided().by().value());
            save.setObject(7, restriction.decided().on());
            save.setObject(8, lifting == null ? null : lifting.by().value());
            save.setObject(9, lifting == null ? null : lifting.on());
            save.setString(10, lifting == null ? null : lifting.reason());
            save.executeUpdate();
        }
    }

    private static void remove(Connection connection, UUID restriction, Named one)
            throws SQLException {
        @Nullable Ending removal = one.removal();
        if (removal == null) {
            return;
        }
        try (PreparedStatement remove = connection.prepareStatement(REMOVE)) {
            remove.setObject(1, removal.by().value());
            remove.setObject(2, removal.on());
            remove.setString(3, removal.reason());
            remove.setObject(4, restriction);
            remove.setObject(5, one.person().value());
            remove.executeUpdate();
        }
    }

    private static void name(Connection connection, UUID restriction, Named one)
            throws SQLException {
        if (!one.isInForce()) {
            return;
        }
        try (PreparedStatement name = connection.prepareStatement(NAME)) {
            name.setObject(1, restriction);
            name.setObject(2, one.person().value());
            name.setObject(3, one.added().by().value());
            name.setObject(4, one.added().on());
            name.setString(5, one.reason());
            name.executeUpdate();
        }
    }

    private static List<Named> people(Connection connection, UUID restriction) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(PEOPLE)) {
            query.setObject(1, restriction);
            try (ResultSet row = query.executeQuery()) {
                List<Named> people = new ArrayList<>();
                while (row.next()) {
                    people.add(
                            new Named(
                                    new PersonId(row.getObject("person_id", UUID.class)),
                                    step(row, "added_by", "added_on"),
                                    row.getString("reason"),
                                    ending(row, "removed_by", "removed_on", "removal_reason")));
                }
                return people;
            }
        }
    }

    private static Restriction restriction(ResultSet row, List<Named> people) throws SQLException {
        return new Restriction(
                row.getObject("id", UUID.class),
                new MatterId(row.getObject("matter_id", UUID.class)),
                OfficeId.of(row.getString("office_id")),
                row.getString("article"),
                row.getString("reason"),
                step(row, "decided_by", "decided_on"),
                people,
                ending(row, "lifted_by", "lifted_on", "lift_reason"));
    }

    private static Step step(ResultSet row, String by, String on) throws SQLException {
        return new Step(
                new PersonId(row.getObject(by, UUID.class)), row.getObject(on, LocalDate.class));
    }

    private static @Nullable Ending ending(ResultSet row, String by, String on, String reason)
            throws SQLException {
        return row.getObject(by) == null
                ? null
                : new Ending(
                        new PersonId(row.getObject(by, UUID.class)),
                        row.getObject(on, LocalDate.class),
                        row.getString(reason));
    }
}
