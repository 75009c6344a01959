package org.lianban.casework.lead;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.lead.domain.Lead;
import org.lianban.casework.lead.domain.LeadState.Merged;
import org.lianban.casework.lead.domain.LeadState.Registered;
import org.lianban.casework.lead.domain.LeadState.Verifying;
import org.lianban.casework.lead.domain.MergeKind;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;

/** The only class that knows the table {@code lead_merge}. */
@ApplicationScoped
class MergeStore {
    private final AgroalDataSource database;

    MergeStore(AgroalDataSource database) {
        this.database = database;
    }

    /**
     * A merge in force.
     *
     * @param merged the matter that went in
     */
    record Merge(
            MatterId merged,
            MatterId into,
            MergeKind kind,
            LocalDate on,
            @Nullable String reason) {}

    /**
     * What a lead's row does not say of its state.
     *
     * @param verifying how it was verified, if it was
     */
    static Merged merged(
            Connection connection, MatterId matter, OfficeId office, Verifying verifying)
            throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement(
                        """
                        select into_id, kind, into_filed, merged_on, before_state from lead_merge
                        where matter_id = ? and office_id = ? and undone_on is null""")) {
            select.setObject(1, matter.value());
            select.setString(2, office.value());
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    throw new IllegalStateException("nothing says where the lead went");
                }
                return new Merged(
                        new MatterId(row.getObject(1, UUID.class)),
                        MergeKind.valueOf(row.getString(2)),
                        row.getString(5).equals("REGISTERED") ? new Registered() : verifying,
                        row.getBoolean(3),
                        row.getObject(4, LocalDate.class));
            }
        }
    }

    /**
     * That the other's time to decide on filing counts from another day for its sake.
     *
     * @param before from which it counted until then
     */
    record Restart(LocalDate from, LocalDate before) {}

    void enter(
            Lead lead,
            Merged merged,
            PersonId by,
            @Nullable String reason,
            @Nullable Restart restart) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert =
                        connection.prepareStatement(
                                """
                                insert into lead_merge
                                    (matter_id, office_id, into_id, kind, into_filed, merged_on, merged_by, reason,
                                    before_state, restarted_from, counted_before)
                                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")) {
            insert.setObject(1, lead.matter().value());
            insert.setString(2, lead.office().value());
            insert.setObject(3, merged.into().value());
            insert.setString(4, merged.kind().name());
            insert.setBoolean(5, merged.intoFiled());
            insert.setObject(6, merged.on());
            insert.setObject(7, by.value());
            insert.setString(8, reason);
            insert.setString(9, merged.before() instanceof Registered ? "REGISTERED" : "VERIFYING");
            insert.setObject(10, restart == null ? null : restart.from());
            insert.setObject(11, restart == null ? null : restart.before());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the merge cannot be entered", e);
        }
    }

    /** Whether the other's time to decide on filing counted from this one. */
    boolean undo(Lead lead, PersonId by, LocalDate on, String reason) {
        try (Connection connection = database.getConnection();
                PreparedStatement update =
                        connection.prepareStatement(
                                """
                                update lead_merge set undone_on = ?, undone_by = ?, undone_reason = ?
                                where matter_id = ? and office_id = ? and undone_on is null
                                returning restarted_from""")) {
            update.setObject(1, on);
            update.setObject(2, by.value());
            update.setString(3, reason);
            update.setObject(4, lead.matter().value());
            update.setString(5, lead.office().value());
            try (ResultSet undone = update.executeQuery()) {
                if (!undone.next()) {
                    throw new IllegalStateException("there is no such merge");
                }
                return undone.getObject(1, LocalDate.class) != null;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the merge cannot be undone", e);
        }
    }

    /**
     * From when the lead's time counts without those that were taken out again: the last report
     * that is in it, or the day on which it had begun.
     */
    LocalDate countsFrom(Lead lead) {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement(
                                """
                                select coalesce(max(restarted_from) filter (where undone_on is null),
                                    min(counted_before))
                                from lead_merge where into_id = ? and office_id = ?""")) {
            select.setObject(1, lead.matter().value());
            select.setString(2, lead.office().value());
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getObject(1, LocalDate.class);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the merges cannot be read", e);
        }
    }

    boolean hasAbsorbed(Lead lead) {
        return of(lead).stream().anyMatch(merge -> merge.into().equals(lead.matter()));
    }

    /** Those in force that the lead went into, or that went into it; oldest first. */
    List<Merge> of(Lead lead) {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement(
                                """
                                select matter_id, into_id, kind, merged_on, reason from lead_merge
                                where (matter_id = ? or into_id = ?) and office_id = ? and undone_on is null
                                order by id""")) {
            select.setObject(1, lead.matter().value());
            select.setObject(2, lead.matter().value());
            select.setString(3, lead.office().value());
            List<Merge> merges = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    merges.add(
                            new Merge(
                                    new MatterId(row.getObject(1, UUID.class)),
                                    new MatterId(row.getObject(2, UUID.class)),
                                    MergeKind.valueOf(row.getString(3)),
                                    row.getObject(4, LocalDate.class),
                                    row.getString(5)));
                }
            }
            return merges;
        } catch (SQLException e) {
            throw new IllegalStateException("the merges cannot be read", e);
        }
    }
}
