package org.lianban.casework.lead;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.lead.domain.ImportMark;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;

/** The only class that knows the table {@code matter_import}. */
@ApplicationScoped
class ImportMarkStore {
    private final AgroalDataSource database;

    ImportMarkStore(AgroalDataSource database) {
        this.database = database;
    }

    /** Whether it could be: false if the office has imported a matter under that number before. */
    boolean enter(ImportMark mark) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert =
                        connection.prepareStatement(
                                """
                                insert into matter_import (matter_id, office_id, former_number, imported_by, imported_on)
                                values (?, ?, ?, ?, ?)
                                on conflict (office_id, former_number) where withdrawn_on is null do nothing""")) {
            insert.setObject(1, mark.matter().value());
            insert.setString(2, mark.office().value());
            insert.setString(3, mark.formerNumber());
            insert.setObject(4, mark.by().value());
            insert.setObject(5, mark.on());
            return insert.executeUpdate() == 1;
        } catch (SQLException e) {
            throw new IllegalStateException("the import cannot be marked", e);
        }
    }

    Optional<ImportMark> find(MatterId matter, OfficeId office) {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement(
                                "select * from matter_import where matter_id = ? and office_id = ?")) {
            select.setObject(1, matter.value());
            select.setString(2, office.value());
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(mark(row)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the mark of an import cannot be read", e);
        }
    }

    /** Up to which fact of the matter all is told by the import itself. */
    void told(MatterId matter, OfficeId office, long lastFact) {
        try (Connection connection = database.getConnection();
                PreparedStatement update =
                        connection.prepareStatement(
                                "update matter_import set last_fact = ?"
                                        + " where matter_id = ? and office_id = ?")) {
            update.setLong(1, lastFact);
            update.setObject(2, matter.value());
            update.setString(3, office.value());
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the import cannot be marked", e);
        }
    }

    /** Those of the matters that nobody has compared with their papers. */
    Set<MatterId> unverified(Set<MatterId> matters) {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement(
                                "select matter_id from matter_import"
                                        + " where matter_id = any(?) and verified_on is null"
                                        + " and withdrawn_on is null")) {
            select.setArray(
                    1,
                    connection.createArrayOf(
                            "uuid", matters.stream().map(MatterId::value).toArray()));
            Set<MatterId> unverified = new HashSet<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    unverified.add(new MatterId(row.getObject(1, UUID.class)));
                }
            }
            return unverified;
        } catch (SQLException e) {
            throw new IllegalStateException("marks of imports cannot be read", e);
        }
    }

    void verify(ImportMark mark) {
        @Nullable PersonId by = mark.verifiedBy();
        try (Connection connection = database.getConnection();
                PreparedStatement update =
                        connection.prepareStatement(
                                """
                                update matter_import set verified_by = ?, verified_on = ?, verified_note = ?
                                where matter_id = ? and office_id = ? and verified_on is null and withdrawn_on is null""")) {
            update.setObject(1, by == null ? null : by.value());
            update.setObject(2, mark.verifiedOn());
            update.setString(3, mark.note());
            update.setObject(4, mark.matter().value());
            update.setString(5, mark.office().value());
            if (update.executeUpdate() != 1) {
                throw new IllegalStateException("somebody else has verified it meanwhile");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the import cannot be found right", e);
        }
    }

    void withdraw(ImportMark mark) {
        ImportMark.Withdrawal withdrawal = Objects.requireNonNull(mark.withdrawal());
        try (Connection connection = database.getConnection();
                PreparedStatement update =
                        connection.prepareStatement(
                                """
                                update matter_import set withdrawn_by = ?, withdrawn_on = ?, withdrawn_reason = ?
                                where matter_id = ? and office_id = ? and verified_on is null and withdrawn_on is null""")) {
            update.setObject(1, withdrawal.by().value());
            update.setObject(2, withdrawal.on());
            update.setString(3, withdrawal.reason());
            update.setObject(4, mark.matter().value());
            update.setString(5, mark.office().value());
            if (update.executeUpdate() != 1) {
                throw new IllegalStateException("the import stands no longer");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the import cannot be withdrawn", e);
        }
    }

    private static ImportMark mark(ResultSet row) throws SQLException {
        @Nullable UUID verifiedBy = row.getObject("verified_by", UUID.class);
        return new ImportMark(
                new MatterId(row.getObject("matter_id", UUID.class)),
                new OfficeId(row.getString("office_id")),
                row.getString("former_number"),
                new PersonId(row.getObject("imported_by", UUID.class)),
                row.getObject("imported_on", LocalDate.class),
                verifiedBy == null ? null : new PersonId(verifiedBy),
                row.getObject("verified_on", LocalDate.class),
                row.getString("verified_note"),
                row.getLong("last_fact"),
                withdrawal(row));
    }

    private static ImportMark.@Nullable Withdrawal withdrawal(ResultSet row) throws SQLException {
        @Nullable UUID by = row.getObject("withdrawn_by", UUID.class);
        return by == null
                ? null
                : new ImportMark.Withdrawal(
                        new PersonId(by),
                        row.getObject("withdrawn_on", LocalDate.class),
                        row.getString("withdrawn_reason"));
    }
}
