package org.lianban.casework.measure;

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
import org.lianban.casework.measure.domain.HandOverMeasure;
import org.lianban.kernel.contract.HandlingId;
import org.lianban.kernel.contract.LetterId;
import org.lianban.kernel.contract.MeasureId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.TransferId;

/** The only class that knows the table {@code measure_hand_over}; rows are added and stay. */
@ApplicationScoped
class HandOverTable {
    private final AgroalDataSource database;

    HandOverTable(AgroalDataSource database) {
        this.database = database;
    }

    void insert(HandOverMeasure order) {
        @Nullable HandlingId handling = order.handling();
        try (Connection connection = database.getConnection();
                PreparedStatement insert =
                        connection.prepareStatement(
                                """
                                insert into measure_hand_over (measure_id, transfer_id, from_office,
                                    to_office, handling_id, place, hands_over, takes_over, notice,
                                    handed_over_on)
                                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
                                """)) {
            insert.setObject(1, order.measure().value());
            insert.setObject(2, order.under().value());
            insert.setString(3, order.from().value());
            insert.setString(4, order.to().value());
            insert.setObject(5, handling == null ? null : handling.value());
            insert.setString(6, order.place());
            insert.setString(7, order.handsOver());
            insert.setString(8, order.takesOver());
            insert.setObject(9, order.notice().value());
            insert.setObject(10, order.on());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("a hand-over of goods cannot be entered", e);
        }
    }

    /** The earliest first. */
    List<HandOverMeasure> of(MeasureId measure) {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement(
                                "select * from measure_hand_over where measure_id = ?"
                                        + " order by handed_over_on, transfer_id")) {
            select.setObject(1, measure.value());
            List<HandOverMeasure> found = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(read(measure, row));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("hand-overs of goods cannot be read", e);
        }
    }

    private static HandOverMeasure read(MeasureId measure, ResultSet row) throws SQLException {
        @Nullable UUID handling = row.getObject("handling_id", UUID.class);
        return new HandOverMeasure(
                measure,
                new OfficeId(row.getString("from_office")),
                new OfficeId(row.getString("to_office")),
                handling == null ? null : new HandlingId(handling),
                new TransferId(row.getObject("transfer_id", UUID.class)),
                row.getString("place"),
                row.getString("hands_over"),
                row.getString("takes_over"),
                new LetterId(row.getObject("notice", UUID.class)),
                row.getObject("handed_over_on", LocalDate.class));
    }
}
