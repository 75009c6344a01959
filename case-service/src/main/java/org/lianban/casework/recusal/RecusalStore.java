package org.lianban.casework.recusal;

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
import org.lianban.casework.recusal.domain.Recusal;
import org.lianban.casework.recusal.domain.RecusalGround;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;

/** The only class that knows the table {@code recusal}. Works inside the caller's transaction. */
@ApplicationScoped
class RecusalStore {
    private static final String SAVE =
            """
            insert into recusal (id, matter_id, office_id, person_id, ground, reason, decided_by,
                decided_on, lifted_by, lifted_on, lift_reason)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (id) do update set lifted_by = excluded.lifted_by,
                lifted_on = excluded.lifted_on, lift_reason = excluded.lift_reason""";
    private static final String OF_OFFICE =
            """
            select * from recusal where matter_id = ? and office_id = ?
            order by decided_on, id""";

    private final AgroalDataSource database;

    RecusalStore(AgroalDataSource database) {
        this.database = database;
    }

    /** What an office decided about its people in a matter, oldest first, lifted ones too. */
    List<Recusal> of(MatterId matter, OfficeId office) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(OF_OFFICE)) {
            query.setObject(1, matter.value());
            query.setString(2, office.value());
            try (ResultSet row = query.executeQuery()) {
                List<Recusal> found = new ArrayList<>();
                while (row.next()) {
                    found.add(recusal(row));
                }
                return found;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("recusals cannot be read", e);
        }
    }

    /** A new one, or one that was lifted. */
    void save(Recusal recusal) {
        Recusal.@Nullable Lifting lifting = recusal.lifting();
        try (Connection connection = database.getConnection();
                PreparedStatement save = connection.prepareStatement(SAVE)) {
            save.setObject(1, recusal.id());
            save.setObject(2, recusal.matter().value());
            save.setString(3, recusal.office().value());
            save.setObject(4, recusal.person().value());
            save.setString(5, recusal.ground().name());
            save.setString(6, recusal.reason());
            save.setObject(7, recusal.decidedBy().value());
            save.setObject(8, recusal.decidedOn());
            save.setObject(9, lifting == null ? null : lifting.by().value());
            save.setObject(10, lifting == null ? null : lifting.on());
            save.setString(11, lifting == null ? null : lifting.reason());
            save.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("a recusal cannot be stored", e);
        }
    }

    private static Recusal recusal(ResultSet row) throws SQLException {
        @Nullable UUID liftedBy = row.getObject("lifted_by", UUID.class);
        return new Recusal(
                row.getObject("id", UUID.class),
                new MatterId(row.getObject("matter_id", UUID.class)),
                OfficeId.of(row.getString("office_id")),
                new PersonId(row.getObject("person_id", UUID.class)),
                RecusalGround.valueOf(row.getString("ground")),
                row.getString("reason"),
                new PersonId(row.getObject("decided_by", UUID.class)),
                row.getObject("decided_on", LocalDate.class),
                liftedBy == null
                        ? null
                        : new Recusal.Lifting(
                                new PersonId(liftedBy),
                                row.getObject("lifted_on", LocalDate.class),
                                row.getString("lift_reason")));
    }
}
