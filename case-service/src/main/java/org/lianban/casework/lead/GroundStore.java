package org.lianban.casework.lead;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.lianban.casework.lead.domain.FilingCondition;
import org.lianban.casework.lead.domain.Ground;
import org.lianban.casework.lead.domain.Lead;
import org.lianban.kernel.contract.EvidenceId;

/** The only class that knows the table {@code filing_ground}: what each condition rested on. */
@ApplicationScoped
class GroundStore {
    private final AgroalDataSource database;

    GroundStore(AgroalDataSource database) {
        this.database = database;
    }

    void enter(Lead lead, Map<FilingCondition, Ground> grounds) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert =
                        connection.prepareStatement(
                                """
                                insert into filing_ground (matter_id, office_id, condition, note, items)
                                values (?, ?, ?, ?, ?)""")) {
            for (Map.Entry<FilingCondition, Ground> ground : grounds.entrySet()) {
                insert.setObject(1, lead.matter().value());
                insert.setString(2, lead.office().value());
                insert.setString(3, ground.getKey().name());
                insert.setString(4, ground.getValue().note());
                insert.setArray(
                        5,
                        connection.createArrayOf(
                                "uuid",
                                ground.getValue().items().stream()
                                        .map(EvidenceId::value)
                                        .toArray()));
                insert.executeUpdate();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the grounds cannot be entered", e);
        }
    }

    /** In the order of the law; none before a case was filed. */
    Map<FilingCondition, Ground> grounds(Lead lead) {
        Map<FilingCondition, Ground> grounds = new EnumMap<>(FilingCondition.class);
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement(
                                """
                                select condition, note, items from filing_ground
                                where matter_id = ? and office_id = ?""")) {
            select.setObject(1, lead.matter().value());
            select.setString(2, lead.office().value());
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    UUID[] items = (UUID[]) row.getArray(3).getArray();
                    grounds.put(
                            FilingCondition.valueOf(row.getString(1)),
                            new Ground(
                                    row.getString(2),
                                    Stream.of(items).map(EvidenceId::new).toList()));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the grounds cannot be read", e);
        }
        return grounds;
    }
}
